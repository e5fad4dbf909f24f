import type { ComparisonEvidence } from './evidence.ts'
import type { Ledger, Seat } from './ledger.ts'
import { type MoveWindow, misplaced } from './move-window.ts'
import type { TwoScales } from './two-scales.ts'

/** One thing a move can say. */
export interface Saying {
  readonly winner: Seat
  readonly loser: Seat
}

/** Fits tried for one move, times films, which a fit's cost grows with. Guess: some tenths of a second. */
const MOST_WORK = 200_000

/** The queue as it would be after some sayings. Whoever tries must `forget` in the end. */
export class MoveTrial {
  readonly #ledger: Ledger
  readonly #fits: TwoScales
  readonly #window: MoveWindow
  readonly #today: string
  #said: readonly Saying[] = []
  #work = 0

  constructor(ledger: Ledger, fits: TwoScales, window: MoveWindow, today: string) {
    this.#ledger = ledger
    this.#fits = fits
    this.#window = window
    this.#today = today
  }

  /** Whether there is time for more. */
  get hasTime(): boolean {
    return this.#work < MOST_WORK
  }

  /** What would be amiss after just these; see move-window.ts. */
  amiss(said: readonly Saying[]): number {
    this.#say(said)
    this.#fits.waiting(this.#today)
    this.#work += this.#ledger.seats.length
    return misplaced(this.#ledger, this.#window)
  }

  forget(): void {
    this.#say([])
  }

  #say(said: readonly Saying[]): void {
    for (let at = 0; at < Math.max(said.length, this.#said.length); at++) {
      const one = said[at]
      if (one === this.#said[at]) continue
      if (one) this.#ledger.setComparison(trialOf(`move-${at}`, one, this.#today))
      else this.#ledger.removeComparison(`move-${at}`)
    }
    this.#said = said
  }
}

function trialOf(id: string, { winner, loser }: Saying, today: string): ComparisonEvidence {
  return {
    id,
    first: winner.id,
    second: loser.id,
    outcome: 'first',
    question: 'watch-next',
    source: 'reorder',
    quote: null,
    said: null,
    createdAt: today,
  }
}
