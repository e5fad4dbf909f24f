import { z } from 'zod'
import { comparison } from '../comparisons/schema.ts'
import { id, partialDate, rating, timestamp } from '../fields.ts'
import { filmSummary } from '../films/schema.ts'

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

const chance = z.number().min(0).max(1)

/** Everything that went into a film's place, or into its having none. */
export const queueExplained = z.object({
  film: filmSummary,
  /** `resting`: seen lately, or not liked enough to see again; `unasked`: nothing says you want to see it. */
  state: z.enum(['waits', 'snoozed', 'dismissed', 'resting', 'unasked']),
  pinned: z.boolean(),
  /** 1 is the head of the queue; null where it does not wait. `of`: films that wait. */
  rank: z.int().nullable(),
  of: z.int(),
  /** Stars; what it would have if it waited, where it does not. */
  score: z.number(),
  /** Standard deviation of the score, in stars. */
  sd: z.number(),
  /** Probability of belonging among the first one, three, ten; empty where it does not wait. */
  chances: z.array(z.object({ top: z.int(), chance })),
  /** One sentence for how sure its place is, or why it has none: “Likely in your top three.” */
  text: z.string(),
  /** Every single piece by itself, largest first after the stars it starts from; they add up to the score. */
  reasons: z.array(queueReason),
  /** By quality alone; null where neither stars nor verdicts say anything. */
  standing: standing.nullable(),
})

/** The film right above its new place, the one right below, or both. */
export const queueReorder = z
  .strictObject({ filmId: id, above: id.optional(), below: id.optional() })
  .refine(({ above, below }) => above !== undefined || below !== undefined, {
    path: ['below'],
    message: 'A film is moved above or below another one. Say which.',
  })
  .refine(({ filmId, above, below }) => filmId !== above && filmId !== below && above !== below, {
    path: ['filmId'],
    message: 'A film can only be moved between two others.',
  })

export const queueReordered = z.object({
  /** What the move says, in comparisons; empty where it stood there already. Taking the move back removes them. */
  comparisons: z.array(comparison),
  /** Its place now; null when it does not wait. */
  rank: z.int().nullable(),
  /** Whether it stands where it was put; false where it only comes near, `rank` being how near. */
  landed: z.boolean(),
  /** “Her is third now.” */
  text: z.string(),
  titles: z.array(z.string()),
})

/** A move by the comparisons that it was kept as. */
export const queueUndoReorder = z.strictObject({
  comparisons: z.array(id).min(1, 'Which move to take back?').max(100),
})
/** Ids that are gone, and those that came back, as the move had taken their place. */
export const queueReorderUndone = z.object({ removed: z.array(id), restored: z.array(id) })

export const queueSurprise = z.strictObject({ seed: z.int().optional() })
/** `chance`: the probability that this film is the one you most want to see. */
export const queueSurprised = z.object({ entry: queueEntry, chance }).nullable()

export const queueNews = z.object({
  /** When the queue was last looked at; null for never, and then there is no news. */
  since: timestamp.nullable(),
  items: z.array(
    z.object({
      kind: z.enum(['came', 'left', 'rose', 'fell']),
      filmId: id,
      title: z.string(),
      year: z.int().nullable(),
      from: z.int().nullable(),
      to: z.int().nullable(),
      /** To be read after the film's title: “rose from 9th to 2nd: your review of Her sends you to it”. */
      text: z.string(),
      /** Titles that stand in `text`. */
      titles: z.array(z.string()),
    }),
  ),
})
export const queueSeen = z.object({ at: timestamp })

export const queueConflicts = z.object({
  contradictions: z.array(
    z.object({
      key: z.string(),
      question: comparison.shape.question,
      /** Each came out ahead of the next, and the last of the first. */
      films: z.array(filmSummary),
      /** In that order: the first film's over the second, and so on round. */
      comparisons: z.array(comparison),
      text: z.string(),
      titles: z.array(z.string()),
    }),
  ),
  disagreements: z.array(
    z.object({
      key: z.string(),
      film: filmSummary,
      /** The viewing that holds the rating. */
      viewingId: id,
      /** Half stars, 1 to 10. */
      rating,
      /** Half stars that what you said in comparisons would give it. */
      suggested: rating,
      /** Films with more stars it came out ahead of, and with fewer it came out behind. */
      wins: z.int(),
      losses: z.int(),
      comparisons: z.array(comparison),
      text: z.string(),
      titles: z.array(z.string()),
    }),
  ),
})

export const queueLeaveConflict = z.strictObject({ key: z.string().min(1).max(100_000), left: z.boolean() })
export const queueConflictLeft = z.object({ key: z.string(), left: z.boolean() })
