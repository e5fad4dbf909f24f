import { CONTENDERS, DUEL_HEADS, HOPE_SDS, STARS_PER_LOGIT, TIE_WEIGHT, WORTH_ASKING } from './constants.ts'
import { askedAmong, pairKey } from './duel-asked.ts'
import {
  type DuelField,
  type DuelFilter,
  type DuelPlace,
  duelField,
  fieldToAsk,
  firstOf,
  placeOf,
  type Question,
} from './duel-field.ts'
import { type Settled, settled } from './duel-settled.ts'
import { type Beliefs, duelValue } from './duel-value.ts'
import { type Why, whyAsked } from './duel-why.ts'
import type { ComparisonEvidence } from './evidence.ts'
import type { Ledger, Seat } from './ledger.ts'
import type { Scale } from './scale.ts'
import type { TwoScales } from './two-scales.ts'
import { at } from './typed.ts'

/** Which question, on which day (`YYYY-MM-DD`), among which films. */
export interface DuelQuestion {
  readonly question: Question
  readonly today: string
  readonly filter?: DuelFilter
}

export interface Duel {
  /** Film ids, left and right. */
  readonly a: string
  readonly b: string
  /** Tries out an answer to tell what would follow: as costly as one. */
  why(): Why
}

/** What a question's answers are about: which two films to ask for next, and where all of them stand. */
export interface Duels {
  /**
   * The two films whose comparison is expected to better the head most (duel-value.ts); null when none is worth asking
   * for. `passed`: keys of pairs (`pairKey`) not to be asked now. The same evidence gives the same duel.
   */
  next(question: DuelQuestion & { readonly passed?: ReadonlySet<string> }): Duel | null
  /** Where the first `limit` films stand, and then those of `filmIds` that are further down or have no rank. */
  places(
    question: DuelQuestion & { readonly limit: number; readonly filmIds?: readonly string[] },
  ): DuelPlace[]
  settled(question: DuelQuestion): Settled
}

export function createDuels(ledger: Ledger, fits: TwoScales): Duels {
  const fieldOf = ({ question, today, filter }: DuelQuestion) =>
    duelField(ledger, fits, question, today, filter)

  /** The field as it would be if `winner` won. */
  function trialOf(asked: DuelQuestion, winner: Seat, loser: Seat): DuelField {
    const trial: ComparisonEvidence = {
      id: 'trial',
      first: winner.id,
      second: loser.id,
      outcome: 'first',
      question: asked.question,
      source: 'duel',
      quote: null,
      said: null,
      createdAt: asked.today,
    }
    ledger.setComparison(trial)
    try {
      return fieldOf(asked)
    } finally {
      ledger.removeComparison(trial.id)
    }
  }

  return {
    next(asked) {
      const field = fieldOf(asked)
      const contenders = contendersOf({ ...field, ...fieldToAsk(ledger, field, asked.today, asked.filter) })
      const best = bestPair(ledger, field, contenders, asked.passed ?? new Set())
      if (!best) return null
      const [ahead, behind] = best
      const isSwapped = isOdd(pairKey(ahead.id, behind.id) + ledger.comparisonsOf(ahead).length)
      const why = () => whyAsked(field, ahead, behind, () => trialOf(asked, behind, ahead))
      return isSwapped ? { a: behind.id, b: ahead.id, why } : { a: ahead.id, b: behind.id, why }
    },
    places(asked) {
      const field = fieldOf(asked)
      const first = firstOf(field, asked.limit)
      const further = new Set((asked.filmIds ?? []).flatMap((id) => ledger.seatOf(id) ?? []))
      for (const seat of first) further.delete(seat)
      return [
        ...first.flatMap((seat, index) => placeOf(field, seat, index + 1) ?? []),
        ...[...further].flatMap((seat) => placeOf(field, seat) ?? []),
      ]
    },
    settled: (asked) => settled(fieldOf(asked)),
  }
}

/** Films that could belong to the head, best first. One that is pinned leads the queue whatever is answered. */
function contendersOf({ question, scale, seats }: DuelField): Seat[] {
  const free = question === 'watch-next' ? seats.filter(({ film }) => !film?.pinned) : seats
  const hope = ({ node }: Seat) => scale.mean(node) + HOPE_SDS * Math.sqrt(scale.leastVariance(node))
  const hopeful = firstOf({ seats: free, ranks: Float64Array.from(free, hope) }, CONTENDERS)
  return firstOf({ seats: hopeful, ranks: means(scale, hopeful) }, CONTENDERS)
}

/** The pair of most value that may be asked for, the one that stands above first. */
function bestPair(
  ledger: Ledger,
  field: DuelField,
  contenders: readonly Seat[],
  passed: ReadonlySet<string>,
): readonly [Seat, Seat] | null {
  const n = contenders.length
  const heads = DUEL_HEADS.map((films) => Math.min(films, Math.floor(n / 2)))
  if (n < 2) return null
  const beliefs: Beliefs = {
    means: means(field.scale, contenders),
    covariances: field.scale.covariances(contenders.map(({ node }) => node)),
  }
  const asked = askedAmong(ledger, field, contenders)
  let best: readonly [Seat, Seat] | null = null
  let most = WORTH_ASKING
  for (const [i, ahead] of contenders.entries()) {
    for (let j = i + 1; j < n; j++) {
      const behind = contenders[j] as Seat
      const value = duelValue(beliefs, i, j, heads, MODEL)
      if (value <= most + SAME_VALUE || passed.has(pairKey(ahead.id, behind.id))) continue
      if (asked.isAnswered(ahead, behind, leadSd(beliefs, i, j))) continue
      best = [ahead, behind]
      most = value
    }
  }
  return best
}

const MODEL = { starsPerLogit: STARS_PER_LOGIT, tieWeight: TIE_WEIGHT }
/** Stars. Values are told apart from here on: two fits may differ by less. */
const SAME_VALUE = 1e-7

function means(scale: Scale, seats: readonly Seat[]): Float64Array {
  return Float64Array.from(seats, ({ node }) => scale.mean(node))
}

/** Sd of the lead of one film over another, stars. */
function leadSd({ means: { length: n }, covariances }: Beliefs, i: number, j: number): number {
  const variance = at(covariances, i * n + i) + at(covariances, j * n + j) - 2 * at(covariances, i * n + j)
  return Math.sqrt(Math.max(0, variance))
}

/** Whether a text hashes to an odd number (FNV-1a, 32 bits): a toss that always falls the same way. */
function isOdd(text: string): boolean {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) & 1) === 1
}
