import { solveStep, type Workspace } from './conjugate-gradients.ts'
import type { Posterior } from './posterior.ts'
import { descent, relax } from './relax.ts'
import { at } from './typed.ts'

export interface Convergence {
  /**
   * False when the error bound stayed above the tolerance: the means are then what was reached, not the
   * maximum.
   */
  readonly converged: boolean
  /** No mean is further than this from the maximum, stars. */
  readonly errorBound: number
  readonly newtonSteps: number
}

/** Rounds of conjugate gradients in one Newton step; it takes tens. */
const MOST_ROUNDS = 2000

/** Logits. After a shorter step the gradient need not be computed anew to know it. */
const SHORT = 1e-5

/**
 * Moves θ of an evaluated posterior to its maximum, starting where it stands, by inexact Newton steps.
 *
 * Each step H·Δ = −∇F is solved until its error is small beside the step's square (Dembo, Eisenstat &
 * Steihaug 1982, so that convergence stays quadratic). The outcome's third cumulant is at most its variance, so
 * F is self-concordant in Bach's sense (Electronic J. Stat. 4, 2010), for which the fraction ln(1 + r) / r of
 * the step descends from any start, r being the most that any lead changes by, in logits (Sun & Tran-Dinh,
 * Math. Program. 178, 2019): no line search. Short steps are taken whole; and longer ones too, as long as that
 * halves the least bound met so far, which can not go on for ever without arriving.
 *
 * Stops when every mean is proved to be within `tolerance` stars of the maximum (Posterior.errorBound), so
 * that any two starts end within twice that; or after `mostSteps`.
 */
export function maximise(
  posterior: Posterior,
  work: Workspace,
  tolerance: number,
  mostSteps: number,
): Convergence {
  const { starsPerLogit } = posterior.likelihood
  let bound = posterior.errorBound()
  let least = bound
  for (let steps = 0; ; steps++) {
    if (bound <= tolerance || steps === mostSteps || !Number.isFinite(bound)) {
      return { converged: bound <= tolerance, errorBound: bound, newtonSteps: steps }
    }
    if (relax(posterior)) bound = posterior.errorBound()
    const enough = Math.max(0.8 * tolerance, 0.1 * bound * Math.min(1, bound / starsPerLogit))
    solveStep(posterior, work, enough, MOST_ROUNDS)
    const change = largestChange(posterior, work)
    if (change < SHORT) {
      bound = posterior.settle(work.step, work.residual, change)
      if (bound <= tolerance) continue
      bound = posterior.evaluate()
    } else {
      go(posterior, work, 1)
      bound = posterior.evaluate()
      const fraction = descent(change)
      if (fraction < 1 && !(bound <= least / 2)) {
        go(posterior, work, fraction - 1)
        bound = posterior.evaluate()
      }
    }
    least = Math.min(least, bound)
  }
}

function go({ graph, theta }: Posterior, { step }: Workspace, share: number): void {
  for (let film = 0; film < graph.films; film++) {
    theta[film] = at(theta, film) + share * at(step, film)
  }
}

/** What no lead changes by more than along the whole step, logits: the spread of its parts. */
function largestChange(posterior: Posterior, { step }: Workspace): number {
  let least = 0
  let most = 0
  for (let film = 0; film < posterior.graph.films; film++) {
    const by = at(step, film)
    if (by < least) least = by
    if (by > most) most = by
  }
  return (most - least) / posterior.likelihood.starsPerLogit
}
