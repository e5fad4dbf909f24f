import { ComparisonGraph } from './comparison-graph.ts'
import { expectedOutcome, outcomeVariance } from './davidson.ts'
import { at, grown, intAt } from './typed.ts'

export interface Likelihood {
  /** Stars per logit: the lead, in stars, that makes the odds e to 1. */
  readonly starsPerLogit: number
  /** Davidson's ν. */
  readonly tieWeight: number
}

/**
 * Leads are cut here, in logits: the outcome is certain long before, and no product of their powers
 * overflows.
 */
const LONGEST_LEAD = 400

/**
 * No outcome's third cumulant is larger: ¼ · max x(1 − x²) at x = 1/√3, for a variable of two values one
 * apart.
 */
const THIRD_CUMULANT = 1 / (6 * Math.sqrt(3))

/**
 * Minus the log-posterior of every film's worth θ, in stars, up to a constant:
 *
 *   F(θ) = Σᵢ (θᵢ − μᵢ)² / 2σᵢ²  −  Σ_c log P(outcome_c | (θ_first − θ_second) / s)
 *
 * with independent Gaussian priors N(μ, σ²), s stars per logit, P as in davidson.ts. F is strictly convex;
 * its Hessian is diag(1/σ²) plus a weighted graph Laplacian, an M-matrix. From the first `evaluate` on,
 * gradient and Hessian are kept true to θ through every change of prior, comparison or film, so that a fit
 * after one answer need not start by looking at all of them; `evaluate` computes them afresh, after θ was
 * changed from outside and lest roundings add up.
 */
export class Posterior {
  readonly graph = new ComparisonGraph()
  readonly likelihood: Likelihood
  /** Prior means, stars. */
  mean = new Float64Array(0)
  /** σ² of the priors, stars². */
  variance = new Float64Array(0)
  theta = new Float64Array(0)
  /** ∂F/∂θ, stars⁻¹. */
  gradient = new Float64Array(0)
  /** The Hessian's diagonal, stars⁻². */
  diagonal = new Float64Array(0)
  /** Minus the Hessian's entry of each pair, stars⁻². */
  weight = new Float64Array(0)
  /** e^{θ/2s} of each film and its inverse: a pair's e^{d/2} without an exponential for each. */
  #strength = new Float64Array(0)
  #weakness = new Float64Array(0)
  #isEvaluated = false

  constructor(likelihood: Likelihood) {
    this.likelihood = likelihood
  }

  /** Adds a film that stands at its prior mean; returns its node. Stars. */
  addFilm(mean: number, sd: number): number {
    const film = this.graph.addFilm()
    const films = film + 1
    this.mean = grown(this.mean, films)
    this.variance = grown(this.variance, films)
    this.theta = grown(this.theta, films)
    this.gradient = grown(this.gradient, films)
    this.diagonal = grown(this.diagonal, films)
    this.mean[film] = mean
    this.theta[film] = mean
    this.variance[film] = sd * sd
    this.gradient[film] = 0
    this.diagonal[film] = 1 / (sd * sd)
    return film
  }

  /** Changes a film's prior, stars. */
  setPrior(film: number, mean: number, sd: number): void {
    const before = 1 / at(this.variance, film)
    const after = 1 / (sd * sd)
    const theta = at(this.theta, film)
    const change = (theta - mean) * after - (theta - at(this.mean, film)) * before
    this.gradient[film] = at(this.gradient, film) + change
    this.diagonal[film] = at(this.diagonal, film) - before + after
    this.mean[film] = mean
    this.variance[film] = sd * sd
    this.#restIfAlone(film)
  }

