import { z } from 'zod'
import { pullKind, relation } from '../comparisons/schema.ts'
import { id, MAX_REVIEW, quoteStart, timestamp } from '../fields.ts'

/**
 * What is being written, as loose as typing is: a draft is kept even while its date is impossible.
 * Its id is the id of the viewing it will be saved as.
 */
const verdictDraft = {
  otherFilmId: id,
  relation: relation.nullable(),
  comparisonId: id,
  pull: pullKind.nullable(),
  pullId: id,
  quote: z.string().max(5000).nullable(),
  quoteStart: quoteStart.nullable().optional(),
  /** The pull's own words; left out, it quotes what the row does. */
  pullQuote: z.string().max(5000).nullable().optional(),
  pullQuoteStart: quoteStart.nullable().optional(),
}
const MAX_VERDICTS = 500

const draftFields = {
  id,
  filmId: id.nullable(),
  /** What stands in the film field while no film is chosen. */
  filmTitle: z.string().max(10_000),
  body: z.strictObject({
    watchedOn: z.string().max(100).nullable(),
    rating: z.int().min(1).max(10).nullable(),
    liked: z.boolean(),
    /** null: not decided by hand, so it follows whether the film was seen before. */
    rewatch: z.boolean().nullable(),
    finished: z.boolean(),
    place: z.string().max(1000),
    company: z.string().max(1000),
    tags: z.array(z.string().max(1000)).max(200),
    review: z.string().max(MAX_REVIEW),
    /** The panel's films, each with what was said of it. `relation`: the film under review is … (than, to) this one. */
    verdicts: z.array(z.strictObject(verdictDraft)).max(MAX_VERDICTS),
  }),
}

export const draftSave = z.strictObject(draftFields)
/** Kept by whatever version wrote it: fields that this one does not know are left out. */
export const draft = z.object({
  ...draftFields,
  body: z.object({
    ...draftFields.body.shape,
    verdicts: z.array(z.object(verdictDraft)).max(MAX_VERDICTS),
  }),
  title: z.string(),
  year: z.int().nullable(),
  updatedAt: timestamp,
})
/** A draft in a list: the title as chosen or typed, and how much was written. */
export const draftSummary = z.object({
  id,
  filmId: id.nullable(),
  title: z.string(),
  year: z.int().nullable(),
  words: z.int(),
  updatedAt: timestamp,
  /** True when the viewing is in the diary already and this draft changes it. */
  saved: z.boolean(),
})
