/** Whole days since 1970-01-01. */
export type Day = number

/** The last day a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (or the day of an ISO timestamp) can mean. */
export function lastDay(date: string): Day {
  const year = digits(date, 0, 4)
  if (date.length < 7) return dayOf(year, 12, 31)
  const month = digits(date, 5, 7)
  if (date.length < 10) return month === 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1
  return dayOf(year, month, digits(date, 8, 10))
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) value = 10 * value + text.charCodeAt(i) - 48
  return value
}

/** Of the Gregorian calendar, counting years from March so that leap days come last. Month and day from 1. */
function dayOf(year: number, month: number, day: number): Day {
  const fromMarch = (month + 9) % 12
  const y = month <= 2 ? year - 1 : year
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - DAYS_TO_1970
}

/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468

/**
 * The last day on which something dated `on` and written down at `createdAt` can have happened: a whole day
 * as it stands, a month or year to its end but not past the day it was written down; null without a date.
 */
export function latestDay(on: string | null, createdAt: string): Day | null {
  if (on === null) return null
  const last = lastDay(on)
  if (on.length >= 10) return last
  const isUnderWay = createdAt.startsWith(on)
  return isUnderWay ? Math.min(last, lastDay(createdAt)) : last
}
