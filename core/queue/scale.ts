import { Workspace } from './conjugate-gradients.ts'
import { STARS_PER_LOGIT, TIE_WEIGHT } from './constants.ts'
import { covariances } from './covariances.ts'
import { expectedOutcome } from './davidson.ts'
import { MOST_NEWTON_STEPS, TOLERANCE_STARS } from './fit.ts'
import { maximise } from './newton.ts'
import { Posterior } from './posterior.ts'
import { at } from './typed.ts'
import { Variances } from './variances.ts'

/** One of the queue's two scales, kept fitted: a change is followed from where the last fit stood. */
export class Scale {
  readonly #posterior = new Posterior({ starsPerLogit: STARS_PER_LOGIT, tieWeight: TIE_WEIGHT })
  readonly #work = new Workspace()
  #variances: Variances | null = null

  addFilm(): void {
    this.#posterior.addFilm(0, 1)
  }

  /** Stars. A film nobody compared moves with its prior. */
  setPrior(film: number, mean: number, sd: number): void {
    this.#posterior.setPrior(film, mean, sd)
  }

  /** Adds (or with −1 takes back) a comparison; `outcome` ½, −½ or 0 as seen from `a`. */
  compare(a: number, b: number, sign: 1 | -1, outcome: number): void {
    this.#posterior.compare(a, b, sign, sign * outcome)
  }

  /**
   * @throws Error when the fit does not converge, which no prior and evidence of the queue is known to bring
   * about.
   */
  refit(): void {
    this.#variances = null
    const { converged, errorBound } = maximise(
      this.#posterior,
      this.#work,
      TOLERANCE_STARS,
      MOST_NEWTON_STEPS,
    )
    if (!converged)
      throw new Error(`The fit of the queue did not converge; it is within ${errorBound} stars.`)
  }

  /** Stars, as of the last `refit`. */
  mean(film: number): number {
    return at(this.#posterior.theta, film)
  }

  /** Stars², as of the last `refit`; see Variances. */
  variance(film: number): number {
    this.#variances ??= new Variances(this.#posterior)
    return this.#variances.of(film)
  }

  /**
   * Stars², as of the last `refit`: what the variance would be if all other films were known. Never above the
   * variance, and at hand for every film.
   */
  leastVariance(film: number): number {
    return 1 / at(this.#posterior.diagonal, film)
  }

  /** Of each of some films with each, stars², as of the last `refit`; see covariances.ts. */
  covariances(films: readonly number[]): Float64Array {
    return covariances(this.#posterior, films)
  }

  /** σ² of the prior, stars². */
  priorVariance(film: number): number {
    return at(this.#posterior.variance, film)
  }

  /**
   * What one comparison does to a film, stars. At the maximum the gradient is zero, so θ = μ + Σ_c
   * σ²·(outcome_c − expected)/s exactly: these are the terms.
   */
  amount(film: number, other: number, outcome: number): number {
    const expected = expectedOutcome(this.#posterior.rootOdds(film, other), TIE_WEIGHT)
    return ((outcome - expected) / STARS_PER_LOGIT) * this.priorVariance(film)
  }
}
