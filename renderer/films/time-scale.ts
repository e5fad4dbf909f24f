/** A stretch of time in years with fractions: 2016.5 is the middle of 2016. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly middle: number
}

const MS_PER_DAY = 86_400_000

/** Day of the year from 0, and the year's length, so that leap years fall right. */
function dayIn(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1)
  const days = (Date.UTC(year + 1, 0, 1) - start) / MS_PER_DAY
  return (Date.UTC(year, month - 1, day) - start) / MS_PER_DAY / days
}

/** The time a partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) leaves open: a year, a month or a day. */
export function spanOf(date: string): Span {
  const year = Number(date.slice(0, 4))
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : null
  const day = date.length >= 10 ? Number(date.slice(8, 10)) : null
  let from = year
  let to = year + 1
  if (month !== null && day !== null) {
    from = year + dayIn(year, month, day)
    to = year + dayIn(year, month, day + 1)
  } else if (month !== null) {
    from = year + dayIn(year, month, 1)
    to = year + dayIn(year, month + 1, 1)
  }
  return { from, to, middle: (from + to) / 2 }
}

/** The years to write under a chart: at most `most` of them, at a step of 1, 2, 3, 5, 10 or 20 years, from the first on. */
export function yearTicks(from: number, to: number, most = 7): readonly number[] {
  const first = Math.floor(from)
  const last = Math.max(first, Math.ceil(to) - 1)
  const step = [1, 2, 3, 5, 10, 20].find((size) => Math.floor((last - first) / size) + 1 <= most) ?? 50
  const ticks: number[] = []
  for (let year = first; year <= last; year += step) ticks.push(year)
  return ticks
}
