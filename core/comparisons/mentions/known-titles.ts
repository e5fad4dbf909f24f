import { setImmediate } from 'node:timers/promises'
import type { ChangedRow } from '../../store/journal.ts'
import type { Store } from '../../store/store.ts'
import type { KnownTitle, ReviewedFilm } from '../reading/mention.ts'
import { createTitleIndex, type TitleIndex } from '../reading/title-index.ts'

/** Films read at once while the index is made. */
const SLICE = 100
/** Nobody who asks meanwhile waits longer while the index is made. */
const STRETCH_MS = 3
const DATA_VERSION = 'select data_version as version from pragma_data_version'
const FILMS = `
  select number, id as filmId, title, year, original_title as originalTitle, directors, writers from film`
const ONE = `${FILMS} where id = ?`
const SOME = `${FILMS} where number > ? order by number limit ${SLICE}`

interface FilmRow {
  number: number
  filmId: string
  title: string
  year: number | null
  originalTitle: string | null
  directors: string
  writers: string
}

/** All titles the reader may come across: gathered when first asked for, told of every change since. */
export interface KnownTitles {
  /** The index, in step with the diary: whatever it lacks still is added at once. */
  index(): TitleIndex
  /** Makes the index bit by bit: works for some `milliseconds` and returns whether it is whole. */
  prepare(milliseconds: number): boolean
  /** The index once it is whole; others have their turn while it is made. */
  whole(): Promise<TitleIndex>
  /** A film as one that a review is about; null when the diary does not know it. */
  reviewed(filmId: string): ReviewedFilm | null
  /** Takes note of saved changes; the films are read when the index is asked for next. */
  absorb(rows: readonly ChangedRow[]): void
}

/** @param others titles that stand beside the diary's own films, such as a catalogue's. */
export function createKnownTitles(store: Store, others: () => Iterable<KnownTitle> = () => []): KnownTitles {
  let known: TitleIndex | null = null
  /** Titles that the index does not hold yet; null once it is whole. */
  let missing: Iterator<KnownTitle> | null = null
  let readAt: number | undefined
  const stale = new Set<string>()

  function* allTitles(): Generator<KnownTitle> {
    for (let rows = store.all<FilmRow>(SOME, 0); rows.length > 0; ) {
      yield* rows.map(titleOf)
      rows = store.all<FilmRow>(SOME, rows.at(-1)?.number ?? 0)
    }
    yield* others()
  }

  /** The index as far as it goes. */
  function begun(): TitleIndex {
    // Counts what others committed: of that nobody tells, so all is read anew.
    const version = store.get<{ version: number }>(DATA_VERSION)?.version
    if (version !== readAt) known = null
    readAt = version
    if (known) return known
    stale.clear()
    missing = allTitles()
    known = createTitleIndex([])
    return known
  }

  /** Adds titles, and those that changed since, until all are there (true) or the moment has come. */
  function fill(into: TitleIndex, until: number): boolean {
    while (missing) {
      const { done, value } = missing.next()
      if (done) missing = null
      else into.add(value)
      if (performance.now() > until) return false
    }
    for (const id of stale) {
      stale.delete(id)
      into.remove(id)
      const row = store.get<FilmRow>(ONE, id)
      if (row) into.add(titleOf(row))
      if (performance.now() > until) return stale.size === 0
    }
    return true
  }

  function index(): TitleIndex {
    const whole = begun()
    fill(whole, Number.POSITIVE_INFINITY)
    return whole
  }

  const prepare = (milliseconds: number) => fill(begun(), performance.now() + milliseconds)

  return {
    index,
    prepare,
    async whole() {
      while (!prepare(STRETCH_MS)) await setImmediate()
      return index()
    },
    reviewed(filmId) {
      const row = store.get<FilmRow>(ONE, filmId)
      if (!row) return null
      const { title, year, people } = titleOf(row)
      return { filmId, title, year, people }
    },
    absorb(rows) {
      if (!known) return
      for (const { kind, id } of rows) if (kind === 'film') stale.add(id)
    },
  }
}

/** A film of the diary is the person's own, however it came there: saved alone, it is one they think of. */
function titleOf({ number: _, directors, writers, ...row }: FilmRow): KnownTitle {
  const people: string[] = [...JSON.parse(directors), ...JSON.parse(writers)]
  return { ...row, people: [...new Set(people)], isOwn: true }
}
