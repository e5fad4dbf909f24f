import type { Camera } from './camera.ts'
import { TITLE_FONT, TITLE_HEIGHT } from './draw-films.ts'
import type { MapFilm } from './graph.ts'
import { type LabelWish, placeLabels, SIDES, type Side } from './labels.ts'
import type { PlacedFilm, PlacedLink } from './layout.ts'
import { type Lit, screenWidth, type Title } from './scene.ts'

/** Letters of a title on the map; the rest of a longer one is on the film's card. Less where films stand close. */
const LONGEST = 32
const LONGEST_CLOSE = 18
/** Pixels for a unit of the plane from which films stand far enough apart for long titles. */
const ROOMY = 1.2
/** Pixels between a film and its title. */
const AWAY = 4
/** Pixels from which films are large enough that a title should not cover one. */
const KEEPS_CLEAR_FROM = 9
/** Pixels kept free around a title where films are smaller than that: a few titles that can be read, not a wall of them. */
const BREATH = { x: 18, y: 14 } as const

/** Chooses which titles can be shown at this enlargement without covering one another, the most compared films' first. */
export class TitlePlan {
  readonly #context: CanvasRenderingContext2D
  readonly #widths = new Map<string, number>()

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context
  }

  /** Forgets how wide titles are, for when their font has come. */
  forget(): void {
    this.#widths.clear()
  }

  /** Where titles stand does not depend on what part of the map is in view, so that none comes or goes while it is moved. */
  plan(films: readonly PlacedFilm[], links: readonly PlacedLink[], camera: Camera, lit: Lit | null): Title[] {
    const sides = freestSides(links)
    const longest = camera.k < ROOMY ? LONGEST_CLOSE : LONGEST
    const wishes = films
      .toSorted((a, b) => byImportance(a.film, b.film, lit))
      .map((placed): LabelWish<PlacedFilm> => {
        const half = screenWidth(placed.film, camera) / 2
        const breath = breathOf(half)
        return {
          of: placed,
          x: placed.x * camera.k,
          y: placed.y * camera.k,
          clearX: half + AWAY - breath.x,
          clearY: 1.5 * half + AWAY - breath.y,
          width: this.#width(shortened(placed.film.title, longest)) + 2 * breath.x,
          height: TITLE_HEIGHT + 2 * breath.y,
          sides: sides.get(placed) ?? SIDES,
        }
      })
    const taken = wishes.flatMap(({ of, x, y }) => {
      const half = screenWidth(of.film, camera) / 2
      if (2 * half < KEEPS_CLEAR_FROM) return []
      return [{ left: x - half, right: x + half, top: y - 1.5 * half, bottom: y + 1.5 * half }]
    })
    return placeLabels(wishes, taken).map(({ of, x, y }) => {
      const text = shortened(of.film.title, longest)
      const breath = breathOf(screenWidth(of.film, camera) / 2)
      const [dx, dy] = [x + breath.x - of.x * camera.k, y + breath.y - of.y * camera.k]
      return { placed: of, text, dx, dy, width: this.#width(text) }
    })
  }

  #width(text: string): number {
    let width = this.#widths.get(text)
    if (width === undefined) {
      this.#context.font = TITLE_FONT
      width = this.#context.measureText(text).width
      this.#widths.set(text, width)
    }
    return width
  }
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

function byImportance(a: MapFilm, b: MapFilm, lit: Lit | null): number {
  const light = Number(lit?.films.has(b) ?? false) - Number(lit?.films.has(a) ?? false)
  return light || b.comparisons - a.comparisons || b.worth - a.worth || (a.id < b.id ? -1 : 1)
}

const NO_BREATH = { x: 0, y: 0 } as const
const breathOf = (half: number) => (2 * half < KEEPS_CLEAR_FROM ? BREATH : NO_BREATH)

function shortened(title: string, longest: number): string {
  const letters = Array.from(title)
  if (letters.length <= longest) return title
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`
}
