import { filmTitle } from '../films/film-rows.ts'
import { newId } from '../ids.ts'
import { refusal } from '../refuse.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { liftDismissal } from '../watch-next/marks.ts'
import { keptQuote } from './kept-quote.ts'
import { deletePull, findPull, type PullRow, pullRowOf, writePull } from './pull-rows.ts'
import { reconcile, take } from './reconcile.ts'
import { pulledAlready } from './save-pull.ts'

/** A film that a review sends one to. */
export interface ReviewPull {
  readonly id?: string | undefined
  readonly filmId: string
  readonly kind: 'rewatch' | 'watch'
  readonly quote?: string | null | undefined
  readonly quoteStart?: number | null | undefined
}

const OF_REVIEW = `
  select id, film_id as filmId, kind, viewing_id as viewingId, quote,
    quote_start as quoteStart, created_at as createdAt
  from pull where viewing_id = ?`

/**
 * Makes the pulls all that a review sends one to; one to the same film keeps its id.
 * @throws TRPCError CONFLICT for the same film twice, NOT_FOUND.
 */
export function replacePulls(
  store: Store,
  journal: Journal,
  viewing: { readonly id: string },
  pulls: readonly ReviewPull[],
): void {
  const known = store.all<PullRow>(OF_REVIEW, viewing.id).map(pullRowOf)
  const pool = [...known]
  const named = new Set(pulls.map(({ id }) => id))
  const said = new Map<string, ReviewPull['kind']>()
  const rows = pulls.map((pull, index): PullRow => {
    const field = `pulls.${index}`
    const title = filmTitle(store, pull.filmId, `${field}.filmId`)
    const kind = said.get(pull.filmId)
    if (kind) throw pulledAlready(title, kind, `${field}.filmId`)
    said.set(pull.filmId, pull.kind)
    const same = take(
      pool,
      ({ id }) => id === pull.id,
      ({ id, filmId }) => filmId === pull.filmId && !named.has(id),
    )
    const id = same?.id ?? pull.id ?? newId()
    if (!same && findPull(store, id)) {
      throw refusal('CONFLICT', `The id ${id} belongs to another pull already.`, `${field}.id`)
    }
    return {
      id,
      filmId: pull.filmId,
      kind: pull.kind,
      viewingId: viewing.id,
      ...keptQuote(pull, same),
      createdAt: same?.createdAt ?? journal.at,
    }
  })
  const table = {
    kind: 'pull',
    write: (row: PullRow) => writePull(store, row),
    remove: (id: string) => deletePull(store, id),
  } as const
  reconcile(journal, table, known, rows)
  const before = new Set(known.map(({ id }) => id))
  for (const { id, filmId } of rows) if (!before.has(id)) liftDismissal(store, journal, filmId)
}