  /** Adds `count` comparisons with summed outcome (see davidson.ts) as seen from `a`; negative takes back. */
  compare(a: number, b: number, count: number, outcome: number): void {
    const pair = this.graph.add(a, b, count, outcome)
    if (!this.#isEvaluated) return
    this.weight = grown(this.weight, this.graph.pairs)
    const { starsPerLogit: s, tieWeight } = this.likelihood
    const u = this.rootOdds(a, b)
    const slope = (count * expectedOutcome(u, tieWeight) - outcome) / s
    const w = (count * outcomeVariance(u, tieWeight)) / (s * s)
    this.gradient[a] = at(this.gradient, a) + slope
    this.gradient[b] = at(this.gradient, b) - slope
    this.diagonal[a] = at(this.diagonal, a) + w
    this.diagonal[b] = at(this.diagonal, b) + w
    this.weight[pair] = this.graph.count[pair] === 0 ? 0 : at(this.weight, pair) + w
    this.#restIfAlone(a)
    this.#restIfAlone(b)
  }

  /** Puts a film without comparisons at its prior, to the last digit; and any film before it is evaluated. */
  #restIfAlone(film: number): void {
    if (this.#isEvaluated && this.graph.compared[film] !== 0) return
    this.theta[film] = at(this.mean, film)
    this.gradient[film] = 0
    this.diagonal[film] = 1 / at(this.variance, film)
  }

  /** e^{d/2}, where d is the lead of film `a` over film `b` in logits. */
  rootOdds(a: number, b: number): number {
    return rootOdds((at(this.theta, a) - at(this.theta, b)) / this.likelihood.starsPerLogit)
  }

  /** Computes gradient and Hessian at θ. Returns `errorBound()`. */
  evaluate(): number {
    this.graph.seal()
    this.weight = grown(this.weight, this.graph.pairs)
    this.#evaluatePriors()
    if (this.#areStrengthsKnown()) this.#evaluatePairs()
    else this.#evaluateFarPairs()
    this.#isEvaluated = true
    return this.errorBound()
  }

  #evaluatePriors(): void {
    const { graph, mean, variance, theta, gradient, diagonal } = this
    for (let film = 0; film < graph.films; film++) {
      const precision = 1 / at(variance, film)
      gradient[film] = (at(theta, film) - at(mean, film)) * precision
      diagonal[film] = precision
    }
  }

  /** Computes every film's strength; false when they lie too far apart for products of them. */
  #areStrengthsKnown(): boolean {
    const { theta } = this
    const { films } = this.graph
    this.#strength = grown(this.#strength, films)
    this.#weakness = grown(this.#weakness, films)
    const strength = this.#strength
    const weakness = this.#weakness
    const middle = films > 0 ? at(theta, 0) : 0
    const perStar = 1 / this.likelihood.starsPerLogit
    for (let film = 0; film < films; film++) {
      const logits = (at(theta, film) - middle) * perStar
      if (!(Math.abs(logits) <= LONGEST_LEAD / 2)) return false
      strength[film] = Math.exp(0.5 * logits)
      weakness[film] = 1 / at(strength, film)
    }
    return true
  }

