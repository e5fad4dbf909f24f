import { normalCdf } from './certainty.ts'
import { outcomeVariance } from './davidson.ts'
import { at } from './typed.ts'

/** What is believed of the films that may meet: jointly normal, stars, the best first. */
export interface Beliefs {
  readonly means: Float64Array
  /** n × n by rows, stars². */
  readonly covariances: Float64Array
}

/** How a comparison's outcome depends on the lead; see davidson.ts. */
interface AnswerModel {
  readonly starsPerLogit: number
  readonly tieWeight: number
}

/**
 * By how many stars the mean of the first films is expected to be better chosen once the films at places `i` < `j` were
 * compared, summed over the `heads` looked at (numbers of films): the knowledge gradient of that comparison, 0 or more.
 *
 * The value of an answer is how much better one then expects to choose (Frazier, Powell & Dayanik, “A
 * knowledge-gradient policy for sequential information collection”, SIAM J. Control Optim. 47, 2008; for correlated
 * beliefs, INFORMS J. Computing 21, 2009). A mean that the answer moves with sd σ̃, and that stands z·σ̃ from the mean it
 * would have to pass to enter or leave a head, gains σ̃·f(−z) with f(z) = zΦ(z) + φ(z). The two films gain so each by
 * itself; or together, where one may take the other's place in the head: the better of the two bounds is taken.
 *
 * The answer moves the mean of film x by σ̃ₓ = |cov(x, lead)|·κ·√w / s. With d the lead's mean, v its variance (logits)
 * and κ = 1 / √(1 + πv/8), κw(κd) is the average slope of the expected outcome and w(κd) about the outcome's variance
 * (MacKay, “The evidence framework applied to classification networks”, Neural Computation 4, 1992): the ratio of the
 * first squared to the second is what the outcome, seen as a linear measurement, tells of the lead. Where the gap is
 * within an sd of the lead that is right to a third; further out it is too low, and there is little to gain.
 */
export function duelValue(
  { means, covariances }: Beliefs,
  i: number,
  j: number,
  heads: readonly number[],
  { starsPerLogit: s, tieWeight }: AnswerModel,
): number {
  const n = means.length
  const above = at(means, i)
  const below = at(means, j)
  const withI = at(covariances, i * n + i) - at(covariances, i * n + j)
  const withJ = at(covariances, j * n + j) - at(covariances, i * n + j)
  const variance = withI + withJ
  const kappa = 1 / Math.sqrt(1 + (Math.PI / 8) * (variance / (s * s)))
  const told =
    (kappa * Math.sqrt(outcomeVariance(Math.exp((kappa * (above - below)) / s / 2), tieWeight))) / s
  let value = 0
  for (const head of heads) {
    const last = at(means, head - 1)
    const next = at(means, head)
    const each =
      passing(Math.abs(above - (i < head ? next : last)), Math.abs(withI) * told) +
      passing(Math.abs(below - (j < head ? next : last)), Math.abs(withJ) * told)
    const together = i < head && j >= head ? passing(above - below, variance * told) : 0
    value += Math.max(each, together) / head
  }
  return value
}

/** E[max(0, X − gap)] of a normal X around 0 with that sd. */
function passing(gap: number, sd: number): number {
  const z = -gap / sd
  // Below 1e-13 sds, and most films are that far.
  if (!(z > -7)) return 0
  return sd * (z * normalCdf(z) + Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI))
}
