import { type SaidRow, saidOf } from '../comparisons/said-rows.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence, ViewingEvidence } from '../queue/evidence.ts'
import type { Store } from '../store/store.ts'
import {
  ALL_COMPARISONS,
  ALL_FILMS,
  ALL_PULLS,
  ALL_VIEWINGS,
  ONE_COMPARISON,
  ONE_FILM,
  ONE_PULL,
  VIEWINGS_OF_FILM,
} from './evidence.sql.ts'
import { localMoment } from './local-day.ts'

interface FilmRow extends Omit<FilmEvidence, 'directors' | 'viewings' | 'pinned' | 'dismissed'> {
  directors: string
  pinned: number
  dismissed: number
}

interface ViewingRow extends Omit<ViewingEvidence, 'liked'> {
  filmId: string
  liked: number
}

interface ComparisonRow extends Omit<ComparisonEvidence, 'outcome' | 'said'>, SaidRow {
  relation: 'better' | 'worse' | 'similar'
}

interface PullRow extends Omit<PullEvidence, 'said'>, SaidRow {}

/** All that the diary knows about what to watch, without what is in the trash. */
export function readEvidence(store: Store) {
  const viewings = Map.groupBy(store.all<ViewingRow>(ALL_VIEWINGS), ({ filmId }) => filmId)
  return {
    films: store.all<FilmRow>(ALL_FILMS).map((row) => filmOf(row, viewings.get(row.id) ?? [])),
    comparisons: store.all<ComparisonRow>(ALL_COMPARISONS).map(comparisonOf),
    pulls: store.all<PullRow>(ALL_PULLS).map(pullOf),
  }
}

export function readFilm(store: Store, id: string): FilmEvidence | null {
  const row = store.get<FilmRow>(ONE_FILM, id)
  return row ? filmOf(row, store.all<ViewingRow>(VIEWINGS_OF_FILM, id)) : null
}

export function readComparison(store: Store, id: string): ComparisonEvidence | null {
  const row = store.get<ComparisonRow>(ONE_COMPARISON, id)
  return row ? comparisonOf(row) : null
}

export function readPull(store: Store, id: string): PullEvidence | null {
  const row = store.get<PullRow>(ONE_PULL, id)
  return row ? pullOf(row) : null
}

function filmOf(row: FilmRow, viewings: readonly ViewingRow[]): FilmEvidence {
  return {
    ...row,
    directors: JSON.parse(row.directors),
    onWatchlistSince: row.onWatchlistSince && localMoment(row.onWatchlistSince),
    pinned: row.pinned === 1,
    dismissed: row.dismissed === 1,
    viewings: viewings.map(({ filmId: _, liked, createdAt, ...viewing }) => ({
      ...viewing,
      liked: liked === 1,
      createdAt: localMoment(createdAt),
    })),
  }
}

const OUTCOMES = { better: 'first', worse: 'second', similar: 'tie' } as const

function comparisonOf(row: ComparisonRow): ComparisonEvidence {
  const { id, first, second, relation, question, source, quote } = row
  const outcome = OUTCOMES[relation]
  const createdAt = localMoment(row.createdAt)
  return { id, first, second, outcome, question, source, quote, said: saidOf(row), createdAt }
}

function pullOf(row: PullRow): PullEvidence {
  const { id, filmId, kind, quote } = row
  return { id, filmId, kind, quote, said: saidOf(row), createdAt: localMoment(row.createdAt) }
}
