import { ComparisonGraph } from './comparison-graph.ts'
import { expectedOutcome, outcomeVariance } from './davidson.ts'
import { at, grown, intAt } from './typed.ts'

export interface Likelihood {
  /** Stars per logit: the lead, in stars, that makes the odds e to 1. */
  readonly starsPerLogit: number
  /** Davidson's ν. */
  readonly tieWeight: number
}

/** Leads are cut here, in logits, so that e^lead stays finite; the odds are 0 or 1 long before. */
const LONGEST_LEAD = 600
/** Within this many logits of where it was last computed, e^{d/2} follows by its Taylor series, to the last digit. */
const NEAR = 0.02

/**
 * Minus the log-posterior of every film's worth θ, in stars, up to a constant:
 *
 *   F(θ) = Σᵢ (θᵢ − μᵢ)² / 2σᵢ²  −  Σ_c log P(outcome_c | (θ_first − θ_second) / s)
 *
 * with independent Gaussian priors N(μ, σ²), s stars per logit, P as in davidson.ts. F is strictly convex; its Hessian is
 * diag(1/σ²) plus a weighted graph Laplacian, an M-matrix. Keeps θ, and, as of the last `evaluate`, the gradient and Hessian.
 */
export class Posterior {
  readonly graph = new ComparisonGraph()
  readonly likelihood: Likelihood
  mean = new Float64Array(0)
  /** 1/σ², stars⁻². */
  precision = new Float64Array(0)
  theta = new Float64Array(0)
  /** ∂F/∂θ, stars⁻¹. */
  gradient = new Float64Array(0)
  /** The Hessian's diagonal, stars⁻². */
  diagonal = new Float64Array(0)
  /** Minus the Hessian's entry of each pair, stars⁻². */
  weight = new Float64Array(0)
  /** Lead at which `#root` was computed, logits, and e^{lead/2} there. */
  #lead = new Float64Array(0)
  #root = new Float64Array(0)

  constructor(likelihood: Likelihood) {
    this.likelihood = likelihood
  }

  /** Adds a film that stands at its prior mean; returns its node. Stars. */
  addFilm(mean: number, sd: number): number {
    const film = this.graph.addFilm()
    for (const name of ['mean', 'precision', 'theta', 'gradient', 'diagonal'] as const) {
      this[name] = grown(this[name], film + 1)
    }
    this.setPrior(film, mean, sd)
    this.theta[film] = mean
    return film
  }

  setPrior(film: number, mean: number, sd: number): void {
    this.mean[film] = mean
    this.precision[film] = 1 / (sd * sd)
  }

  /** Adds `count` comparisons with summed outcome (see davidson.ts) as seen from `a`; negative takes back. */
  compare(a: number, b: number, count: number, outcome: number): void {
    const before = this.graph.pairs
    const pair = this.graph.add(a, b, count, outcome)
    if (pair < before) return
    for (const name of ['weight'] as const) this[name] = grown(this[name], pair + 1)
    this.#lead = grown(this.#lead, pair + 1)
    this.#root = grown(this.#root, pair + 1)
    this.#lead[pair] = 0
    this.#root[pair] = 1
  }

  /** Lead of film `a` over film `b`, logits. */
  lead(a: number, b: number): number {
    const lead = (at(this.theta, a) - at(this.theta, b)) / this.likelihood.starsPerLogit
    return Math.max(-LONGEST_LEAD, Math.min(LONGEST_LEAD, lead))
  }

  /**
   * Computes gradient and Hessian at θ. Returns max σᵢ²|∂F/∂θᵢ|, in stars, which bounds the distance of every θᵢ from the
   * maximum: ∇F(θ) = A(θ − θ̂), where A, a mean of Hessians, is diag(1/σ²) plus a Laplacian, whose inverse maps the vector
   * 1/σ² to ones and has no negative entry.
   */
  evaluate(): number {
    const { graph, mean, precision, theta, gradient, diagonal, weight } = this
    const { tieWeight, starsPerLogit } = this.likelihood
    const { first, second, count, outcome, films, pairs } = graph
    const roots = this.#root
    const leads = this.#lead
    for (let film = 0; film < films; film++) {
      gradient[film] = (at(theta, film) - at(mean, film)) * at(precision, film)
      diagonal[film] = at(precision, film)
    }
    for (let pair = 0; pair < pairs; pair++) {
      const n = at(count, pair)
      const a = intAt(first, pair)
      const b = intAt(second, pair)
      const lead = this.lead(a, b)
      const x = 0.5 * (lead - at(leads, pair))
      let root = at(roots, pair)
      if (x < NEAR / 2 && x > -NEAR / 2) {
        root *= 1 + x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + x / 6)))))
      } else {
        root = Math.exp(0.5 * lead)
        leads[pair] = lead
        roots[pair] = root
      }
      const slope = (n * expectedOutcome(root, tieWeight) - at(outcome, pair)) / starsPerLogit
      const w = (n * outcomeVariance(root, tieWeight)) / (starsPerLogit * starsPerLogit)
      gradient[a] = at(gradient, a) + slope
      gradient[b] = at(gradient, b) - slope
      weight[pair] = w
      diagonal[a] = at(diagonal, a) + w
      diagonal[b] = at(diagonal, b) + w
    }
    return this.errorBound()
  }

  /** max σᵢ²|∂F/∂θᵢ| of the gradient as it is kept, stars. */
  errorBound(): number {
    let bound = 0
    for (let film = 0; film < this.graph.films; film++) {
      const off = Math.abs(at(this.gradient, film)) / at(this.precision, film)
      if (!(off <= bound)) bound = off
    }
    return bound
  }

  /** Moves one film, keeping gradient and Hessian true to θ. */
  move(film: number, by: number): void {
    const { graph, gradient, diagonal, weight, theta } = this
    const { starsPerLogit: s, tieWeight } = this.likelihood
    const before = at(theta, film)
    theta[film] = before + by
    gradient[film] = at(gradient, film) + by * at(this.precision, film)
    for (let link = graph.head(film); link >= 0; link = graph.next(link)) {
      const pair = link >> 1
      const n = at(graph.count, pair)
      if (n === 0) continue
      const other = graph.other(link)
      const lead = this.lead(film, other)
      const now = Math.exp(0.5 * lead)
      const then = Math.exp(0.5 * Math.max(-LONGEST_LEAD, Math.min(LONGEST_LEAD, lead - by / s)))
      const slope = (n * (expectedOutcome(now, tieWeight) - expectedOutcome(then, tieWeight))) / s
      const w = (n * outcomeVariance(now, tieWeight)) / (s * s)
      gradient[film] = at(gradient, film) + slope
      gradient[other] = at(gradient, other) - slope
      diagonal[film] = at(diagonal, film) + w - at(weight, pair)
      diagonal[other] = at(diagonal, other) + w - at(weight, pair)
      weight[pair] = w
    }
  }
}
