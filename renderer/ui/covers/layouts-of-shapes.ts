import { fitTitle } from './fit.ts'
import { accentOn, creditLine, type Layout, type Sheet } from './layout.ts'
import type { Face } from './metrics.ts'
import { luminance } from './palettes.ts'
import {
  block,
  circle,
  credit,
  ground,
  HEIGHT,
  MARGIN,
  MEASURE,
  path,
  rect,
  type Shape,
  WIDTH,
} from './shapes.ts'

interface Foot {
  readonly face: Face
  readonly height: number
  readonly sizes: readonly number[]
  readonly mostLines: number
  /** Line height for fitting, and between the lines drawn, as shares of the size. */
  readonly leading: number
  readonly drawnLeading: number
  /** From the sheet's foot to the last line's base. */
  readonly lift: number
}

/** Title and credit at the foot of the sheet, standing on the margin. */
function foot(sheet: Sheet, fill: string, { drawnLeading, lift, ...room }: Foot): readonly Shape[] {
  const setting = fitTitle(sheet.title, { ...room, width: MEASURE })
  const top = HEIGHT - MARGIN - lift - (setting.lines.length - 1) * setting.size * drawnLeading
  return [
    ...block(setting, MARGIN, top, drawnLeading, { face: room.face, fill }),
    ...credit(MARGIN, HEIGHT - MARGIN, creditLine(sheet), fill),
  ]
}

/** Title under a picture that ends at `top`, credit on the margin. */
function below(sheet: Sheet, top: number, height: number, leading: number): readonly Shape[] {
  const sizes = [44, 40, 36, 32, 29, 27, 24, 22, 20, 18, 16]
  const setting = fitTitle(sheet.title, {
    face: 'grotesque',
    width: MEASURE,
    height,
    sizes,
    leading,
    mostLines: 3,
  })
  const fill = sheet.palette.textOnGround
  return [
    ...block(setting, MARGIN, top + MARGIN + setting.size * 0.8, leading, { face: 'grotesque', fill }),
    ...credit(MARGIN, HEIGHT - MARGIN + 2, creditLine(sheet), fill),
  ]
}

/** A large disc and a small one. */
export const disc: Layout = (sheet) => {
  const { palette, roll, isSmall } = sheet
  const radius = 74 + roll(4) * 9
  const x = [70, 120, 170, 200][roll(4)] ?? 120
  const y = 112 + roll(3) * 12
  const shapes = [
    ground(palette.ground),
    circle(x, y, radius, palette.figure),
    circle(WIDTH - x + (x >= 120 ? -14 : 14), y + radius * 0.62, radius * 0.42, palette.accent),
  ]
  if (isSmall) return shapes
  const sizes = [52, 46, 40, 36, 32, 28, 25, 22, 19]
  const room = {
    face: 'serif',
    height: 96,
    sizes,
    mostLines: 3,
    leading: 1,
    drawnLeading: 1.02,
    lift: 22,
  } as const
  return [...shapes, ...foot(sheet, palette.textOnGround, room)]
}

/** A sun on the water, its reflection thinning out. */
export const horizon: Layout = ({ title, by, year, palette, roll, isSmall }) => {
  const { figure, accent, textOnGround, textOnFigure } = palette
  const y = 232 + roll(3) * 14
  const x = [84, 120, 156][roll(3)] ?? 120
  const radius = 46 + roll(3) * 10
  const sun = path(
    `M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}Z`,
    accentOn(palette.ground, accent, figure, 1.6),
  )
  const glint = accentOn(figure, accent, palette.ground, 1.6)
  const glints = [0, 1, 2, 3, 4].map((row) => {
    const width = radius * 2 * (1 - 0.17 * row)
    return rect(x - width / 2, y + 9 + row * 13, width, 5 - 0.8 * row, glint)
  })
  const shapes = [ground(palette.ground), sun, rect(0, y, WIDTH, HEIGHT - y, figure), ...glints]
  if (isSmall) return shapes
  const sizes = [60, 54, 48, 44, 40, 36, 32, 28, 25, 22]
  const setting = fitTitle(title, {
    face: 'italic',
    width: MEASURE,
    height: 110,
    sizes,
    leading: 1,
    mostLines: 3,
  })
  const base = HEIGHT - MARGIN + 2
  return [
    ...shapes,
    ...block(setting, MARGIN, MARGIN + setting.size * 0.78, 1, { face: 'italic', fill: textOnGround }),
    ...credit(MARGIN, base, by, textOnFigure),
    ...credit(WIDTH - MARGIN, base, year, textOnFigure, 'end'),
  ]
}

/** Bars that grow by a third, upright or lying. */
export const bars: Layout = (sheet) => {
  const { palette, roll, isSmall } = sheet
  const count = 6 + roll(3)
  const height = 236
  const growing = Array.from({ length: count }, (_, index) => 1.32 ** index)
  const shares = roll(2) === 1 ? growing.toReversed() : growing
  const total = shares.reduce((sum, share) => sum + share, 0)
  const accented = roll(count)
  const isLying = roll(2) === 1
  let start = 0
  const drawn: Shape[] = []
  shares.forEach((share, index) => {
    const from = start / total
    const part = share / total
    start += share
    if (index % 2 === 1 && index !== accented) return
    const fill = index === accented ? palette.accent : palette.figure
    drawn.push(
      isLying
        ? rect(0, from * height, WIDTH, part * height + 0.3, fill)
        : rect(from * WIDTH, 0, part * WIDTH + 0.3, height, fill),
    )
  })
  return [ground(palette.ground), ...drawn, ...(isSmall ? [] : below(sheet, height, 70, 1.08))]
}

