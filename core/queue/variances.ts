import { inverseDiagonal } from './cholesky.ts'
import type { Posterior } from './posterior.ts'
import { at, intAt } from './typed.ts'

/** Films connected by comparisons, directly or through others, up to which variances are exact. */
export const EXACT_FILMS = 256
/** The sweeps below end when no film's precision changed by more than this share. */
const SETTLED = 1e-5
const MOST_SWEEPS = 100

/**
 * Laplace's approximation of each film's posterior variance, stars²: the diagonal of the inverse Hessian at the last
 * `evaluate`, worked out when asked for.
 *
 * - In a connected group of at most `EXACT_FILMS` films it is that diagonal, by a dense Cholesky factorisation.
 * - In a larger group it is the variance of Gaussian belief propagation, seen as a resistor network: every film is tied to
 *   ground by its 1/σ² and to its neighbours by their weights, and the conductance a neighbour adds is its weight in series with what stands
 *   behind it: c = w·p / (w + p). This is exact where comparisons close no rings, and otherwise never above the true variance, since it
 *   counts the walks that go back the way they came and leaves out those around a ring (Malioutov, Johnson & Willsky,
 *   JMLR 7, 2006). Few short rings, as among thousands of films compared at random: some tenths of a per cent. Films compared
 *   only with near neighbours in a long band: the sd can come out a sixth too small.
 */
export class Variances {
  readonly #posterior: Posterior
  readonly #known: Float64Array
  #isLarge: Uint8Array
  #precision: Float64Array | null = null

  constructor(posterior: Posterior) {
    this.#posterior = posterior
    this.#known = new Float64Array(posterior.graph.films)
    this.#isLarge = new Uint8Array(posterior.graph.films)
  }

  of(film: number): number {
    const known = at(this.#known, film)
    if (known > 0) return known
    const group = this.#group(film)
    if (group === null) return 1 / at(this.#networkPrecision(), film)
    this.#solve(group)
    return at(this.#known, film)
  }

  /** Whether `of` this film is exact. */
  isExact(film: number): boolean {
    return this.#group(film) !== null
  }

  /** All films connected with this one, or null when they are more than `EXACT_FILMS`. */
  #group(film: number): number[] | null {
    if (this.#isLarge[film]) return null
    const { graph } = this.#posterior
    const group = [film]
    const seen = new Set(group)
    for (let next = 0; next < group.length; next++) {
      for (let link = graph.head(group[next] as number); link >= 0; link = graph.next(link)) {
        const other = graph.other(link)
        if (at(graph.count, link >> 1) === 0 || seen.has(other)) continue
        seen.add(other)
        group.push(other)
        if (this.#isLarge[other] || group.length > EXACT_FILMS) {
          for (const member of group) this.#isLarge[member] = 1
          return null
        }
      }
    }
    return group
  }

  #solve(group: number[]): void {
    const { graph, diagonal, weight } = this.#posterior
    const n = group.length
    const place = new Map(group.map((film, index) => [film, index]))
    const matrix = new Float64Array(n * n)
    for (const [i, film] of group.entries()) {
      matrix[i * n + i] = at(diagonal, film)
      for (let link = graph.head(film); link >= 0; link = graph.next(link)) {
        const j = place.get(graph.other(link))
        if (j !== undefined && j < i) matrix[i * n + j] = -at(weight, link >> 1)
      }
    }
    const inverse = inverseDiagonal(matrix, n)
    for (const [i, film] of group.entries()) this.#known[film] = at(inverse, i)
  }

  #networkPrecision(): Float64Array {
    this.#precision ??= networkPrecision(this.#posterior)
    return this.#precision
  }
}

function networkPrecision(posterior: Posterior): Float64Array {
  const { graph, weight, precision, diagonal } = posterior
  const { first, second, pairs, films } = graph
  const toFirst = weight.slice(0, pairs)
  const toSecond = weight.slice(0, pairs)
  let total = diagonal.slice(0, films)
  let next = new Float64Array(films)
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    next.set(precision.subarray(0, films))
    for (let pair = 0; pair < pairs; pair++) {
      const w = at(weight, pair)
      const a = intAt(first, pair)
      const b = intAt(second, pair)
      const behindFirst = at(total, a) - at(toFirst, pair)
      const behindSecond = at(total, b) - at(toSecond, pair)
      const intoFirst = (w * behindSecond) / (w + behindSecond)
      const intoSecond = (w * behindFirst) / (w + behindFirst)
      toFirst[pair] = intoFirst
      toSecond[pair] = intoSecond
      next[a] = at(next, a) + intoFirst
      next[b] = at(next, b) + intoSecond
    }
    let change = 0
    for (let film = 0; film < films; film++) {
      const share = 1 - at(next, film) / at(total, film)
      if (share > change) change = share
    }
    ;[total, next] = [next, total]
    if (change <= SETTLED) break
  }
  return total
}
