/*
 * Paired comparisons with ties.
 *
 * With d the first film's lead in logits and ν ≥ 0 the weight of a tie,
 *   P(first) = e^{d/2} / Z    P(second) = e^{−d/2} / Z    P(tie) = ν / Z    Z = e^{d/2} + e^{−d/2} + ν.
 * ν = 0 is Bradley and Terry (Biometrika 39, 1952), P(first) = 1 / (1 + e^{−d}); ν > 0 is Davidson's
 * extension (JASA 65, 1970), in which equal films tie with probability ν / (2 + ν).
 *
 * Counting a win +½, a loss −½ and a tie 0, an exponential family: the derivative of log P in d is (outcome −
 * expected outcome), and minus the second derivative is the outcome's variance. So n comparisons of a pair
 * matter only through n and their summed outcome, and the log-likelihood is concave. As ν → 0 a tie still
 * counts as half a win.
 *
 * Both take u = e^{d/2}, the root of the odds, for |d| ≤ 400.
 */

/** Expected outcome of one comparison, −½ to ½; odd in d. */
export function expectedOutcome(u: number, tieWeight: number): number {
  const q = u * u
  return (0.5 * (q - 1)) / (q + 1 + tieWeight * u)
}

/** Variance of the outcome of one comparison, 0 to ¼; even in d. */
export function outcomeVariance(u: number, tieWeight: number): number {
  const q = u * u
  const z = q + 1 + tieWeight * u
  return (q + 0.25 * tieWeight * u * (q + 1)) / z / z
}

export type Outcome = 'first' | 'second' | 'tie'

/** An outcome as the family's statistic: ½, −½ or 0. */
export function outcomeValue(outcome: Outcome): number {
  switch (outcome) {
    case 'first':
      return 0.5
    case 'second':
      return -0.5
    case 'tie':
      return 0
  }
}

/**
 * Log-probability of an outcome at a lead of d logits; with ν = 0 the constant log ν of a tie is left out.
 */
export function logProbability(outcome: Outcome, d: number, tieWeight: number): number {
  const half = Math.abs(d) / 2
  const logZ = half + Math.log1p(Math.exp(-2 * half) + tieWeight * Math.exp(-half))
  const weight = outcome === 'tie' && tieWeight > 0 ? Math.log(tieWeight) : 0
  return outcomeValue(outcome) * d + weight - logZ
}
