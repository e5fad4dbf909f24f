import type { Comparison, Relation, RouterOutputs } from '../../core/api.ts'
import { client, messageOf } from '../app/api.ts'
import { turned } from '../review/verdicts.ts'
import { toast } from '../ui/toast.tsx'
import { starFigure } from '../ui/words.ts'
import { comparisonWords } from './conflict-words.ts'

type Disagreement = RouterOutputs['queue']['conflicts']['disagreements'][number]

/** Does it, says so, and offers to undo it; a failure is said instead. */
async function settle(
  said: { readonly text: string; readonly titles: readonly string[] },
  act: () => Promise<unknown>,
  undo: () => Promise<unknown>,
): Promise<void> {
  const failed = (error: unknown) =>
    toast({ text: `Nothing was changed. ${messageOf(error)}`, titles: said.titles, tone: 'bad' })
  try {
    await act()
    toast({ ...said, action: { label: 'Undo', onAction: () => void undo().catch(failed) } })
  } catch (error) {
    failed(error)
  }
}

/** Says the opposite of a comparison in its place. */
export function turnRound(comparison: Comparison): Promise<void> {
  const { id, filmId, otherFilmId, relation, film, otherFilm } = comparison
  const save = (now: Relation) => client.comparisons.save.mutate({ id, filmId, otherFilmId, relation: now })
  const opposite = turned(relation)
  return settle(
    {
      text: `${comparisonWords({ ...comparison, relation: opposite })} now.`,
      titles: [film.title, otherFilm.title],
    },
    () => save(opposite),
    () => save(relation),
  )
}

/** Gives a film the stars that its comparisons would. */
export function rateAgain({ film, viewingId, rating, suggested }: Disagreement): Promise<void> {
  const save = (stars: number) =>
    client.viewings.save.mutate({ id: viewingId, filmId: film.id, rating: stars })
  return settle(
    {
      text: `${film.title} has ${starFigure(suggested)} stars now, not ${starFigure(rating)}.`,
      titles: [film.title],
    },
    () => save(suggested),
    () => save(rating),
  )
}

/** Lets a contradiction stand, and no longer shows it. */
export function leaveConflict(key: string): Promise<void> {
  return settle(
    { text: 'It stays so, and will not be shown again.', titles: [] },
    () => client.queue.leaveConflict.mutate({ key, left: true }),
    () => client.queue.leaveConflict.mutate({ key, left: false }),
  )
}
