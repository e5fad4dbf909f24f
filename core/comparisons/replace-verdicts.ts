import { filmTitle } from '../films/film-rows.ts'
import { newId } from '../ids.ts'
import { refusal } from '../refuse.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import {
  type ComparisonRow,
  deleteComparison,
  findComparison,
  rowOf,
  writeComparison,
} from './comparison-rows.ts'
import { reconcile, take } from './reconcile.ts'
import { comparedAlready } from './save-comparison.ts'

/** A verdict on the film under review, which is `relation` (than, to) the other one. */
export interface Verdict {
  readonly id?: string | undefined
  readonly otherFilmId: string
  readonly relation: 'better' | 'worse' | 'similar'
  readonly quote?: string | null | undefined
}

interface Reviewed {
  readonly id: string
  readonly filmId: string
}

const OF_REVIEW = `
  select id, film_id as filmId, other_film_id as otherFilmId, relation, question, source, viewing_id as viewingId,
    quote, created_at as createdAt
  from comparison where viewing_id = ? and question = 'better'`

/**
 * Makes the verdicts all that a review says; one about the same film keeps its id. Without verdicts those there are
 * stay, and follow the entry from the film it was about (`movedFrom`) to the one it is about now.
 * @throws TRPCError BAD_REQUEST for a film compared with itself, CONFLICT for one compared twice, NOT_FOUND.
 */
export function replaceVerdicts(
  store: Store,
  journal: Journal,
  viewing: Reviewed,
  verdicts: readonly Verdict[] | undefined,
  movedFrom: string | null,
): void {
  const known = store.all<ComparisonRow>(OF_REVIEW, viewing.id).map(rowOf)
  const rows = verdicts
    ? rowsOf(store, journal.at, viewing, verdicts, known)
    : known.map((row) => moved(row, movedFrom, viewing.filmId))
  check(store, viewing.id, rows)
  const table = {
    kind: 'comparison',
    write: (row: ComparisonRow) => writeComparison(store, row),
    remove: (id: string) => deleteComparison(store, id),
  } as const
  reconcile(journal, table, known, rows)
}

function rowsOf(
  store: Store,
  at: string,
  viewing: Reviewed,
  verdicts: readonly Verdict[],
  known: readonly ComparisonRow[],
): ComparisonRow[] {
  const pool = [...known]
  return verdicts.map((verdict, index) => {
    const same = take(
      pool,
      ({ id }) => id === verdict.id,
      ({ filmId, otherFilmId }) => filmId === verdict.otherFilmId || otherFilmId === verdict.otherFilmId,
    )
    const id = same?.id ?? verdict.id ?? newId()
    if (!same && findComparison(store, id)) {
      const field = `comparisons.${index}.id`
      throw refusal('CONFLICT', `The id ${id} belongs to another comparison already.`, field)
    }
    return {
      id,
      filmId: viewing.filmId,
      otherFilmId: verdict.otherFilmId,
      relation: verdict.relation,
      question: 'better',
      source: 'review',
      viewingId: viewing.id,
      quote: verdict.quote === undefined ? (same?.quote ?? null) : verdict.quote,
      createdAt: same?.createdAt ?? at,
    }
  })
}

function moved(row: ComparisonRow, from: string | null, to: string): ComparisonRow {
  if (row.filmId === from) return { ...row, filmId: to }
  return row.otherFilmId === from ? { ...row, otherFilmId: to } : row
}

function check(store: Store, viewingId: string, rows: readonly ComparisonRow[]): void {
  const pairs = new Set<string>()
  rows.forEach(({ filmId, otherFilmId }, index) => {
    const field = `comparisons.${index}.otherFilmId`
    const title = filmTitle(store, filmId)
    const otherTitle = filmTitle(store, otherFilmId, field)
    if (otherFilmId === filmId) {
      throw refusal('BAD_REQUEST', `“${title}” can not be compared with itself. Choose another film.`, field)
    }
    const pair = [filmId, otherFilmId].sort().join(' ')
    if (pairs.has(pair)) throw comparedAlready(title, otherTitle, viewingId, field)
    pairs.add(pair)
  })
}
