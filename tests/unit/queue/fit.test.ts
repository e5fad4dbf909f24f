import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit as fitFilms, type IndexedComparison, TOLERANCE_STARS } from '../../../core/queue/fit.ts'
import { type Problem, seeded, someComparison, someProblem } from './arbitrary.ts'
import { denseFit } from './dense.ts'

interface ReferenceCase {
  name: string
  films: number
  priorSd: number
  priorMean: number
  scale: number
  comparisons: [number, number][]
  mean: number[]
  sd: number[]
}

const fixture = new URL('../../fixtures/fit/bradley-terry.json', import.meta.url)
const reference = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: ReferenceCase[] }

function fitted({ prior, comparisons, options }: Problem) {
  const result = fitFilms(prior, comparisons, options)
  expect(result.converged, `stopped within ${result.errorBound}`).toBe(true)
  return result
}

function furthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a.length).toBe(b.length)
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? Number.NaN))))
}

describe('fit', () => {
  it.each(reference.cases)(
    'agrees with choix to 1e-6: $name',
    ({ films, priorMean, priorSd, scale, ...expected }) => {
      const comparisons = expected.comparisons.map(([first, second]) => ({
        first,
        second,
        outcome: 'first' as const,
      }))
      const prior = { mean: Array(films).fill(priorMean), sd: Array(films).fill(priorSd) }
      const result = fitted({ prior, comparisons, options: { starsPerLogit: scale, tieWeight: 0 } })
      expect(furthest(result.mean, expected.mean)).toBeLessThan(1e-6)
      expect(furthest(result.sd, expected.sd)).toBeLessThan(1e-6)
      expect(result.exactSd.every(Boolean)).toBe(true)
    },
  )

  it('agrees with a dense reference, ties and unequal priors included', () => {
    fc.assert(
      fc.property(someProblem, (problem) => {
        const result = fitted(problem)
        const { mean, sd } = denseFit({
          ...problem.prior,
          comparisons: problem.comparisons,
          ...problem.options,
        })
        expect(furthest(result.mean, mean)).toBeLessThan(1e-8)
        expect(furthest(result.sd, sd)).toBeLessThan(1e-8)
      }),
    )
  })

  it('agrees with the dense reference in a group too large for exact variances', () => {
    const random = seeded(3)
    const films = 300
    const prior = {
      mean: Array.from({ length: films }, () => 1 + 4 * random()),
      sd: Array.from({ length: films }, () => (random() < 0.7 ? 0.45 : 1)),
    }
    const comparisons = Array.from({ length: 1500 }, (): IndexedComparison => {
      const first = Math.floor(random() * films)
      const second = (first + 1 + Math.floor(random() * (films - 1))) % films
      return { first, second, outcome: random() < 0.4 ? 'first' : random() < 0.7 ? 'second' : 'tie' }
    })
    const options = { starsPerLogit: 0.5, tieWeight: 0.5 }
    const result = fitted({ prior, comparisons, options })
    const dense = denseFit({ ...prior, comparisons, ...options })
    expect(furthest(result.mean, dense.mean)).toBeLessThan(1e-9)
    expect(result.exactSd.some(Boolean)).toBe(false)
    for (const [film, sd] of dense.sd.entries()) {
      expect(result.sd[film]).toBeLessThanOrEqual(sd * (1 + 1e-9))
      expect(result.sd[film]).toBeGreaterThan(sd * 0.98)
    }
  })

  it('does not depend on the order of the comparisons, to the last bit', () => {
    const shuffled = someProblem.chain((problem) =>
      fc.tuple(
        fc.constant(problem),
        fc.shuffledSubarray(problem.comparisons, { minLength: problem.comparisons.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([problem, comparisons]) => {
        expect(fitted({ ...problem, comparisons })).toEqual(fitted(problem))
      }),
    )
  })

  it('does not depend on where it starts', () => {
    const start = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(someProblem, start, ({ prior, comparisons, options }, from) => {
        const here = fitted({ prior, comparisons, options })
        const there = fitFilms(prior, comparisons, { ...options, start: from })
        expect(there.converged).toBe(true)
        expect(furthest(here.mean, there.mean)).toBeLessThan(1e-9)
      }),
    )
  })

  it('starts from leads out of all proportion too', () => {
    // Found by the property above: a power of the odds overflowed on the way back.
    const prior = { mean: [0, 0], sd: [0.1, 0.1] }
    const options = { starsPerLogit: 0.2, tieWeight: 2.2e-10 }
    const comparisons = [{ first: 0, second: 1, outcome: 'first' as const }]
    const here = fitted({ prior, comparisons, options })
    for (const far of [49.99, 500, 1e6]) {
      const there = fitFilms(prior, comparisons, { ...options, start: [-far, far] })
      expect(there.converged).toBe(true)
      expect(furthest(here.mean, there.mean)).toBeLessThan(1e-9)
    }
  })

  it('leaves a film nobody compared exactly at its prior', () => {
    fc.assert(
      fc.property(someProblem, ({ prior, comparisons, options }) => {
        const [, ...others] = prior.mean
        const between = comparisons.filter(({ first, second }) => first !== 0 && second !== 0)
        const result = fitted({ prior, comparisons: between, options })
        expect(result.mean[0]).toBe(prior.mean[0])
        expect(result.sd[0]).toBeCloseTo(prior.sd[0] ?? 0, 12)
        expect(others.length).toBe(result.mean.length - 1)
      }),
    )
  })

  it('never lowers the winner of one more comparison nor raises the loser', () => {
    const oneMore = someProblem.chain((problem) =>
      fc.tuple(fc.constant(problem), someComparison(problem.prior.mean.length)),
    )
    fc.assert(
      fc.property(oneMore, ([problem, { first, second }]) => {
        const before = fitted(problem).mean
        const comparisons = [...problem.comparisons, { first, second, outcome: 'first' as const }]
        const after = fitted({ ...problem, comparisons }).mean
        expect(after[first]).toBeGreaterThanOrEqual((before[first] ?? 0) - 1e-9)
        expect(after[second]).toBeLessThanOrEqual((before[second] ?? 0) + 1e-9)
      }),
    )
  })

  it('draws two films together by a tie', () => {
    fc.assert(
      fc.property(someProblem, ({ prior, options }) => {
        const gapBefore = (prior.mean[0] ?? 0) - (prior.mean[1] ?? 0)
        const { mean } = fitted({ prior, comparisons: [{ first: 0, second: 1, outcome: 'tie' }], options })
        const gap = (mean[0] ?? 0) - (mean[1] ?? 0)
        expect(Math.abs(gap)).toBeLessThanOrEqual(Math.abs(gapBefore) + 1e-9)
        expect(gap * gapBefore).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  it('says the same of a comparison told the other way round', () => {
    const turned = { first: 'second', second: 'first', tie: 'tie' } as const
    fc.assert(
      fc.property(someProblem, (problem) => {
        const comparisons = problem.comparisons.map(({ first, second, outcome }) => ({
          first: second,
          second: first,
          outcome: turned[outcome],
        }))
        expect(fitted({ ...problem, comparisons })).toEqual(fitted(problem))
      }),
    )
  })

  it('mirrors its means when every outcome and prior is mirrored', () => {
    const mirrored = { first: 'second', second: 'first', tie: 'tie' } as const
    fc.assert(
      fc.property(someProblem, ({ prior, comparisons, options }) => {
        const straight = fitted({ prior, comparisons, options })
        const mirror = fitted({
          prior: { mean: prior.mean.map((mean) => -mean), sd: prior.sd },
          comparisons: comparisons.map((one) => ({ ...one, outcome: mirrored[one.outcome] })),
          options,
        })
        expect(
          furthest(
            straight.mean,
            mirror.mean.map((mean) => -mean),
          ),
        ).toBeLessThan(1e-9)
        expect(furthest(straight.sd, mirror.sd)).toBeLessThan(1e-9)
      }),
    )
  })

  it('only changes its unit with the scale', () => {
    fc.assert(
      fc.property(
        someProblem,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        ({ prior, comparisons, options }, unit) => {
          const scaled = {
            prior: { mean: prior.mean.map((mean) => unit * mean), sd: prior.sd.map((sd) => unit * sd) },
            comparisons,
            options: { ...options, starsPerLogit: unit * options.starsPerLogit },
          }
          const inUnits = fitted(scaled).mean.map((mean) => mean / unit)
          expect(furthest(inUnits, fitted({ prior, comparisons, options }).mean)).toBeLessThan(1e-8)
        },
      ),
    )
  })

  it('counts a tie as half a win and half a loss when ties weigh nothing', () => {
    const prior = { mean: [0, 1], sd: [1, 1] }
    const ties = fitFilms(prior, [
      { first: 0, second: 1, outcome: 'tie' },
      { first: 0, second: 1, outcome: 'tie' },
    ])
    const both = fitFilms(prior, [
      { first: 0, second: 1, outcome: 'first' },
      { first: 0, second: 1, outcome: 'second' },
    ])
    expect(furthest(ties.mean, both.mean)).toBeLessThan(1e-12)
  })

  it('proves how near the maximum its means are', () => {
    fc.assert(
      fc.property(someProblem, fc.nat(3), ({ prior, comparisons, options }, mostSteps) => {
        const exact = fitted({ prior, comparisons, options })
        const early = fitFilms(prior, comparisons, { ...options, mostSteps })
        expect(furthest(early.mean, exact.mean)).toBeLessThanOrEqual(early.errorBound + 1e-9)
      }),
    )
  })

  it('says so when it did not converge', () => {
    const landslide = Array.from({ length: 500 }, () => ({ first: 0, second: 1, outcome: 'first' as const }))
    const prior = { mean: [0, 20], sd: [3, 3] }
    const stopped = fitFilms(prior, landslide, { mostSteps: 0 })
    expect(stopped.converged).toBe(false)
    expect(stopped.errorBound).toBeGreaterThan(TOLERANCE_STARS)
    expect(fitFilms(prior, landslide).converged).toBe(true)
  })

  it('fits no films at all', () => {
    expect(fitFilms({ mean: [], sd: [] }, [])).toMatchObject({ converged: true, newtonSteps: 0, exactSd: [] })
  })

  it.each([
    ['a film compared with itself', [0, 0], [1, 1], { first: 1, second: 1, outcome: 'tie' }, {}],
    ['a film that is not there', [0, 0], [1, 1], { first: 0, second: 2, outcome: 'first' }, {}],
    ['half a film', [0, 0], [1, 1], { first: 0.5, second: 1, outcome: 'first' }, {}],
    ['an sd of zero', [0, 0], [1, 0], null, {}],
    ['a mean that is no number', [0, Number.NaN], [1, 1], null, {}],
    ['too few sds', [0, 0], [1], null, {}],
    ['a scale of zero', [0], [1], null, { starsPerLogit: 0 }],
    ['a negative tie weight', [0], [1], null, { tieWeight: -1 }],
  ] as const)('refuses %s', (_, mean, sd, comparison, options) => {
    expect(() => fitFilms({ mean, sd }, comparison ? [comparison] : [], options)).toThrow(RangeError)
  })
})
