import type { Setting } from './fit.ts'
import type { Face } from './metrics.ts'

type Anchor = 'start' | 'middle' | 'end'

/** What a cover is made of, on a sheet of 240 by 360. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
      readonly stroke?: Stroke
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill: string
      readonly stroke?: Stroke
    }
  | { readonly kind: 'path'; readonly d: string; readonly fill: string }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly face: Face
      readonly size: number
      readonly fill: string
      readonly anchor: Anchor
      readonly opacity: number
    }
  | {
      readonly kind: 'turned'
      readonly x: number
      readonly y: number
      readonly degrees: number
      readonly shapes: readonly Shape[]
    }

interface Stroke {
  readonly colour: string
  readonly width: number
}

export const WIDTH = 240
export const HEIGHT = 360
/** The margin around type. */
export const MARGIN = 18
export const MEASURE = WIDTH - 2 * MARGIN

const tenth = (value: number) => Math.round(value * 10) / 10

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  stroke?: Stroke,
): Shape {
  const at = {
    kind: 'rect',
    x: tenth(x),
    y: tenth(y),
    width: tenth(width),
    height: tenth(height),
    fill,
  } as const
  return stroke ? { ...at, stroke } : at
}

/** The whole sheet in one colour. */
export const ground = (fill: string): Shape => rect(0, 0, WIDTH, HEIGHT, fill)

export function circle(x: number, y: number, radius: number, fill: string, stroke?: Stroke): Shape {
  const at = { kind: 'circle', x: tenth(x), y: tenth(y), radius: tenth(radius), fill } as const
  return stroke ? { ...at, stroke } : at
}

export const path = (d: string, fill: string): Shape => ({ kind: 'path', d, fill })

interface Ink {
  readonly face: Face
  readonly size: number
  readonly fill: string
  readonly anchor?: Anchor
  readonly opacity?: number
}

export function text(
  x: number,
  y: number,
  words: string,
  { anchor = 'start', opacity = 1, ...ink }: Ink,
): Shape {
  return {
    kind: 'text',
    x: tenth(x),
    y: tenth(y),
    text: words,
    ...ink,
    size: tenth(ink.size),
    anchor,
    opacity,
  }
}

/** Lines under one another; `leading` as a share of the size. */
export function block(
  setting: Setting,
  x: number,
  y: number,
  leading: number,
  ink: Omit<Ink, 'size'>,
): readonly Shape[] {
  return setting.lines.map((line, index) =>
    text(x, y + index * setting.size * leading, line, { ...ink, size: setting.size }),
  )
}

/** A credit in small type; nothing where there is nothing to say. */
export function credit(
  x: number,
  y: number,
  words: string,
  fill: string,
  anchor: Anchor = 'start',
  size = 12,
): readonly Shape[] {
  return words === '' ? [] : [text(x, y, words, { face: 'credit', size, fill, anchor })]
}