  #evaluatePairs(): void {
    const { graph, gradient, diagonal, weight } = this
    const { first, second, count, outcome, pairs } = graph
    const { tieWeight } = this.likelihood
    const perStar = 1 / this.likelihood.starsPerLogit
    const strength = this.#strength
    const weakness = this.#weakness
    for (let pair = 0; pair < pairs; pair++) {
      const a = intAt(first, pair)
      const b = intAt(second, pair)
      const u = at(strength, a) * at(weakness, b)
      // expectedOutcome and outcomeVariance, sharing their one division.
      const odds = u * u
      const z = 1 / (odds + 1 + tieWeight * u)
      const n = at(count, pair) * perStar
      const slope = n * 0.5 * (odds - 1) * z - at(outcome, pair) * perStar
      const w = n * perStar * (odds + 0.25 * tieWeight * u * (odds + 1)) * z * z
      weight[pair] = w
      gradient[a] = at(gradient, a) + slope
      gradient[b] = at(gradient, b) - slope
      diagonal[a] = at(diagonal, a) + w
      diagonal[b] = at(diagonal, b) + w
    }
  }

  /** The same where leads may be so long that they have to be cut. */
  #evaluateFarPairs(): void {
    const { graph, gradient, diagonal, weight } = this
    const { starsPerLogit: s, tieWeight } = this.likelihood
    for (let pair = 0; pair < graph.pairs; pair++) {
      const a = intAt(graph.first, pair)
      const b = intAt(graph.second, pair)
      const n = at(graph.count, pair)
      const u = this.rootOdds(a, b)
      const slope = (n * expectedOutcome(u, tieWeight) - at(graph.outcome, pair)) / s
      const w = (n * outcomeVariance(u, tieWeight)) / (s * s)
      weight[pair] = w
      gradient[a] = at(gradient, a) + slope
      gradient[b] = at(gradient, b) - slope
      diagonal[a] = at(diagonal, a) + w
      diagonal[b] = at(diagonal, b) + w
    }
  }

  /**
   * max σᵢ²|∂F/∂θᵢ|, in stars, which no θᵢ's distance from the maximum exceeds: ∇F(θ) = A(θ − θ̂), where A, a
   * mean of Hessians, is diag(1/σ²) plus a Laplacian; its inverse has no negative entry and maps the vector
   * 1/σ² to ones.
   */
  errorBound(): number {
    if (!this.#isEvaluated) return this.evaluate()
    const { gradient, variance } = this
    let bound = 0
    for (let film = 0; film < this.graph.films; film++) {
      const off = Math.abs(at(gradient, film)) * at(variance, film)
      if (!(off <= bound)) bound = off
    }
    return bound
  }

  /**
   * Takes a step so short that the gradient after it is known without looking at the pairs: minus the
   * residual of the linear system the step solves, and what that leaves out, at most `THIRD_CUMULANT`/2 · r²
   * for a comparison whose lead changes by r logits. Returns a bound as `errorBound` does. The Hessian stays
   * that of the point left, r away.
   */
  settle(step: Float64Array, residual: Float64Array, r: number): number {
    const { graph, gradient, theta, variance } = this
    const leftOut = (THIRD_CUMULANT * r * r) / 2 / this.likelihood.starsPerLogit
    let bound = 0
    for (let film = 0; film < graph.films; film++) {
      theta[film] = at(theta, film) + at(step, film)
      gradient[film] = -at(residual, film)
      const off = (Math.abs(at(residual, film)) + leftOut * at(graph.compared, film)) * at(variance, film)
      if (!(off <= bound)) bound = off
    }
    return bound
  }

  /** Moves one film by itself, stars. */
  move(film: number, by: number): void {
    const { graph, gradient, diagonal, weight, theta } = this
    const { starsPerLogit: s, tieWeight } = this.likelihood
    const before = at(theta, film)
    theta[film] = before + by
    const factor = Math.exp((0.5 * by) / s)
    let slopes = by / at(this.variance, film)
    let weights = 0
    for (let link = graph.head(film); link >= 0; link = graph.next(link)) {
      const pair = link >> 1
      const n = at(graph.count, pair)
      if (n === 0) continue
      const other = graph.other(link)
      const then = rootOdds((before - at(theta, other)) / s)
      const now = Math.abs(by) < s ? then * factor : this.rootOdds(film, other)
      const slope = (n * (expectedOutcome(now, tieWeight) - expectedOutcome(then, tieWeight))) / s
      const w = (n * outcomeVariance(now, tieWeight)) / (s * s) - at(weight, pair)
      slopes += slope
      weights += w
      weight[pair] = at(weight, pair) + w
      gradient[other] = at(gradient, other) - slope
      diagonal[other] = at(diagonal, other) + w
    }
    gradient[film] = at(gradient, film) + slopes
    diagonal[film] = at(diagonal, film) + weights
  }
}

function rootOdds(lead: number): number {
  return Math.exp(0.5 * Math.max(-LONGEST_LEAD, Math.min(LONGEST_LEAD, lead)))
}
