import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { filmTitle } from '../films/film-rows.ts'
import { newId } from '../ids.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { filmOfViewing } from '../viewings/viewing-rows.ts'
import {
  type Comparison,
  type ComparisonRow,
  deleteComparison,
  findComparison,
  rowOf,
  writeComparison,
} from './comparison-rows.ts'
import { keptQuote } from './kept-quote.ts'
import type { comparisonSave } from './schema.ts'

type ComparisonSave = z.output<typeof comparisonSave>

/**
 * Saves a comparison and returns it; of a known one, fields left out keep their value. Two films are compared once a
 * review and question; outside of reviews once a question, except by duels and reordering, whose every answer counts.
 * @throws TRPCError CONFLICT naming both films when they are compared already; NOT_FOUND for unknown ids.
 */
export function saveComparison(diary: Diary, input: ComparisonSave): Comparison {
  return diary.write((journal) => putComparison(diary.store, journal, input))
}

/** As `saveComparison`, within a transaction that is under way. */
export function putComparison(store: Store, journal: Journal, input: ComparisonSave): Comparison {
  const title = filmTitle(store, input.filmId)
  const otherTitle = filmTitle(store, input.otherFilmId, 'otherFilmId')
  const id = input.id ?? newId()
  const known = findComparison(store, id)
  const after = rowFrom(input, id, known, journal.at)
  if (after.viewingId !== null) filmOfViewing(store, after.viewingId)
  const before = known && rowOf(known)
  if (known && isDeepStrictEqual(before, after)) return known
  const isRepeatable = after.viewingId === null && isAnswer(input.source ?? known?.source)
  if (!isRepeatable && isCompared(store, after)) throw comparedAlready(title, otherTitle, after.viewingId)
  writeComparison(store, after)
  journal.record({ kind: 'comparison', id, before, after })
  return findComparison(store, id) as Comparison
}

function rowFrom(input: ComparisonSave, id: string, known: Comparison | null, at: string): ComparisonRow {
  const viewingId = input.viewingId === undefined ? (known?.viewingId ?? null) : input.viewingId
  return {
    id,
    filmId: input.filmId,
    otherFilmId: input.otherFilmId,
    relation: input.relation,
    question: input.question ?? known?.question ?? 'better',
    source: input.source ?? known?.source ?? (viewingId === null ? 'duel' : 'review'),
    viewingId,
    ...keptQuote(input, known),
    createdAt: known?.createdAt ?? at,
  }
}

/** Duels and reordering may ask about the same two films again. Left out, the source makes no claim to be either. */
function isAnswer(source: ComparisonSave['source']): boolean {
  return source === 'duel' || source === 'reorder'
}

const SAME_PAIR = `
  select 1 from comparison
  where ((film_id = ?1 and other_film_id = ?2) or (film_id = ?2 and other_film_id = ?1))
    and question = ?3 and viewing_id is ?4 and id <> ?5
  limit 1`

function isCompared(store: Store, row: ComparisonRow): boolean {
  return store.get(SAME_PAIR, row.filmId, row.otherFilmId, row.question, row.viewingId, row.id) !== undefined
}

export function comparedAlready(
  title: string,
  otherTitle: string,
  viewingId: string | null,
  field = 'otherFilmId',
) {
  const where = viewingId === null ? '' : ' in this review'
  return refusal(
    'CONFLICT',
    `“${title}” and “${otherTitle}” are compared already${where}. Change that comparison, or remove it first.`,
    field,
  )
}

/** @throws TRPCError NOT_FOUND. */
export function removeComparison(diary: Diary, id: string): { id: string } {
  return diary.write((journal) => {
    const known = findComparison(diary.store, id)
    if (!known) throw refusal('NOT_FOUND', `There is no comparison ${id} in the diary.`, 'id')
    dropComparison(diary.store, journal, known)
    return { id }
  })
}

/** Makes a comparison that is known to be new within a transaction that is under way. */
export function addComparison(store: Store, journal: Journal, row: ComparisonRow): void {
  writeComparison(store, row)
  journal.record({ kind: 'comparison', id: row.id, before: null, after: row })
}

/** Removes a comparison within a transaction that is under way. */
export function dropComparison(store: Store, journal: Journal, known: ComparisonRow): void {
  deleteComparison(store, known.id)
  journal.record({ kind: 'comparison', id: known.id, before: rowOf(known), after: null })
}
