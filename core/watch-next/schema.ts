import { z } from 'zod'
import { id, partialDate, timestamp } from '../fields.ts'

/** Why an entry stands where it does. Amounts are stars; an entry's amounts add up to its score. */
export const queueReason = z.object({
  kind: z.enum(['stars', 'prior', 'liked', 'verdict', 'duel', 'pull', 'freshness', 'watchlist', 'reorder']),
  amount: z.number(),
  /** Plain words, titles as they are: “You put it above Her”. */
  text: z.string(),
  quote: z.string().optional(),
  /** The row it comes from: a viewing, comparison or pull. */
  sourceId: z.string().optional(),
  /** Titles that stand in `text`, to be set as titles. */
  titles: z.array(z.string()).optional(),
  /** Where it was said: the film under review, its entry and its day. */
  said: z.object({ viewingId: id, title: z.string(), on: z.string().nullable() }).optional(),
  /** When, where no review says so: a day, month or year. */
  on: z.string().nullable().optional(),
})

export const queueEntry = z.object({
  filmId: id,
  title: z.string(),
  year: z.int().nullable(),
  directors: z.array(z.string()),
  runtimeMinutes: z.int().nullable(),
  /** Stars; not bounded by five. */
  score: z.number(),
  certainty: z.enum(['settled', 'likely', 'guess']),
  /** Standard deviation of the score, in stars. */
  sd: z.number(),
  kind: z.enum(['rewatch', 'watch']),
  timesSeen: z.int(),
  pinned: z.boolean(),
  /** Probability, 0 to 1, that it belongs above the entry below it; null for the last. */
  aboveNext: z.number().nullable(),
  reasons: z.array(queueReason),
})

export const queueList = z.strictObject({ limit: z.int().min(1).max(10_000).default(50) })
export const queueCounts = z.object({ waiting: z.int(), snoozed: z.int(), dismissed: z.int() })

/** What is left out stays as it is. `snoozedUntil`: the first day on which it may show again. */
export const queueMark = z.strictObject({
  filmId: id,
  pinned: z.boolean().optional(),
  snoozedUntil: partialDate.nullable().optional(),
  dismissed: z.boolean().optional(),
})

export const queueMarkState = z.object({
  filmId: id,
  pinned: z.boolean(),
  snoozedUntil: z.string().nullable(),
  dismissed: z.boolean(),
})
/** The marks as they are now and as they were: saving `before` again undoes the change. */
export const queueMarked = z.object({ now: queueMarkState, before: queueMarkState })

export const watchlistEntry = z.object({ filmId: id, addedAt: timestamp })

/** Films kept out of the queue by hand. */
export const queueHidden = z.object({
  filmId: id,
  title: z.string(),
  year: z.int().nullable(),
  snoozedUntil: z.string().nullable(),
  dismissed: z.boolean(),
})

/** How good a film is by stars and verdicts together. */
export const standing = z.object({
  /** Stars. */
  mean: z.number(),
  sd: z.number(),
  /** 1 is the best. */
  rank: z.int(),
  /** Films with a rating or a verdict. */
  of: z.int(),
})
