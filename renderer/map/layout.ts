import { type Body, Forces } from './forces.ts'
import { type MapFilm, type MapGraph, type MapLink, otherEnd } from './graph.ts'
import { islandForces, islandRadius, islandsOf, ranksOf } from './islands.ts'
import type { Spot } from './spots.ts'

/** A film where the layout has put it; moved in place. */
export interface PlacedFilm {
  readonly film: MapFilm
  x: number
  y: number
}

export interface PlacedLink {
  readonly link: MapLink
  readonly source: PlacedFilm
  readonly target: PlacedFilm
}

export interface MapLayout {
  readonly films: readonly PlacedFilm[]
  readonly links: readonly PlacedLink[]
  readonly isSettled: boolean
  /** Goes on for about so many milliseconds (at least one step). Returns whether all is settled. */
  advance(ms: number): boolean
}

/** Width of a film on the plane: one compared more often is larger. */
export function nodeWidth(film: MapFilm): number {
  return 14 + 4 * Math.sqrt(Math.min(film.comparisons, 25))
}

const GOLDEN = 0.618_033_988_749_895
/** Steps and heat of a layout made from nothing, and of one that only follows changes. */
const FRESH = { steps: 150, heat: 1 } as const
const FOLLOW = { steps: 90, heat: 0.2 } as const
/** How strongly films are held by their island across, and at their height on it. */
const PULL = { x: 0.06, y: 0.16 } as const
/** How strongly films push one another away, on one of many islands and on a map that is one. */
const CHARGE = { parted: 300, whole: 190 } as const
/** How strongly links draw, within an island and between two. */
const WITHIN = 0.3
const BETWEEN = 0.015

/**
 * Lays a map out: each cluster an island, on it the better films higher and compared ones near one another. The same graph
 * always comes out the same. Films `kept` gives a spot begin there; with `holds` they also stay there, and only the others look
 * for a place.
 */
export function layOut(graph: MapGraph, kept: ReadonlyMap<string, Spot>, holds: boolean): MapLayout {
  const films = graph.films.map((film): PlacedFilm => ({ film, ...(kept.get(film.id) ?? { x: 0, y: 0 }) }))
  const placed = new Map(films.map((one) => [one.film, one]))
  const links = graph.links.map((link): PlacedLink => {
    const [source, target] = [placed.get(link.from) as PlacedFilm, placed.get(link.to) as PlacedFilm]
    return { link, source, target }
  })
  const known = films.filter(({ film }) => kept.has(film.id)).length
  const isFresh = known * 2 < films.length
  let isSettled = films.length === 0 || (holds && known === films.length)
  const islands = islandForces(graph, isFresh && !holds ? new Map() : kept)
  let forces: Forces | null = null

  return {
    films,
    links,
    get isSettled() {
      return isSettled
    },
    advance(ms) {
      const until = performance.now() + ms
      while (!isSettled) {
        if (!islands.isSettled) islands.step()
        else if (forces) forces.step()
        else forces = filmForces(graph, islands, kept, holds, isFresh ? FRESH : FOLLOW)
        isSettled = forces?.isSettled ?? false
        if (performance.now() >= until) break
      }
      if (forces) {
        for (const [place, one] of films.entries()) {
          one.x = forces.x[place] as number
          one.y = forces.y[place] as number
        }
      }
      return isSettled
    },
  }
}

function filmForces(
  graph: MapGraph,
  islands: Forces,
  kept: ReadonlyMap<string, Spot>,
  holds: boolean,
  { heat, steps }: { readonly heat: number; readonly steps: number },
): Forces {
  const parts = islandsOf(graph)
  const isParted = parts.length > 1
  const ranks = parts.map(ranksOf)
  const charge = isParted ? CHARGE.parted : CHARGE.whole
  const bodies = graph.films.map((film, place): Body => {
    const cluster = isParted ? film.cluster : 0
    const radius = islandRadius(parts[cluster]?.length ?? 1)
    const rank = ranks[cluster]?.get(film) ?? 0.5
    const [x, y] = [islands.x[cluster] as number, islands.y[cluster] as number]
    const home = { x, y: y + (rank - 0.5) * 1.6 * radius, pullX: PULL.x, pullY: PULL.y }
    // The golden ratio's multiples never line up: films of one height do not start in one spot.
    const start = { x: x + (((place * GOLDEN) % 1) - 0.5) * 2 * radius, y: home.y }
    const spot = kept.get(film.id)
    return {
      ...(spot ?? nearNeighbours(film, kept) ?? start),
      ...{ radius: nodeWidth(film) * 0.95 + 4, charge, home, isFixed: holds && spot !== undefined },
    }
  })
  const numbers = new Map(graph.films.map((film, place) => [film, place]))
  const springs = graph.links.map(({ from, to }) => ({
    a: numbers.get(from) as number,
    b: numbers.get(to) as number,
    length: 44 + nodeWidth(from) + nodeWidth(to),
    // A film with many links yields less to each.
    strength:
      (!isParted || from.cluster === to.cluster ? WITHIN : BETWEEN) /
      Math.min(from.links.length, to.links.length),
  }))
  return new Forces(bodies, springs, heat, steps)
}

/** Between the films it was compared with that have a spot, a little off so as not to cover one. */
function nearNeighbours(film: MapFilm, kept: ReadonlyMap<string, Spot>): Spot | null {
  const spots = film.links.flatMap((link) => kept.get(otherEnd(link, film).id) ?? [])
  if (spots.length === 0) return null
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length
  return { x: mean(({ x }) => x) + nodeWidth(film), y: mean(({ y }) => y) + nodeWidth(film) }
}
