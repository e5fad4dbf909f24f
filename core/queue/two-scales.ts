import { MOOD } from './constants.ts'
import { lastDay } from './days.ts'
import { wishFor } from './desire.ts'
import type { Ledger, Seat } from './ledger.ts'
import { personMean } from './quality.ts'
import { at, grown } from './typed.ts'
import { waitsFrom } from './waiting.ts'

/** Stars no score reaches: lifts pinned films over all others. */
const PINNED_LIFT = 1e6

export interface Waiting {
  readonly seats: readonly Seat[]
  /** Desire, stars, lifted where the film is pinned; in the order of `seats`. */
  readonly ranks: Float64Array
}

/** Fits quality, then desire on top of it, doing over only what a change asks for. */
export class TwoScales {
  /** The person's own mean, stars, as of the last fit. */
  mean = 0
  readonly #ledger: Ledger
  /** The day the wishes below are of. */
  #today = ''
  /**
   * By node: the wish's amount, the quality from which the film waits, and what a pin lifts it by. Flat, as
   * all are read at every answer.
   */
  #wished = new Float64Array(0)
  #waitsFrom = new Float64Array(0)
  #lift = new Float64Array(0)

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  fitQuality(): void {
    const ledger = this.#ledger
    if (!ledger.areFilmsChanged && !ledger.isQualityChanged) return
    if (ledger.areFilmsChanged) {
      this.mean = meanOf(ledger.seats)
      for (const { node, own } of ledger.seats) {
        if (own) ledger.quality.setPrior(node, (own.mean ?? this.mean) + own.heart, own.sd)
      }
    }
    ledger.quality.refit()
    ledger.areFilmsChanged = false
    ledger.isQualityChanged = false
  }

  /** The films that wait on a day, in no order, with both scales fitted. */
  waiting(today: string): Waiting {
    this.fitQuality()
    this.#fitDesire(today)
    const { quality, desire, seats } = this.#ledger
    const waiting: Seat[] = []
    const ranks = new Float64Array(seats.length)
    for (let node = 0; node < seats.length; node++) {
      if (!(quality.mean(node) >= at(this.#waitsFrom, node))) continue
      ranks[waiting.length] = desire.mean(node) + at(this.#lift, node)
      waiting.push(seats[node] as Seat)
    }
    return { seats: waiting, ranks: ranks.subarray(0, waiting.length) }
  }

  /**
   * The sd of a film's desire, stars. Its prior is as wide as its own stars leave it; of what comparisons tell of
   * its quality beyond, that share counts which answers about what to watch next let through.
   */
  desireSd({ node, own }: Seat): number {
    const { desire, quality } = this.#ledger
    const variance = desire.variance(node)
    const share = variance / desire.priorVariance(node)
    const told = own ? own.sd ** 2 - quality.variance(node) : 0
    return Math.sqrt(variance - share * share * told)
  }

  #fitDesire(today: string): void {
    const { seats, touched, quality, desire } = this.#ledger
    const isNewDay = today !== this.#today
    if (!isNewDay && touched.length === 0) return
    this.#wished = grown(this.#wished, seats.length)
    this.#waitsFrom = grown(this.#waitsFrom, seats.length)
    this.#lift = grown(this.#lift, seats.length)
    for (const seat of isNewDay ? seats : touched) this.#wish(seat, today)
    for (const { node, own } of seats) {
      // What isn't known of its quality isn't known of wanting to see it either: an answer tells of both.
      const sd = own ? Math.sqrt(MOOD ** 2 + own.sd ** 2) : MOOD
      desire.setPrior(node, quality.mean(node) + at(this.#wished, node), sd)
    }
    desire.refit()
    for (const seat of touched) seat.isTouched = false
    touched.length = 0
    this.#today = today
  }

  #wish(seat: Seat, today: string): void {
    const day = lastDay(today)
    seat.wish = seat.film && wishFor(seat.film, seat.pulls, day)
    this.#wished[seat.node] = seat.wish?.amount ?? 0
    this.#waitsFrom[seat.node] = waitsFrom(seat, this.#ledger.claimOf(seat), today, day)
    this.#lift[seat.node] = seat.film?.pinned ? PINNED_LIFT : 0
  }
}

function meanOf(seats: readonly Seat[]): number {
  let sum = 0
  let rated = 0
  for (const { own } of seats) {
    if (own === null || own.mean === null) continue
    sum += own.mean
    rated += 1
  }
  return personMean(sum, rated)
}
