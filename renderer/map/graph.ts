import type { ComparisonMap } from '../../core/api.ts'
import { clustersOf } from './clusters.ts'
import { type Arc, componentsOf } from './cycles.ts'

type AnsweredFilm = ComparisonMap['films'][number]
type AnsweredEdge = ComparisonMap['edges'][number]

/** A film on the map. */
export interface MapFilm extends Readonly<Omit<AnsweredFilm, 'directors'>> {
  readonly directors: readonly string[]
  /** What was said of it and another film on the map. */
  readonly links: readonly MapLink[]
  /** Its place in the graph's clusters. */
  readonly cluster: number
}

/** All that was said alike of two films: `from` the lesser, `to` the better, or a tie. */
export interface MapLink extends Readonly<Omit<AnsweredEdge, 'from' | 'to' | 'sources' | 'ids'>> {
  /** The comparisons, newest first. */
  readonly ids: readonly string[]
  /** The same for the same two films, question and direction. */
  readonly key: string
  readonly from: MapFilm
  readonly to: MapFilm
  /** It is part of a contradiction: from the better film, arrows lead back to the lesser one. */
  readonly isCircular: boolean
  /** Where several links join the same two films: how far beside their middle it is drawn, in links. */
  readonly lane: number
}

export interface MapGraph {
  /** By id, so that the same map is the same whatever order it came in. */
  readonly films: readonly MapFilm[]
  readonly links: readonly MapLink[]
  /** Films that belong together by what was said of them, the largest cluster first; within it, the best film first. */
  readonly clusters: readonly (readonly MapFilm[])[]
}

type Grown<T> = { -readonly [Key in keyof T]: T[Key] }
interface GrowingFilm extends Grown<Omit<MapFilm, 'links'>> {
  readonly place: number
  readonly links: MapLink[]
}

/** Joins the films of an answer by its edges, finds clusters and contradictions. */
export function buildGraph(map: ComparisonMap): MapGraph {
  const films = map.films
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((film, place): GrowingFilm => ({ ...film, place, links: [], cluster: 0 }))
  const byId = new Map(films.map((film) => [film.id, film]))
  const edges = map.edges
    .map((edge) => ({ edge, key: keyOf(edge) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ edge }) => edge)
  const circular = circularEdges(edges, byId)
  const lanes = lanesOf(edges)
  const links = edges.flatMap((edge, place): MapLink[] => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
    if (!from || !to) return []
    const { isTie, count, question, ids } = edge
    const said = { isTie, count, question, ids, isCircular: circular.has(edge) }
    const link = { key: keyOf(edge), from, to, ...said, lane: lanes[place] ?? 0 }
    from.links.push(link)
    to.links.push(link)
    return [link]
  })
  return { films, links, clusters: groupClusters(films, links) }
}

const keyOf = ({ from, to, question, isTie }: AnsweredEdge) => `${from} ${to} ${question} ${isTie}`

/** Edges on a cycle of their own question: A over B over C over A. */
function circularEdges(
  edges: readonly AnsweredEdge[],
  byId: ReadonlyMap<string, GrowingFilm>,
): ReadonlySet<AnsweredEdge> {
  const circular = new Set<AnsweredEdge>()
  for (const question of ['better', 'watch-next'] as const) {
    const directed = edges.filter((edge) => edge.question === question && !edge.isTie)
    const arcs = directed.map((edge): Arc => [placeOf(edge.from), placeOf(edge.to)])
    const component = componentsOf(byId.size, arcs)
    for (const edge of directed) {
      if (component[placeOf(edge.from)] === component[placeOf(edge.to)]) circular.add(edge)
    }
  }
  return circular

  function placeOf(id: string): number {
    return byId.get(id)?.place ?? -1
  }
}

/** By edge: 0 for the only one between two films, else −½ and ½, or −1, 0 and 1, and so on. */
function lanesOf(edges: readonly AnsweredEdge[]): number[] {
  const pairOf = ({ from, to }: AnsweredEdge) => (from < to ? `${from} ${to}` : `${to} ${from}`)
  const sizes = new Map<string, number>()
  for (const edge of edges) sizes.set(pairOf(edge), (sizes.get(pairOf(edge)) ?? 0) + 1)
  const used = new Map<string, number>()
  return edges.map((edge) => {
    const pair = pairOf(edge)
    const number = used.get(pair) ?? 0
    used.set(pair, number + 1)
    const lane = number - ((sizes.get(pair) ?? 1) - 1) / 2
    // Sides are told looking from `from` to `to`: turned about, the same side has the other sign.
    return edge.from < edge.to || lane === 0 ? lane : -lane
  })
}

function groupClusters(films: readonly GrowingFilm[], links: readonly MapLink[]): MapFilm[][] {
  const placeOf = new Map<MapFilm, number>(films.map((film) => [film, film.place]))
  const ties = links.map(({ from, to, count }) => ({
    a: placeOf.get(from) as number,
    b: placeOf.get(to) as number,
    weight: 1 + Math.log2(count),
  }))
  const clusterOf = clustersOf(films.length, ties)
  const groups = [...Map.groupBy(films, ({ place }) => clusterOf[place] as number).values()]
  groups.sort((a, b) => b.length - a.length || (a[0]?.place ?? 0) - (b[0]?.place ?? 0))
  for (const [cluster, group] of groups.entries()) {
    for (const film of group) film.cluster = cluster
    group.sort((a, b) => b.worth - a.worth || a.place - b.place)
  }
  return groups
}

/** The film at the other end. */
export function otherEnd(link: MapLink, film: MapFilm): MapFilm {
  return link.from === film ? link.to : link.from
}

/** The films it was compared with, each once. */
export function neighboursOf(film: MapFilm): ReadonlySet<MapFilm> {
  return new Set(film.links.map((link) => otherEnd(link, film)))
}
