import { duelField, firstOf } from './duel-field.ts'
import type { ComparisonEvidence } from './evidence.ts'
import { byPlace, type Place } from './head.ts'
import type { Counted, Ledger, Seat } from './ledger.ts'
import type { TwoScales } from './two-scales.ts'

/** A film put right below one film, right above another, or both. */
export interface Move {
  readonly filmId: string
  readonly above?: string | undefined
  readonly below?: string | undefined
}

/** What a move says. */
export interface MovePlan {
  /** Film ids: which is rather to be seen than which. */
  readonly said: { readonly winner: string; readonly loser: string }[]
  /** Ids of comparisons by earlier moves that say the contrary, and that these take the place of. */
  readonly replaced: string[]
  /** Whether the film then stands where it was put. */
  readonly landed: boolean
}

/** Comparisons that one move may say, at most. Each is worth up to a star of lead: who asks for more, asks in vain. */
const MOST_SAID = 16

/**
 * The fewest comparisons found that put a film where it was dropped. A film moved up says “rather this” against the
 * one it now stands above, and then against the others it passed, the nearest to its new place first: as long as it
 * isn't there, and where the first of them would else fall behind them. Should it end up too high, the film above it
 * is said to be rather seen. Downwards the same, the other way round. What earlier moves said to the contrary of the
 * films it passed is replaced. Comparisons that turn out not to be needed are left out again, except the first: who
 * moves a film says something. Of films it did not pass nothing is said, though they may change places with those it
 * did.
 *
 * The ledger is left as it was.
 */
export function planMove(ledger: Ledger, fits: TwoScales, move: Move, today: string): MovePlan {
  const seat = ledger.seatOf(move.filmId)
  const above = move.above === undefined ? null : (ledger.seatOf(move.above) ?? null)
  const below = move.below === undefined ? null : (ledger.seatOf(move.below) ?? null)
  if (!seat?.film || (!above && !below)) return { said: [], replaced: [], landed: false }
  fits.waiting(today)
  const isBefore = (one: Seat, other: Seat) => byPlace(placeOf(ledger, one), placeOf(ledger, other)) < 0
  const isUnder = () => !above || isBefore(above, seat)
  const isOver = () => !below || isBefore(seat, below)
  if (isUnder() && isOver()) return { said: [], replaced: [], landed: true }

  const isUp = !isOver()
  const target = isUp ? below : above
  if (!target) return { said: [], replaced: [], landed: false }
  const passed = filmsPassed(ledger, fits, seat, target, today)
  const replaced = contraryMoves(ledger, seat, passed, isUp)
  const trials: ComparisonEvidence[] = []
  const trial = (winner: Seat, loser: Seat) => {
    const one = trialOf(`move-${trials.length}`, winner, loser, today)
    trials.push(one)
    ledger.setComparison(one)
    fits.waiting(today)
  }
  const say = (other: Seat) => (isUp ? trial(seat, other) : trial(other, seat))
  // A film it passed that stands between it and the one it was put beside.
  const between = () =>
    passed.find((other) => (isUp ? isBefore(other, target) : isBefore(target, other)) && other !== target)
  const isBetween = () => isUnder() && isOver()
  const hasLanded = () => isBetween() && !between()
  let turn = 0
  try {
    for (const { evidence } of replaced) ledger.removeComparison(evidence.id)
    say(target)
    while (trials.length < MOST_SAID && !hasLanded()) {
      if (isUp ? !isOver() : !isUnder()) say(passed[++turn % passed.length] ?? target)
      else if (isUp && above && !isUnder()) trial(above, seat)
      else if (!isUp && below && !isOver()) trial(seat, below)
      else say(between() ?? target)
    }
    const needed = hasLanded() ? withoutIdle(ledger, fits, trials, hasLanded, today) : trials
    const said = needed.map(({ first, second }) => ({ winner: first, loser: second }))
    return { said, replaced: replaced.map(({ evidence }) => evidence.id), landed: isBetween() }
  } finally {
    for (const { id } of trials) ledger.removeComparison(id)
    for (const { evidence } of replaced) ledger.setComparison(evidence)
  }
}

function placeOf({ desire }: Ledger, { id, node, film }: Seat): Place {
  return { pinned: film?.pinned ?? false, score: desire.mean(node), title: film?.title ?? '', filmId: id }
}

/** The films between a film and the one it is moved to, from that one on. */
function filmsPassed(ledger: Ledger, fits: TwoScales, seat: Seat, target: Seat, today: string): Seat[] {
  const field = duelField(ledger, fits, 'watch-next', today)
  const order = firstOf(field, field.seats.length)
  const from = order.indexOf(target)
  const to = order.indexOf(seat)
  if (from < 0 || to < 0) return [target]
  return from < to ? order.slice(from, to) : order.slice(to + 1, from + 1).reverse()
}

/** Earlier moves that put a film behind one it now passes upwards, or ahead of one it passes downwards. */
function contraryMoves(ledger: Ledger, seat: Seat, passed: readonly Seat[], isUp: boolean): Counted[] {
  const others = new Set(passed)
  return ledger.comparisonsOf(seat).filter(({ evidence: { source, question }, other, outcome }) => {
    const isMove = source === 'reorder' && question === 'watch-next'
    return isMove && others.has(other) && (isUp ? outcome <= 0 : outcome >= 0)
  })
}

/** Leaves out, one by one, what the film stands there without; the first stays. */
function withoutIdle(
  ledger: Ledger,
  fits: TwoScales,
  trials: readonly ComparisonEvidence[],
  hasLanded: () => boolean,
  today: string,
): ComparisonEvidence[] {
  return trials.filter((one, index) => {
    if (index === 0) return true
    ledger.removeComparison(one.id)
    fits.waiting(today)
    if (hasLanded()) return false
    ledger.setComparison(one)
    fits.waiting(today)
    return true
  })
}

function trialOf(id: string, winner: Seat, loser: Seat, today: string): ComparisonEvidence {
  return {
    id,
    first: winner.id,
    second: loser.id,
    outcome: 'first',
    question: 'watch-next',
    source: 'reorder',
    quote: null,
    said: null,
    createdAt: today,
  }
}
