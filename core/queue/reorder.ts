import type { Counted, Ledger, Seat } from './ledger.ts'
import { type Sayings, search } from './move-search.ts'
import { MoveTrial, type Saying } from './move-trial.ts'
import { isLanded, type Move, type MoveWindow, moveWindow } from './move-window.ts'
import type { TwoScales } from './two-scales.ts'

/** What a move says. */
export interface MovePlan {
  /** Film ids: which is rather to be seen than which. */
  readonly said: { readonly winner: string; readonly loser: string }[]
  /** Ids of comparisons by earlier moves that say the contrary, and that these take the place of. */
  readonly replaced: string[]
  /** Whether the film then stands where it was put; false where it only comes near. */
  readonly landed: boolean
}

/** Of the films it passed, and of those it stops at, which are tried, counted from its new place. Guess. */
const TRIED = [0, 1, 2, 3, 5, 8, 13, 21] as const

/**
 * What it says that a film was dropped somewhere else in the queue: moved up, that it is rather to be seen than a film it
 * passed; moved down, the contrary; and further as little as brings it to that place, not past it, and leaves the others
 * in their order. All of it is about the moved film and true of where it was dropped: of a film it passed that it passed
 * it, of one it stopped at that it did not.
 *
 * A comparison moves films as far as it does: where many are wanted almost alike, the film may come only near its place.
 * What earlier moves said to the contrary of the films it passed is replaced.
 *
 * The ledger is left as it was.
 */
export function planMove(ledger: Ledger, fits: TwoScales, move: Move, today: string): MovePlan {
  const window = moveWindow(ledger, fits, move, today)
  if (window === null) return { said: [], replaced: [], landed: false }
  if (window.passed.length === 0) return { said: [], replaced: [], landed: true }
  const replaced = contraryMoves(ledger, window)
  const trial = new MoveTrial(ledger, fits, window, today)
  try {
    for (const { evidence } of replaced) ledger.removeComparison(evidence.id)
    const { said, amiss } = search(sayingsOf(window), trial)
    return {
      said: said.map(({ winner, loser }) => ({ winner: winner.id, loser: loser.id })),
      replaced: replaced.map(({ evidence }) => evidence.id),
      landed: isLanded(amiss),
    }
  } finally {
    trial.forget()
    for (const { evidence } of replaced) ledger.setComparison(evidence)
  }
}

/** Earlier moves that put a film behind one it now passes upwards, or ahead of one it passes downwards. */
function contraryMoves(ledger: Ledger, { seat, passed, isUp }: MoveWindow): Counted[] {
  const others = new Set(passed)
  return ledger.comparisonsOf(seat).filter(({ evidence: { source, question }, other, outcome }) => {
    const isMove = source === 'reorder' && question === 'watch-next'
    return isMove && others.has(other) && (isUp ? outcome <= 0 : outcome >= 0)
  })
}

function sayingsOf({ seat, isUp, over, under, passed }: MoveWindow): Sayings {
  const some = (seats: readonly Seat[]) => TRIED.flatMap((at) => seats[at] ?? [])
  const isAhead = (other: Seat): Saying => ({ winner: seat, loser: other })
  const isBehind = (other: Seat): Saying => ({ winner: other, loser: seat })
  return isUp
    ? { passed: some(passed).map(isAhead), stopped: some(over).map(isBehind) }
    : { passed: some(passed).map(isBehind), stopped: some(under).map(isAhead) }
}
