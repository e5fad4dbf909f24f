import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covariances } from '../../../core/queue/covariances.ts'
import { expectedOutcome, outcomeVariance } from '../../../core/queue/davidson.ts'
import { duelValue } from '../../../core/queue/duel-value.ts'
import { Posterior } from '../../../core/queue/posterior.ts'
import { someProblem } from './arbitrary.ts'
import { invert } from './dense.ts'

const MODEL = { starsPerLogit: 0.5, tieWeight: 0.5 }

function posteriorOf({
  prior,
  comparisons,
  options,
}: typeof someProblem extends fc.Arbitrary<infer P> ? P : never) {
  const posterior = new Posterior(options)
  for (const [film, mean] of prior.mean.entries()) posterior.addFilm(mean, prior.sd[film] ?? 1)
  for (const { first, second, outcome } of comparisons) {
    posterior.compare(first, second, 1, outcome === 'first' ? 0.5 : outcome === 'second' ? -0.5 : 0)
  }
  posterior.evaluate()
  return posterior
}

function inverseHessian({ graph, diagonal, weight }: Posterior): number[][] {
  const hessian = Array.from({ length: graph.films }, (_, i) =>
    Array.from({ length: graph.films }, (__, j) => (i === j ? (diagonal[i] ?? 0) : 0)),
  )
  for (let pair = 0; pair < graph.pairs; pair++) {
    const [a, b] = [graph.first[pair] ?? 0, graph.second[pair] ?? 0]
    const [row, column] = [hessian[a] ?? [], hessian[b] ?? []]
    row[b] = -(weight[pair] ?? 0)
    column[a] = -(weight[pair] ?? 0)
  }
  return invert(hessian)
}

describe('covariances', () => {
  it('are the inverse Hessian when all films are asked for, in any order', () => {
    fc.assert(
      fc.property(someProblem, (problem) => {
        const posterior = posteriorOf(problem)
        const n = problem.prior.mean.length
        const films = Array.from({ length: n }, (_, film) => n - 1 - film)
        const found = covariances(posterior, films)
        const truth = inverseHessian(posterior)
        for (const [i, film] of films.entries()) {
          for (const [j, other] of films.entries()) {
            const exact = truth[film]?.[other] ?? Number.NaN
            expect(Math.abs((found[i * n + j] ?? 0) - exact)).toBeLessThan(1e-9 * (1 + Math.abs(exact)))
          }
        }
      }),
    )
  })

  it('are never above the truth where films are left out, and never below a film held alone', () => {
    fc.assert(
      fc.property(someProblem, (problem) => {
        const posterior = posteriorOf(problem)
        const n = Math.ceil(problem.prior.mean.length / 2)
        const films = Array.from({ length: n }, (_, film) => film)
        const found = covariances(posterior, films)
        const truth = inverseHessian(posterior)
        for (const film of films) {
          const variance = found[film * n + film] ?? Number.NaN
          expect(variance).toBeLessThanOrEqual((truth[film]?.[film] ?? 0) * (1 + 1e-9))
          expect(variance).toBeGreaterThanOrEqual((1 - 1e-9) / (posterior.diagonal[film] ?? 0))
        }
      }),
    )
  })
})

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Standard normal density times the step, over a fine grid. */
const GRID = Array.from({ length: 4001 }, (_, point) => {
  const z = -8 + point * 0.004
  return { z, weight: (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * 0.004 }
})

/** How much the outcome, seen as a linear measurement, narrows the lead: the share of its variance it explains. */
function explained(lead: number, variance: number): number {
  let [slope, mean, square, noise] = [0, 0, 0, 0]
  for (const { z, weight } of GRID) {
    const u = Math.exp((lead + Math.sqrt(variance) * z) / MODEL.starsPerLogit / 2)
    const expected = expectedOutcome(u, MODEL.tieWeight)
    slope += weight * z * expected
    mean += weight * expected
    square += weight * expected * expected
    noise += weight * outcomeVariance(u, MODEL.tieWeight)
  }
  return slope ** 2 / (square - mean ** 2 + noise)
}

describe('duelValue', () => {
  it('is what one expects to gain by choosing the better of two films after their duel', () => {
    fc.assert(
      fc.property(between(0, 0.7), between(0.1, 1), between(0.1, 1), (sds, a, b) => {
        const gap = sds * Math.hypot(a, b)
        const beliefs = { means: Float64Array.of(gap, 0), covariances: Float64Array.of(a * a, 0, 0, b * b) }
        const variance = a * a + b * b
        const moved = Math.sqrt(variance * explained(gap, variance))
        let gain = 0
        for (const { z, weight } of GRID) gain += weight * Math.max(0, -gap + moved * z)
        const value = duelValue(beliefs, 0, 1, [1], MODEL)
        expect(value).toBeGreaterThan(0.7 * gain - 1e-3)
        expect(value).toBeLessThan(1.3 * gain + 1e-3)
      }),
      { numRuns: 60 },
    )
  })

  it('falls with the gap, and is nothing where no answer could change the head', () => {
    const value = (gap: number) =>
      duelValue(
        { means: Float64Array.of(gap, 0), covariances: Float64Array.of(0.3, 0, 0, 0.3) },
        0,
        1,
        [1],
        MODEL,
      )
    for (let gap = 0; gap < 3; gap += 0.25) expect(value(gap)).toBeGreaterThanOrEqual(value(gap + 0.25))
    expect(value(0)).toBeGreaterThan(0.1)
    expect(value(8)).toBe(0)
  })

  it('is most where the head begins, and counts every head that is looked at', () => {
    const means = Float64Array.of(5, 4.8, 4, 3.9, 3, 2.9)
    const covariances = new Float64Array(36)
    for (let film = 0; film < 6; film++) covariances[7 * film] = 0.2
    const beliefs = { means, covariances }
    const of = (i: number, heads: number[]) => duelValue(beliefs, i, i + 1, heads, MODEL)
    expect(of(2, [3])).toBeGreaterThan(of(0, [3]))
    expect(of(0, [1])).toBeGreaterThan(of(2, [1]))
    expect(of(2, [3, 1])).toBeCloseTo(of(2, [3]) + of(2, [1]), 12)
  })

  it('asks for the film that is less known of two that stand alike', () => {
    const means = Float64Array.of(4, 3.5, 3.5)
    const beliefs = { means, covariances: Float64Array.of(0.2, 0, 0, 0, 0.2, 0, 0, 0, 0.6) }
    expect(duelValue(beliefs, 0, 2, [1], MODEL)).toBeGreaterThan(duelValue(beliefs, 0, 1, [1], MODEL))
  })
})
