import { fitTitle, wordsOf } from './fit.ts'
import { accentOn, creditLine, type Layout } from './layout.ts'
import { textWidth } from './metrics.ts'
import { clearest } from './palettes.ts'
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
  text,
  WIDTH,
} from './shapes.ts'

/** A dark band with the title in it, a sign below. */
export const bands: Layout = ({ title, by, palette, roll, isSmall }) => {
  const { figure, accent, textOnGround, textOnFigure } = palette
  const sizes = [60, 54, 48, 44, 40, 36, 32, 28, 25, 22, 19, 17]
  const setting = fitTitle(title, {
    face: 'serif',
    width: MEASURE,
    height: 124,
    sizes,
    leading: 1.02,
    mostLines: 4,
  })
  const top = 180 - (setting.lines.length * setting.size * 1.02) / 2 + setting.size * 0.76
  const ring = { colour: textOnGround, width: 3 }
  const signs = [
    [circle(120, 305, 22, accent)],
    [circle(109, 305, 18, 'none', ring), circle(131, 305, 18, 'none', ring)],
    [rect(98, 287, 18, 36, textOnGround), rect(124, 287, 18, 36, accent)],
  ]
  return [
    ground(palette.ground),
    rect(0, 110, WIDTH, 140, figure),
    ...block(setting, 120, top, 1.02, { face: 'serif', fill: textOnFigure, anchor: 'middle' }),
    ...(signs[roll(3)] ?? []),
    ...(isSmall ? [] : credit(120, 62, by, textOnGround, 'middle', 13)),
  ]
}

/** The title in heavy lines, each as wide as the sheet. */
export const stack: Layout = ({ title, by, year, palette, roll, isSmall }) => {
  const { accent, textOnGround } = palette
  const lines = stackedLines(title)
  const drop = (line: string) => (/[gjpqy,;]/.test(line) ? 0.13 : 0)
  const isLast = (index: number) => index === lines.length - 1
  const widths = lines.map((line) => Math.min(92, (MEASURE + 4) / textWidth(line, 'grotesque', 1)))
  const full = widths.reduce(
    (sum, size, at) => sum + size * (0.9 + (isLast(at) ? 0 : drop(lines[at] ?? ''))),
    0,
  )
  const scale = Math.min(1, 286 / full)
  let y = roll(2) === 1 ? MARGIN + 6 : HEIGHT - MARGIN - 4 - full * scale
  const isAtTop = y < 60
  const shapes: Shape[] = [ground(palette.ground)]
  lines.forEach((line, index) => {
    const size = (widths[index] ?? 0) * scale
    y += size * 0.9
    const fill =
      isLast(index) && lines.length > 1 ? accentOn(palette.ground, accent, textOnGround) : textOnGround
    shapes.push(text(MARGIN - size * 0.03, y - size * 0.06, line, { face: 'grotesque', size, fill }))
    y += size * drop(line)
  })
  if (isSmall || (by === '' && year === '')) return shapes
  const [rule, base] = isAtTop ? [HEIGHT - MARGIN - 24, HEIGHT - MARGIN - 2] : [MARGIN + 18, MARGIN + 9]
  return [
    ...shapes,
    rect(MARGIN, rule, MEASURE, 2, textOnGround),
    ...credit(MARGIN, base, by, textOnGround, 'start', 12.5),
    ...credit(WIDTH - MARGIN, base, year, textOnGround, 'end', 12.5),
  ]
}

/** Words joined to their followers while very short, so that no line is a lone article. */
function stackedLines(title: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(title)) {
    line = `${line} ${word}`.trim()
    if (line.replaceAll(' ', '').length >= 4) {
      lines.push(line)
      line = ''
    }
  }
  if (line === '') return lines
  return lines.length === 0 || line.length > 2
    ? [...lines, line]
    : [...lines.slice(0, -1), `${lines.at(-1)} ${line}`]
}

/** The first letter, larger than the sheet. */
export const initial: Layout = ({ title, by, year, palette, roll, isSmall }) => {
  const words = wordsOf(title)
  const word =
    words.find((one) => !['the', 'a', 'an', 'in', 'of'].includes(one.toLowerCase())) ?? words[0] ?? ''
  const letter = (Array.from(word)[0] ?? '').toLocaleUpperCase('en')
  const face = roll(2) === 1 ? 'serif' : 'grotesque'
  const size = face === 'serif' ? 430 : 400
  const width = textWidth(letter, face, size)
  const x = WIDTH - width * (width > 200 ? 0.8 : 0.92) - (width > 150 ? 0 : 20)
  const fill = accentOn(palette.ground, palette.accent, palette.figure, 1.8)
  const letterShape = text(x, face === 'serif' ? 372 : 366, letter, { face, size, fill })
  if (isSmall) return [ground(palette.ground), letterShape]
  const room = {
    face: 'grotesque',
    width: MEASURE,
    height: 70,
    sizes: [24, 22, 20, 18, 16],
    leading: 1.1,
    mostLines: 3,
  } as const
  const setting = fitTitle(title, room)
  const height = setting.lines.length * setting.size * 1.1
  const ink = { face: 'grotesque', fill: palette.textOnGround } as const
  return [
    ground(palette.ground),
    letterShape,
    // The title stands on a ground of its own, clear of the letter.
    rect(0, 0, WIDTH, MARGIN + height + 26, palette.ground),
    ...block(setting, MARGIN, MARGIN + setting.size * 0.8, 1.1, ink),
    ...credit(MARGIN, MARGIN + height + 14, [by, year].filter(Boolean).join(', '), palette.textOnGround),
  ]
}

