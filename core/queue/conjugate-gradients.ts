import type { Posterior } from './posterior.ts'
import { at, grown, intAt } from './typed.ts'

/** What the solver works in, kept between calls. */
export class Workspace {
  step = new Float64Array(0)
  residual = new Float64Array(0)
  direction = new Float64Array(0)
  image = new Float64Array(0)
  inverseDiagonal = new Float64Array(0)
  /** 1/σ² of the priors, stars⁻². */
  precision = new Float64Array(0)
  /** rᵀD⁻¹r of the residual. */
  length = 0
  /** max σᵢ²|residualᵢ|, stars. */
  off = 0

  reserve(films: number): void {
    this.step = grown(this.step, films)
    this.residual = grown(this.residual, films)
    this.direction = grown(this.direction, films)
    this.image = grown(this.image, films)
    this.inverseDiagonal = grown(this.inverseDiagonal, films)
    this.precision = grown(this.precision, films)
  }
}

/**
 * Solves H·step = −gradient by conjugate gradients with the diagonal as preconditioner (Hestenes & Stiefel
 * 1952), until max σᵢ²|residualᵢ| ≤ `enough` (stars, and so a bound on the step's own error; see
 * Posterior.errorBound) or `most` rounds. Returns the rounds taken; the step is in the workspace.
 *
 * One function a loop: the compiler has each of them at full speed after a round or two, where it would take
 * several starts at a function of four.
 */
export function solveStep(posterior: Posterior, work: Workspace, enough: number, most: number): number {
  work.reserve(posterior.graph.films)
  let energy = begin(posterior, work)
  for (let round = 1; round <= most; round++) {
    energy += spread(posterior, work)
    if (!(energy > 0)) return round
    const before = work.length
    advance(posterior, work, before / energy)
    if (work.off <= enough) return round
    energy = turn(posterior, work, work.length / before)
  }
  return most
}

/** Sets out from a step of zero, down the gradient. Returns the prior's share of pᵀHp. */
function begin({ graph, gradient, diagonal, variance }: Posterior, work: Workspace): number {
  const { step, residual, direction, image, inverseDiagonal, precision } = work
  let length = 0
  let energy = 0
  for (let i = 0; i < graph.films; i++) {
    const inverse = 1 / at(diagonal, i)
    const prior = 1 / at(variance, i)
    const r = -at(gradient, i)
    const p = r * inverse
    const y = p * prior
    precision[i] = prior
    inverseDiagonal[i] = inverse
    step[i] = 0
    residual[i] = r
    direction[i] = p
    image[i] = y
    length += r * p
    energy += p * y
  }
  work.length = length
  return energy
}

/**
 * Adds the pairs' share to the direction's image. H is a diagonal plus a Laplacian, so pᵀHp = Σ pᵢ²/σᵢ² +
 * Σ w (p_a − p_b)²: one pass gives image and length, without cancellation. Returns the second sum.
 */
function spread({ graph, weight }: Posterior, { direction, image }: Workspace): number {
  const { pairs, first, second } = graph
  let energy = 0
  for (let pair = 0; pair < pairs; pair++) {
    const a = intAt(first, pair)
    const b = intAt(second, pair)
    const t = at(direction, a) - at(direction, b)
    const y = t * at(weight, pair)
    image[a] = at(image, a) + y
    image[b] = at(image, b) - y
    energy += t * y
  }
  return energy
}

/** Goes so far along the direction, and notes what is left. */
function advance({ graph, variance }: Posterior, work: Workspace, along: number): void {
  const { step, residual, direction, image, inverseDiagonal } = work
  let off = 0
  let length = 0
  for (let i = 0; i < graph.films; i++) {
    step[i] = at(step, i) + along * at(direction, i)
    const r = at(residual, i) - along * at(image, i)
    residual[i] = r
    length += r * r * at(inverseDiagonal, i)
    const distance = Math.abs(r) * at(variance, i)
    if (distance > off) off = distance
  }
  work.off = off
  work.length = length
}

/** Takes the next direction, conjugate to those before it. Returns the prior's share of pᵀHp. */
function turn({ graph }: Posterior, work: Workspace, by: number): number {
  const { residual, direction, image, inverseDiagonal, precision } = work
  let energy = 0
  for (let i = 0; i < graph.films; i++) {
    const p = at(residual, i) * at(inverseDiagonal, i) + by * at(direction, i)
    const y = p * at(precision, i)
    direction[i] = p
    image[i] = y
    energy += p * y
  }
  return energy
}
