import type { MoveTrial, Saying } from './move-trial.ts'
import { isLanded } from './move-window.ts'

/** Comparisons that one move may say, at most. Each is worth up to a star of lead: who asks for more, asks in vain. */
const MOST_SAID = 16

/** All that a move may say. */
export interface Sayings {
  /** Of films it passed that it passed them, the nearest to its new place first. */
  readonly passed: readonly Saying[]
  /** Of films beyond its new place that it stopped there. */
  readonly stopped: readonly Saying[]
}

export interface Tried {
  readonly said: readonly Saying[]
  /** What it leaves amiss; see move-window.ts. */
  readonly amiss: number
}

const NOTHING: Tried = { said: [], amiss: Number.POSITIVE_INFINITY }

/**
 * What to say so that little is amiss, found by always saying next what leaves least. It begins with the film beside the
 * new place, which is what one has in mind; or with another that was passed, if all in all that leaves less amiss.
 */
export function search({ passed, stopped }: Sayings, trial: MoveTrial): Tried {
  const all = [...passed, ...stopped]
  const beside = further(bestOf(NOTHING, passed.slice(0, 1).map(alone), trial), all, trial)
  if (beside.amiss === 0 || !trial.hasTime) return beside
  const other = further(bestOf(NOTHING, passed.map(alone), trial), all, trial)
  return other.amiss < beside.amiss ? other : beside
}

/** As much more as helps. */
function further(known: Tried, all: readonly Saying[], trial: MoveTrial): Tried {
  let best = known
  while (best.amiss > 0 && best.said.length < MOST_SAID) {
    const better = oneFurther(best, all, trial)
    if (better === best) break
    best = better
  }
  return best
}

/** One more saying; the same once again where no other helps; two at once where none does and the film isn't in its place. */
function oneFurther(known: Tried, all: readonly Saying[], trial: MoveTrial): Tried {
  const isSaid = (one: Saying) => known.said.includes(one)
  const ways = [
    () => all.filter((one) => !isSaid(one)).map(alone),
    () => all.filter(isSaid).map(alone),
    () => (isLanded(known.amiss) ? [] : pairsOf(all)),
  ]
  for (const way of ways) {
    const best = bestOf(known, way(), trial)
    if (best !== known) return best
  }
  return known
}

/** What is said with the first of those that leave least amiss; without any where none leaves less, or time is up. */
function bestOf(known: Tried, more: readonly (readonly Saying[])[], trial: MoveTrial): Tried {
  let best = known
  for (const sayings of more) {
    if (!trial.hasTime && best !== NOTHING) break
    const said = [...known.said, ...sayings]
    const amiss = trial.amiss(said)
    if (amiss < best.amiss) best = { said, amiss }
  }
  return best
}

const alone = (one: Saying): readonly Saying[] => [one]

function pairsOf(all: readonly Saying[]): (readonly Saying[])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]))
}
