import { Workspace } from './conjugate-gradients.ts'
import { type Outcome, outcomeValue } from './davidson.ts'
import { maximise } from './newton.ts'
import { Posterior } from './posterior.ts'
import { at } from './typed.ts'
import { Variances } from './variances.ts'

export interface Prior {
  /** Prior means, stars. */
  readonly mean: ArrayLike<number>
  /** Prior standard deviations, stars, each above 0; as many as there are means. */
  readonly sd: ArrayLike<number>
}

/** Two different films, by their place in the prior, and which came out ahead. */
export interface IndexedComparison {
  readonly first: number
  readonly second: number
  readonly outcome: Outcome
}

export interface FitOptions {
  /** Lead in stars that makes the odds e to 1. Default 1: the scale is in logits. */
  readonly starsPerLogit?: number
  /**
   * Davidson's ν; equal films tie with probability ν / (2 + ν). Default 0: Bradley–Terry, where a tie is half
   * a win and half a loss.
   */
  readonly tieWeight?: number
  /** How near the maximum every mean has to be, stars. Default 5e-10. */
  readonly tolerance?: number
  /** Newton steps at most. Default 200. */
  readonly mostSteps?: number
  /**
   * Where to start, stars. Default: the prior means. The result does not depend on it beyond twice the
   * tolerance.
   */
  readonly start?: ArrayLike<number>
}

export interface Fit {
  readonly mean: Float64Array
  readonly sd: Float64Array
  /** Whether each sd is exact; see Variances for what it is otherwise. */
  readonly exactSd: readonly boolean[]
  /**
   * False when the means are not proved to be within the tolerance of the maximum. Look before using them.
   */
  readonly converged: boolean
  /** No mean is further than this from the maximum, stars. */
  readonly errorBound: number
  readonly newtonSteps: number
}

export const TOLERANCE_STARS = 5e-10
export const MOST_NEWTON_STEPS = 200

/**
 * Every film's worth, from a Gaussian prior and paired comparisons: the maximum a posteriori of the
 * Bradley–Terry–Davidson model (formula in posterior.ts) by Newton's method (newton.ts), and standard
 * deviations by Laplace's approximation (variances.ts: exact in connected groups of up to 256 films, close
 * from below in larger ones).
 *
 * Comparisons are summed pair by pair first, so their order makes no difference, to the last bit. A film
 * nobody compared keeps its prior.
 *
 * @throws RangeError for a prior that isn't finite or has an sd of 0 or less, an index outside it, or a film
 * compared with itself.
 */
export function fit(prior: Prior, comparisons: readonly IndexedComparison[], options: FitOptions = {}): Fit {
  const films = prior.mean.length
  const posterior = new Posterior({
    starsPerLogit: positive('starsPerLogit', options.starsPerLogit ?? 1),
    tieWeight: options.tieWeight ?? 0,
  })
  if (!(posterior.likelihood.tieWeight >= 0)) throw new RangeError('tieWeight has to be 0 or more.')
  if (prior.sd.length !== films) {
    throw new RangeError(`A prior needs as many sds as means: ${films} means, ${prior.sd.length} sds.`)
  }
  for (let film = 0; film < films; film++) {
    const mean = prior.mean[film] as number
    if (!Number.isFinite(mean)) throw new RangeError(`The prior mean of film ${film} is ${mean}.`)
    posterior.addFilm(mean, positive(`The prior sd of film ${film}`, prior.sd[film] as number))
  }
  for (const { first, second, outcome } of comparisons) {
    placed(first, films)
    placed(second, films)
    if (first === second) throw new RangeError(`Film ${first} is compared with itself.`)
    posterior.compare(first, second, 1, outcomeValue(outcome))
  }
  if (options.start) {
    for (let film = 0; film < films; film++) {
      if (posterior.graph.compared[film])
        posterior.theta[film] = options.start[film] ?? at(posterior.mean, film)
    }
    posterior.evaluate()
  }
  const convergence = maximise(
    posterior,
    new Workspace(),
    options.tolerance ?? TOLERANCE_STARS,
    options.mostSteps ?? MOST_NEWTON_STEPS,
  )
  posterior.evaluate()
  const variances = new Variances(posterior)
  const sd = new Float64Array(films)
  const exactSd: boolean[] = []
  for (let film = 0; film < films; film++) {
    sd[film] = Math.sqrt(variances.of(film))
    exactSd.push(variances.isExact(film))
  }
  return { mean: posterior.theta.slice(0, films), sd, exactSd, ...convergence }
}

function placed(film: number, films: number): void {
  if (!Number.isInteger(film) || film < 0 || film >= films) {
    throw new RangeError(`There is no film ${film} in a prior of ${films}.`)
  }
}

function positive(name: string, value: number): number {
  if (!(value > 0 && Number.isFinite(value)))
    throw new RangeError(`${name} has to be above 0, and is ${value}.`)
  return value
}
