import { MUCH_CHANGED_SDS } from './constants.ts'
import type { DuelField } from './duel-field.ts'
import { type ComparisonEvidence, isLater } from './evidence.ts'
import type { Ledger, Seat } from './ledger.ts'

/** Both orders of two films have the same key. */
export function pairKey(filmId: string, otherFilmId: string): string {
  return filmId < otherFilmId ? `${filmId} ${otherFilmId}` : `${otherFilmId} ${filmId}`
}

/** What was answered before among some films. */
interface Asked {
  /** Whether two of them were compared and little changed since; `sd`: of their lead, stars. */
  isAnswered(seat: Seat, other: Seat, sd: number): boolean
}

/**
 * Two films that were compared meet again when one of them was seen since, or when later answers moved their lead by
 * more than `MUCH_CHANGED_SDS` of what is uncertain about it now. An answer adds (outcome − expected)/s to a film's
 * gradient; its mean moves by that times its variance.
 */
export function askedAmong(ledger: Ledger, { question, scale }: DuelField, seats: readonly Seat[]): Asked {
  const among = new Set(seats)
  const last = new Map<string, ComparisonEvidence>()
  const saidOf = new Map(seats.map((seat) => [seat, comparisonsOf(ledger, seat, question)]))
  for (const [seat, said] of saidOf) {
    for (const { evidence, other } of said) {
      if (!among.has(other)) continue
      const key = pairKey(seat.id, other.id)
      const known = last.get(key)
      if (!known || isLater(evidence, known)) last.set(key, evidence)
    }
  }

  /** Stars by which what was said of a film after that moment moved it. */
  function movedSince(seat: Seat, then: ComparisonEvidence): number {
    let amount = 0
    for (const { evidence, other, outcome } of saidOf.get(seat) ?? []) {
      if (!isLater(evidence, then)) continue
      amount += scale.amount(seat.node, other.node, outcome)
    }
    return (amount * scale.leastVariance(seat.node)) / scale.priorVariance(seat.node)
  }

  return {
    isAnswered(seat, other, sd) {
      const then = last.get(pairKey(seat.id, other.id))
      if (!then || isSeenSince(seat, then) || isSeenSince(other, then)) return false
      return Math.abs(movedSince(seat, then) - movedSince(other, then)) <= MUCH_CHANGED_SDS * sd
    },
  }
}

function comparisonsOf(ledger: Ledger, seat: Seat, question: ComparisonEvidence['question']) {
  return ledger.comparisonsOf(seat).filter(({ evidence }) => evidence.question === question)
}

function isSeenSince({ film }: Seat, { createdAt }: ComparisonEvidence): boolean {
  return film?.viewings.some((viewing) => viewing.createdAt > createdAt) ?? false
}