const CELL = 60

/** Tiles of quarter circles, halves and discs. */
export const mosaic: Layout = (sheet) => {
  const { palette, roll, isSmall } = sheet
  let seed = roll(1 << 20) + 7
  const tiles: Shape[] = []
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 4; column++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const fill = (seed >> 17) % 3 === 2 ? palette.accent : palette.figure
      const tile = tileShape((seed >> 12) % 7, column * CELL, row * CELL, fill)
      if (tile) tiles.push(tile)
    }
  }
  if (isSmall) return [ground(palette.ground), ...tiles]
  return [
    ground(palette.ground),
    ...tiles,
    rect(0, 240, WIDTH, 120, palette.ground),
    ...below(sheet, 240, 66, 1.06),
  ]
}

function tileShape(kind: number, x: number, y: number, fill: string): Shape | null {
  const arc = `a${CELL} ${CELL} 0 0`
  switch (kind) {
    case 0:
      return path(`M${x} ${y}h${CELL}${arc} 1 -${CELL} ${CELL}z`, fill)
    case 1:
      return path(`M${x} ${y}v${CELL}h${CELL}${arc} 0 -${CELL} -${CELL}z`, fill)
    case 2:
      return path(`M${x + CELL} ${y + CELL}v-${CELL}${arc} 0 -${CELL} ${CELL}z`, fill)
    case 3:
      return circle(x + CELL / 2, y + CELL / 2, CELL / 2, fill)
    case 4:
      return path(`M${x} ${y + CELL}h${CELL}v-${CELL}${arc} 1 -${CELL} ${CELL}z`, fill)
    case 5:
      return path(`M${x} ${y}h${CELL}v${CELL / 2}h-${CELL}z`, fill)
    default:
      return null
  }
}

/** Rings around a corner, or a target. */
export const arcs: Layout = (sheet) => {
  const { palette, roll, isSmall } = sheet
  const { figure, accent } = palette
  const count = 6
  const x = [0, WIDTH, 120][roll(3)] ?? 120
  const accented = 1 + roll(count - 1)
  const isTarget = x === 120
  const rings = Array.from({ length: count }, (_, index) => {
    const radius = isTarget ? 104 - index * 19 : 236 - index * 38
    const fill = index === accented ? accent : index % 2 === 0 ? figure : palette.ground
    return circle(x, isTarget ? 122 : 0, radius, fill)
  })
  if (isSmall) return [ground(palette.ground), ...rings]
  const sizes = [52, 46, 40, 36, 34, 31, 28, 25, 22, 19]
  const room = {
    face: 'serif',
    height: 84,
    sizes,
    mostLines: 3,
    leading: 1,
    drawnLeading: 1.02,
    lift: 22,
  } as const
  return [ground(palette.ground), ...rings, ...foot(sheet, palette.textOnGround, room)]
}

/** A projector's light across the sheet. */
export const beam: Layout = (sheet) => {
  const { roll, isSmall } = sheet
  const { accent, ...rest } = sheet.palette
  // Light falls on dark, never the other way.
  const isDark = luminance(rest.figure) >= luminance(rest.ground)
  const [dark, light, ink] = isDark
    ? [rest.ground, rest.figure, rest.textOnGround]
    : [rest.figure, rest.ground, rest.textOnFigure]
  const isFlipped = roll(2) === 1
  const x = (at: number) => (isFlipped ? WIDTH - at : at)
  const y = 70 + roll(3) * 18
  const shapes = [
    ground(dark),
    path(`M${x(0)} ${y + 64}L${x(WIDTH)} ${y - 46}V${y + 150}L${x(0)} ${y + 76}Z`, light),
    circle(x(0), y + 70, 17, accent),
  ]
  if (isSmall) return shapes
  const sizes = [42, 38, 34, 30, 27, 24, 22, 20, 18, 16]
  const room = {
    face: 'grotesque',
    height: 84,
    sizes,
    mostLines: 3,
    leading: 1.06,
    drawnLeading: 1.06,
    lift: 24,
  } as const
  return [...shapes, ...foot(sheet, ink, room)]
}

/** Two frames, one over the other, and what they share. */
export const frames: Layout = (sheet) => {
  const { palette, roll, isSmall } = sheet
  const x = 82 + 18 + roll(3) * 6
  const y = MARGIN + 48 + 14 + roll(3) * 10
  const shapes = [
    ground(palette.ground),
    rect(36, MARGIN + 18, 104, 156, palette.figure),
    rect(x, y, 104, 156, palette.accent),
    rect(x, y, 140 - x, MARGIN + 174 - y, palette.ground),
  ]
  if (isSmall) return shapes
  const sizes = [48, 44, 40, 36, 34, 31, 28, 25, 22, 19]
  const room = {
    face: 'italic',
    height: 80,
    sizes,
    mostLines: 2,
    leading: 1.02,
    drawnLeading: 1.02,
    lift: 22,
  } as const
  return [...shapes, ...foot(sheet, palette.textOnGround, room)]
}
