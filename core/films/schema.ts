import { z } from 'zod'
import { id, name, rating, searchText, timestamp, title, year } from '../fields.ts'

const runtimeMinutes = z
  .int('A running time is a whole number of minutes.')
  .min(1, 'A film runs for a minute at least.')
  .max(60_000, 'No film runs that long.')

const externalIds = z.object({
  imdb: z.string().max(40).optional(),
  tmdb: z.string().max(40).optional(),
  letterboxd: z.string().max(200).optional(),
})

/** What a list needs to show a film. */
export const filmSummary = z.object({
  id,
  title: z.string(),
  year: year.nullable(),
  directors: z.array(z.string()),
})

export const film = filmSummary.extend({
  sortTitle: z.string(),
  originalTitle: z.string().nullable(),
  writers: z.array(z.string()),
  runtimeMinutes: runtimeMinutes.nullable(),
  genres: z.array(z.string()),
  externalIds,
  createdAt: timestamp,
  updatedAt: timestamp,
})

/** With an `id` that is known, fields left out keep their value; with none, or a new one, a film is made. */
export const filmSave = z.strictObject({
  id: id.optional(),
  title,
  year: year.nullable().optional(),
  originalTitle: title.nullable().optional(),
  directors: z.array(name).max(50).optional(),
  writers: z.array(name).max(50).optional(),
  runtimeMinutes: runtimeMinutes.nullable().optional(),
  genres: z.array(name).max(50).optional(),
  externalIds: z.strictObject(externalIds.shape).optional(),
})

/** `query` empty: the films dealt with last. */
export const filmSearch = z.strictObject({
  query: searchText.default(''),
  limit: z.int().min(1).max(50).default(8),
})

export const filmHit = filmSummary.extend({
  originalTitle: z.string().nullable(),
  timesSeen: z.int(),
  lastWatchedOn: z.string().nullable(),
  /** Half stars of the latest rated viewing. */
  rating: rating.nullable(),
  onWatchlist: z.boolean(),
})
