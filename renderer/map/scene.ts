import type { Camera, Size } from './camera.ts'
import type { MapColours } from './colours.ts'
import type { CoverPictures } from './cover-pictures.ts'
import type { MapFilm, MapLink } from './graph.ts'
import { nodeWidth, type PlacedFilm, type PlacedLink } from './layout.ts'

/** What stands out, while something does: all else is dimmed. */
export interface Lit {
  readonly films: ReadonlySet<MapFilm>
  readonly links: ReadonlySet<MapLink>
}

/** A film's title, `dx` and `dy` pixels from the film's middle to the title's upper left corner. */
export interface Title {
  readonly placed: PlacedFilm
  readonly text: string
  readonly dx: number
  readonly dy: number
  readonly width: number
}

/** What is drawn on: the window's canvas, or a sheet that is laid under it. */
export type Drawing = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** One picture of the map; lengths in CSS pixels. */
export interface Scene {
  readonly context: Drawing
  readonly size: Size
  /** Pixels of the screen for each. */
  readonly ratio: number
  readonly camera: Camera
  readonly colours: MapColours
  readonly covers: CoverPictures
  readonly films: readonly PlacedFilm[]
  readonly links: readonly PlacedLink[]
  readonly titles: readonly Title[]
  readonly lit: Lit | null
  /** The film the keyboard is on. */
  readonly ringed: MapFilm | null
}

/** Pixels; however far away, a film is a dot that can be seen. */
const LEAST_WIDTH = 4

/** A film's width on the screen, pixels; it is half as high again. */
export function screenWidth(film: MapFilm, camera: Camera): number {
  return Math.max(LEAST_WIDTH, nodeWidth(film) * camera.k)
}

/** How much of its strength is left to what is dimmed. */
export const DIM = 0.25
