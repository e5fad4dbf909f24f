import { FEW_WAIT } from './constants.ts'
import type { ComparisonEvidence, FilmEvidence } from './evidence.ts'
import type { Ledger, Seat } from './ledger.ts'
import type { Scale } from './scale.ts'
import { kthLargest } from './select.ts'
import type { TwoScales } from './two-scales.ts'
import { at } from './typed.ts'
import { isSnoozed } from './waiting.ts'

export type Question = ComparisonEvidence['question']

/** Which films may meet; both must pass all that is given. */
export interface DuelFilter {
  /** Films never seen; or films seen before, by the diary or by one's own words. */
  readonly seen?: 'unseen' | 'rewatch' | undefined
  /** Its first year. */
  readonly decade?: number | undefined
  readonly filmIds?: ReadonlySet<string> | undefined
}

/** Where a film stands on the scale of a question. */
export interface DuelPlace {
  readonly film: FilmEvidence
  /** 1 is the first; null when the question is not about this film now. */
  readonly rank: number | null
  /** Stars. */
  readonly score: number
  readonly sd: number
}

/** The films that a question is about, fitted, in no order. */
export interface DuelField {
  readonly question: Question
  readonly scale: Scale
  readonly seats: readonly Seat[]
  /** By place in `seats`: stars, lifted where the film is pinned to the queue's head. */
  readonly ranks: Float64Array
  /** The sd of a film's score, stars. */
  sdOf(seat: Seat): number
}

/**
 * Of `watch-next`, the films that wait; of `better`, those seen or judged by stars, a heart or a verdict. All of them
 * are films of which the person said something.
 */
export function duelField(
  ledger: Ledger,
  fits: TwoScales,
  question: Question,
  today: string,
  filter: DuelFilter = {},
): DuelField {
  const isAsked = (seat: Seat) => passes(seat, filter)
  if (question === 'watch-next') {
    const { seats, ranks } = fits.waiting(today)
    const places = [...seats.keys()].filter((place) => isAsked(seats[place] as Seat))
    return {
      question,
      scale: ledger.desire,
      seats: places.map((place) => seats[place] as Seat),
      ranks: Float64Array.from(places, (place) => at(ranks, place)),
      sdOf: (seat) => fits.desireSd(seat),
    }
  }
  // Wishes, which this filter asks for, are known once desire is fitted too.
  if (filter.seen) fits.waiting(today)
  else fits.fitQuality()
  const scale = ledger.quality
  const seats = ledger.seats.filter(
    (seat) => (seat.film?.viewings.length || ledger.claimOf(seat).isJudged) && isAsked(seat),
  )
  return {
    question,
    scale,
    seats,
    ranks: Float64Array.from(seats, ({ node }) => scale.mean(node)),
    sdOf: ({ node }) => Math.sqrt(scale.variance(node)),
  }
}

/**
 * The films that may meet: a field, and where few films wait also those that reviews compared without a word of wanting
 * to see them. They have no place yet; an answer gives them one.
 */
export function fieldToAsk(
  ledger: Ledger,
  field: DuelField,
  today: string,
  filter: DuelFilter = {},
): Pick<DuelField, 'seats' | 'ranks'> {
  const { question, seats, ranks, scale } = field
  if (question !== 'watch-next' || seats.length >= FEW_WAIT) return field
  const named = ledger.seats.filter((seat) => {
    const { film } = seat
    if (!film || film.viewings.length > 0 || film.dismissed || isSnoozed(film, today)) return false
    return ledger.claimOf(seat).isJudged && passes(seat, filter) && !seats.includes(seat)
  })
  return {
    seats: [...seats, ...named],
    ranks: Float64Array.from([...ranks, ...named.map(({ node }) => scale.mean(node))]),
  }
}

/** A film one has seen, whether the diary holds it or one's own words say so. */
export function isSeenBefore({ film, wish }: Seat): boolean {
  return Boolean(film?.viewings.length) || wish?.pulls[0]?.kind === 'rewatch'
}

function passes(seat: Seat, { seen, decade, filmIds }: DuelFilter): boolean {
  if (filmIds && !filmIds.has(seat.id)) return false
  if (seen && isSeenBefore(seat) !== (seen === 'rewatch')) return false
  if (decade === undefined) return true
  const year = seat.film?.year ?? null
  return year !== null && year >= decade && year < decade + 10
}

/** Stars. Scores are told apart to this step: two fits may differ by less. */
const STEP = 1e-6
const stepsOf = (rank: number) => Math.round(rank / STEP)

interface Ranked {
  readonly seat: Seat
  readonly rank: number
}

function byRank(a: Ranked, b: Ranked): number {
  const apart = stepsOf(b.rank) - stepsOf(a.rank)
  if (apart !== 0) return apart
  const [title, other] = [a.seat.film?.title ?? '', b.seat.film?.title ?? '']
  if (title !== other) return title < other ? -1 : 1
  return a.seat.id < b.seat.id ? -1 : 1
}

/** The first `count` films of a field, in order; equal ones by title. */
export function firstOf({ seats, ranks }: Pick<DuelField, 'seats' | 'ranks'>, count: number): Seat[] {
  const least = kthLargest(ranks.slice(), count) - STEP
  const ranked: Ranked[] = []
  for (const [place, rank] of ranks.entries()) {
    if (rank >= least) ranked.push({ seat: seats[place] as Seat, rank })
  }
  return ranked
    .sort(byRank)
    .slice(0, count)
    .map(({ seat }) => seat)
}

/** A film's rank in a field, 1 for the first; null when it is not in it. */
export function rankOf({ seats, ranks }: DuelField, seat: Seat): number | null {
  const place = seats.indexOf(seat)
  if (place < 0) return null
  const own: Ranked = { seat, rank: at(ranks, place) }
  const steps = stepsOf(own.rank)
  let before = 0
  for (let index = 0; index < ranks.length; index++) {
    const rank = at(ranks, index)
    const apart = stepsOf(rank) - steps
    const isBefore = apart !== 0 ? apart > 0 : byRank({ seat: seats[index] as Seat, rank }, own) < 0
    if (isBefore && index !== place) before += 1
  }
  return before + 1
}

/** Where a film stands, by its rank where that is known; null for a film that isn't. */
export function placeOf(field: DuelField, seat: Seat, rank = rankOf(field, seat)): DuelPlace | null {
  const { film, node } = seat
  return film && { film, rank, score: field.scale.mean(node), sd: field.sdOf(seat) }
}
