import { normalCdf } from './certainty.ts'
import { CONTENDERS, INDIFFERENCE, SETTLED_HEAD, SETTLED_PLACE } from './constants.ts'
import { type DuelField, firstOf } from './duel-field.ts'
import { inWords } from './words.ts'

export interface Settled {
  /** Films in the head: `SETTLED_HEAD`, or half of them where there are fewer than twice as many. */
  readonly head: number
  /** Probability, 0 to 1, that no film outside the head belongs there. */
  readonly chance: number
  readonly isSettled: boolean
  /** “Your top five are settled”. */
  readonly text: string
}

/** Points at which the distribution of the best film outside is read; no answer differs by 0.001 from twice as many. */
const POINTS = 160
/** Sds from its mean within which a film's worth is looked for. */
const REACH = 5

/**
 * Whether the first films of a field are settled: the probability that none outside is better than one of them by
 * `INDIFFERENCE` stars or more. That is the probability of a correct selection with an indifference zone (Bechhofer,
 * Ann. Math. Stat. 25, 1954), here of the posterior, P(min of the head + δ > max of the rest) = ∫ Π F_rest(t + δ)
 * dP(min ≤ t), the scores taken as independent normals: compared films are correlated positively, so this errs on the
 * side of doubt.
 */
export function settled(field: DuelField): Settled {
  const { question, scale, seats } = field
  const head = Math.min(SETTLED_HEAD, Math.floor(seats.length / 2))
  if (head < 1) {
    const what = question === 'better' ? 'you have seen' : 'that wait'
    const text = `There are not two films ${what} to choose between yet`
    return { head: 0, chance: 1, isSettled: true, text }
  }
  const first = firstOf(field, CONTENDERS)
  const normal = first.map((seat, place) => ({
    // A pin settles a place, whatever the film is worth.
    mean: seat.film?.pinned && question === 'watch-next' ? Number.POSITIVE_INFINITY : scale.mean(seat.node),
    sd: field.sdOf(seat),
    isInside: place < head,
  }))
  const loose = normal.filter(({ mean }) => Number.isFinite(mean))
  const inside = loose.filter(({ isInside }) => isInside)
  const outside = loose.filter(({ isInside }) => !isInside)
  const chance = chanceAbove(inside, outside)
  const isSettled = chance >= SETTLED_PLACE ** head
  const open = inside.filter((film) => chanceAbove([film], outside) < SETTLED_PLACE).length
  return { head, chance, isSettled, text: words(question, head, chance, isSettled, open) }
}

interface Normal {
  readonly mean: number
  readonly sd: number
}

/** P(min of `inside` + δ > max of `outside`); 1 when one of them is empty. */
function chanceAbove(inside: readonly Normal[], outside: readonly Normal[]): number {
  if (inside.length === 0 || outside.length === 0) return 1
  const from = Math.min(...inside.map(({ mean, sd }) => mean - REACH * sd))
  const to = Math.max(...inside.map(({ mean, sd }) => mean + REACH * sd))
  const step = (to - from) / POINTS
  let chance = 0
  let above = 1
  for (let point = 0; point < POINTS; point++) {
    const middle = from + (point + 0.5) * step
    const next = product(inside, (film) => normalCdf((film.mean - middle - step / 2) / film.sd))
    if (above - next > 1e-9) {
      const rest = product(outside, (film) => normalCdf((middle + INDIFFERENCE - film.mean) / film.sd))
      chance += (above - next) * rest
    }
    above = next
  }
  return Math.min(1, chance)
}

function product(films: readonly Normal[], factor: (film: Normal) => number): number {
  let all = 1
  for (const film of films) {
    all *= factor(film)
    if (all < 1e-12) return 0
  }
  return all
}

function words(
  question: DuelField['question'],
  head: number,
  chance: number,
  isSettled: boolean,
  open: number,
): string {
  const one = question === 'better' ? 'Your favourite' : 'Your next film'
  if (head === 1) return isSettled ? `${one} is settled` : `${one} is still open`
  const top = `top ${inWords(head)}`
  if (isSettled) return `Your ${top} are settled`
  // None of them sure of its place, and yet they may well be the right ones: that is open, not wide open.
  if (open >= head) return `Your ${top} are still ${chance < 0.5 ? 'wide ' : ''}open`
  if (open > 1) return `${capital(inWords(open))} places of your ${top} are still open`
  return `One place of your ${top} is still open`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
