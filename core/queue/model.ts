import { certaintyOf, probabilityAbove } from './certainty.ts'
import { SURPRISES } from './constants.ts'
import { type Contradiction, contradictions } from './contradictions.ts'
import { type Day, lastDay } from './days.ts'
import { type Disagreement, disagreements } from './disagreements.ts'
import { createDuels, type Duels } from './duel.ts'
import { isSeenBefore } from './duel-field.ts'
import type { QueueCounts, QueueEntry, Standing } from './entry.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence, QueueEvidence } from './evidence.ts'
import { type Explained, explain } from './explain.ts'
import { byPlace, head, SAME } from './head.ts'
import { Ledger, type Seat } from './ledger.ts'
import type { Move } from './move-window.ts'
import { type LookedAt, type News, news, type PlaceThen, placesNow } from './news.ts'
import { reasonsFor } from './reasons.ts'
import { type MovePlan, planMove } from './reorder.ts'
import { type Surprise, surprise } from './surprise.ts'
import { TwoScales } from './two-scales.ts'
import { isSnoozed } from './waiting.ts'

/** Days are written `YYYY-MM-DD`. */
export interface QueueModel {
  /**
   * Adds a film, or puts it in the place of the one with its id. So with the others. What is unknown is
   * removed in silence.
   */
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
  /** A film's quality, stars; the person's own mean where nothing is known of it. */
  worth(filmId: string): number
  readonly duels: Duels
  /** Everything that went into a film's place; null for one that isn't known. */
  explain(question: { readonly today: string; readonly filmId: string }): Explained | null
  /** A film drawn from the first `SURPRISES` by the probability that it is the one most wanted; null of none. */
  surprise(question: { readonly today: string; readonly seed: number }): Surprise<QueueEntry> | null
  /** What moving a film says. Changes nothing. */
  planMove(question: Move & { readonly today: string }): MovePlan
  /** The first films and their places, to be compared with later. */
  places(question: { readonly today: string; readonly limit: number }): PlaceThen[]
  news(question: LookedAt & { readonly today: string }): News[]
  /** Shortest first. */
  contradictions(): Contradiction[]
  /** Stars at odds with comparisons, the widest gap first. */
  disagreements(): Disagreement[]
}

/**
 * The watch-next queue over evidence that can change. Two scales in stars: quality, from ratings and `better`
 * comparisons; desire, whose prior is quality with pulls, watchlist and freshness, from `watch-next`
 * comparisons. Each change is followed from the last fit, and what it answers is what a model made anew from
 * the same evidence would, to 1e-9 stars.
 */
export function createQueueModel(evidence: QueueEvidence): QueueModel {
  const ledger = new Ledger()
  const { quality, seats } = ledger
  const fits = new TwoScales(ledger)

  function entryFor(seat: Seat, film: FilmEvidence, today: Day): QueueEntry {
    const reasons = reasonsFor(seat, ledger, fits.mean, today)
    return {
      filmId: film.id,
      title: film.title,
      year: film.year,
      directors: [...film.directors],
      runtimeMinutes: film.runtimeMinutes,
      score: reasons.reduce((sum, reason) => sum + reason.amount, 0),
      certainty: 'guess',
      sd: fits.desireSd(seat),
      kind: isSeenBefore(seat) ? 'rewatch' : 'watch',
      timesSeen: film.viewings.length,
      pinned: film.pinned,
      aboveNext: null,
      reasons,
    }
  }

  function entries({ today, limit }: { today: string; limit: number }): QueueEntry[] {
    const day = lastDay(today)
    // One more than asked for: the last entry too stands above something.
    const page = head(fits.waiting(today), limit + 1)
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
      waiting: fits.waiting(today).seats.length,
      snoozed: films.filter((film) => !film.dismissed && isSnoozed(film, today)).length,
      dismissed: films.filter((film) => film.dismissed).length,
    }
  }

  function standing(filmId: string): Standing | null {
    const seat = ledger.seatOf(filmId)
    if (!seat || !ledger.claimOf(seat).isJudged) return null
    fits.fitQuality()
    const own = quality.mean(seat.node)
    const judged = seats.filter((other) => ledger.claimOf(other).isJudged)
    const better = judged.filter((other) => quality.mean(other.node) > own + SAME)
    return {
      mean: own,
      sd: Math.sqrt(quality.variance(seat.node)),
      rank: 1 + better.length,
      of: judged.length,
    }
  }

  function worth(filmId: string): number {
    fits.fitQuality()
    const seat = ledger.seatOf(filmId)
    return seat?.film ? quality.mean(seat.node) : fits.mean
  }

  ledger.enter(evidence)

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
    worth,
    duels: createDuels(ledger, fits),
    explain: ({ today, filmId }) => explain(ledger, fits, filmId, today),
    surprise: ({ today, seed }) => surprise(entries({ today, limit: SURPRISES }), seed),
    planMove: ({ today, ...move }) => planMove(ledger, fits, move, today),
    places: ({ today, limit }) => placesNow(ledger, fits, today, limit),
    news: ({ today, ...looked }) => news(ledger, fits, looked, today),
    contradictions: () => contradictions(ledger),
    disagreements: () => disagreements(ledger, fits),
  }
}
