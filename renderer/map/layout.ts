import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { MapFilm, MapGraph, MapLink } from './graph.ts'

/** A place on the map's own plane: y grows downwards, a film at the zoom 1 is `nodeWidth` wide. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A film where the layout has put it; moved in place. */
export interface PlacedFilm extends SimulationNodeDatum {
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

/** Units of the plane for each film, so that a larger map is not a denser one. */
const ROOM = 92
/** The plane is this much wider than high: a window is, too. */
const ASPECT = 1.7
/** Between the strips of two clusters. */
const GAP = 36
const GOLDEN = 0.618_033_988_749_895
/** Steps of a layout made from nothing, and of one that only follows changes. */
const STEPS = { fresh: 200, follow: 90 } as const
/** d3's own threshold below which a simulation counts as settled. */
const ALPHA_MIN = 0.001

/**
 * Lays a map out by d3's force simulation: better films higher, compared ones near one another, clusters together. The same
 * graph always comes out the same. Films `kept` gives a spot begin there; with `holds` they also stay there, and only the
 * others look for a place.
 */
export function layOut(graph: MapGraph, kept: ReadonlyMap<string, Spot>, holds: boolean): MapLayout {
  const heights = heightsOf(graph.films)
  const strips = stripsOf(graph)
  const stripOf = ({ cluster }: MapFilm) => strips[cluster] ?? { from: 0, width: 0 }
  const films = graph.films.map((film, place): PlacedFilm => {
    const spot = kept.get(film.id)
    const strip = stripOf(film)
    // The golden ratio's multiples never line up: films of one height do not start in one spot.
    const start = { x: strip.from + ((place * GOLDEN) % 1) * strip.width, y: heights.get(film) as number }
    return {
      film,
      ...(spot ?? nearNeighbours(film, kept) ?? start),
      ...(holds && spot ? { fx: spot.x, fy: spot.y } : {}),
    }
  })
  const placed = new Map(films.map((one) => [one.film, one]))
  const links = graph.links.map(
    (link): PlacedLink => ({
      link,
      source: placed.get(link.from) as PlacedFilm,
      target: placed.get(link.to) as PlacedFilm,
    }),
  )
  const known = films.filter(({ film }) => kept.has(film.id)).length
  const isFresh = known * 2 < films.length
  const steps = isFresh ? STEPS.fresh : STEPS.follow
  const simulation = forceSimulation(films)
    .stop()
    .randomSource(seeded())
    .alpha(isFresh ? 1 : 0.3)
    .alphaMin(ALPHA_MIN)
    .alphaDecay(1 - ALPHA_MIN ** (1 / steps))
    .force('link', linkForce(links))
    .force('charge', forceManyBody<PlacedFilm>().strength(-190).distanceMax(320).theta(1))
    .force(
      'apart',
      forceCollide<PlacedFilm>(({ film }) => nodeWidth(film) * 0.95 + 4),
    )
    .force('height', forceY<PlacedFilm>(({ film }) => heights.get(film) as number).strength(0.32))
    .force(
      'strip',
      forceX<PlacedFilm>(({ film }) => stripOf(film).from + stripOf(film).width / 2).strength(0.09),
    )
  let isSettled = films.length === 0 || (holds && known === films.length)

  return {
    films,
    links,
    get isSettled() {
      return isSettled
    },
    advance(ms) {
      const until = performance.now() + ms
      while (!isSettled) {
        simulation.tick()
        isSettled = simulation.alpha() < ALPHA_MIN
        if (performance.now() >= until) break
      }
      return isSettled
    },
  }
}

/** Compared films draw one another near, those of one cluster more than those of two; a film with many links yields less to each. */
function linkForce(links: readonly PlacedLink[]) {
  return forceLink<PlacedFilm, PlacedLink>([...links])
    .distance(({ source, target }) => 44 + nodeWidth(source.film) + nodeWidth(target.film))
    .strength(({ source, target }) => {
      const isWithin = source.film.cluster === target.film.cluster
      return (isWithin ? 0.7 : 0.12) / Math.min(source.film.links.length, target.film.links.length)
    })
}

/**
 * How high each film belongs: by its place among all, not by its stars, of which many films share the same; equal films are
 * equally high. 0 is the middle.
 */
function heightsOf(films: readonly MapFilm[]): ReadonlyMap<MapFilm, number> {
  const height = (ROOM * Math.sqrt(films.length)) / Math.sqrt(ASPECT)
  const best = films.toSorted((a, b) => b.worth - a.worth)
  const heights = new Map<MapFilm, number>()
  for (let first = 0; first < best.length; ) {
    const worth = best[first]?.worth ?? 0
    let end = first
    while (end < best.length && isSame(best[end]?.worth, worth)) end += 1
    const place = (first + end - 1) / 2
    for (const film of best.slice(first, end)) heights.set(film, ((place + 0.5) / best.length - 0.5) * height)
    first = end
  }
  return heights
}

/** Stars no one could tell apart. */
const isSame = (a: number | undefined, b: number) => a !== undefined && Math.abs(a - b) < 0.005

/** Each cluster's strip of the plane: the largest in the middle, the others to its right and left in turn. */
function stripsOf({
  clusters,
  films,
}: MapGraph): readonly { readonly from: number; readonly width: number }[] {
  const width = ROOM * Math.sqrt(films.length * ASPECT)
  let [left, right] = [0, 0]
  return clusters.map((cluster, number) => {
    const strip = (cluster.length / films.length) * width
    if (number === 0) [left, right] = [-strip / 2 - GAP, -strip / 2]
    const isRight = number % 2 === 0
    const from = isRight ? right : left - strip
    if (isRight) right += strip + GAP
    else left -= strip + GAP
    return { from, width: strip }
  })
}

/** Between the films it was compared with that have a spot, a little off so as not to cover one. */
function nearNeighbours(film: MapFilm, kept: ReadonlyMap<string, Spot>): Spot | null {
  const spots = film.links.flatMap(({ from, to }) => kept.get((from === film ? to : from).id) ?? [])
  if (spots.length === 0) return null
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length
  return { x: mean(({ x }) => x) + nodeWidth(film), y: mean(({ y }) => y) + nodeWidth(film) }
}

/** Numbers in [0, 1), the same ones every time (Numerical Recipes' constants). */
function seeded(): () => number {
  let state = 1684
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
