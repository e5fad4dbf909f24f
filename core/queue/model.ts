import { certaintyOf, probabilityAbove } from './certainty.ts'
import { MOOD } from './constants.ts'
import { type Day, lastDay } from './days.ts'
import { wishFor } from './desire.ts'
import type { QueueCounts, QueueEntry, Standing } from './entry.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence } from './evidence.ts'
import { claimOf, Ledger, type Seat } from './ledger.ts'
import { personMean } from './quality.ts'
import { reasonsFor } from './reasons.ts'
import type { Scale } from './scale.ts'
import { kthLargest } from './select.ts'
import { at } from './typed.ts'
import { isSnoozed, isWaiting } from './waiting.ts'

export interface QueueEvidence {
  readonly films: readonly FilmEvidence[]
  readonly comparisons: readonly ComparisonEvidence[]
  readonly pulls: readonly PullEvidence[]
}

/** Days are written `YYYY-MM-DD`. */
export interface QueueModel {
  /** Adds a film, or puts it in the place of the one with its id. So with the others. What is unknown is removed in silence. */
  setFilm(film: FilmEvidence): void
  removeFilm(id: string): void
  /** It counts while both its films are known. Throws a RangeError for a film compared with itself. */
  setComparison(comparison: ComparisonEvidence): void
  removeComparison(id: string): void
  setPull(pull: PullEvidence): void
  removePull(id: string): void
  /** The head of the queue: pinned films, then the others, each by score. */
  entries(question: { readonly today: string; readonly limit: number }): QueueEntry[]
  /** Films that wait; films not dismissed but snoozed to a later day; dismissed films. */
  counts(question: { readonly today: string }): QueueCounts
  /** A film's place by quality among those with a rating, heart or verdict; null when it has none. */
  standing(filmId: string): Standing | null
}

/**
 * The watch-next queue over evidence that can change. Two scales in stars: quality, from ratings and `better` comparisons; desire, whose prior is
 * quality with pulls, watchlist and freshness, from `watch-next` comparisons. Each change is followed from the last fit, and what it answers is
 * what a model made anew from the same evidence would, to 1e-9 stars.
 */
