import type { z } from 'zod'
import { bringBackReplaced } from '../comparisons/bring-back.ts'
import { findComparison } from '../comparisons/comparison-rows.ts'
import { addComparison, dropComparison } from '../comparisons/save-comparison.ts'
import { filmTitle } from '../films/film-rows.ts'
import { newId } from '../ids.ts'
import { ordinal } from '../queue/words.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { queueReorder, queueReordered, queueReorderUndone } from './schema.ts'

type Move = z.output<typeof queueReorder>

/**
 * Moves a film in the queue: keeps what the move says as comparisons (core/queue/reorder.ts says which), in one step.
 * @throws TRPCError NOT_FOUND; CONFLICT when a film does not wait any longer, the two neighbours changed places, or a
 * pin stands in the way.
 */
export function reorderQueue(diary: Diary, move: Move): z.output<typeof queueReordered> {
  const { store, watchNext } = diary
  check(diary, move)
  const plan = watchNext.model().planMove({ ...move, today: watchNext.today() })
  const ids = plan.said.map(() => newId())
  if (plan.said.length > 0) {
    diary.write((journal) => {
      for (const id of plan.replaced) {
        const known = findComparison(store, id)
        if (known) dropComparison(store, journal, known)
      }
      for (const [index, { winner, loser }] of plan.said.entries()) {
        const isFilmAhead = winner === move.filmId
        addComparison(store, journal, {
          id: ids[index] as string,
          filmId: move.filmId,
          otherFilmId: isFilmAhead ? loser : winner,
          relation: isFilmAhead ? 'better' : 'worse',
          question: 'watch-next',
          source: 'reorder',
          viewingId: null,
          quote: null,
          quoteStart: null,
          createdAt: journal.at,
        })
      }
    })
  }
  const title = filmTitle(store, move.filmId)
  const rank = rankOf(diary, move.filmId)
  const place = rank === null ? `${title} does not wait now.` : `${title} is ${ordinal(rank)} now.`
  const text = plan.landed ? place : `${place} One move brings it no nearer to where you put it.`
  const comparisons = ids.flatMap((id) => findComparison(store, id) ?? [])
  return { comparisons, rank, landed: plan.landed, text, titles: [title] }
}

function rankOf({ watchNext }: Diary, filmId: string): number | null {
  return watchNext.model().explain({ filmId, today: watchNext.today() })?.rank ?? null
}

function check(diary: Diary, { filmId, above, below }: Move): void {
  const places = new Map<string, { title: string; rank: number; pinned: boolean }>()
  const { store, watchNext } = diary
  for (const [field, id] of Object.entries({ filmId, above, below })) {
    if (id === undefined) continue
    const title = filmTitle(store, id, field)
    const known = watchNext.model().explain({ filmId: id, today: watchNext.today() })
    if (!known || known.rank === null) {
      throw refusal('CONFLICT', `“${title}” is not in the queue any longer. Look at it again.`, field)
    }
    places.set(field, { title, rank: known.rank, pinned: known.film.pinned })
  }
  const film = places.get('filmId')
  const over = places.get('above')
  const under = places.get('below')
  if (!film) return
  if (over && under && over.rank > under.rank) {
    throw refusal('CONFLICT', 'The queue has changed since. Look at it again, then move the film.', 'above')
  }
  if (under?.pinned && !film.pinned) {
    const text = `“${under.title}” is pinned to the head, so nothing can be moved above it. Unpin it, or pin “${film.title}” too.`
    throw refusal('CONFLICT', text, 'below')
  }
  if (film.pinned && over && !over.pinned) {
    throw refusal(
      'CONFLICT',
      `“${film.title}” is pinned to the head. Unpin it first, then move it.`,
      'filmId',
    )
  }
}

/**
 * Takes a move back: its comparisons go, and those of earlier moves whose place they took return.
 * @throws TRPCError NOT_FOUND when one of them is gone already, BAD_REQUEST when it is no move's.
 */
export function undoReorder(diary: Diary, ids: readonly string[]): z.output<typeof queueReorderUndone> {
  const { store } = diary
  return diary.write((journal) => {
    const made = [...new Set(ids)].map((id) => {
      const known = findComparison(store, id)
      if (!known)
        throw refusal(
          'NOT_FOUND',
          'That move does not stand any longer: it was taken back, or a later move took its place.',
          'comparisons',
        )
      if (known.source !== 'reorder') {
        throw refusal('BAD_REQUEST', 'That comparison does not come from moving a film.', 'comparisons')
      }
      return known
    })
    for (const known of made) dropComparison(store, journal, known)
    return {
      removed: made.map(({ id }) => id),
      restored: made.flatMap((known) => bringBackReplaced(store, journal, known)),
    }
  })
}
