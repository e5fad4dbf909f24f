import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solveStep, Workspace } from '../../../core/queue/conjugate-gradients.ts'
import {
  expectedOutcome,
  logProbability,
  type Outcome,
  outcomeValue,
  outcomeVariance,
} from '../../../core/queue/davidson.ts'
import { Posterior } from '../../../core/queue/posterior.ts'
import { type Problem, someProblem } from './arbitrary.ts'

const OUTCOMES: readonly Outcome[] = ['first', 'second', 'tie']

function posteriorOf({ prior, comparisons, options }: Problem): Posterior {
  const posterior = new Posterior(options)
  for (const [film, mean] of prior.mean.entries()) posterior.addFilm(mean, prior.sd[film] ?? 1)
  for (const { first, second, outcome } of comparisons)
    posterior.compare(first, second, 1, outcomeValue(outcome))
  posterior.evaluate()
  return posterior
}

/** Minus the log-posterior, straight from its formula. */
function objective({ prior, comparisons, options }: Problem, theta: readonly number[]): number {
  let total = 0
  for (const [film, t] of theta.entries()) {
    total += (t - (prior.mean[film] ?? 0)) ** 2 / (2 * (prior.sd[film] ?? 1) ** 2)
  }
  for (const { first, second, outcome } of comparisons) {
    const lead = ((theta[first] ?? 0) - (theta[second] ?? 0)) / options.starsPerLogit
    total -= logProbability(outcome, lead, options.tieWeight)
  }
  return total
}

describe('the outcome of a comparison', () => {
  it.each([0, 0.5, 3])('has probabilities that add up to one (tie weight %d)', (tieWeight) => {
    for (const d of [-40, -3, 0, 0.7, 12]) {
      const outcomes = tieWeight > 0 ? OUTCOMES : OUTCOMES.slice(0, 2)
      const sum = outcomes.reduce(
        (total, outcome) => total + Math.exp(logProbability(outcome, d, tieWeight)),
        0,
      )
      expect(sum).toBeCloseTo(1, 12)
    }
  })

  it('is Bradley and Terry’s without ties', () => {
    for (const d of [-5, 0, 2])
      expect(Math.exp(logProbability('first', d, 0))).toBeCloseTo(1 / (1 + Math.exp(-d)), 14)
  })

  it('ties with probability ν / (2 + ν) between equals', () => {
    expect(Math.exp(logProbability('tie', 0, 0.5))).toBeCloseTo(0.2, 14)
  })

  it('has the mean and variance of its probabilities', () => {
    for (const tieWeight of [0, 0.5, 4]) {
      for (const d of [-9, -1, 0, 0.3, 6]) {
        const outcomes = tieWeight > 0 ? OUTCOMES : OUTCOMES.slice(0, 2)
        const moment = (power: number) =>
          outcomes.reduce(
            (sum, one) => sum + outcomeValue(one) ** power * Math.exp(logProbability(one, d, tieWeight)),
            0,
          )
        const u = Math.exp(d / 2)
        expect(expectedOutcome(u, tieWeight)).toBeCloseTo(moment(1), 13)
        expect(outcomeVariance(u, tieWeight)).toBeCloseTo(moment(2) - moment(1) ** 2, 13)
      }
    }
  })
})

describe('an outcome as good as certain', () => {
  it('has no variance left, and no NaN', () => {
    for (const d of [-400, 400]) {
      expect(outcomeVariance(Math.exp(d / 2), 0.5)).toBeLessThan(1e-80)
      expect(Math.abs(expectedOutcome(Math.exp(d / 2), 0.5))).toBeCloseTo(0.5, 14)
    }
  })
})