const ECHOES = [1, 0.62, 0.4, 0.26, 0.17, 0.11] as const

/** The title said again and again, more quietly each time. */
export const echo: Layout = ({ title, by, year, palette, isSmall }) => {
  const { accent, textOnGround } = palette
  const sizes = [72, 66, 58, 52, 46, 40, 36, 32, 28, 25, 22]
  const setting = fitTitle(title, {
    face: 'grotesque',
    width: MEASURE,
    height: 96,
    sizes,
    leading: 0.9,
    mostLines: 3,
  })
  const { size, lines } = setting
  const height = lines.length * size * 0.9 + 3
  const times = Math.max(2, Math.min(ECHOES.length, Math.floor((HEIGHT - 2 * MARGIN - 22) / height)))
  const echoes = ECHOES.slice(0, times).flatMap((opacity, time) => {
    const fill = time === 0 ? accentOn(palette.ground, accent, textOnGround, 3) : textOnGround
    const top = MARGIN + size * 0.74 + time * height
    return block(setting, MARGIN - size * 0.03, top, 0.9, { face: 'grotesque', fill, opacity })
  })
  if (isSmall) return [ground(palette.ground), ...echoes]
  const base = HEIGHT - MARGIN + 2
  return [
    ground(palette.ground),
    ...echoes,
    ...credit(MARGIN, base, by, textOnGround),
    ...credit(WIDTH - MARGIN, base, year, textOnGround, 'end'),
  ]
}

/** The year's last two figures, as wide as the sheet. */
export const numeral: Layout = ({ title, by, year, palette, isSmall }) => {
  const { accent, figure, textOnGround } = palette
  const figures = year.slice(-2)
  const size = Math.min(270, 250 / textWidth(figures, 'serif', 1))
  const x = (WIDTH - textWidth(figures, 'serif', size)) / 2 - 2
  const fill = accentOn(palette.ground, accent, figure, 1.8)
  const shapes = [ground(palette.ground), text(x, 232, figures, { face: 'serif', size, fill })]
  if (isSmall) return shapes
  const sizes = [44, 40, 36, 33, 30, 27, 24, 22, 19, 17]
  const setting = fitTitle(title, {
    face: 'serif',
    width: MEASURE,
    height: 84,
    sizes,
    leading: 1,
    mostLines: 3,
  })
  return [
    ...shapes,
    rect(MARGIN, 256, MEASURE, 1.5, textOnGround),
    ...block(setting, MARGIN, 262 + setting.size * 0.82, 1, { face: 'serif', fill: textOnGround }),
    ...credit(MARGIN, MARGIN + 8, by, textOnGround),
  ]
}

/** A title page: two frames, the title, an ornament. */
export const plate: Layout = ({ title, by, year, palette, roll, isSmall }) => {
  const { figure, accent, textOnFigure } = palette
  const face = roll(2) === 1 ? 'italic' : 'serif'
  const sizes = [68, 60, 54, 48, 42, 38, 34, 31, 28, 25, 22, 19]
  const setting = fitTitle(title, { face, width: 176, height: 150, sizes, leading: 1.04, mostLines: 4 })
  const top = 158 - (setting.lines.length * setting.size * 1.04) / 2 + setting.size * 0.78
  const fill = accentOn(figure, palette.ground, accent, 1.6)
  const ornaments = [
    [path('M120 247L135 262L120 277L105 262Z', fill)],
    [circle(120, 262, 12, fill)],
    [rect(108, 248, 10, 28, fill), rect(122, 248, 10, 28, accent)],
  ]
  return [
    ground(figure),
    rect(10, 10, 220, 340, 'none', { colour: accent, width: 1.2 }),
    rect(14, 14, 212, 332, 'none', { colour: accent, width: 3 }),
    ...block(setting, 120, top, 1.04, { face, fill: textOnFigure, anchor: 'middle' }),
    ...(ornaments[roll(3)] ?? []),
    ...(isSmall
      ? []
      : [...credit(120, 46, by, textOnFigure, 'middle'), ...credit(120, 326, year, textOnFigure, 'middle')]),
  ]
}

/** The title up the side, a panel beside it. */
export const vertical: Layout = (sheet) => {
  const { title, palette, roll, isSmall } = sheet
  const { figure, accent, textOnGround, textOnFigure } = palette
  const face = roll(2) === 1 ? 'grotesque' : 'italic'
  const sizes = [96, 84, 76, 68, 60, 54, 48, 42, 38, 34, 30, 26]
  const setting = fitTitle(title, {
    face,
    width: HEIGHT - 2 * MARGIN,
    height: 150,
    sizes,
    leading: 0.94,
    mostLines: 2,
  })
  const cut = MARGIN + setting.lines.length * setting.size * 0.94 + 10
  const lines = block(setting, 0, 0, 0.94, { face, fill: textOnGround })
  const title90: Shape = {
    kind: 'turned',
    x: MARGIN + setting.size * 0.74,
    y: HEIGHT - MARGIN,
    degrees: -90,
    shapes: lines,
  }
  if (cut >= 176) return [ground(palette.ground), title90]
  const panel = roll(2) === 1 ? figure : accent
  const ink =
    panel === figure ? textOnFigure : clearest(panel, [textOnGround, textOnFigure, '#1B1714', '#F6EDDC'])
  const words = isSmall ? [] : credit(0, 0, creditLine(sheet), ink)
  return [
    ground(palette.ground),
    rect(cut, 0, WIDTH - cut, HEIGHT, panel),
    title90,
    { kind: 'turned', x: WIDTH - MARGIN + 3, y: MARGIN, degrees: 90, shapes: words },
  ]
}