export function createQueueModel(evidence: QueueEvidence): QueueModel {
  const ledger = new Ledger()
  const { quality, desire, seats } = ledger
  let mean = 0
  let wishesOf: Day | null = null
  /** Quality was fitted anew since the priors of desire were set. */
  let arePriorsStale = true

  function fitQuality(): void {
    if (!ledger.areFilmsChanged && !ledger.isQualityChanged) return
    if (ledger.areFilmsChanged) {
      mean = meanOf(seats)
      for (const { node, own } of seats)
        if (own) quality.setPrior(node, (own.mean ?? mean) + own.heart, own.sd)
    }
    quality.refit()
    ledger.areFilmsChanged = false
    ledger.isQualityChanged = false
    arePriorsStale = true
  }

  function fitDesire(today: Day): void {
    fitQuality()
    for (const seat of seats) {
      if (!seat.film) continue
      const isStale = seat.wish === null || wishesOf !== today
      const wish = isStale ? wishFor(seat.film, seat.pulls, today) : seat.wish
      if (!wish || (!isStale && !arePriorsStale)) continue
      seat.wish = wish
      desire.setPrior(seat.node, quality.mean(seat.node) + wish.amount, MOOD)
      ledger.isDesireChanged = true
    }
    wishesOf = today
    arePriorsStale = false
    if (ledger.isDesireChanged) desire.refit()
    ledger.isDesireChanged = false
  }

  function waiting(today: string): Seat[] {
    const day = lastDay(today)
    fitDesire(day)
    return seats.filter((seat) => isWaiting(seat, quality.mean(seat.node), today, day))
  }

  /** The uncertainty of desire given its prior, and that share of the prior's own which it lets through. Stars. */
  function sdOf({ node }: Seat): number {
    const variance = desire.variance(node)
    const share = variance / desire.priorVariance(node)
    return Math.sqrt(variance + share * share * quality.variance(node))
  }

  function entryFor(seat: Seat, film: FilmEvidence, today: Day): QueueEntry {
    const reasons = reasonsFor(seat, ledger, mean, today)
    const isAgain = film.viewings.length > 0 || seat.wish?.pulls[0]?.kind === 'rewatch'
    return {
      filmId: film.id,
      title: film.title,
      year: film.year,
      directors: [...film.directors],
      runtimeMinutes: film.runtimeMinutes,
      score: reasons.reduce((sum, reason) => sum + reason.amount, 0),
      certainty: 'guess',
      sd: sdOf(seat),
      kind: isAgain ? 'rewatch' : 'watch',
      timesSeen: film.viewings.length,
      pinned: film.pinned,
      aboveNext: null,
      reasons,
    }
  }

  function entries({ today, limit }: { today: string; limit: number }): QueueEntry[] {
    const day = lastDay(today)
    // One more than asked for: the last entry too stands above something.
    const page = head(waiting(today), limit + 1, desire)
      .flatMap((seat) => (seat.film ? entryFor(seat, seat.film, day) : []))
      .sort(byPlace)
    for (const [index, entry] of page.entries()) {
      const next = page[index + 1]
      entry.aboveNext = next ? probabilityAbove(entry, next) : null
      entry.certainty = certaintyOf(entry.sd, entry.aboveNext)
    }
    return page.slice(0, limit)
  }

  function counts({ today }: { today: string }): QueueCounts {
    const films = seats.flatMap((seat) => seat.film ?? [])
    return {
      waiting: waiting(today).length,
      snoozed: films.filter((film) => !film.dismissed && isSnoozed(film, today)).length,
      dismissed: films.filter((film) => film.dismissed).length,
    }
  }

  function standing(filmId: string): Standing | null {
    const seat = ledger.seatOf(filmId)
    if (!seat || !claimOf(seat).isJudged) return null
    fitQuality()
    const own = quality.mean(seat.node)
    const judged = seats.filter((other) => claimOf(other).isJudged)
    const better = judged.filter((other) => quality.mean(other.node) > own + SAME)
    return {
      mean: own,
      sd: Math.sqrt(quality.variance(seat.node)),
      rank: 1 + better.length,
      of: judged.length,
    }
  }

  for (const film of evidence.films) ledger.setFilm(film)
  for (const comparison of evidence.comparisons) ledger.setComparison(comparison)
  for (const pull of evidence.pulls) ledger.setPull(pull)

  return {
    setFilm: (film) => ledger.setFilm(film),
    removeFilm: (id) => ledger.removeFilm(id),
    setComparison: (comparison) => ledger.setComparison(comparison),
    removeComparison: (id) => ledger.removeComparison(id),
    setPull: (pull) => ledger.setPull(pull),
    removePull: (id) => ledger.removePull(id),
    entries,
    counts,
    standing,
  }
}

/** Stars. Scores this near are the same: two fits may differ by as much. */
const SAME = 1e-9

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

interface Place {
  readonly pinned: boolean
  readonly score: number
  readonly title: string
  readonly filmId: string
}

function byPlace(a: Place, b: Place): number {
  if (a.pinned !== b.pinned) return a.pinned ? -1 : 1
  if (a.score !== b.score) return b.score - a.score
  if (a.title !== b.title) return a.title < b.title ? -1 : 1
  return a.filmId < b.filmId ? -1 : 1
}

/** The first `count` of the queue's seats, without sorting all of them. */
function head(seats: readonly Seat[], count: number, desire: Scale): Seat[] {
  const ranks = new Float64Array(seats.length)
  for (const [index, { node, film }] of seats.entries()) {
    ranks[index] = desire.mean(node) + (film?.pinned ? PINNED_RANK : 0)
  }
  const least = kthLargest(ranks.slice(), count) - SAME
  return seats
    .filter((_, index) => at(ranks, index) >= least)
    .map((seat) => ({ seat, score: desire.mean(seat.node), filmId: seat.id, ...named(seat.film) }))
    .sort(byPlace)
    .slice(0, count)
    .map(({ seat }) => seat)
}

function named(film: FilmEvidence | null): { readonly title: string; readonly pinned: boolean } {
  return { title: film?.title ?? '', pinned: film?.pinned ?? false }
}

/** Stars no score reaches: lifts pinned films over all others. */
const PINNED_RANK = 1e6
