import { ComparisonBook, type Entered } from './comparison-book.ts'
import { outcomeValue } from './davidson.ts'
import { isMet, type Wish, whenSaid } from './desire.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence, QueueEvidence } from './evidence.ts'
import { IdTable } from './id-table.ts'
import { type OwnStars, ownStars } from './quality.ts'
import { Scale } from './scale.ts'

/** A film id that evidence mentions. Until the film itself is known, what is said of it waits. */
export interface Seat {
  /** Its place in both scales. */
  readonly node: number
  readonly id: string
  film: FilmEvidence | null
  own: OwnStars | null
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

/** A comparison that counts, as one of its films sees it. */
export interface Counted {
  readonly evidence: ComparisonEvidence
  readonly other: Seat
  /** ½ when the film came out ahead, −½ when behind, 0 when level. */
  readonly outcome: number
}

/**
 * Who is known and what was said of them; hands every comparison that counts, as both its films are known, to
 * its scale, and remembers what is left to fit.
 */
export class Ledger {
  readonly seats: Seat[] = []
  readonly quality = new Scale()
  readonly desire = new Scale()
  /** Seats something was said of since both scales were fitted, each once. */
  readonly touched: Seat[] = []
  areFilmsChanged = true
  isQualityChanged = true
  readonly #seatOf = new IdTable<Seat>()
  readonly #book = new ComparisonBook()
  readonly #pulls = new Map<string, PullEvidence>()

  seatOf(filmId: string): Seat | undefined {
    return this.#seatOf.get(filmId)
  }

  /** The comparisons of a film that count. */
  comparisonsOf(seat: Seat): Counted[] {
    const counted: Counted[] = []
    if (seat.film === null) return counted
    this.#book.each(seat.node, (evidence, node, isFirst) => {
      const other = this.seats[node]
      if (!other?.film) return
      const value = outcomeValue(evidence.outcome)
      counted.push({ evidence, other, outcome: isFirst ? value : -value })
    })
    return counted
  }

  /** The seat's claim, worked out anew when something it rests on changed. */
  claimOf(seat: Seat): Claim {
    seat.claim ??= { isJudged: this.#isJudged(seat), isAsked: this.#isAsked(seat) }
    return seat.claim
  }

  /** Enters much at once; the same as one by one, and faster. */
  enter({ films, comparisons, pulls }: QueueEvidence): void {
    for (const film of films) this.setFilm(film)
    this.#book.reserve(comparisons.length)
    for (const comparison of comparisons) this.setComparison(comparison)
    for (const pull of pulls) this.setPull(pull)
  }

  setFilm(film: FilmEvidence): void {
    const seat = this.#seat(film.id)
    const isNew = seat.film === null
    seat.film = film
    seat.own = ownStars(film)
    this.#touch(seat)
    this.areFilmsChanged = true
    if (isNew) this.#countAll(seat, 1)
  }

  removeFilm(id: string): void {
    const seat = this.#seatOf.get(id)
    if (!seat?.film) return
    this.#countAll(seat, -1)
    seat.film = null
    seat.own = null
    this.#touch(seat)
    this.areFilmsChanged = true
  }

  setComparison(evidence: ComparisonEvidence): void {
    if (evidence.first === evidence.second) throw new RangeError('A film can not be compared with itself.')
    const first = this.#seat(evidence.first).node
    const second = this.#seat(evidence.second).node
    const replaced = this.#book.enter(evidence, first, second)
    if (replaced) this.#count(replaced, -1)
    this.#count({ evidence, first, second }, 1)
  }

  removeComparison(id: string): void {
    const entered = this.#book.strike(id)
    if (entered) this.#count(entered, -1)
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

  #isJudged({ node, film, own }: Seat): boolean {
    if (film === null || own === null) return false
    if (own.mean !== null || own.heart > 0) return true
    return this.#book.some(node, ({ question }, other) => question === 'better' && this.#isKnown(other))
  }

  #isAsked({ node, film }: Seat): boolean {
    if (film === null) return false
    return this.#book.some(
      node,
      (evidence, other) =>
        evidence.question === 'watch-next' &&
        this.#isKnown(other) &&
        !isMet(film, whenSaid(evidence), evidence.createdAt),
    )
  }

  #isKnown(node: number): boolean {
    return Boolean(this.seats[node]?.film)
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

  #countAll(seat: Seat, sign: 1 | -1): void {
    for (const entered of this.#book.of(seat.node)) this.#count(entered, sign)
  }

  #count({ evidence, first, second }: Entered, sign: 1 | -1): void {
    const a = this.seats[first] as Seat
    const b = this.seats[second] as Seat
    this.#touch(a)
    this.#touch(b)
    if (!a.film || !b.film) return
    const isQuality = evidence.question === 'better'
    const scale = isQuality ? this.quality : this.desire
    scale.compare(first, second, sign, outcomeValue(evidence.outcome))
    if (isQuality) this.isQualityChanged = true
  }
}
