import { REWATCH_AFTER, REWATCH_QUALITY } from './constants.ts'
import type { Day } from './days.ts'
import type { FilmEvidence } from './evidence.ts'
import type { Claim, Seat } from './ledger.ts'

const ANYWAY = Number.NEGATIVE_INFINITY
const NEVER = Number.POSITIVE_INFINITY

/**
 * The fitted quality, stars, from which a film waits in the queue; ±∞ where it doesn't matter.
 *
 * A film waits when it is pinned; or when a pull, the watchlist or an answer about what to watch next speaks
 * for it and it was not seen since; or when it was seen, not within `REWATCH_AFTER` days, and is judged (by
 * stars, a heart or a verdict) to be worth `REWATCH_QUALITY` or more. A verdict alone is no wish to see a
 * film. Dismissed and snoozed films don't wait.
 */
export function waitsFrom({ film, wish }: Seat, claim: Claim, today: string, day: Day): number {
  if (!film || !wish || film.dismissed || isSnoozed(film, today)) return NEVER
  if (film.pinned || wish.pulls.length > 0 || wish.isWatchlisted || claim.isAsked) return ANYWAY
  const isRested = wish.lastSeen === null || day - wish.lastSeen.day >= REWATCH_AFTER
  return film.viewings.length > 0 && isRested && claim.isJudged ? REWATCH_QUALITY : NEVER
}

export function isSnoozed(film: FilmEvidence, today: string): boolean {
  return film.snoozedUntil !== null && film.snoozedUntil > today
}
