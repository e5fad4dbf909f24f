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
import { keptQuote } from './kept-quote.ts'
import { reconcile, take } from './reconcile.ts'
import { comparedAlready } from './save-comparison.ts'

/** A verdict on the film under review, which is `relation` (than, to) the other one. */
export interface Verdict {
  readonly id?: string | undefined
  readonly otherFilmId: string
  readonly relation: 'better' | 'worse' | 'similar'
  readonly quote?: string | null | undefined
  readonly quoteStart?: number | null | undefined
}

interface Reviewed {
  readonly id: string
  readonly filmId: string
}

const IN_REVIEW = `
  select id, film_id as filmId, other_film_id as otherFilmId, relation, question, source, viewing_id as viewingId,
    quote, quote_start as quoteStart, created_at as createdAt
  from comparison where viewing_id = ? and question = 'better'`

/**
 * Makes the verdicts all that a review says of its film; one about the same film keeps its id. What the entry holds
 * besides stays: duels, words on other films, and comparisons written the other way round, unless a verdict names one by
 * its id or says something of the same two films. Without verdicts those there are stay, and follow the entry from
 * the film it was about (`movedFrom`) to the one it is about now.
 * @throws TRPCError BAD_REQUEST for a film compared with itself, CONFLICT for one compared twice, NOT_FOUND.
 */
export function replaceVerdicts(
  store: Store,
  journal: Journal,
  viewing: Reviewed,
  verdicts: readonly Verdict[] | undefined,
  movedFrom: string | null,
): void {
  const known = store.all<ComparisonRow>(IN_REVIEW, viewing.id).map(rowOf)
  const pool = known.map((row) => moved(row, movedFrom, viewing.filmId))
  const said = verdicts ? rowsOf(store, journal.at, viewing, verdicts, pool) : []
  // What no verdict took out of the pool was taken back where verdicts are given, and else stays.
  const rest = verdicts ? pool.filter((row) => !(isVerdict(row) && row.filmId === viewing.filmId)) : pool
  check(store, viewing.id, rest, said)
  const table = {
    kind: 'comparison',
    write: (row: ComparisonRow) => writeComparison(store, row),
    remove: (id: string) => deleteComparison(store, id),
  } as const
  reconcile(journal, table, known, [...said, ...rest])
}

const isVerdict = ({ source }: ComparisonRow) => source === 'review'

/** Takes the rows that the verdicts stand for out of `pool`. */
function rowsOf(
  store: Store,
  at: string,
  viewing: Reviewed,
  verdicts: readonly Verdict[],
  pool: ComparisonRow[],
): ComparisonRow[] {
  const named = new Set(verdicts.map(({ id }) => id))
  return verdicts.map((verdict, index) => {
    const pair = [viewing.filmId, verdict.otherFilmId]
    const same = take(
      pool,
      ({ id }) => id === verdict.id,
      (row) =>
        isVerdict(row) && !named.has(row.id) && pair.includes(row.filmId) && pair.includes(row.otherFilmId),
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
      source: same?.source ?? 'review',
      viewingId: viewing.id,
      ...keptQuote(verdict, same),
      createdAt: same?.createdAt ?? at,
    }
  })
}

function moved(row: ComparisonRow, from: string | null, to: string): ComparisonRow {
  if (!isVerdict(row)) return row
  if (row.filmId === from) return { ...row, filmId: to }
  return row.otherFilmId === from ? { ...row, otherFilmId: to } : row
}

function check(
  store: Store,
  viewingId: string,
  rest: readonly ComparisonRow[],
  said: readonly ComparisonRow[],
): void {
  const pairs = new Set<string>()
  const meet = ({ filmId, otherFilmId }: ComparisonRow, field: string) => {
    const title = filmTitle(store, filmId)
    const otherTitle = filmTitle(store, otherFilmId, field)
    if (otherFilmId === filmId) {
      throw refusal('BAD_REQUEST', `“${title}” can not be compared with itself. Choose another film.`, field)
    }
    const pair = [filmId, otherFilmId].sort().join(' ')
    if (pairs.has(pair)) throw comparedAlready(title, otherTitle, viewingId, field)
    pairs.add(pair)
  }
  for (const row of rest) meet(row, 'filmId')
  said.forEach((row, index) => {
    meet(row, `comparisons.${index}.otherFilmId`)
  })
}
