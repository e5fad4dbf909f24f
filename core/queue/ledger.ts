import { outcomeValue } from './davidson.ts'
import { isMet, type Wish, whenSaid } from './desire.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence } from './evidence.ts'
import { type OwnStars, ownStars } from './quality.ts'
import { Scale } from './scale.ts'

/** A film id that evidence mentions. Until the film itself is known, what is said of it waits. */
export interface Seat {
  /** Its place in both scales. */
  readonly node: number
  readonly id: string
  film: FilmEvidence | null
  own: OwnStars | null
  comparisons: SeatedComparison[]
  pulls: PullEvidence[]
  /** What is wished of it on the day last asked about, as of the last fit. */
  wish: Wish | null
  /** Null when something it rests on changed. */
  claim: Claim | null
  /** Whether it is among the ledger's `touched`. */
  isTouched: boolean
}

/** What a film's comparisons and stars make it, whatever the day. */
export interface Claim {
  /** It has a rating, a heart or a verdict of its own. */
  readonly isJudged: boolean
  /** It took part in a question about what to watch next, and wasn't seen since. */
  readonly isAsked: boolean
}

export interface SeatedComparison {
  readonly evidence: ComparisonEvidence
  readonly first: Seat
  readonly second: Seat
}

/** Whether both films are known, so that the comparison counts. */
export function isCounted({ first, second }: SeatedComparison): boolean {
  return first.film !== null && second.film !== null
}

/** The seat's claim, worked out anew when something it rests on changed. */
export function claimOf(seat: Seat): Claim {
  seat.claim ??= { isJudged: isJudged(seat), isAsked: isAsked(seat) }
  return seat.claim
}

function isJudged({ own, comparisons }: Seat): boolean {
  if (own === null) return false
  if (own.mean !== null || own.heart > 0) return true
  return comparisons.some((seated) => seated.evidence.question === 'better' && isCounted(seated))
}

function isAsked({ film, comparisons }: Seat): boolean {
  if (film === null) return false
  return comparisons.some((seated) => {
    const { evidence } = seated
    if (evidence.question !== 'watch-next' || !isCounted(seated)) return false
    return !isMet(film, whenSaid(evidence), evidence.createdAt)
  })
}

/**
 * Who is known and what was said of them; hands every comparison that counts to its scale, and remembers what
 * is left to fit.
 */
export class Ledger {
  readonly seats: Seat[] = []
  readonly quality = new Scale()
  readonly desire = new Scale()
  /** Seats something was said of since both scales were fitted, each once. */
  readonly touched: Seat[] = []
  areFilmsChanged = true
  isQualityChanged = true
  readonly #seatOf = new Map<string, Seat>()
  readonly #comparisons = new Map<string, SeatedComparison>()
  readonly #pulls = new Map<string, PullEvidence>()

  seatOf(filmId: string): Seat | undefined {
    return this.#seatOf.get(filmId)
  }

  setFilm(film: FilmEvidence): void {
    const seat = this.#seat(film.id)
    const isNew = seat.film === null
    seat.film = film
    seat.own = ownStars(film)
    this.#touch(seat)
    this.areFilmsChanged = true
    if (isNew) for (const seated of seat.comparisons) this.#count(seated, 1)
  }

  removeFilm(id: string): void {
    const seat = this.#seatOf.get(id)
    if (!seat?.film) return
    for (const seated of seat.comparisons) this.#count(seated, -1)
    seat.film = null
    seat.own = null
    this.#touch(seat)
    this.areFilmsChanged = true
  }

  setComparison(evidence: ComparisonEvidence): void {
    const seated = this.#seated(evidence)
    this.removeComparison(evidence.id)
    this.#comparisons.set(evidence.id, seated)
    this.#link(seated)
  }

  /** All at once, into an empty ledger: of several with one id the last counts. */
  fillComparisons(all: readonly ComparisonEvidence[]): void {
    for (const evidence of all) this.#comparisons.set(evidence.id, this.#seated(evidence))
    for (const seated of this.#comparisons.values()) this.#link(seated)
  }

  removeComparison(id: string): void {
    const seated = this.#comparisons.get(id)
    if (!seated) return
    this.#comparisons.delete(id)
    this.#count(seated, -1)
    const { first, second } = seated
    first.comparisons = first.comparisons.filter((other) => other !== seated)
    second.comparisons = second.comparisons.filter((other) => other !== seated)
  }

  setPull(pull: PullEvidence): void {
    this.removePull(pull.id)
    this.#pulls.set(pull.id, pull)
    const seat = this.#seat(pull.filmId)
    seat.pulls.push(pull)
    this.#touch(seat)
  }

  removePull(id: string): void {
    const pull = this.#pulls.get(id)
    const seat = pull && this.#seatOf.get(pull.filmId)
    if (!seat) return
    this.#pulls.delete(id)
    seat.pulls = seat.pulls.filter((other) => other !== pull)
    this.#touch(seat)
  }

  #touch(seat: Seat): void {
    seat.claim = null
    if (seat.isTouched) return
    seat.isTouched = true
    this.touched.push(seat)
  }

  #seat(id: string): Seat {
    const known = this.#seatOf.get(id)
    if (known) return known
    const node = this.seats.length
    const seat: Seat = {
      node,
      id,
      film: null,
      own: null,
      comparisons: [],
      pulls: [],
      wish: null,
      claim: null,
      isTouched: false,
    }
    this.seats.push(seat)
    this.#seatOf.set(id, seat)
    this.quality.addFilm()
    this.desire.addFilm()
    return seat
  }

  #seated(evidence: ComparisonEvidence): SeatedComparison {
    if (evidence.first === evidence.second) throw new RangeError('A film can not be compared with itself.')
    return { evidence, first: this.#seat(evidence.first), second: this.#seat(evidence.second) }
  }

  #link(seated: SeatedComparison): void {
    seated.first.comparisons.push(seated)
    seated.second.comparisons.push(seated)
    this.#count(seated, 1)
  }

  #count(seated: SeatedComparison, sign: 1 | -1): void {
    const { evidence, first, second } = seated
    this.#touch(first)
    this.#touch(second)
    if (!isCounted(seated)) return
    const isQuality = evidence.question === 'better'
    const scale = isQuality ? this.quality : this.desire
    scale.compare(first.node, second.node, sign, outcomeValue(evidence.outcome))
    if (isQuality) this.isQualityChanged = true
  }
}
