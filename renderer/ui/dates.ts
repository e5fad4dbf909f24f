/** Dates as the diary knows them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Nothing here depends on a time zone but `today`. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const pad = (value: number) => String(value).padStart(2, '0')

/** The local day as `YYYY-MM-DD`. `now` is for tests. */
export function today(now = new Date()): string {
  return `${String(now.getFullYear()).padStart(4, '0')}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** The local day of a timestamp, `YYYY-MM-DD`. */
export function dayOf(timestamp: string): string {
  return today(new Date(timestamp))
}

/** A day moved by whole days (negative: back), `YYYY-MM-DD` in and out. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** “14 Nov 2026”, “November 2016”, “2009”. What is no such date comes back as it is. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  const name = month && MONTHS[Number(month) - 1]
  if (!name) return date
  return day ? `${Number(day)} ${name.slice(0, 3)} ${year}` : `${name} ${year}`
}

/** “Sat 14 Nov 2026” for a day; months and years as `formatDate` has them. */
export function formatDateWithWeekday(date: string): string {
  const weekday = weekdayOf(date)
  return weekday ? `${weekday.slice(0, 3)} ${formatDate(date)}` : formatDate(date)
}

/** “14 November 2026”, for sentences. */
export function formatDateLong(date: string): string {
  const [year, month, day] = date.split('-')
  const name = month && MONTHS[Number(month) - 1]
  return name && day ? `${Number(day)} ${name} ${year}` : formatDate(date)
}

/** The weekday's name of a full date, else null. */
export function weekdayOf(date: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? null
}

/** “November 2026” for `2026-11`, “2026” for a year, “No date” for `none`. */
export function monthTitle(month: string): string {
  return month === 'none' ? 'No date' : formatDate(month)
}
