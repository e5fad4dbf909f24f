import { DUEL_HEADS } from './constants.ts'
import { type DuelField, firstOf, rankOf } from './duel-field.ts'
import type { Seat } from './ledger.ts'
import { ordinal } from './words.ts'

/** One sentence, titles as they are; those in it stand in `titles`. */
export interface Why {
  readonly why: string
  readonly titles: string[]
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const

/** “third”; from eleven on in figures: “23rd”. */
function placeInWords(rank: number): string {
  return ORDINALS[rank - 1] ?? ordinal(rank)
}

/** Places worth naming. */
const TOP = Math.max(...DUEL_HEADS)
/** Stars. Scores nearer than this read the same. */
const ALIKE = 0.01

/**
 * Why two films are asked about, `ahead` being the one that stands above: what would follow if the other won, read from
 * the field as it would be then (`trial`).
 */
export function whyAsked(field: DuelField, ahead: Seat, behind: Seat, trial: () => DuelField): Why {
  const { scale, question } = field
  const better = ahead.film?.title ?? ''
  const worse = behind.film?.title ?? ''
  const titles = [better, worse]
  const unplaced = [ahead, behind].filter((seat) => !field.seats.includes(seat))
  if (unplaced.length > 0) return neverSaid(unplaced)
  const first = rankOf(field, ahead) ?? 0
  if (scale.mean(ahead.node) - scale.mean(behind.node) < ALIKE) {
    const could = first > TOP ? 'belong to your top ten' : onTop[question]
    return { why: 'Both could $, and nothing sets them apart yet'.replace('$', could), titles: [] }
  }
  const before = rankOf(field, behind) ?? 0
  const then = trial()
  const after = rankOf(then, behind) ?? before
  if (after < before && after <= TOP) {
    const from = firstOf(field, after)[after - 1]?.film?.title ?? better
    const why = `If ${worse} wins, it takes ${placeInWords(after)} place from ${from}`
    return { why, titles: [...new Set([worse, from])] }
  }
  const fallen = rankOf(then, ahead) ?? first
  if (fallen > first && first <= TOP) {
    const to = firstOf(then, first)[first - 1]?.film?.title ?? worse
    const why = `If ${worse} wins, ${better} gives up ${placeInWords(first)} place to ${to}`
    return { why, titles: [...new Set([worse, better, to])] }
  }
  const why = `${better} stands ${placeInWords(first)} and ${worse} ${placeInWords(before)}, and neither place is sure yet`
  return { why, titles }
}

/** Of films without a place: that reviews compared them, and no more. */
function neverSaid(unplaced: readonly Seat[]): Why {
  const [only, ...others] = unplaced.map(({ film }) => film?.title ?? '')
  if (only === undefined || others.length > 0) {
    return {
      why: 'You compared both with other films, and never said which you would rather see',
      titles: [],
    }
  }
  const why = `You compared ${only} with other films, and never said whether you want to see it`
  return { why, titles: [only] }
}

const onTop = { 'watch-next': 'be your next film', better: 'be your favourite' } as const
