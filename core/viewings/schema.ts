import { z } from 'zod'
import { comparison, pull, pullKind, relation } from '../comparisons/schema.ts'
import {
  id,
  name,
  partialDate,
  quote,
  quoteStart,
  rating,
  review,
  searchText,
  tag,
  timestamp,
} from '../fields.ts'
import { filmSummary } from '../films/schema.ts'

export const viewing = z.object({
  id,
  filmId: id,
  watchedOn: z.string().nullable(),
  /** Place among the viewings of one day, from 0. */
  dayOrder: z.int(),
  rating: rating.nullable(),
  liked: z.boolean(),
  rewatch: z.boolean(),
  /** Seen to the end; false for a film left early. */
  finished: z.boolean(),
  place: z.string().nullable(),
  company: z.string().nullable(),
  tags: z.array(z.string()),
  spoilers: z.boolean(),
  /** Markdown; empty when nothing was written. */
  review: z.string(),
  createdAt: timestamp,
  updatedAt: timestamp,
  trashedAt: timestamp.nullable(),
})

/** One viewing with all that its page shows. */
export const viewingDetail = viewing.extend({
  film: filmSummary.extend({ runtimeMinutes: z.int().nullable() }),
  comparisons: z.array(comparison),
  pulls: z.array(pull),
  /** Saved states of the review, this one included. */
  reviewVersions: z.int(),
})

/** A comparison or pull saved with its viewing, in the same transaction; the film under review is `filmId` of the viewing. */
const verdict = z.strictObject({
  id: id.optional(),
  otherFilmId: id,
  relation,
  quote: quote.nullable().optional(),
  quoteStart: quoteStart.nullable().optional(),
})
const verdictPull = z.strictObject({
  id: id.optional(),
  filmId: id,
  kind: pullKind,
  quote: quote.nullable().optional(),
  quoteStart: quoteStart.nullable().optional(),
})

/**
 * With a known `id`, fields left out keep their value. `rewatch` left out on a new viewing: true when the film was seen before.
 * `comparisons`, where given, are all verdicts of this review on its film: comparisons with this `viewingId`, source `review`,
 * question `better` and the viewing's film as `filmId` that are not among them are taken back. All others stay as they are:
 * duels, another question, other films, and the viewing's film as `otherFilmId`, unless a verdict names such a row by its `id`
 * (or says something of the same two films), which makes it that verdict; its `source` stays.
 * `pulls`, where given, are all that the review sends one to, each film once; what is not among them is taken back.
 */
export const viewingSave = z.strictObject({
  id: id.optional(),
  filmId: id,
  watchedOn: partialDate.nullable().optional(),
  rating: rating.nullable().optional(),
  liked: z.boolean().optional(),
  rewatch: z.boolean().optional(),
  finished: z.boolean().optional(),
  place: name.nullable().optional(),
  company: name.nullable().optional(),
  tags: z.array(tag).max(40, 'An entry can have 40 tags at most.').optional(),
  spoilers: z.boolean().optional(),
  review: review.optional(),
  comparisons: z.array(verdict).max(500).optional(),
  pulls: z.array(verdictPull).max(500).optional(),
})

/** A row of the diary. */
export const diaryRow = z.object({
  id,
  filmId: id,
  title: z.string(),
  year: z.int().nullable(),
  directors: z.array(z.string()),
  watchedOn: z.string().nullable(),
  /** Place among the viewings of one day, from 0. */
  dayOrder: z.int(),
  rating: rating.nullable(),
  liked: z.boolean(),
  rewatch: z.boolean(),
  finished: z.boolean(),
  /** The first words of the review, without its Markdown, 280 characters at most; empty when nothing was written. */
  excerpt: z.string(),
})

const diaryFilter = z.strictObject({
  /** Words of titles, people, reviews, tags. */
  query: searchText.optional(),
  filmId: id.optional(),
  /** Half stars, both ends included. */
  ratingFrom: rating.optional(),
  ratingTo: rating.optional(),
  liked: z.boolean().optional(),
  rewatch: z.boolean().optional(),
})

/** Newest first. `month`: `YYYY-MM`, `YYYY` (only the year is known) or `none` (no date); `offset` counts within it. */
export const viewingList = diaryFilter.extend({
  month: z.union([z.literal('none'), z.string().regex(/^\d{4}(-\d{2})?$/)]).optional(),
  offset: z.int().min(0).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.int().min(1).max(200).default(50),
})

export const viewingPage = z.object({ items: z.array(diaryRow), nextCursor: z.string().nullable() })

export const viewingMonths = diaryFilter
/** The diary's outline, newest first, in the order of `viewings.list`. */
export const diaryOutline = z.object({
  total: z.int(),
  /** The earliest year of any viewing, whatever the filter. */
  since: z.int().nullable(),
  months: z.array(z.object({ month: z.string(), count: z.int(), rewatches: z.int() })),
})
