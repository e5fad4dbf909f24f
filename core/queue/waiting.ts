import { REWATCH_AFTER, REWATCH_QUALITY } from './constants.ts'
import type { Day } from './days.ts'
import type { FilmEvidence } from './evidence.ts'
import { claimOf, type Seat } from './ledger.ts'

/**
 * Whether a film waits in the queue: it is pinned; or a pull, the watchlist or an answer about what to watch next speaks for it and it was not seen
 * since; or it was seen, not within `REWATCH_AFTER` days, and is judged (stars, heart or verdict) to be worth `REWATCH_QUALITY` stars or more. A verdict
 * alone is no wish to see a film. Dismissed and snoozed films don't wait.
 *
 * @param quality the film's fitted quality, stars.
 */
export function isWaiting(seat: Seat, quality: number, today: string, day: Day): boolean {
  const { film, wish } = seat
  if (!film || !wish || film.dismissed || isSnoozed(film, today)) return false
  if (film.pinned || wish.pulls.length > 0 || wish.isWatchlisted) return true
  if (film.viewings.length > 0 && quality >= REWATCH_QUALITY) {
    const isRested = wish.lastSeen === null || day - wish.lastSeen.day >= REWATCH_AFTER
    if (isRested && claimOf(seat).isJudged) return true
  }
  return claimOf(seat).isAsked
}

export function isSnoozed(film: FilmEvidence, today: string): boolean {
  return film.snoozedUntil !== null && film.snoozedUntil > today
}
