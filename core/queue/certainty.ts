import { LIKELY_ABOVE, LIKELY_SD, SETTLED_ABOVE, SETTLED_SD } from './constants.ts'
import type { Certainty } from './entry.ts'

/**
 * Standard normal distribution function, by Abramowitz & Stegun, the series 26.2.11 for |z| < 3, else the
 * continued fraction 26.2.14; absolute error below 1e-12.
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) > 38) return z > 0 ? 1 : 0
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (Math.abs(z) < 3) {
    let term = z
    let sum = z
    for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
      term *= (z * z) / k
      sum += term
    }
    return 0.5 + density * sum
  }
  let fraction = 0
  for (let k = 60; k >= 1; k--) fraction = k / (Math.abs(z) + fraction)
  const tail = density / (Math.abs(z) + fraction)
  return z > 0 ? 1 - tail : tail
}

/**
 * Probability that a film with score `a` belongs above one with score `b`, both normal and taken as
 * independent. Compared films are correlated positively, so the truth is further from ½: this errs on the
 * side of doubt.
 */
export function probabilityAbove(a: { score: number; sd: number }, b: { score: number; sd: number }): number {
  return normalCdf((a.score - b.score) / Math.hypot(a.sd, b.sd))
}

/**
 * How sure a place is. Settled or likely either because the score is known that well, or because the film
 * stands that clear of the next one; a guess otherwise.
 */
export function certaintyOf(sd: number, aboveNext: number | null): Certainty {
  const above = aboveNext ?? 0
  if (sd <= SETTLED_SD || above >= SETTLED_ABOVE) return 'settled'
  if (sd <= LIKELY_SD || above >= LIKELY_ABOVE) return 'likely'
  return 'guess'
}
