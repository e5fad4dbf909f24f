import type { Camera } from './camera.ts'
import type { MapGraph } from './graph.ts'
import { islandsOf } from './islands.ts'
import { type Box, placeLabels } from './labels.ts'
import { type MapLayout, nodeWidth, type PlacedFilm } from './layout.ts'
import type { Surface } from './scene.ts'
import { shortened } from './shortened.ts'
import { filmBoxes, type TitlePlan } from './titles.ts'
import { clusterName } from './words.ts'

/** Films from which a cluster is drawn as a region, and from which it is named. */
const LEAST = 3
const LEAST_NAMED = 5
/** How far a region's ground goes beyond its films, units of the plane; and the rim between two, pixels. */
const AROUND = 40
const RIM = 2
export const NAME_FONT = 'italic 400 17px Newsreader, Georgia, serif'
const NAME_HEIGHT = 21
/** Letters of a name, and its pixels on average; it may hang over its region by so many pixels. */
const MOST_ACROSS = 36
const LEAST_LETTERS = 11
const LETTER = 7.5
const OVERHANG = 100

/** A cluster as a region of the map. */
export interface Region {
  readonly films: readonly PlacedFilm[]
  /** Its place among the clusters. */
  readonly cluster: number
  /** Null for one too small to be named. */
  readonly name: string | null
}

/** The map's islands as regions; none where the whole map is one. */
export function regionsOf(graph: MapGraph, { films }: MapLayout): readonly Region[] {
  const clusters = islandsOf(graph)
  if (clusters.length < 2) return []
  const byCluster = Map.groupBy(films, ({ film }) => film.cluster)
  return clusters.flatMap((cluster, number) => {
    if (cluster.length < LEAST) return []
    const name = cluster.length < LEAST_NAMED ? null : clusterName(cluster).text
    return [{ films: byCluster.get(number) ?? [], cluster: number, name }]
  })
}

/** A region's name; `x` and `y` its upper left corner, pixels from the plane's origin. */
export interface RegionName {
  readonly region: Region
  readonly text: string
  readonly box: Box
}

/** Finds the names room at the upper edge of their regions, or at the lower one, or none. */
export function placeNames(
  regions: readonly Region[],
  camera: Camera,
  plan: TitlePlan,
  taken: readonly PlacedFilm[],
): RegionName[] {
  const { k } = camera
  const wishes = regions.flatMap((region) => {
    const { name, films } = region
    if (name === null) return []
    const [left, right] = [Math.min(...films.map(({ x }) => x)), Math.max(...films.map(({ x }) => x))]
    const [top, bottom] = [Math.min(...films.map(({ y }) => y)), Math.max(...films.map(({ y }) => y))]
    const longest = Math.floor(Math.min(MOST_ACROSS, ((right - left) * k + OVERHANG) / LETTER))
    const text = shortened(name, longest)
    if (longest < LEAST_LETTERS) return []
    const clearY = ((bottom - top) / 2) * k + Math.max(12, AROUND * k * 0.6)
    const box = { x: ((left + right) / 2) * k, y: ((top + bottom) / 2) * k, clearX: 0, clearY }
    const sides = ['above', 'below'] as const
    const shape = { width: plan.width(text, NAME_FONT), height: NAME_HEIGHT, sides, insists: true }
    return [{ of: { region, text }, ...box, ...shape }]
  })
  return placeLabels(wishes, filmBoxes(taken, camera)).map(({ of, x, y }) => ({
    ...of,
    box: { left: x, top: y, right: x + plan.width(of.text, NAME_FONT), bottom: y + NAME_HEIGHT },
  }))
}

/** Lays the ground films stand on, in steps: each region in one piece, parted from the others by a rim. */
export function* drawRegions(scene: Surface, regions: readonly Region[]): Generator<void> {
  for (const { films } of regions) {
    fillAround(films, scene, RIM, scene.colours.paper)
    fillAround(films, scene, 0, scene.colours.ground)
    yield
  }
}

function fillAround(
  films: readonly PlacedFilm[],
  { context, camera, size }: Surface,
  more: number,
  colour: string,
): void {
  context.fillStyle = colour
  context.beginPath()
  for (const { film, x, y } of films) {
    const radius = (nodeWidth(film) / 2 + AROUND) * camera.k + more
    const [left, top] = [x * camera.k + camera.x, y * camera.k + camera.y]
    const isOut = left < -radius || top < -radius || left > size.width + radius || top > size.height + radius
    if (isOut) continue
    context.moveTo(left + radius, top)
    context.arc(left, top, radius, 0, 2 * Math.PI)
  }
  context.fill()
}

/** Writes the names of the regions. */
export function* drawNames(
  { context, camera, colours }: Surface,
  names: readonly RegionName[],
): Generator<void> {
  context.font = NAME_FONT
  context.textBaseline = 'top'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = colours.paper
  context.fillStyle = colours.ink2
  for (const { text, box } of names) {
    context.strokeText(text, box.left + camera.x, box.top + camera.y)
    context.fillText(text, box.left + camera.x, box.top + camera.y)
    yield
  }
}
