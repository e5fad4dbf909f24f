import type { Camera } from './camera.ts'
import { TITLE_FONT, TITLE_HEIGHT } from './draw-titles.ts'
import type { MapFilm } from './graph.ts'
import { type Box, type LabelWish, placeLabels, SIDES, type Side } from './labels.ts'
import type { PlacedFilm, PlacedLink } from './layout.ts'
import { screenWidth, type Title } from './scene.ts'
import { shortened } from './shortened.ts'

/** Letters of a title on the map; the rest of a longer one is on the film's card. Less where films stand close. */
const LONGEST = 32
const LONGEST_CLOSE = 18
/** Pixels for a unit of the plane from which films stand far enough apart for long titles. */
const ROOMY = 1.2
/** Pixels between a film and its title, and around a film that a title's rim should not reach. */
const AWAY = 4
const RIM = 2
/** Pixels from which films are large enough that a title should not cover one. */
const KEEPS_CLEAR_FROM = 9
/** Pixels kept free around a title where films are smaller than that: a few titles that can be read, not a wall of them. */
const BREATH = { x: 22, y: 20 } as const
/** Comparisons from which a film must not go without its title in the thick of others. */
const INSISTS_FROM = 25
const NO_BREATH = { x: 0, y: 0 } as const

interface PlanOptions {
  /** Boxes to keep clear of, pixels from the plane's origin. */
  readonly taken?: readonly Box[]
  /** Titles stand beside films even where these are mere dots. */
  readonly keepsClear?: boolean
  /** All of these titles are wanted: none gives way to mere air. */
  readonly isDense?: boolean
}

/** Chooses which titles can be shown at an enlargement without covering one another, the most compared films' first. */
export class TitlePlan {
  readonly #context: CanvasRenderingContext2D
  readonly #widths = new Map<string, number>()

  constructor() {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('This window can not draw.')
    this.#context = context
  }

  /** Forgets how wide titles are, for when their font has come. */
  forget(): void {
    this.#widths.clear()
  }

  /** Where titles stand does not depend on what part of the map is in view, so that none comes or goes while it is moved. */
  plan(
    films: readonly PlacedFilm[],
    links: readonly PlacedLink[],
    camera: Camera,
    { taken = [], keepsClear = false, isDense = false }: PlanOptions = {},
  ): Title[] {
    const sides = freestSides(links)
    const longest = camera.k < ROOMY && !isDense ? LONGEST_CLOSE : LONGEST
    const wishes = films
      .toSorted((a, b) => byImportance(a.film, b.film))
      .map((placed): LabelWish<PlacedFilm> => {
        const half = screenWidth(placed.film, camera) / 2
        const breath = isDense ? NO_BREATH : breathOf(half)
        return {
          of: placed,
          x: placed.x * camera.k,
          y: placed.y * camera.k,
          clearX: half + AWAY - breath.x,
          clearY: 1.5 * half + AWAY - breath.y,
          width: this.width(shortened(placed.film.title, longest), TITLE_FONT) + 2 * breath.x,
          height: TITLE_HEIGHT + 2 * breath.y,
          sides: sides.get(placed) ?? SIDES,
          insists: isDense || (placed.film.comparisons >= INSISTS_FROM && !isFar(placed.film, camera)),
        }
      })
    return placeLabels(wishes, [
      ...taken,
      ...filmBoxes(
        films.filter(({ film }) => keepsClear || !isFar(film, camera)),
        camera,
      ),
    ]).map(({ of, x, y }) => {
      const text = shortened(of.film.title, longest)
      const breath = isDense ? NO_BREATH : breathOf(screenWidth(of.film, camera) / 2)
      const [dx, dy] = [x + breath.x - of.x * camera.k, y + breath.y - of.y * camera.k]
      return { placed: of, text, dx, dy, width: this.width(text, TITLE_FONT) }
    })
  }

  /** Pixels across. */
  width(text: string, font: string): number {
    const key = `${font} ${text}`
    let width = this.#widths.get(key)
    if (width === undefined) {
      this.#context.font = font
      width = this.#context.measureText(text).width
      this.#widths.set(key, width)
    }
    return width
  }
}

/** Whether films are so small that titles stand among them instead of beside them. */
export const isFar = (film: MapFilm, camera: Camera) => screenWidth(film, camera) < KEEPS_CLEAR_FROM

/** What films cover, with the rim of a title. Pixels from the plane's origin. */
export function filmBoxes(films: readonly PlacedFilm[], camera: Camera): Box[] {
  return films.map(({ film, x, y }) => {
    const half = screenWidth(film, camera) / 2 + RIM
    const [across, down] = [x * camera.k, y * camera.k]
    return { left: across - half, right: across + half, top: down - 1.5 * half, bottom: down + 1.5 * half }
  })
}

/** Where a title stands, pixels from the plane's origin. */
export function titleBox({ placed, dx, dy, width }: Title, { k }: Camera): Box {
  const [left, top] = [placed.x * k + dx, placed.y * k + dy]
  return { left, top, right: left + width, bottom: top + TITLE_HEIGHT }
}

/** The sides of each film, the one with the fewest arrows first: a title over an arrow's head would hide where it leads. */
function freestSides(links: readonly PlacedLink[]): ReadonlyMap<PlacedFilm, readonly Side[]> {
  const crossings = new Map<PlacedFilm, Record<Side, number>>()
  const cross = (at: PlacedFilm, towards: PlacedFilm, weight: number) => {
    const counts = crossings.get(at) ?? { below: 0, above: 0, right: 0, left: 0 }
    crossings.set(at, counts)
    const [dx, dy] = [towards.x - at.x, towards.y - at.y]
    // A title is wide: what leaves upwards or downwards within a wide angle would run through it.
    if (Math.abs(dy) * 3 > Math.abs(dx)) counts[dy > 0 ? 'below' : 'above'] += weight
    if (Math.abs(dx) > Math.abs(dy)) counts[dx > 0 ? 'right' : 'left'] += weight
  }
  for (const { link, source, target } of links) {
    cross(source, target, 1)
    cross(target, source, link.isTie ? 1 : 2)
  }
  return new Map(
    [...crossings].map(([film, counts]) => [
      film,
      SIDES.toSorted((a, b) => counts[a] - counts[b] || SIDES.indexOf(a) - SIDES.indexOf(b)),
    ]),
  )
}

function byImportance(a: MapFilm, b: MapFilm): number {
  return b.comparisons - a.comparisons || b.worth - a.worth || (a.id < b.id ? -1 : 1)
}

const breathOf = (half: number) => (2 * half < KEEPS_CLEAR_FROM ? BREATH : NO_BREATH)
