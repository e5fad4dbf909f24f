import type { MonthBlock } from './layout.ts'

/** A year of the rail with its months, newest first; `year` is null for entries without a date. */
export interface RailYear {
  readonly year: string | null
  readonly count: number
  readonly months: readonly MonthBlock[]
}

/** The year of an outline's month, or null for `none`. */
export const yearOf = (month: string): string | null => (month === 'none' ? null : month.slice(0, 4))

/** Gathers the diary's months by year, in the order they come. */
export function railYears(months: readonly MonthBlock[]): readonly RailYear[] {
  const years: { year: string | null; count: number; months: MonthBlock[] }[] = []
  for (const block of months) {
    const year = yearOf(block.month)
    const last = years.at(-1)
    if (last && last.year === year) {
      last.months.push(block)
      last.count += block.count
    } else years.push({ year, count: block.count, months: [block] })
  }
  return years
}

/**
 * How long a month's bar is, 0 to 1 of the longest. Lengths go with the counts; a month with anything in it
 * keeps a visible stub.
 */
export function barLength(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0
  return Math.max(0.08, Math.min(1, count / most))
}
