import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { filmTitle } from '../films/film-rows.ts'
import { newId } from '../ids.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { filmOfViewing } from '../viewings/viewing-rows.ts'
import { liftDismissal } from '../watch-next/marks.ts'
import { keptQuote } from './kept-quote.ts'
import { deletePull, findPull, type Pull, type PullRow, pullRowOf, writePull } from './pull-rows.ts'
import type { pullSave } from './schema.ts'

const OTHER = 'select kind from pull where film_id = ? and viewing_id = ? and id <> ? limit 1'

/**
 * Saves a pull and returns it; of a known one, fields left out keep their value.
 * @throws TRPCError CONFLICT when the same review sends one to that film already; NOT_FOUND for unknown ids.
 */
export function savePull(diary: Diary, input: z.output<typeof pullSave>): Pull {
  return diary.write((journal) => putPull(diary.store, journal, input))
}

/** As `savePull`, within a transaction that is under way. */
export function putPull(store: Store, journal: Journal, input: z.output<typeof pullSave>): Pull {
  const title = filmTitle(store, input.filmId)
  const id = input.id ?? newId()
  const known = findPull(store, id)
  const after: PullRow = {
    id,
    filmId: input.filmId,
    kind: input.kind,
    viewingId: input.viewingId === undefined ? (known?.viewingId ?? null) : input.viewingId,
    ...keptQuote(input, known),
    createdAt: known?.createdAt ?? journal.at,
  }
  if (after.viewingId !== null) filmOfViewing(store, after.viewingId)
  const before = known && pullRowOf(known)
  if (known && isDeepStrictEqual(before, after)) return known
  const other =
    after.viewingId !== null && store.get<Pick<PullRow, 'kind'>>(OTHER, after.filmId, after.viewingId, id)
  if (other) throw pulledAlready(title, other.kind)
  writePull(store, after)
  journal.record({ kind: 'pull', id, before, after })
  if (!known) liftDismissal(store, journal, after.filmId)
  return findPull(store, id) as Pull
}

export function pulledAlready(title: string, kind: PullRow['kind'], field = 'filmId') {
  return refusal(
    'CONFLICT',
    `This review sends you to “${title}” already, to ${kind} it. Change that, or remove it first.`,
    field,
  )
}

/** @throws TRPCError NOT_FOUND. */
export function removePull(diary: Diary, id: string): { id: string } {
  return diary.write((journal) => {
    const known = findPull(diary.store, id)
    if (!known) throw refusal('NOT_FOUND', `There is no pull ${id} in the diary.`, 'id')
    dropPull(diary.store, journal, known)
    return { id }
  })
}

/** Removes a pull within a transaction that is under way. */
export function dropPull(store: Store, journal: Journal, known: PullRow): void {
  deletePull(store, known.id)
  journal.record({ kind: 'pull', id: known.id, before: pullRowOf(known), after: null })
}
