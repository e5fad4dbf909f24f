import {
  EARLIER_RATING,
  FILM_SPREAD,
  HEART_ALONE,
  HEART_BESIDE_STARS,
  RATING_NOISE,
  USUAL_MEAN,
  USUAL_MEAN_FILMS,
} from './constants.ts'
import type { QueueReason } from './entry.ts'
import type { FilmEvidence, ViewingEvidence } from './evidence.ts'
import { counted, times } from './words.ts'

/** What a film's own stars say of it, before any comparison. */
export interface OwnStars {
  /**
   * Stars, 0.5 to 5: the mean of its ratings, each earlier one counting half of the one after it; null when
   * it has none.
   */
  readonly mean: number | null
  /**
   * Standard deviation, stars: of a normal prior of `FILM_SPREAD` met by the ratings, each with
   * `RATING_NOISE`.
   */
  readonly sd: number
  /** Stars its heart adds; 0 without one. The last viewing decides. */
  readonly heart: number
  readonly rated: readonly ViewingEvidence[]
}

export function ownStars(film: FilmEvidence): OwnStars {
  const rated = film.viewings.filter((viewing) => viewing.rating !== null)
  let weights = 0
  let sum = 0
  for (const viewing of rated) {
    weights = weights * EARLIER_RATING + 1
    sum = sum * EARLIER_RATING + (viewing.rating ?? 0) / 2
  }
  const isLiked = film.viewings.at(-1)?.liked ?? false
  const heart = rated.length > 0 ? HEART_BESIDE_STARS : HEART_ALONE
  return {
    mean: weights > 0 ? sum / weights : null,
    sd: 1 / Math.sqrt(1 / FILM_SPREAD ** 2 + weights / RATING_NOISE ** 2),
    heart: isLiked ? heart : 0,
    rated,
  }
}

/** A person's own mean over their rated films, leaning on the usual one while they are few; stars. */
export function personMean(sumOfMeans: number, ratedFilms: number): number {
  return (sumOfMeans + USUAL_MEAN * USUAL_MEAN_FILMS) / (ratedFilms + USUAL_MEAN_FILMS)
}

/**
 * The reasons that make up a film's prior quality, the one it starts from first. `mean`: the person's own,
 * stars.
 */
export function starReasons(
  film: FilmEvidence,
  own: OwnStars,
  mean: number,
): [QueueReason, ...QueueReason[]] {
  const viewing = film.viewings.at(-1)
  const base = baseReason(film, own, mean)
  if (own.heart === 0 || !viewing) return [base]
  const { id: sourceId, watchedOn: on } = viewing
  return [base, { kind: 'liked', amount: own.heart, text: 'You gave it a heart', sourceId, on }]
}

function baseReason(film: FilmEvidence, own: OwnStars, mean: number): QueueReason {
  const rated = own.rated.at(-1)
  if (own.mean !== null && rated) {
    return {
      kind: 'stars',
      amount: own.mean,
      text: starsText(film, own),
      sourceId: rated.id,
      on: rated.watchedOn,
    }
  }
  const lead = film.viewings.length > 0 ? 'Seen without stars' : 'Not rated yet'
  return { kind: 'prior', amount: mean, text: `${lead}, so it starts from your average` }
}

function starsText(film: FilmEvidence, own: OwnStars): string {
  const seen = film.viewings.length
  const rated = own.rated.length
  if (seen === 1) return 'Your stars, the one time you saw it'
  if (rated === 1) return `Your stars, given once of the ${counted(seen, 'time')} you saw it`
  return `Your stars, ${times(rated)} over, the last counting most`
}
