import { comparisonReasons, type SeenComparison } from './comparison-reasons.ts'
import { SHOWN } from './constants.ts'
import type { Day } from './days.ts'
import { wishReasons } from './desire.ts'
import type { QueueReason } from './entry.ts'
import type { Ledger, Seat } from './ledger.ts'
import { starReasons } from './quality.ts'

/**
 * Why a film's score is what it is: the stars it starts from, then the rest by size. At the maximum both
 * scales' gradients are zero, so θ_desire = θ_quality + wish + Σ σ²·(outcome − expected)/s over its
 * `watch-next` comparisons, and θ_quality is the same sum over its stars and `better` comparisons: the
 * amounts add up to the score. What would read 0.00 is counted with the stars.
 *
 * @param mean the person's own mean, stars.
 */
export function reasonsFor(seat: Seat, ledger: Ledger, mean: number, today: Day): QueueReason[] {
  const { film, own, wish } = seat
  if (!film || !own || !wish) return []
  const [base, ...stars] = starReasons(film, own, mean)
  const rest: QueueReason[] = []
  for (const reason of [
    ...stars,
    ...wishReasons(film, wish, today),
    ...comparisonReasons(seenFrom(seat, ledger)),
  ]) {
    if (Math.abs(reason.amount) < SHOWN) base.amount += reason.amount
    else rest.push(reason)
  }
  return [base, ...rest.sort(bySize)]
}

function bySize(a: QueueReason, b: QueueReason): number {
  return Math.abs(b.amount) - Math.abs(a.amount) || ((a.sourceId ?? '') < (b.sourceId ?? '') ? -1 : 1)
}

function seenFrom(seat: Seat, ledger: Ledger): SeenComparison[] {
  return ledger.comparisonsOf(seat).map(({ evidence, other, outcome }) => {
    const scale = evidence.question === 'better' ? ledger.quality : ledger.desire
    const amount = scale.amount(seat.node, other.node, outcome)
    return { comparison: evidence, amount, otherTitle: other.film?.title ?? '', outcome }
  })
}
