import { z } from 'zod'
import { id, quoteStart, review, title, year } from '../../fields.ts'
import { filmSummary } from '../../films/schema.ts'
import { comparison, pull, pullKind, relation } from '../schema.ts'

const MAX_KEYS = 500
/** A film's id, or for one the diary does not know its title as `titleKey` writes it. */
const key = z.string().min(1).max(1000)
const place = z.int().min(0)

export const mention = z.object({
  key,
  filmId: id.nullable(),
  title: z.string(),
  year: z.int().nullable(),
  /** Where the words stand in the text, in UTF-16 units, the end not included. */
  start: place,
  end: place,
  surface: z.string(),
  /** Chance, 0 to 1, that these words mean this film. */
  confidence: z.number(),
  /** How the film under review stands to this one, or where it sends one. */
  relation: z.enum(['better', 'worse', 'similar', 'rewatch', 'watch', 'none']),
  /** The words that tell the relation. */
  evidence: z.object({ start: place, end: place }).optional(),
})

/** `filmId`: the film under review, which is never a mention of its own. */
export const mentionFind = z.strictObject({ text: review, filmId: id.optional() })

/** Pages of reviews: those that say something of other films, films watched last first; then those that only name some. */
export const inboxList = z.strictObject({
  limit: z.int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})

/** What one review says of one film, by its strongest words, until somebody answers it. */
const inboxMention = mention.omit({ evidence: true }).extend({
  /** The sentence, without its Markdown, and where in the review it begins. */
  quote: z.string(),
  quoteStart,
  /** Where the review sends one besides its verdict, or by `relation` alone. */
  pull: pullKind.nullable(),
  /** The film as the diary knows it; null for one it does not know yet. */
  otherFilm: filmSummary.nullable(),
  /** How often it was seen. */
  timesSeen: z.int(),
  /** Plain enough to be taken without a look: see `mentions.takeCertain`. */
  isCertain: z.boolean(),
})

export const inbox = z.object({
  /** How many films wait in how many reviews, all pages together, and how many mentions are certain. */
  films: z.int(),
  reviews: z.int(),
  certain: z.int(),
  /** How many reviews only name films that wait, or name some besides. */
  named: z.int(),
  items: z.array(
    z.object({
      viewingId: id,
      /** False for films the review only names; one that does both comes twice. */
      says: z.boolean(),
      film: filmSummary,
      watchedOn: z.string().nullable(),
      mentions: z.array(inboxMention),
    }),
  ),
  nextCursor: z.string().nullable(),
})

/** Reviews read of all there are; `films` wait in the inbox. */
export const readingProgress = z.object({
  read: z.int(),
  of: z.int(),
  isReading: z.boolean(),
  films: z.int(),
})

/**
 * `filmId`: another film than the one the reader took it for. For a film the diary does not know, `title` and `year` are what
 * it is to be called; left out, as the mention has them. `relation`: how the film under review stands to it.
 */
const take = z.strictObject({
  key,
  filmId: id.optional(),
  title: title.optional(),
  year: year.nullable().optional(),
  relation: relation.nullable(),
  pull: pullKind.nullable(),
})
export const mentionTake = z.strictObject({ viewingId: id, takes: z.array(take).min(1).max(MAX_KEYS) })
export const mentionsTaken = z.object({ comparisons: z.array(comparison), pulls: z.array(pull) })

/** What was waved away, to be given to `untake`, and how many reviews are left that only name films. */
export const namedWaved = z.object({
  waved: z.array(z.object({ viewingId: id, keys: z.array(z.string()) })),
  left: z.int(),
})

/** Ids of what was made, and how many certain mentions are left. */
export const certainTaken = z.object({ comparisons: z.array(id), pulls: z.array(id), left: z.int() })

/** What `take` or `takeCertain` made, to be mentions again; `taken`: under which keys, where that is known. */
export const mentionUntake = z.strictObject({
  comparisons: z.array(id).max(MAX_KEYS),
  pulls: z.array(id).max(MAX_KEYS),
  taken: z
    .array(z.strictObject({ viewingId: id, keys: z.array(key).max(MAX_KEYS) }))
    .max(MAX_KEYS)
    .default([]),
})
export const mentionsUntaken = z.object({ viewingIds: z.array(id) })

export const mentionWave = z.strictObject({
  entryId: id,
  keys: z.array(key).min(1).max(MAX_KEYS),
  waved: z.boolean(),
})
export const mentionKeys = z.object({ keys: z.array(z.string()) })
export const mentionsWaved = mentionKeys.extend({ entryId: id })
