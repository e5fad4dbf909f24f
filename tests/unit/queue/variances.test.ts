import { describe, expect, it } from 'vitest'
import { factorise, inverseDiagonalEntry } from '../../../core/queue/cholesky.ts'
import { Posterior } from '../../../core/queue/posterior.ts'
import { EXACT_FILMS, Variances } from '../../../core/queue/variances.ts'
import { seeded } from './arbitrary.ts'
import { invert } from './dense.ts'

type Pairs = readonly (readonly [number, number])[]

function posteriorOf(films: number, pairs: Pairs, sd: number, seed = 1): Posterior {
  const random = seeded(seed)
  const posterior = new Posterior({ starsPerLogit: 0.5, tieWeight: 0.5 })
  for (let film = 0; film < films; film++) posterior.addFilm(3 + random(), sd)
  for (const [a, b] of pairs) posterior.compare(a, b, 1, random() < 0.5 ? 0.5 : -0.5)
  posterior.evaluate()
  return posterior
}

function trueVariances({ graph, diagonal, weight }: Posterior): number[] {
  const { films, pairs, first, second } = graph
  const hessian = Array.from({ length: films }, (_, i) =>
    Array.from({ length: films }, (__, j) => (i === j ? (diagonal[i] ?? 0) : 0)),
  )
  for (let pair = 0; pair < pairs; pair++) {
    const a = first[pair] ?? 0
    const b = second[pair] ?? 0
    const [row, column] = [hessian[a] ?? [], hessian[b] ?? []]
    row[b] = -(weight[pair] ?? 0)
    column[a] = -(weight[pair] ?? 0)
  }
  return invert(hessian).map((row, i) => row[i] ?? Number.NaN)
}

/** By how much the sds are too small, as shares of the true ones: the worst and the mean. */
function shortfall(posterior: Posterior): { worst: number; mean: number; least: number } {
  const variances = new Variances(posterior)
  const shares = trueVariances(posterior).map((truth, film) => 1 - Math.sqrt(variances.of(film) / truth))
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return { worst: Math.max(...shares), mean, least: Math.min(...shares) }
}

const FILMS = EXACT_FILMS + 64

function atRandom(films: number, each: number, seed: number): Pairs {
  const random = seeded(seed)
  return Array.from({ length: (films * each) / 2 }, () => {
    const a = Math.floor(random() * films)
    return [a, (a + 1 + Math.floor(random() * (films - 1))) % films] as const
  })
}

const inARow = Array.from({ length: FILMS - 1 }, (_, film) => [film, film + 1] as const)
const nearNeighbours = Array.from({ length: FILMS }, (_, film) =>
  [1, 2, 3, 5, 8].map((gap) => [film, (film + gap) % FILMS] as const),
).flat()
const star = Array.from({ length: FILMS - 1 }, (_, film) => [0, film + 1] as const)

describe('Variances', () => {
  it('are the diagonal of the inverse Hessian in groups small enough', () => {
    const films = 60
    const posterior = posteriorOf(films, atRandom(films, 2, 5), 0.8)
    const variances = new Variances(posterior)
    for (const [film, truth] of trueVariances(posterior).entries()) {
      expect(variances.of(film)).toBeCloseTo(truth, 12)
      expect(variances.isExact(film)).toBe(true)
    }
  })

  it('are exact up to the largest such group and say so beyond', () => {
    for (const [films, isExact] of [
      [EXACT_FILMS, true],
      [EXACT_FILMS + 1, false],
    ] as const) {
      const variances = new Variances(posteriorOf(films, inARow.slice(0, films - 1), 0.5))
      expect(variances.isExact(0)).toBe(isExact)
      expect(variances.isExact(films - 1)).toBe(isExact)
    }
  })

  it.each([
    ['few comparisons at random, unrated films', atRandom(FILMS, 4, 7), 1, 0.02],
    ['many comparisons at random, unrated films', atRandom(FILMS, 10, 7), 1, 0.02],
    ['many comparisons at random, rated films', atRandom(FILMS, 10, 7), 0.45, 0.004],
    ['near neighbours only, unrated films', nearNeighbours, 1, 0.08],
    ['near neighbours only, rated films', nearNeighbours, 0.45, 0.012],
    ['a long row', inARow, 1, 0.0005],
    ['one film against all', star, 1, 0.001],
  ])('are never above the truth in a larger group, and near it: %s', (_, pairs, sd, worst) => {
    const found = shortfall(posteriorOf(FILMS, pairs, sd))
    expect(found.least).toBeGreaterThan(-1e-12)
    expect(found.worst).toBeLessThan(worst)
  })

  it('do not count a comparison that was taken back', () => {
    const posterior = posteriorOf(3, [[0, 1]], 1)
    posterior.compare(1, 2, 1, 0.5)
    posterior.compare(1, 2, -1, -0.5)
    posterior.evaluate()
    const fresh = new Variances(posteriorOf(3, [[0, 1]], 1))
    const variances = new Variances(posterior)
    for (const film of [0, 1, 2]) expect(variances.of(film)).toBeCloseTo(fresh.of(film), 12)
  })
})

describe('factorise', () => {
  it('gives the inverse’s diagonal', () => {
    const matrix = Float64Array.from([4, 0, 0, 2, 5, 0, 1, 3, 6])
    factorise(matrix, 3)
    const inverse = invert([
      [4, 2, 1],
      [2, 5, 3],
      [1, 3, 6],
    ])
    for (const i of [0, 1, 2])
      expect(inverseDiagonalEntry(matrix, 3, i)).toBeCloseTo(inverse[i]?.[i] ?? 0, 14)
  })

  it('refuses a matrix that is not positive definite', () => {
    expect(() => factorise(Float64Array.from([1, 0, 2, 1]), 2)).toThrow(RangeError)
  })
})
