import { FRESHNESS, FRESHNESS_HALF_LIFE, FURTHER_PULL, PULL, PULL_HALF_LIFE, WATCHLIST } from './constants.ts'
import { type Day, lastDay, latestDay } from './days.ts'
import type { QueueReason } from './entry.ts'
import type { FilmEvidence, PullEvidence, Said, ViewingEvidence } from './evidence.ts'
import { ago } from './words.ts'

/** A viewing and the last day it can have been. */
interface Seen {
  readonly day: Day
  readonly viewing: ViewingEvidence
}

/** What a film's pulls, last viewing and place on the watchlist say of wanting to see it, on one day. */
export interface Wish {
  /** Pulls not met by a later viewing, newest first. */
  readonly pulls: readonly PullEvidence[]
  /** On the watchlist, and not seen since. */
  readonly isWatchlisted: boolean
  /** The last dated viewing; one in the future counts as today's. */
  readonly lastSeen: Seen | null
  /** Stars: the prior of desire is quality plus this. The sum of `wishReasons`. */
  readonly amount: number
}

export function wishFor(film: FilmEvidence, pulls: readonly PullEvidence[], today: Day): Wish {
  const open = pulls.filter((pull) => !isMet(film, whenSaid(pull), pull.createdAt))
  if (open.length > 1) {
    open.sort(
      (a, b) => whenSaid(b) - whenSaid(a) || descending(a.createdAt, b.createdAt) || descending(a.id, b.id),
    )
  }
  const since = film.onWatchlistSince
  const isWatchlisted = since !== null && !isMet(film, lastDay(since), since)
  const lastSeen = lastViewing(film, today)
  let amount = isWatchlisted ? WATCHLIST : 0
  for (const [place, pull] of open.entries()) amount += pullAmount(pull, place, today)
  if (lastSeen) amount += freshness(lastSeen, today)
  return { pulls: open, isWatchlisted, lastSeen, amount }
}

/** A wish as the reasons it consists of. */
export function wishReasons(film: FilmEvidence, wish: Wish, today: Day): QueueReason[] {
  const reasons = wish.pulls.map((pull, place) => pullReason(pull, pullAmount(pull, place, today)))
  if (wish.isWatchlisted && film.onWatchlistSince !== null) {
    const on = film.onWatchlistSince.slice(0, 10)
    reasons.push({ kind: 'watchlist', amount: WATCHLIST, text: 'It is on your watchlist', on })
  }
  if (wish.lastSeen) {
    const { day, viewing } = wish.lastSeen
    reasons.push({
      kind: 'freshness',
      amount: freshness(wish.lastSeen, today),
      text: `Seen ${ago(today - day)}`,
      sourceId: viewing.id,
      on: viewing.watchedOn,
    })
  }
  return reasons
}

/**
 * Whether a wish (a pull, a place on the watchlist, an answer about what to watch next) was met: the film was
 * seen on a later day, or on the same day and written down afterwards. A viewing without a date meets
 * nothing: it may have been long before.
 */
export function isMet(film: FilmEvidence, day: Day, createdAt: string): boolean {
  return film.viewings.some((viewing) => {
    const seen = latestDay(viewing.watchedOn, viewing.createdAt)
    return seen !== null && (seen > day || (seen === day && viewing.createdAt > createdAt))
  })
}

/** The day a review said it, or else the day it was noted. */
export function whenSaid(words: { readonly said: Said | null; readonly createdAt: string }): Day {
  return latestDay(words.said?.on ?? null, words.createdAt) ?? lastDay(words.createdAt)
}

function lastViewing(film: FilmEvidence, today: Day): Seen | null {
  let last: Seen | null = null
  for (const viewing of film.viewings) {
    const day = latestDay(viewing.watchedOn, viewing.createdAt)
    if (day === null) continue
    const seen = Math.min(day, today)
    if (last === null || seen >= last.day) last = { day: seen, viewing }
  }
  return last
}

/** Stars, below 0: half of `FRESHNESS` for every half-life since it was seen. */
function freshness({ day }: Seen, today: Day): number {
  return -FRESHNESS * 2 ** (-(today - day) / FRESHNESS_HALF_LIFE)
}

/** Stars; `place` counts from the newest pull. */
function pullAmount(pull: PullEvidence, place: number, today: Day): number {
  const days = Math.max(0, today - whenSaid(pull))
  return PULL * FURTHER_PULL ** place * 2 ** (-days / PULL_HALF_LIFE)
}

function pullReason(pull: PullEvidence, amount: number): QueueReason {
  return {
    kind: 'pull',
    amount,
    text: pull.kind === 'rewatch' ? 'You asked to see it again' : 'You asked to see it',
    sourceId: pull.id,
    ...(pull.quote === null ? {} : { quote: pull.quote }),
    ...(pull.said === null
      ? { on: pull.createdAt.slice(0, 10) }
      : { said: { viewingId: pull.said.viewingId, title: pull.said.title, on: pull.said.on } }),
  }
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0
}
