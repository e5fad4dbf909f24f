/** Whole days since 1970-01-01. */
export type Day = number

const MS_PER_DAY = 86_400_000

/** The last day a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (or the day of an ISO timestamp) can mean. */
export function lastDay(date: string): Day {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  if (year === undefined) return Number.NaN
  if (month === undefined) return utcDay(year + 1, 0, 1) - 1
  if (day === undefined) return utcDay(year, month, 1) - 1
  return utcDay(year, month - 1, day)
}

/** Month from 0. */
function utcDay(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month, day) / MS_PER_DAY)
}

/**
 * The last day on which something dated `on` and written down at `createdAt` can have happened: a whole day as it stands, a month
 * or year to its end but not past the day it was written down; null without a date.
 */
export function latestDay(on: string | null, createdAt: string): Day | null {
  if (on === null) return null
  const last = lastDay(on)
  if (on.length >= 10) return last
  const written = lastDay(createdAt)
  const first = lastDay(`${on}-01-01`.slice(0, 10))
  return written >= first ? Math.min(last, written) : last
}
