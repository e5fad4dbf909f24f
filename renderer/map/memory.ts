import type { Camera } from './camera.ts'
import { type MapFilter, NO_MAP_FILTER } from './filter.ts'
import type { Spot } from './spots.ts'

/** Where one was on the map, so that coming back from a film is coming back to the same place. */
interface MapMemory {
  filter: MapFilter
  view: 'picture' | 'list'
  /** Where each film was laid out, by id. */
  spots: ReadonlyMap<string, Spot>
  /** What the layout of `spots` was made for; null before there was one. */
  laidOut: string | null
  /** Null until somebody moved or enlarged the map: it is shown whole. */
  camera: Camera | null
  /** The film last dealt with, by id. */
  film: string | null
}

/** Lives as long as the window does. */
export const mapMemory: MapMemory = {
  filter: NO_MAP_FILTER,
  view: 'picture',
  spots: new Map(),
  laidOut: null,
  camera: null,
  film: null,
}
