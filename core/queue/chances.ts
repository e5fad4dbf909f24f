import { normalCdf } from './certainty.ts'

/** A score and what is uncertain about it, stars. */
export interface Normal {
  readonly score: number
  readonly sd: number
}

/** Points at which a film's score is tried, and sds from its mean within which it is looked for. */
const POINTS = 200
const REACH = 5

/**
 * Probability, 0 to 1, that a film is among the best `top` of itself and others, for each `top` asked for.
 *
 * ∫ P(fewer than `top` of the others are above t) dP(score ≤ t), by the midpoint rule; the number above is
 * Poisson-binomial, counted up one film after the other. Scores are taken as independent normals, as
 * everywhere in the queue: compared films are correlated positively, so this errs on the side of doubt.
 */
export function chancesOfTop(film: Normal, others: readonly Normal[], tops: readonly number[]): number[] {
  const most = Math.max(...tops)
  const step = (2 * REACH) / POINTS
  const chances = tops.map(() => 0)
  let total = 0
  for (let point = 0; point < POINTS; point++) {
    const z = -REACH + (point + 0.5) * step
    const density = Math.exp((-z * z) / 2)
    total += density
    const fewer = fewerAbove(film.score + z * film.sd, others, most)
    for (const [index, top] of tops.entries()) {
      chances[index] = (chances[index] ?? 0) + density * (fewer[top] ?? 0)
    }
  }
  return chances.map((chance) => Math.min(1, chance / total))
}

/** Probability, by n up to `most`, that fewer than n films are above `score`. */
function fewerAbove(score: number, films: readonly Normal[], most: number): Float64Array {
  const exactly = new Float64Array(most)
  exactly[0] = 1
  for (const film of films) {
    const above = normalCdf((film.score - score) / film.sd)
    for (let n = most - 1; n >= 0; n--) {
      exactly[n] = (exactly[n] ?? 0) * (1 - above) + (n > 0 ? (exactly[n - 1] ?? 0) * above : 0)
    }
  }
  const fewer = new Float64Array(most + 1)
  for (let n = 0; n < most; n++) fewer[n + 1] = (fewer[n] ?? 0) + (exactly[n] ?? 0)
  return fewer
}
