import type { Camera, Size } from './camera.ts'
import type { MapColours } from './colours.ts'
import type { CoverPictures } from './cover-pictures.ts'
import type { MapFilm } from './graph.ts'
import { nodeWidth, type PlacedFilm, type PlacedLink } from './layout.ts'

/** A film's title, `dx` and `dy` pixels from the film's middle to the title's upper left corner. */
export interface Title {
  readonly placed: PlacedFilm
  readonly text: string
  readonly dx: number
  readonly dy: number
  readonly width: number
}

/** What is drawn on, as it is seen; lengths in CSS pixels. */
export interface Surface {
  readonly context: CanvasRenderingContext2D
  readonly size: Size
  /** Pixels of the screen for each. */
  readonly ratio: number
  readonly camera: Camera
  readonly colours: MapColours
}

/** One picture of the map, or of what of it stands out. */
export interface Scene extends Surface {
  readonly covers: CoverPictures
  readonly films: readonly PlacedFilm[]
  readonly links: readonly PlacedLink[]
  readonly titles: readonly Title[]
  /** These films and links stand out against all others. */
  readonly isLit: boolean
  /** The film the keyboard is on. */
  readonly ringed: MapFilm | null
}

/** Pixels; however far away, a film is a dot that can be seen. */
const LEAST_WIDTH = 4

/** A film's width on the screen, pixels; it is half as high again. */
export function screenWidth(film: MapFilm, camera: Camera): number {
  return Math.max(LEAST_WIDTH, nodeWidth(film) * camera.k)
}

/** Where a place of the plane stands on the screen, pixels. */
export function onScreen({ x, y }: { readonly x: number; readonly y: number }, camera: Camera) {
  return { x: x * camera.k + camera.x, y: y * camera.k + camera.y }
}
