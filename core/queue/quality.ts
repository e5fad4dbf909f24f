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
  /** Stars, 0.5 to 5: the mean of its ratings, each earlier one counting half of the one after it; null when it has none. */
  readonly mean: number | null
  /** Standard deviation, stars: of a normal prior of `FILM_SPREAD` met by the ratings, each with `RATING_NOISE`. */
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

/** The reasons that make up a film's prior quality. */
export function starReasons(film: FilmEvidence, own: OwnStars, mean: number): QueueReason[] {
  const reasons: QueueReason[] = []
  const last = own.rated.at(-1)
  if (own.mean !== null && last) {
    reasons.push({
      kind: 'stars',
      amount: own.mean,
      text: starsText(film, own),
      sourceId: last.id,
      on: last.watchedOn,
    })
  } else {
    const text =
      film.viewings.length > 0
        ? 'Seen without stars, so it starts from your average'
        : 'Not rated yet, so it starts from your average'
    reasons.push({ kind: 'prior', amount: mean, text })
  }
  const viewing = film.viewings.at(-1)
  if (own.heart !== 0 && viewing) {
    reasons.push({
      kind: 'liked',
      amount: own.heart,
      text: 'You gave it a heart',
      sourceId: viewing.id,
      on: viewing.watchedOn,
    })
  }
  return reasons
}

function starsText(film: FilmEvidence, own: OwnStars): string {
  const seen = film.viewings.length
  const rated = own.rated.length
  if (seen === 1) return 'Your stars, the one time you saw it'
  if (rated === 1) return `Your stars, given once of the ${counted(seen, 'time')} you saw it`
  return `Your stars, ${times(rated)} over, the last counting most`
}
