import { z } from 'zod'
import { id, year } from '../fields.ts'
import { filmSummary } from '../films/schema.ts'
import { comparisonSource, question } from './schema.ts'

/** Most films one map can hold. */
const MOST_FILMS = 2000

/**
 * What is left out is not narrowed. Years are those of release, both ends included, and hold for both films of a comparison:
 * one without a year is on no map that asks for years.
 */
export const comparisonMapAsk = z
  .strictObject({
    question: question.optional(),
    sources: z.array(comparisonSource).optional(),
    yearFrom: year.optional(),
    yearTo: year.optional(),
    limit: z.int().min(1).max(MOST_FILMS).default(MOST_FILMS),
  })
  .refine(({ yearFrom, yearTo }) => yearFrom === undefined || yearTo === undefined || yearFrom <= yearTo, {
    path: ['yearTo'],
    message: 'The first year comes after the last. Turn them round.',
  })

/** Every film that was compared, and one edge for all that was said alike of two of them. */
export const comparisonMap = z.object({
  films: z.array(
    filmSummary.extend({
      /** Stars: how good the film is by stars and verdicts together; not bounded by five. */
      worth: z.number(),
      /** Comparisons it takes part in, those with films the limit left out among them. */
      comparisons: z.int(),
    }),
  ),
  /** One for each two films, question and direction, so that two edges between the same films contradict one another. */
  edges: z.array(
    z.object({
      /** The lesser film, or the one to be seen later; of a tie, the one with the smaller id. */
      from: id,
      to: id,
      isTie: z.boolean(),
      /** Comparisons that say so. */
      count: z.int(),
      question,
      sources: z.array(comparisonSource),
      /** The comparisons, newest first. */
      ids: z.array(id),
    }),
  ),
  /** Films that would be on the map if the limit left none out. */
  total: z.int(),
})
