import type { Roll } from './hash.ts'
import { contrast, type Palette, SHAPE_CONTRAST } from './palettes.ts'
import type { Shape } from './shapes.ts'

/** What a layout draws from. */
export interface Sheet {
  readonly title: string
  /** The directors' family names, or nothing. */
  readonly by: string
  /** The year in figures, or nothing. */
  readonly year: string
  readonly palette: Palette
  readonly roll: Roll
  /** Under 64 pixels: credits go, and titles where the shapes suffice. */
  readonly isSmall: boolean
}

export type Layout = (sheet: Sheet) => readonly Shape[]

/** What is known of director and year, in one line. */
export const creditLine = ({ by, year }: Sheet): string => [by, year].filter(Boolean).join(' ')

/** The accent where it parts from the ground, else what does. */
export function accentOn(ground: string, accent: string, otherwise: string, least = SHAPE_CONTRAST): string {
  return contrast(accent, ground) >= least ? accent : otherwise
}
