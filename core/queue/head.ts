import type { Seat } from './ledger.ts'
import { kthLargest } from './select.ts'
import type { Waiting } from './two-scales.ts'

/** Stars. Scores this near are the same: two fits may differ by as much. */
export const SAME = 1e-9
/** Stars. Places are told apart to this step, so that films of which the same was said stand by their titles. */
const STEP = 1e-6

export interface Place {
  readonly pinned: boolean
  readonly score: number
  readonly title: string
  readonly filmId: string
}

/** The order of the queue: pinned films first, then by score; equal ones by title. */
export function byPlace(a: Place, b: Place): number {
  if (a.pinned !== b.pinned) return a.pinned ? -1 : 1
  const apart = Math.round(b.score / STEP) - Math.round(a.score / STEP)
  if (apart !== 0) return apart
  if (a.title !== b.title) return a.title < b.title ? -1 : 1
  return a.filmId < b.filmId ? -1 : 1
}

/** The first `count` of the seats that wait, without sorting all of them. */
export function head({ seats, ranks }: Waiting, count: number): Seat[] {
  const least = kthLargest(ranks.slice(), count) - STEP
  const places: (Place & { readonly seat: Seat })[] = []
  for (const [index, score] of ranks.entries()) {
    const seat = seats[index]
    if (score < least || !seat?.film) continue
    places.push({ seat, score, title: seat.film.title, filmId: seat.id, pinned: seat.film.pinned })
  }
  return places
    .sort(byPlace)
    .slice(0, count)
    .map(({ seat }) => seat)
}