describe('Posterior', () => {
  it.each([0.01, 1, 5, 25])('has the gradient of its formula, films %d stars apart', (spread) => {
    const offsets = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(someProblem, offsets, (problem, offset) => {
        const posterior = posteriorOf(problem)
        const theta = problem.prior.mean.map((mean, film) => mean + spread * (offset[film] ?? 0))
        posterior.theta.set(theta)
        posterior.evaluate()
        for (const film of theta.keys()) {
          const h = 1e-5
          const at = (by: number) => objective(problem, theta.with(film, (theta[film] ?? 0) + by))
          const difference = (at(h) - at(-h)) / (2 * h)
          const gradient = posterior.gradient[film] ?? Number.NaN
          const size = Math.abs(objective(problem, theta)) + Math.abs(gradient) + 1
          expect(Math.abs(gradient - difference) / size).toBeLessThan(1e-6)
        }
      }),
    )
  })

  it.each([0.01, 1, 5, 25])('has the Hessian its gradient has, films %d stars apart', (spread) => {
    const offsets = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(someProblem, offsets, (problem, offset) => {
        const posterior = posteriorOf(problem)
        const theta = problem.prior.mean.map((mean, film) => mean + spread * (offset[film] ?? 0))
        const gradientAt = (point: readonly number[]) => {
          posterior.theta.set(point)
          posterior.evaluate()
          return posterior.gradient.slice(0, theta.length)
        }
        const h = 1e-5
        const up = gradientAt(theta.with(0, (theta[0] ?? 0) + h))
        const down = gradientAt(theta.with(0, (theta[0] ?? 0) - h))
        gradientAt(theta)
        const difference = ((up[0] ?? 0) - (down[0] ?? 0)) / (2 * h)
        const diagonal = posterior.diagonal[0] ?? Number.NaN
        expect(Math.abs(diagonal - difference) / diagonal).toBeLessThan(1e-4)
        let others = 1 / (problem.prior.sd[0] ?? 1) ** 2
        for (const [pair, weight] of posterior.weight.entries()) {
          const { first, second, pairs } = posterior.graph
          if (pair < pairs && (first[pair] === 0 || second[pair] === 0)) others += weight
        }
        expect(Math.abs(diagonal - others) / diagonal).toBeLessThan(1e-12)
      }),
    )
  })

  it('keeps gradient and Hessian true through every change', () => {
    const changes = fc.array(
      fc.record({
        kind: fc.constantFrom('compare', 'takeBack', 'prior', 'move'),
        film: fc.nat(11),
        by: fc.double({ min: -2, max: 2, noNaN: true }),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(someProblem, changes, (problem, steps) => {
        const posterior = posteriorOf(problem)
        const standing = [...problem.comparisons]
        const films = problem.prior.mean.length
        for (const { kind, film: index, by } of steps) {
          const film = index % films
          const other = (film + 1) % films
          const last = kind === 'takeBack' ? standing.pop() : undefined
          if (kind === 'compare') {
            standing.push({ first: film, second: other, outcome: 'first' })
            posterior.compare(film, other, 1, 0.5)
          } else if (kind === 'prior') {
            posterior.setPrior(film, by, 0.2 + Math.abs(by))
          } else if (kind === 'move') {
            posterior.move(film, by)
          } else if (last) {
            posterior.compare(last.first, last.second, -1, -outcomeValue(last.outcome))
          }
        }
        const kept = {
          gradient: posterior.gradient.slice(0, films),
          diagonal: posterior.diagonal.slice(0, films),
        }
        posterior.evaluate()
        for (let film = 0; film < films; film++) {
          const size = 1 + Math.abs(posterior.diagonal[film] ?? 0)
          expect(Math.abs((kept.gradient[film] ?? 0) - (posterior.gradient[film] ?? 0)) / size).toBeLessThan(
            1e-9,
          )
          expect(Math.abs((kept.diagonal[film] ?? 0) - (posterior.diagonal[film] ?? 0)) / size).toBeLessThan(
            1e-9,
          )
        }
      }),
    )
  })

  it('is at the prior again, to the last bit, when all was taken back', () => {
    const posterior = new Posterior({ starsPerLogit: 0.5, tieWeight: 0.5 })
    for (const mean of [3.3, 4.1]) posterior.addFilm(mean, 0.7)
    posterior.evaluate()
    posterior.compare(0, 1, 1, 0.5)
    posterior.move(0, 0.123)
    posterior.move(1, -0.3)
    posterior.compare(1, 0, -1, 0.5)
    expect([...posterior.theta.slice(0, 2)]).toEqual([3.3, 4.1])
    expect(posterior.errorBound()).toBe(0)
  })

  it('bounds the gradient after a short step from the residual alone', () => {
    fc.assert(
      fc.property(someProblem, fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (problem, length) => {
        const posterior = posteriorOf(problem)
        const films = problem.prior.mean.length
        const work = new Workspace()
        posterior.theta.fill(0, 0, films)
        posterior.evaluate()
        solveStep(posterior, work, 1e-14, 100)
        const leads = problem.comparisons.map(
          ({ first, second }) => (work.step[first] ?? 0) - (work.step[second] ?? 0),
        )
        const whole = Math.max(1e-9, ...leads.map(Math.abs)) / problem.options.starsPerLogit
        // Start so near that the step to the maximum changes no lead by more than `length` logits.
        const share = Math.min(1, length / whole)
        const before = posterior.gradient.slice(0, films)
        const step = work.step.map((by) => share * by)
        const residual = Float64Array.from(before, (g) => (share - 1) * g)
        const bound = posterior.settle(step, residual, share * whole)
        expect(posterior.evaluate()).toBeLessThanOrEqual(bound * (1 + 1e-9) + 1e-12)
      }),
    )
  })

  it('is the same beside a film too far away for products of strengths', () => {
    fc.assert(
      fc.property(someProblem, (problem) => {
        const films = problem.prior.mean.length
        const near = posteriorOf(problem)
        const far = posteriorOf(problem)
        far.addFilm(1e6, 1)
        near.evaluate()
        far.evaluate()
        for (let film = 0; film < films; film++) {
          const [g = 0, d = 0] = [near.gradient[film], near.diagonal[film]]
          expect(far.gradient[film]).toBeCloseTo(g, 9)
          expect(Math.abs((far.diagonal[film] ?? 0) / d - 1)).toBeLessThan(1e-12)
        }
      }),
    )
  })

  it('stays finite where a lead is out of all proportion', () => {
    const posterior = new Posterior({ starsPerLogit: 0.001, tieWeight: 0.5 })
    posterior.addFilm(-1e6, 1)
    posterior.addFilm(1e6, 1)
    posterior.compare(0, 1, 1, 0.5)
    expect(posterior.evaluate()).toBeCloseTo(1000, 6)
  })
})
