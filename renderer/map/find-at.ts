import type { Camera } from './camera.ts'
import type { PlacedFilm, PlacedLink } from './layout.ts'
import { screenWidth } from './scene.ts'

/** Pixels around a film or a line that still count as pointing at it. */
const NEAR_FILM = 6
const NEAR_LINK = 5

/** The film at a point of the window, pixels: of several, the one whose middle is nearest. */
export function filmAt(
  films: readonly PlacedFilm[],
  camera: Camera,
  x: number,
  y: number,
): PlacedFilm | null {
  let best: PlacedFilm | null = null
  let least = Number.POSITIVE_INFINITY
  for (const placed of films) {
    const half = screenWidth(placed.film, camera) / 2
    const dx = Math.abs(placed.x * camera.k + camera.x - x)
    const dy = Math.abs(placed.y * camera.k + camera.y - y)
    if (dx > half + NEAR_FILM || dy > 1.5 * half + NEAR_FILM || dx + dy >= least) continue
    best = placed
    least = dx + dy
  }
  return best
}

/** The line nearest to a point of the window, where one is near. */
export function linkAt(
  links: readonly PlacedLink[],
  camera: Camera,
  x: number,
  y: number,
): PlacedLink | null {
  let best: PlacedLink | null = null
  let least = NEAR_LINK
  for (const placed of links) {
    const [x1, y1] = [placed.source.x * camera.k + camera.x, placed.source.y * camera.k + camera.y]
    const [dx, dy] = [
      (placed.target.x - placed.source.x) * camera.k,
      (placed.target.y - placed.source.y) * camera.k,
    ]
    const length = dx * dx + dy * dy || 1
    const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
    const far = Math.hypot(x1 + share * dx - x, y1 + share * dy - y)
    if (far < least) [best, least] = [placed, far]
  }
  return best
}
