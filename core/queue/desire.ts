import { FRESHNESS, FRESHNESS_HALF_LIFE, FURTHER_PULL, PULL, PULL_HALF_LIFE, WATCHLIST } from './constants.ts'
import { type Day, lastDay, latestDay } from './days.ts'
import type { QueueReason } from './entry.ts'
import type { FilmEvidence, PullEvidence, ViewingEvidence } from './evidence.ts'
import { ago } from './words.ts'

/** The last day the film can have been seen, not after today; null when it wasn't or no viewing has a date. */
export function lastSeen(film: FilmEvidence, today: Day): { day: Day; viewing: ViewingEvidence } | null {
  let last: { day: Day; viewing: ViewingEvidence } | null = null
  for (const viewing of film.viewings) {
    const day = latestDay(viewing.watchedOn, viewing.createdAt)
    if (day === null) continue
    const seen = Math.min(day, today)
    if (last === null || seen >= last.day) last = { day: seen, viewing }
  }
  return last
}

/**
 * Whether a wish (a pull, a place on the watchlist, an answer about what to watch next) was met: the film was seen on a later day, or
 * on the same day and written down afterwards. A viewing without a date meets nothing: it may have been long before.
 */
export function isMet(film: FilmEvidence, day: Day, createdAt: string): boolean {
  return film.viewings.some((viewing) => {
    const seen = latestDay(viewing.watchedOn, viewing.createdAt)
    return seen !== null && (seen > day || (seen === day && viewing.createdAt > createdAt))
  })
}

/** The day a review said it, or else the day it was noted. */
export function pullDay(pull: PullEvidence): Day {
  return latestDay(pull.said?.on ?? null, pull.createdAt) ?? lastDay(pull.createdAt)
}

/** What a film's pulls, last viewing and place on the watchlist say today about wanting to see it. */
export interface Wish {
  /** Unmet pulls, newest first. */
  readonly pulls: readonly PullEvidence[]
  readonly isWatchlisted: boolean
  /** The prior of desire is quality plus these amounts. */
  readonly reasons: readonly QueueReason[]
  /** Their sum, stars. */
  readonly amount: number
}

export function wishFor(film: FilmEvidence, pulls: readonly PullEvidence[], today: Day): Wish {
  const open = pulls
    .filter((pull) => !isMet(film, pullDay(pull), pull.createdAt))
    .sort((a, b) => pullDay(b) - pullDay(a) || (a.createdAt < b.createdAt ? 1 : -1) || (a.id < b.id ? 1 : -1))
  const reasons = open.map((pull, place) => pullReason(pull, place, today))
  const since = film.onWatchlistSince
  const isWatchlisted = since !== null && !isMet(film, lastDay(since), since)
  if (isWatchlisted) {
    reasons.push({
      kind: 'watchlist',
      amount: WATCHLIST,
      text: 'It is on your watchlist',
      on: since.slice(0, 10),
    })
  }
  const seen = lastSeen(film, today)
  if (seen) {
    const days = today - seen.day
    reasons.push({
      kind: 'freshness',
      amount: -FRESHNESS * 2 ** (-days / FRESHNESS_HALF_LIFE),
      text: `Seen ${ago(days)}`,
      sourceId: seen.viewing.id,
      on: seen.viewing.watchedOn,
    })
  }
  return {
    pulls: open,
    isWatchlisted,
    reasons,
    amount: reasons.reduce((sum, reason) => sum + reason.amount, 0),
  }
}

function pullReason(pull: PullEvidence, place: number, today: Day): QueueReason {
  const days = Math.max(0, today - pullDay(pull))
  return {
    kind: 'pull',
    amount: PULL * FURTHER_PULL ** place * 2 ** (-days / PULL_HALF_LIFE),
    text: pull.kind === 'rewatch' ? 'You asked to see it again' : 'You asked to see it',
    sourceId: pull.id,
    ...(pull.quote === null ? {} : { quote: pull.quote }),
    ...(pull.said === null
      ? { on: pull.createdAt.slice(0, 10) }
      : { said: { viewingId: pull.said.viewingId, title: pull.said.title, on: pull.said.on } }),
  }
}
