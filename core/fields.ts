import { z } from 'zod'
import { unlessMissing } from './wording.ts'

/** Longest title the diary keeps, in UTF-16 units. The longest released title is well under 300. */
const MAX_TITLE = 500
/** Longest review, in UTF-16 units: five million characters is some eight hundred thousand words. */
export const MAX_REVIEW = 5_000_000
const MAX_QUOTE = 5_000
const MAX_NAME = 200

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const MONTHS = [
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

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && !leap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** A sentence saying why a text is no date of the calendar, or null when it is one (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export function whyNoDate(text: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return `“${text.slice(0, 40)}” is not a date. Write it as 2026, 2026-11 or 2026-11-22.`
  const year = Number(match[1])
  if (year < 1888) return `Nobody watched a film in ${match[1]}: the first one was shot in 1888.`
  if (match[2] === undefined) return null
  const month = Number(match[2])
  const monthName = MONTHS[month - 1]
  if (!monthName) return `There is no month ${match[2]}.`
  if (match[3] === undefined) return null
  const day = Number(match[3])
  const days = daysIn(year, month)
  if (day < 1 || day > days) return `${monthName} ${match[1]} has ${days} days.`
  return null
}

/**
 * UUIDv7 (any UUID is taken, so that ids made elsewhere stay what they were, but for their capitals), made by whoever creates
 * the row.
 */
export const id = z.uuid(unlessMissing('That is not an id this diary could have given out.')).toLowerCase()

/** Half a pair of UTF-16, which no file can keep, gives way to what a file would keep for it: �. */
const wellFormed = (text: string) => text.toWellFormed()

/** Spaces, controls and characters that show nothing, such as a joiner or a filler. */
const INVISIBLE = /^[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u
const isVisible = (text: string) => !INVISIBLE.test(text)

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a real day of the calendar. */
export const partialDate = z.string('A date is written as 2026, 2026-11 or 2026-11-22.').check((ctx) => {
  const why = whyNoDate(ctx.value)
  if (why) ctx.issues.push({ code: 'custom', message: why, input: ctx.value })
})

/** UTC, ISO 8601 with milliseconds, as `Date.prototype.toISOString` writes it. */
export const timestamp = z.iso.datetime('That is not a moment in time.')

/** What is typed into a search; SQLite would end it at a NUL. */
export const searchText = z
  .string()
  .max(500, 'Search with 500 characters at most.')
  .overwrite((text) => wellFormed(text).replaceAll('\0', ' '))

/** Half stars, 1 to 10. */
export const rating = z
  .int('A rating is a whole number of half stars, 1 to 10.')
  .min(1, 'A rating starts at half a star (1).')
  .max(10, 'A rating ends at five stars (10).')

/** A film's year of release. */
export const year = z
  .int('A year is four digits.')
  .min(1870, 'No film is older than 1870.')
  .max(2200, 'That year is too far away.')

export const title = z
  .string('A film needs a title.')
  .overwrite(wellFormed)
  .trim()
  .refine(isVisible, 'A film needs a title.')
  .max(MAX_TITLE, `A title can have ${MAX_TITLE} characters at most.`)

export const name = z
  .string()
  .overwrite(wellFormed)
  .trim()
  .refine(isVisible, 'A name can not be empty.')
  .max(MAX_NAME, `A name can have ${MAX_NAME} characters at most.`)

export const tag = z
  .string()
  .overwrite(wellFormed)
  .trim()
  .refine(isVisible, 'A tag can not be empty.')
  .max(100, 'A tag can have 100 characters at most.')

/** Markdown, kept as typed. */
export const review = z
  .string()
  .overwrite(wellFormed)
  .max(MAX_REVIEW, 'A review can have five million characters at most. Keep the rest in a second entry.')

/** Words of a review that say something about a film. */
export const quote = z
  .string()
  .overwrite(wellFormed)
  .trim()
  .max(MAX_QUOTE, `A quote can have ${MAX_QUOTE} characters at most.`)

/** Where in its review a quote begins, in UTF-16 units from 0. */
export const quoteStart = z
  .int('A quote begins at a whole number of characters.')
  .min(0, 'A quote begins at 0 or later.')
  .max(MAX_REVIEW, 'No review is that long.')
