import type { Comparison, Relation, RouterOutputs } from '../../core/api.ts'
import { client, messageOf } from '../app/api.ts'
import { turned } from '../review/verdicts.ts'
import { toast } from '../ui/toast.tsx'
import { starFigure } from '../ui/words.ts'
import { comparisonWords } from './conflict-words.ts'

type Disagreement = RouterOutputs['queue']['conflicts']['disagreements'][number]

/** A way to settle what is at odds: does it, and takes it back. */
export interface Settlement {
  /** What there is to say once it is done. */
  readonly text: string
  readonly titles: readonly string[]
  readonly act: () => Promise<unknown>
  readonly undo: () => Promise<unknown>
}

let isUnderWay = false

/** Settles something, says so and offers to take it back. One at a time: what is pressed twice is done once. */
export async function settle({ text, titles, act, undo }: Settlement): Promise<void> {
  if (isUnderWay) return
  isUnderWay = true
  const failed = (said: string) => (error: unknown) =>
    toast({ text: `${said} ${messageOf(error)}`, titles, tone: 'bad' })
  const takeItBack = () => void undo().catch(failed('That was not taken back.'))
  await act().then(
    () => toast({ text, titles, action: { label: 'Undo', onAction: takeItBack } }),
    failed('Nothing was changed.'),
  )
  isUnderWay = false
}

/** Says the opposite of a comparison in its place. */
export function turnRound(comparison: Comparison): Settlement {
  const { id, filmId, otherFilmId, relation, film, otherFilm } = comparison
  const save = (now: Relation) => client.comparisons.save.mutate({ id, filmId, otherFilmId, relation: now })
  const opposite = turned(relation)
  return {
    text: `Turned round: ${comparisonWords({ ...comparison, relation: opposite })}.`,
    titles: [film.title, otherFilm.title],
    act: () => save(opposite),
    undo: () => save(relation),
  }
}

/** Takes a comparison back. */
export function takeBack(comparison: Comparison): Settlement {
  const { film, otherFilm, said: _said, createdAt: _createdAt, ...row } = comparison
  return {
    text: `${film.title} and ${otherFilm.title} are no longer compared.`,
    titles: [film.title, otherFilm.title],
    act: () => client.comparisons.remove.mutate({ id: comparison.id }),
    undo: () => client.comparisons.save.mutate(row),
  }
}

/** Gives a film the stars that its comparisons would. */
export function rateAgain({ film, viewingId, rating, suggested }: Disagreement): Settlement {
  const save = (stars: number) =>
    client.viewings.save.mutate({ id: viewingId, filmId: film.id, rating: stars })
  return {
    text: `${film.title} has ${starsText(suggested)} now, not ${starFigure(rating)}.`,
    titles: [film.title],
    act: () => save(suggested),
    undo: () => save(rating),
  }
}

/** “3½ stars”, “1 star”. `rating`: half stars. */
export function starsText(rating: number): string {
  return `${starFigure(rating)} ${rating <= 2 ? 'star' : 'stars'}`
}

/** Lets a contradiction stand, and no longer shows it. */
export function leaveSo(key: string): Settlement {
  return {
    text: 'It stays so, and will not be shown again.',
    titles: [],
    act: () => client.queue.leaveConflict.mutate({ key, left: true }),
    undo: () => client.queue.leaveConflict.mutate({ key, left: false }),
  }
}
