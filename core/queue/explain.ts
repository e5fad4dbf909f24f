import { chancesOfTop, type Normal } from './chances.ts'
import { comparisonReasons } from './comparison-reasons.ts'
import { LIKELY_ABOVE, REWATCH_AFTER, REWATCH_QUALITY, SETTLED_ABOVE, SURPRISES } from './constants.ts'
import { type Day, lastDay } from './days.ts'
import { wishReasons } from './desire.ts'
import { duelField, firstOf, rankOf } from './duel-field.ts'
import type { QueueReason } from './entry.ts'
import type { FilmEvidence } from './evidence.ts'
import type { Ledger, Seat } from './ledger.ts'
import { starReasons } from './quality.ts'
import { bySize, seenFrom } from './reasons.ts'
import type { TwoScales } from './two-scales.ts'
import { isSnoozed } from './waiting.ts'
import { ago, dayInWords, inWords } from './words.ts'

export type WaitingState = 'waits' | 'snoozed' | 'dismissed' | 'resting' | 'unasked'

/** Everything that went into a film's place. */
export interface Explained {
  readonly film: FilmEvidence
  readonly state: WaitingState
  /** 1 for the head; null where it does not wait. */
  readonly rank: number | null
  /** Films that wait. */
  readonly of: number
  /** Stars. */
  readonly score: number
  readonly sd: number
  /** Probabilities of being among the first; none where it does not wait. */
  readonly chances: { readonly top: number; readonly chance: number }[]
  /** How sure the place is, or why it has none: one sentence. */
  readonly text: string
  /** Every piece of evidence by itself; they add up to the score. */
  readonly reasons: QueueReason[]
}

const TOPS = [1, 3, 10] as const

/** Null for a film that isn't known. */
export function explain(ledger: Ledger, fits: TwoScales, filmId: string, today: string): Explained | null {
  const seat = ledger.seatOf(filmId)
  if (!seat?.film) return null
  const { film } = seat
  const field = duelField(ledger, fits, 'watch-next', today)
  const rank = rankOf(field, seat)
  const reasons = everyReason(seat, film, ledger, fits.mean, lastDay(today))
  const score = reasons.reduce((sum, { amount }) => sum + amount, 0)
  const sd = fits.desireSd(seat)
  const of = field.seats.length
  const state = rank === null ? stateOf(film, today) : 'waits'
  const common = { film, state, rank, of, score, sd, reasons }
  if (rank === null) return { ...common, chances: [], text: outText(seat, film, state, lastDay(today)) }
  const others = firstOf(field, SURPRISES)
    .filter((other) => other !== seat)
    .map((other): Normal => ({ score: ledger.desire.mean(other.node), sd: field.sdOf(other) }))
  const found = chancesOfTop({ score, sd }, others, TOPS)
  const chances = TOPS.map((top, index) => ({ top, chance: found[index] ?? 0 }))
  return { ...common, chances, text: placeText(film, of, chances) }
}

function everyReason(
  seat: Seat,
  film: FilmEvidence,
  ledger: Ledger,
  mean: number,
  today: Day,
): QueueReason[] {
  if (!seat.own || !seat.wish) return []
  const [base, ...stars] = starReasons(film, seat.own, mean)
  const said = seenFrom(seat, ledger).flatMap((one) => comparisonReasons([one]))
  return [base, ...[...stars, ...wishReasons(film, seat.wish, today), ...said].sort(bySize)]
}

function stateOf(film: FilmEvidence, today: string): WaitingState {
  if (film.dismissed) return 'dismissed'
  if (isSnoozed(film, today)) return 'snoozed'
  return film.viewings.length > 0 ? 'resting' : 'unasked'
}

function outText({ wish }: Seat, film: FilmEvidence, state: WaitingState, today: Day): string {
  if (state === 'dismissed') return 'You said never, so it stays out until something sends you to it.'
  if (state === 'snoozed') return `Snoozed until ${dayInWords(film.snoozedUntil ?? '')}.`
  if (state === 'unasked') return 'Nothing you said asks for it yet.'
  const seen = wish?.lastSeen
  if (seen && today - seen.day < REWATCH_AFTER) {
    return `You saw it ${ago(today - seen.day)}; a film you like comes back after a year.`
  }
  return `You saw it; only films worth ${inWords(REWATCH_QUALITY)} stars or more come back by themselves.`
}

const NAMES = { 1: 'the one you most want to see', 3: 'in your top three', 10: 'in your top ten' } as const

/** The narrowest circle that a film likely belongs to. */
function placeText(film: FilmEvidence, of: number, chances: Explained['chances']): string {
  if (film.pinned) return 'At the head, where you pinned it.'
  if (of === 1) return 'The only film that waits.'
  for (const { top, chance } of chances) {
    if (top >= of) break
    const where = NAMES[top as keyof typeof NAMES]
    if (chance >= SETTLED_ABOVE) return `Almost certainly ${where}.`
    if (chance >= LIKELY_ABOVE) return `Likely ${where}.`
  }
  const { top = 0, chance = 1 } = chances.findLast((one) => one.top < of) ?? {}
  const where = top === 1 ? `not ${NAMES[1]}` : `below your top ${inWords(top)}`
  if (chance <= 1 - SETTLED_ABOVE) return `Almost certainly ${where}.`
  if (chance <= 1 - LIKELY_ABOVE) return `Likely ${where}.`
  return 'Its place is a guess yet: a duel or two would tell.'
}
