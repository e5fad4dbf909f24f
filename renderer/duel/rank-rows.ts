import type { DuelAnswered } from '../../core/api.ts'

type Moved = DuelAnswered['moved'][number]

/** One film's line from its place before to its place now. */
export interface RankRow {
  readonly film: Moved
  /** Lines from the top, from 0; null where it had, or has, no place. */
  readonly from: number | null
  readonly to: number | null
  /** One of the two that were asked about. */
  readonly isAsked: boolean
}

/**
 * The films to draw, at most `most` and in their order now: the two that were asked about, then others that changed
 * their places. Rows follow one another however far apart the places are; the places stand beside them.
 */
export function rankRows(
  moved: readonly Moved[],
  asked: readonly string[],
  most: number,
): readonly RankRow[] {
  const hasPlace = moved.filter(({ before, after }) => before ?? after)
  const isAsked = ({ filmId }: Moved) => asked.includes(filmId)
  const others = hasPlace.filter((film) => !isAsked(film) && film.before?.rank !== film.after?.rank)
  const films = [...hasPlace.filter(isAsked), ...others].slice(0, most)
  const before = ordered(films, ({ before }) => before?.rank ?? null)
  const after = ordered(films, ({ after }) => after?.rank ?? null)
  const rowIn = (order: readonly Moved[], film: Moved) => (order.includes(film) ? order.indexOf(film) : null)
  const last = films.filter((film) => !after.includes(film))
  return [...after, ...last].map((film) => ({
    film,
    from: rowIn(before, film),
    to: rowIn(after, film),
    isAsked: isAsked(film),
  }))
}

function ordered(films: readonly Moved[], rankOf: (film: Moved) => number | null): readonly Moved[] {
  return films
    .filter((film) => rankOf(film) !== null)
    .toSorted((one, other) => (rankOf(one) ?? 0) - (rankOf(other) ?? 0))
}
