import { certaintyOf, probabilityAbove } from './certainty.ts'
import { type Day, lastDay } from './days.ts'
import type { QueueCounts, QueueEntry, Standing } from './entry.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence, QueueEvidence } from './evidence.ts'
import { byPlace, head, SAME } from './head.ts'
import { Ledger, type Seat } from './ledger.ts'
import { reasonsFor } from './reasons.ts'
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
}

/**
 * The watch-next queue over evidence that can change. Two scales in stars: quality, from ratings and `better`
 * comparisons; desire, whose prior is quality with pulls, watchlist and freshness, from `watch-next`
 * comparisons. Each change is followed from the last fit, and what it answers is what a model made anew from
 * the same evidence would, to 1e-9 stars.
 */
export function createQueueModel(evidence: QueueEvidence): QueueModel {
  const ledger = new Ledger()
  const { quality, desire, seats } = ledger
  const fits = new TwoScales(ledger)

  /**
   * The uncertainty of desire given its prior, and that share of the prior's own which it lets through.
   * Stars.
   */
  function sdOf({ node }: Seat): number {
    const variance = desire.variance(node)
    const share = variance / desire.priorVariance(node)
    return Math.sqrt(variance + share * share * quality.variance(node))
  }

  function entryFor(seat: Seat, film: FilmEvidence, today: Day): QueueEntry {
    const reasons = reasonsFor(seat, ledger, fits.mean, today)
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
  }
}
