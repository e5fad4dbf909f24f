import { type Body, Forces, type Spring } from './forces.ts'
import type { MapFilm, MapGraph } from './graph.ts'
import type { Spot } from './spots.ts'

/** Units of the plane for each film, so that a larger map is not a denser one. */
const ROOM = 92
/** Between two islands. */
const GAP = 90
/** The map is about this much wider than high: a window is, too. */
const ASPECT = 1.9
/** How strongly islands are drawn to the middle across; downwards, so much more strongly that `ASPECT` comes out. */
const PULL = 0.02
/** How strongly an island's links to others draw it, all together. */
const LINKS = 0.05
const STEPS = 120
/** The golden angle: places on a spiral of it are evenly spread however many they are. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** A map of fewer films is one island: it can be taken in at a glance. */
const FEWEST = 40

/** The clusters of a map large enough to be parted, else all of its films together. */
export function islandsOf({ clusters, films }: MapGraph): MapGraph['clusters'] {
  return films.length < FEWEST && films.length > 0 ? [films] : clusters
}

/** How far from an island's middle its films are. */
export function islandRadius(films: number): number {
  return ROOM * Math.sqrt(films / Math.PI)
}

/**
 * Finds each cluster an island of its own: the ones compared with one another near, the better ones higher, the largest in the
 * middle. Clusters with a film in `kept` stay around where their films are.
 */
export function islandForces(graph: MapGraph, kept: ReadonlyMap<string, Spot>): Forces {
  const { films, links } = graph
  const islands = islandsOf(graph)
  const ranks = ranksOf(films)
  const height = ROOM * Math.sqrt(films.length / ASPECT)
  let inside = 0
  const bodies = islands.map((cluster, number): Body => {
    const spots = cluster.flatMap(({ id }) => kept.get(id) ?? [])
    const far = ROOM * Math.sqrt((inside + cluster.length / 2) / Math.PI)
    inside += cluster.length
    const angle = number * GOLDEN_ANGLE
    const start = { x: far * Math.cos(angle) * ASPECT, y: (far * Math.sin(angle)) / ASPECT }
    const rank = mean(cluster.map((film) => ranks.get(film) as number))
    return {
      ...(spots.length > 0 ? middleOf(spots) : start),
      radius: islandRadius(cluster.length) + GAP / 2,
      charge: 0,
      home: { x: 0, y: (rank - 0.5) * 1.5 * height, pullX: PULL, pullY: PULL * ASPECT ** 3 },
      isFixed: spots.length > 0,
    }
  })
  // One island is where it is.
  const springs = islands.length === 1 ? [] : springsOf(links, bodies)
  return new Forces(bodies, springs, 1, STEPS)
}

/** One spring for all links between two islands, the stronger the larger their share of what leaves either. */
function springsOf(links: MapGraph['links'], bodies: readonly Body[]): Spring[] {
  const crossing = new Map<number, number>()
  const leaving = new Float64Array(bodies.length)
  for (const { from, to } of links) {
    const [a, b] = [Math.min(from.cluster, to.cluster), Math.max(from.cluster, to.cluster)]
    if (a === b) continue
    const pair = a * bodies.length + b
    crossing.set(pair, (crossing.get(pair) ?? 0) + 1)
    for (const end of [a, b]) leaving[end] = (leaving[end] as number) + 1
  }
  return [...crossing].map(([pair, count]) => {
    const [a, b] = [Math.floor(pair / bodies.length), pair % bodies.length]
    const fewest = Math.min(leaving[a] as number, leaving[b] as number)
    const length = (bodies[a] as Body).radius + (bodies[b] as Body).radius
    return { a, b, length, strength: (LINKS * count) / fewest }
  })
}

/**
 * Each film's place among `films`, 0 the best, 1 the least: not its stars, of which many films share the same. Films no one
 * could tell apart share one.
 */
export function ranksOf(films: readonly MapFilm[]): ReadonlyMap<MapFilm, number> {
  const best = films.toSorted((a, b) => b.worth - a.worth)
  const ranks = new Map<MapFilm, number>()
  for (let first = 0; first < best.length; ) {
    const worth = best[first]?.worth ?? 0
    let end = first
    while (end < best.length && Math.abs((best[end]?.worth ?? 0) - worth) < 0.005) end += 1
    for (const film of best.slice(first, end)) ranks.set(film, (first + end) / 2 / best.length)
    first = end
  }
  return ranks
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

function middleOf(spots: readonly Spot[]): Spot {
  return { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) }
}
