import { familyNames } from './family-name.ts'
import { wordsOf } from './fit.ts'
import { coverKey, hash32, rollsFrom } from './hash.ts'
import type { Layout } from './layout.ts'
import { arcs, bars, beam, disc, frames, horizon, mosaic } from './layouts-of-shapes.ts'
import { bands, echo, initial, numeral, plate, stack, vertical } from './layouts-of-type.ts'
import { PALETTES, type Palette } from './palettes.ts'
import type { Shape } from './shapes.ts'

/** In this order they are counted; moving one changes covers. */
const LAYOUTS = {
  bands,
  stack,
  initial,
  disc,
  horizon,
  bars,
  vertical,
  mosaic,
  echo,
  numeral,
  plate,
  arcs,
  beam,
  frames,
} as const satisfies Record<string, Layout>
type LayoutName = keyof typeof LAYOUTS

export interface Composition {
  readonly layout: LayoutName
  readonly palette: Palette
  readonly shapes: readonly Shape[]
}

export interface CoverFacts {
  readonly title: string
  readonly year: number | null
  readonly directors: readonly string[]
  readonly isSmall: boolean
}

/** A film's cover: the title and year alone decide palette, layout and details. */
export function composeCover({ title, year, directors, isSmall }: CoverFacts): Composition {
  const hash = hash32(coverKey(title, year))
  const palette = paletteOf(title, year)
  const layout = pick(layoutsFor(title, year), hash >>> 8)
  const sheet = {
    title: wordsOf(title).join(' '),
    by: familyNames(directors),
    year: year === null ? '' : String(year),
    palette,
    roll: rollsFrom(hash),
    isSmall,
  }
  return { layout, palette, shapes: LAYOUTS[layout](sheet) }
}

/** The colours of a film's cover, without composing it. */
export function paletteOf(title: string, year: number | null): Palette {
  return pick(PALETTES, hash32(coverKey(title, year)))
}

function pick<T>(from: readonly [T, ...T[]] | readonly T[], hash: number): T {
  const one = from[hash % from.length]
  if (one === undefined) throw new RangeError('There is nothing to pick from.')
  return one
}

/** The layouts a title is short enough for; figures need a year. */
function layoutsFor(title: string, year: number | null): readonly LayoutName[] {
  const words = wordsOf(title.normalize('NFC'))
  const length = Array.from(words.join(' ')).length
  const longest = Math.max(...words.map((word) => Array.from(word).length))
  const suits: Partial<Record<LayoutName, boolean>> = {
    stack: longest <= 11 && words.length <= 6,
    echo: length <= 16 && longest <= 10,
    vertical: length <= 24,
    numeral: year !== null,
  }
  return (Object.keys(LAYOUTS) as LayoutName[]).filter((name) => suits[name] !== false)
}
