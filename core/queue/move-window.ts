import { duelField, firstOf } from './duel-field.ts'
import { byPlace, type Place } from './head.ts'
import type { Ledger, Seat } from './ledger.ts'
import type { TwoScales } from './two-scales.ts'

/** A film put right below one film, right above another, or both. */
export interface Move {
  readonly filmId: string
  readonly above?: string | undefined
  readonly below?: string | undefined
}

/** The stretch of the queue that a move is about. */
export interface MoveWindow {
  readonly seat: Seat
  readonly isUp: boolean
  /** The films above its new place, and those below, the nearest first. */
  readonly over: readonly Seat[]
  readonly under: readonly Seat[]
  /** Those of them that it passes; none when it stands there already. */
  readonly passed: readonly Seat[]
}

/** Films beyond those that a move passes, on either side, that are looked at; and of these, those nearest to its new place. */
const BEYOND = 24
const MOST_PASSED = 100

/** Null where there is no such move: a film is not known, or does not wait. */
export function moveWindow(ledger: Ledger, fits: TwoScales, move: Move, today: string): MoveWindow | null {
  const field = duelField(ledger, fits, 'watch-next', today)
  const order = firstOf(field, field.seats.length)
  const place = (filmId: string | undefined) => order.findIndex(({ id }) => id === filmId)
  const from = place(move.filmId)
  const [seat] = from < 0 ? [] : order.splice(from, 1)
  // From here on places are those of the others.
  const [above, below] = [place(move.above), place(move.below)]
  if (!seat || (above < 0 && below < 0)) return null
  const isUp = below >= 0 && below < from
  const to = isUp ? below : Math.max(from, above + 1)
  const passed = Math.min(Math.abs(from - to), MOST_PASSED)
  const over = order.slice(Math.max(0, to - BEYOND - (isUp ? 0 : passed)), to).reverse()
  const under = order.slice(to, to + BEYOND + (isUp ? passed : 0))
  return { seat, isUp, over, under, passed: (isUp ? under : over).slice(0, passed) }
}

/** What is amiss by a pair that stands the wrong way round: with the moved film, of films it did not pass, of others. */
const OWN = 1000
const BESIDE = 10
const PASSED = 1
/** The same for a star by which the moved film is on the wrong side, so that what brings it nearer counts before it is there. */
const OWN_STAR = 100

/** How far the films of a window are from where the person left them; 0 when all stand there. */
export function misplaced({ desire }: Ledger, { seat, over, under, passed }: MoveWindow): number {
  const wanted = [...over.toReversed(), seat, ...under].map(({ id, node, film }) => ({
    pinned: film?.pinned ?? false,
    score: desire.mean(node),
    title: film?.title ?? '',
    filmId: id,
  }))
  const wasPassed = new Set(passed.map(({ id }) => id))
  const own = over.length
  let amiss = 0
  wanted.forEach((before, i) => {
    for (let j = i + 1; j < wanted.length; j++) {
      const after = wanted[j] as Place
      if (byPlace(before, after) < 0) continue
      if (i === own || j === own) amiss += OWN + OWN_STAR * Math.max(0, after.score - before.score)
      else amiss += wasPassed.has(before.filmId) || wasPassed.has(after.filmId) ? PASSED : BESIDE
    }
  })
  return amiss
}

/** Whether the moved film itself stands where it was put. */
export function isLanded(amiss: number): boolean {
  return amiss < OWN
}
