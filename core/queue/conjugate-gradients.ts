import type { Posterior } from './posterior.ts'
import { at, grown, intAt } from './typed.ts'

/** Vectors the solver works in, kept between calls. */
export class Workspace {
  step = new Float64Array(0)
  residual = new Float64Array(0)
  direction = new Float64Array(0)
  image = new Float64Array(0)
  inverseDiagonal = new Float64Array(0)

  reserve(films: number): void {
    this.step = grown(this.step, films)
    this.residual = grown(this.residual, films)
    this.direction = grown(this.direction, films)
    this.image = grown(this.image, films)
    this.inverseDiagonal = grown(this.inverseDiagonal, films)
  }
}

/**
 * Solves H·step = −gradient by conjugate gradients with the diagonal as preconditioner (Hestenes & Stiefel
 * 1952), until max σᵢ²|residualᵢ| ≤ `enough` (stars, and so a bound on the step's own error; see
 * Posterior.errorBound) or `most` rounds.
 *
 * H is a diagonal plus a Laplacian, so pᵀHp = Σ pᵢ²/σᵢ² + Σ w (p_a − p_b)²: one pass over the pairs gives
 * image and length, without cancellation. Returns the rounds taken; the step is in the workspace.
 */
export function solveStep(posterior: Posterior, work: Workspace, enough: number, most: number): number {
  const { graph, gradient, diagonal, variance, weight } = posterior
  const { films, pairs, first, second } = graph
  work.reserve(films)
  const { step, residual, direction, image, inverseDiagonal } = work
  let length = 0
  let energy = 0
  for (let i = 0; i < films; i++) {
    const inverse = 1 / at(diagonal, i)
    const r = -at(gradient, i)
    const p = r * inverse
    const y = p / at(variance, i)
    inverseDiagonal[i] = inverse
    step[i] = 0
    residual[i] = r
    direction[i] = p
    image[i] = y
    length += r * p
    energy += p * y
  }
  for (let round = 1; round <= most; round++) {
    for (let pair = 0; pair < pairs; pair++) {
      const a = intAt(first, pair)
      const b = intAt(second, pair)
      const t = at(direction, a) - at(direction, b)
      const y = t * at(weight, pair)
      image[a] = at(image, a) + y
      image[b] = at(image, b) - y
      energy += t * y
    }
    if (!(energy > 0)) return round
    const along = length / energy
    let off = 0
    let nextLength = 0
    for (let i = 0; i < films; i++) {
      step[i] = at(step, i) + along * at(direction, i)
      const r = at(residual, i) - along * at(image, i)
      residual[i] = r
      nextLength += r * r * at(inverseDiagonal, i)
      const distance = Math.abs(r) * at(variance, i)
      if (distance > off) off = distance
    }
    if (off <= enough) return round
    const turn = nextLength / length
    length = nextLength
    energy = 0
    for (let i = 0; i < films; i++) {
      const p = at(residual, i) * at(inverseDiagonal, i) + turn * at(direction, i)
      const y = p / at(variance, i)
      direction[i] = p
      image[i] = y
      energy += p * y
    }
  }
  return most
}
