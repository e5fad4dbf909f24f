import { z } from 'zod'
import { id, quote, quoteStart, timestamp } from '../fields.ts'
import { filmSummary } from '../films/schema.ts'
import { unlessMissing } from '../wording.ts'

/** `filmId` is `relation` (than, to) `otherFilmId`. */
export const relation = z.enum(
  ['better', 'worse', 'similar'],
  unlessMissing('A comparison says better, worse or similar.'),
)
export const question = z.enum(['better', 'watch-next'], 'The question is “better” or “watch-next”.')
export const comparisonSource = z.enum(['review', 'duel', 'reorder'])
export const pullKind = z.enum(['rewatch', 'watch'], unlessMissing('A pull says rewatch or watch.'))

/** Where words were said: the entry, the film under review, its day. */
export const said = z.object({
  viewingId: id,
  filmId: id,
  title: z.string(),
  on: z.string().nullable(),
})

export const comparison = z.object({
  id,
  filmId: id,
  otherFilmId: id,
  relation,
  question,
  source: comparisonSource,
  viewingId: id.nullable(),
  quote: z.string().nullable(),
  quoteStart: quoteStart.nullable(),
  createdAt: timestamp,
  /** Both films, as a list shows them. */
  film: filmSummary,
  otherFilm: filmSummary,
  said: said.nullable(),
})

/**
 * With a known `id`, fields left out keep their value. For a new one, `question` left out is `better`, and `source` left out
 * is `review` with a `viewingId`, else `duel`. Other words without their `quoteStart` stand nowhere in particular.
 */
export const comparisonSave = z
  .strictObject({
    id: id.optional(),
    filmId: id,
    otherFilmId: id,
    relation,
    question: question.optional(),
    source: comparisonSource.optional(),
    viewingId: id.nullable().optional(),
    quote: quote.nullable().optional(),
    quoteStart: quoteStart.nullable().optional(),
  })
  .refine((input) => input.filmId !== input.otherFilmId, {
    path: ['otherFilmId'],
    message: 'A film can not be compared with itself. Choose another film.',
  })

/** All comparisons a film takes part in, or all of one viewing's review; newest first. */
export const comparisonList = z.strictObject({
  filmId: id.optional(),
  viewingId: id.optional(),
  limit: z.int().min(1).max(1000).default(200),
})

export const pull = z.object({
  id,
  /** The film one is sent to. */
  filmId: id,
  kind: pullKind,
  viewingId: id.nullable(),
  quote: z.string().nullable(),
  quoteStart: quoteStart.nullable(),
  createdAt: timestamp,
  film: filmSummary,
  said: said.nullable(),
})

/** With a known `id`, fields left out keep their value. A review sends one to a film once. */
export const pullSave = z.strictObject({
  id: id.optional(),
  filmId: id,
  kind: pullKind,
  viewingId: id.nullable().optional(),
  quote: quote.nullable().optional(),
  quoteStart: quoteStart.nullable().optional(),
})

export const pullList = z.strictObject({ filmId: id.optional(), viewingId: id.optional() })
