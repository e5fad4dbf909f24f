import { z } from 'zod'
import { question } from '../comparisons/schema.ts'
import { id, tag } from '../fields.ts'
import { filmSummary } from '../films/schema.ts'
import { unlessMissing } from '../wording.ts'

export const duelOutcome = z.enum(
  ['a', 'b', 'tie', 'skip', 'unseen'],
  unlessMissing('A duel is answered with a, b, tie, skip or unseen.'),
)

const decade = z
  .int('A decade is written as its first year, such as 1990.')
  .min(1870, 'No film is older than 1870.')
  .max(2200, 'That decade is too far away.')
  .refine((year) => year % 10 === 0, 'A decade is written as its first year, such as 1990.')

const seen = z.enum(['unseen', 'rewatch'], 'Duels are between “unseen” films or between films to “rewatch”.')

/** Both films pass all that is given. `tag`: one that any of the film's entries has. */
export const duelFilter = z.strictObject({
  seen: seen.optional(),
  decade: decade.optional(),
  tag: tag.optional(),
})

export const duelNext = z.strictObject({ question, filter: duelFilter.optional() })

/** A film in a duel, on the scale of the question: wanting to see it next, or how good it is. */
export const duelFilm = filmSummary.extend({
  runtimeMinutes: z.int().nullable(),
  timesSeen: z.int(),
  lastWatchedOn: z.string().nullable(),
  /** Half stars of the latest rated viewing. */
  rating: z.int().nullable(),
  /** Stars; not bounded by five. */
  score: z.number(),
  /** Standard deviation of the score, in stars. */
  sd: z.number(),
  /** 1 is the head of the queue, or the best; null for a film that has no place there now. */
  rank: z.int().nullable(),
})

/** `a` stands left. `why`: one sentence, titles as they are; those in it stand in `titles`. */
export const duelPair = z.object({
  a: duelFilm,
  b: duelFilm,
  why: z.string(),
  titles: z.array(z.string()),
})

/** A film by its id, or as `duels.next` gave it. */
const contender = z.union([id, z.object({ id }).transform((film) => film.id)], {
  error: ({ input, path }) =>
    input === undefined ? `“${path?.join('.')}” is missing.` : 'A film in a duel is given by its id.',
})

/** With an `id` known already, the same answer changes nothing, and another one is refused. */
export const duelAnswer = z
  .strictObject({
    id: id.optional(),
    a: contender,
    b: contender,
    question: question.default('watch-next'),
    outcome: duelOutcome,
  })
  .refine(({ a, b }) => a !== b, {
    path: ['b'],
    message: 'A film can not meet itself in a duel. Choose another film.',
  })

const place = z.object({ rank: z.int(), score: z.number(), sd: z.number() })

/** Null where the film has no place: it does not wait, or nothing is known of it. */
const movedFilm = z.object({
  filmId: id,
  title: z.string(),
  year: z.int().nullable(),
  before: place.nullable(),
  after: place.nullable(),
})

/** Whether further answers could still change the head much. */
export const duelSettled = z.object({
  /** Films in the head: five, or fewer where few films stand in question. */
  head: z.int(),
  /** Probability, 0 to 1, that no film outside it belongs there. */
  chance: z.number(),
  isSettled: z.boolean(),
  /** “Your top five are settled”. */
  text: z.string(),
})

/** `moved`: the two films, then those whose place among the first twenty changed, in their order now. */
export const duelAnswered = z.object({ id, moved: z.array(movedFilm), settled: duelSettled })

/** The newest answer, taken back; null when there is none. `left`: answers that stand now, and could be
 * taken back too. */
export const duelUndone = z.object({
  undone: z.object({ id, a: duelFilm, b: duelFilm, question, outcome: duelOutcome }).nullable(),
  left: z.int(),
})

/** `answered`: duels answered with one of the films or a tie, of this question. */
export const duelStanding = z.object({ answered: z.int(), settled: duelSettled })
