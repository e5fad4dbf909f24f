import fc from 'fast-check'
import type { Outcome } from '../../../core/queue/davidson.ts'
import type { FitOptions, IndexedComparison, Prior } from '../../../core/queue/fit.ts'

export interface Problem {
  readonly prior: Prior & { readonly mean: number[]; readonly sd: number[] }
  readonly comparisons: IndexedComparison[]
  readonly options: Required<Pick<FitOptions, 'starsPerLogit' | 'tieWeight'>>
}

const outcome: fc.Arbitrary<Outcome> = fc.constantFrom('first', 'second', 'tie')

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0) // no −0
}

/** Two different films of `films`, and what was said of them. */
export function someComparison(films: number): fc.Arbitrary<IndexedComparison> {
  return fc
    .tuple(fc.nat(films - 1), fc.nat(films - 2), outcome)
    .map(([first, gap, result]) => ({ first, second: (first + 1 + gap) % films, outcome: result }))
}

/** Priors and scales as a diary could have them, and rather wider. */
export const someProblem: fc.Arbitrary<Problem> = fc.integer({ min: 2, max: 12 }).chain((films) =>
  fc.record({
    prior: fc.record({
      mean: fc.array(between(-1, 6), { minLength: films, maxLength: films }),
      sd: fc.array(between(0.1, 3), { minLength: films, maxLength: films }),
    }),
    comparisons: fc.array(someComparison(films), { maxLength: 40 }),
    options: fc.record({ starsPerLogit: between(0.2, 2), tieWeight: between(0, 2) }),
  }),
)

/**
 * A generator of numbers in [0, 1) that gives the same ones for the same seed (Numerical Recipes' constants).
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
