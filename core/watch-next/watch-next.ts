import { createQueueModel } from '../queue/model.ts'
import type { ChangedRow } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { COMPARISONS_SAID_IN, COMPARISONS_SAID_OF, PULLS_SAID_IN, PULLS_SAID_OF } from './evidence.sql.ts'
import { readComparison, readEvidence, readFilm, readPull } from './evidence.ts'
import { dayOf } from './local-day.ts'

const DATA_VERSION = 'select data_version as version from pragma_data_version'

type QueueModel = ReturnType<typeof createQueueModel>

/** The preference model over the diary: built when first asked, told of every change since, and built anew after changes by others. */
export interface WatchNext {
  entries(limit: number): ReturnType<QueueModel['entries']>
  counts(): ReturnType<QueueModel['counts']>
  standing(filmId: string): ReturnType<QueueModel['standing']>
  /** Where all films stand as answers to a question, and what to ask next. */
  duels(): QueueModel['duels']
  /** How good each film is, stars, in the order asked: by stars and verdicts together, or the person's own mean. */
  worths(filmIds: readonly string[]): number[]
  /** What else the model answers: why, what if, what is new, what is at odds. */
  model(): QueueModel
  /** The local calendar day, `YYYY-MM-DD`. */
  today(): string
  /** Takes note of saved changes; the rows are read when the model is asked next. */
  absorb(rows: readonly ChangedRow[]): void
}

export function createWatchNext(store: Store, now: () => Date): WatchNext {
  let model: QueueModel | null = null
  let readAt: number | undefined
  const stale = { films: new Set<string>(), comparisons: new Set<string>(), pulls: new Set<string>() }

  const today = () => dayOf(now())

  function current(): QueueModel {
    // Counts what others committed: of that nobody tells, so all is read anew.
    const version = store.get<{ version: number }>(DATA_VERSION)?.version
    if (version !== readAt) model = null
    readAt = version
    model ??= createQueueModel(readEvidence(store))
    refresh(stale.films, (id) => readFilm(store, id), model.setFilm, model.removeFilm)
    refresh(stale.comparisons, (id) => readComparison(store, id), model.setComparison, model.removeComparison)
    refresh(stale.pulls, (id) => readPull(store, id), model.setPull, model.removePull)
    return model
  }

  function saidChanged(comparisons: string, pulls: string, id: string): void {
    for (const row of store.all<{ id: string }>(comparisons, id)) stale.comparisons.add(row.id)
    for (const row of store.all<{ id: string }>(pulls, id)) stale.pulls.add(row.id)
  }

  return {
    entries: (limit) => current().entries({ today: today(), limit }),
    counts: () => current().counts({ today: today() }),
    standing: (filmId) => current().standing(filmId),
    duels: () => current().duels,
    worths: (filmIds) => filmIds.map(current().worth),
    model: current,
    today,
    absorb(rows) {
      if (!model) return
      for (const { kind, id, before, after } of rows) {
        if (kind === 'film') {
          stale.films.add(id)
          if (titleOf(before) !== titleOf(after)) saidChanged(COMPARISONS_SAID_OF, PULLS_SAID_OF, id)
        } else if (kind === 'viewing') {
          for (const filmId of [filmIdOf(before), filmIdOf(after)]) if (filmId) stale.films.add(filmId)
          saidChanged(COMPARISONS_SAID_IN, PULLS_SAID_IN, id)
        } else if (kind === 'mark' || kind === 'watchlist') stale.films.add(id)
        else if (kind === 'comparison') stale.comparisons.add(id)
        else if (kind === 'pull') stale.pulls.add(id)
      }
    },
  }
}

function refresh<Row>(
  stale: Set<string>,
  read: (id: string) => Row | null,
  set: (row: Row) => void,
  remove: (id: string) => void,
): void {
  for (const id of stale) {
    const row = read(id)
    if (row) set(row)
    else remove(id)
  }
  stale.clear()
}

const titleOf = (row: object | null) => (row && 'title' in row ? row.title : null)
const filmIdOf = (row: object | null) => (row && 'filmId' in row ? String(row.filmId) : null)
