import { chancesOfTop, type Normal } from './chances.ts'

export interface Surprise<Film> {
  readonly film: Film
  /** Probability, 0 to 1, of being the one most wanted, and so of being drawn. */
  readonly chance: number
}

/**
 * Draws a film by the probability that it is the best of all: a score for each from its posterior, and the
 * highest wins (Thompson, Biometrika 25, 1933). The same seed draws the same film. The chance is not counted
 * from draws but integrated (chances.ts). Null of none.
 */
export function surprise<Film extends Normal>(films: readonly Film[], seed: number): Surprise<Film> | null {
  const random = seeded(seed)
  let drawn: Film | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const film of films) {
    const score = film.score + film.sd * normal(random)
    if (score <= highest) continue
    highest = score
    drawn = film
  }
  if (drawn === null) return null
  const others = films.filter((film) => film !== drawn)
  return { film: drawn, chance: chancesOfTop(drawn, others, [1])[0] ?? 0 }
}

/** A standard normal number (Box & Muller, Ann. Math. Stat. 29, 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Numbers in [0, 1), the same ones for the same seed: a counter through the finaliser of MurmurHash3. */
function seeded(seed: number): () => number {
  let state = Math.imul(seed ^ Math.floor(seed / 2 ** 32), 0x9e3779b1)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let hash = state
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
  }
}
