import type { Camera } from './camera.ts'
import { TITLE_FONT, TITLE_HEIGHT } from './draw-films.ts'
import type { MapFilm } from './graph.ts'
import { type LabelWish, placeLabels, SIDES, type Side } from './labels.ts'
import type { PlacedFilm, PlacedLink } from './layout.ts'
import { type Lit, screenWidth, type Title } from './scene.ts'

/** Letters of a title on the map; the rest of a longer one is on the film's card. */
const LONGEST = 32
/** Pixels between a film and its title. */
const AWAY = 4
/** Pixels from which films are large enough that a title should not cover one. */
const KEEPS_CLEAR_FROM = 9

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
    const first = films.toSorted((a, b) => byImportance(a.film, b.film, lit))
    const wishes = first.map((placed): LabelWish<PlacedFilm> => {
      const half = screenWidth(placed.film, camera) / 2
      return {
        of: placed,
        x: placed.x * camera.k,
        y: placed.y * camera.k,
        clearX: half + AWAY,
        clearY: 1.5 * half + AWAY,
        width: this.#width(shortened(placed.film.title)),
        height: TITLE_HEIGHT,
        sides: sides.get(placed) ?? SIDES,
      }
    })
    const taken = wishes.flatMap(({ of, x, y }) => {
      const half = screenWidth(of.film, camera) / 2
      if (2 * half < KEEPS_CLEAR_FROM) return []
      return [{ left: x - half, right: x + half, top: y - 1.5 * half, bottom: y + 1.5 * half }]
    })
    return placeLabels(wishes, taken).map(({ of, x, y }) => {
      const text = shortened(of.film.title)
      return { placed: of, text, dx: x - of.x * camera.k, dy: y - of.y * camera.k, width: this.#width(text) }
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

function shortened(title: string): string {
  const letters = Array.from(title)
  return letters.length <= LONGEST
    ? title
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}
