import { AT_ODDS, FILM_SPREAD, STARS_PER_LOGIT, TIE_WEIGHT } from './constants.ts'
import { expectedOutcome, outcomeVariance } from './davidson.ts'
import { isLater, type ViewingEvidence } from './evidence.ts'
import type { Counted, Ledger, Seat } from './ledger.ts'
import { descent } from './relax.ts'
import type { TwoScales } from './two-scales.ts'
import { inWords } from './words.ts'

/** A film's stars, and what comparisons with other rated films say against them. */
export interface Disagreement {
  /** The same as long as the viewing keeps its rating. */
  readonly key: string
  readonly filmId: string
  /** The viewing that holds the rating. */
  readonly viewingId: string
  /** Half stars. */
  readonly rating: number
  readonly suggested: number
  /** Films with more stars it came out ahead of; films with fewer it came out behind. */
  readonly wins: number
  readonly losses: number
  /** Ids of the comparisons that say so. */
  readonly comparisons: readonly string[]
  /** “Your 3½ for Her beat six of your 4s; 4 stars would fit better.” */
  readonly text: string
  readonly titles: readonly string[]
}

interface AtOdds {
  readonly counted: Counted
  /** Half stars of the other film. */
  readonly rating: number
}

/**
 * Where stars and comparisons disagree, the widest gap first: the latest words on `AT_ODDS` films or more go
 * against the stars of both, and where all its comparisons by themselves would put the film (its own stars left
 * out, the other films held where they stand) is another half star in that direction.
 */
export function disagreements(ledger: Ledger, fits: TwoScales): Disagreement[] {
  fits.fitQuality()
  return ledger.seats
    .flatMap((seat) => disagreementOf(ledger, seat, fits.mean) ?? [])
    .sort((a, b) => gap(b) - gap(a) || weight(b) - weight(a) || (a.filmId < b.filmId ? -1 : 1))
}

const gap = ({ rating, suggested }: Disagreement) => Math.abs(suggested - rating)
const weight = ({ wins, losses }: Disagreement) => wins + losses

function disagreementOf(ledger: Ledger, seat: Seat, mean: number): Disagreement | null {
  const rated = lastRated(seat)
  const rating = rated?.rating ?? null
  if (!seat.film || !rated || rating === null) return null
  const verdicts = ledger.comparisonsOf(seat).filter(({ evidence }) => evidence.question === 'better')
  if (verdicts.length < AT_ODDS) return null
  const won: AtOdds[] = []
  const lost: AtOdds[] = []
  const met = new Set<Seat>()
  for (const counted of verdicts.toSorted(byLatest)) {
    const other = lastRated(counted.other)?.rating ?? null
    if (other === null || met.has(counted.other)) continue
    met.add(counted.other)
    if (counted.outcome > 0 && other > rating) won.push({ counted, rating: other })
    if (counted.outcome < 0 && other < rating) lost.push({ counted, rating: other })
  }
  const [against, isMore] = won.length >= lost.length ? [won, true] : [lost, false]
  if (against.length < AT_ODDS) return null
  const suggested = halfStars(worthByComparisons(ledger, verdicts, mean))
  if (isMore ? suggested <= rating : suggested >= rating) return null
  const { id: filmId, title } = seat.film
  return {
    key: `stars:${rated.id}:${rating}`,
    filmId,
    viewingId: rated.id,
    rating,
    suggested,
    wins: won.length,
    losses: lost.length,
    comparisons: [...won, ...lost].map(({ counted }) => counted.evidence.id),
    text: `Your ${stars(rating)} for ${title} ${isMore ? 'beat' : 'lost to'} ${list(against)}; ${stars(suggested)} ${suggested <= 2 ? 'star' : 'stars'} would fit better.`,
    titles: [title],
  }
}

/** The latest word on two films is the one that counts against their stars. */
function byLatest({ evidence: a }: Counted, { evidence: b }: Counted): number {
  return isLater(a, b) ? -1 : 1
}

function lastRated({ own }: Seat): ViewingEvidence | undefined {
  return own?.rated.at(-1)
}

/**
 * Stars: where a film's comparisons put it by themselves, with nothing known of it before but how the person's
 * films are spread; a maximum a posteriori in one dimension, by damped Newton steps (newton.ts).
 */
function worthByComparisons(ledger: Ledger, verdicts: readonly Counted[], mean: number): number {
  const precision = 1 / FILM_SPREAD ** 2
  let worth = mean
  for (let steps = 0; steps < 100; steps++) {
    let slope = (worth - mean) * precision
    let curvature = precision
    for (const { other, outcome } of verdicts) {
      const u = Math.exp((worth - ledger.quality.mean(other.node)) / STARS_PER_LOGIT / 2)
      slope -= (outcome - expectedOutcome(u, TIE_WEIGHT)) / STARS_PER_LOGIT
      curvature += outcomeVariance(u, TIE_WEIGHT) / STARS_PER_LOGIT ** 2
    }
    const step = -slope / curvature
    worth += step * descent(Math.abs(step) / STARS_PER_LOGIT)
    if (Math.abs(step) < 1e-9) break
  }
  return worth
}

function halfStars(worth: number): number {
  return Math.max(1, Math.min(10, Math.round(2 * worth)))
}

/** Half stars as one writes them: “3½”. */
function stars(rating: number): string {
  const whole = Math.floor(rating / 2)
  return `${whole > 0 ? whole : ''}${rating % 2 === 1 ? '½' : ''}`
}

/** “six of your 4s and one of your 4½s”. */
function list(against: readonly AtOdds[]): string {
  const groups = [...Map.groupBy(against, ({ rating }) => rating)].sort(([a], [b]) => a - b)
  const parts = groups.map(([rating, ones]) => `${inWords(ones.length)} of your ${stars(rating)}s`)
  const last = parts.pop()
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : `${last}`
}
