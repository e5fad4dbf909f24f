import { factorise } from './cholesky.ts'
import type { Posterior } from './posterior.ts'
import { at } from './typed.ts'

/**
 * Laplace's approximation of the posterior covariances of some films, stars²: n × n by rows, in the order given.
 *
 * The inverse of the Hessian's block of these films, in which every link out of the block counts with its weight in
 * series with what holds its other end, w·p / (w + p), the others behind it held still. Links by way of films outside
 * are so left out, which makes a variance a little too small (variances.ts has those of single films) and covariances
 * of films not compared with one another zero. n³/2 multiplications, whatever the number of films beside them.
 */
export function covariances(posterior: Posterior, films: readonly number[]): Float64Array {
  const { graph, variance, diagonal, weight } = posterior
  const n = films.length
  const place = new Map(films.map((film, index) => [film, index]))
  const block = new Float64Array(n * n)
  for (const [i, film] of films.entries()) {
    let own = 1 / at(variance, film)
    for (let link = graph.head(film); link >= 0; link = graph.next(link)) {
      const w = at(weight, link >> 1)
      if (w === 0) continue
      const other = graph.other(link)
      const j = place.get(other)
      if (j === undefined) {
        const behind = at(diagonal, other) - w
        own += (w * behind) / (w + behind)
      } else {
        own += w
        block[i * n + j] = -w
      }
    }
    block[i * n + i] = own
  }
  factorise(block, n)
  return inverse(block, n)
}

/** A⁻¹ from the factor L of A: L⁻ᵀL⁻¹, with L⁻¹ kept by columns so that both loops run along rows. */
function inverse(factor: Float64Array, n: number): Float64Array {
  const columns = new Float64Array(n * n)
  for (let column = 0; column < n; column++) {
    const start = column * n
    for (let row = column; row < n; row++) {
      let sum = row === column ? 1 : 0
      for (let k = column; k < row; k++) sum -= at(factor, row * n + k) * at(columns, start + k)
      columns[start + row] = sum / at(factor, row * n + row)
    }
  }
  const result = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = i; k < n; k++) sum += at(columns, i * n + k) * at(columns, j * n + k)
      result[i * n + j] = sum
      result[j * n + i] = sum
    }
  }
  return result
}
