import { neighboursOf } from './graph.ts'
import type { PlacedFilm } from './layout.ts'

export type Heading = 'up' | 'down' | 'left' | 'right'

const AHEAD = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const
/** How much a step aside counts against a step ahead. */
const ASIDE = 2

/**
 * The film a step of the arrow keys leads to: of those it was compared with (or, `anywhere`, of all), the one that lies most
 * nearly ahead; null when none lies ahead.
 */
export function stepFrom(
  here: PlacedFilm,
  heading: Heading,
  films: readonly PlacedFilm[],
  anywhere = false,
): PlacedFilm | null {
  const neighbours = neighboursOf(here.film)
  const [alongX, alongY] = AHEAD[heading]
  let best: PlacedFilm | null = null
  let least = Number.POSITIVE_INFINITY
  for (const there of films) {
    if (there === here || !(anywhere || neighbours.has(there.film))) continue
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const ahead = dx * alongX + dy * alongY
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX)
    // An edge is followed within a half turn; across the map only what lies within a quarter of it.
    if (ahead <= 0 || (anywhere && aside > ahead)) continue
    const far = ahead + ASIDE * aside
    if (far < least) [best, least] = [there, far]
  }
  return best
}
