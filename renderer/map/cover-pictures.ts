import { composeCover } from '../ui/covers/compose.ts'
import type { Face } from '../ui/covers/metrics.ts'
import { HEIGHT, type Shape, WIDTH } from '../ui/covers/shapes.ts'
import type { MapFilm } from './graph.ts'

/** Pixels across, of which a film on the screen has half as many at most, or a third when it is enlarged further. */
const ACROSS = 112
/** Covers kept: more than a window holds at a size where they can be told apart. Some 75 kB each. */
const KEPT = 400

const FONTS: Readonly<Record<Face, (size: number) => string>> = {
  serif: (size) => `500 ${size}px Newsreader, Georgia, serif`,
  italic: (size) => `italic 400 ${size}px Newsreader, Georgia, serif`,
  grotesque: (size) => `800 ${size}px Inter, system-ui, sans-serif`,
  credit: (size) => `500 ${size}px Inter, system-ui, sans-serif`,
}
/** As the covers' stylesheet has it, in shares of the size. */
const SPACING: Readonly<Record<Face, number>> = {
  serif: -0.012,
  italic: -0.008,
  grotesque: -0.035,
  credit: 0,
}

/** Covers as pictures for a canvas; the ones longest unused give way. */
export class CoverPictures {
  readonly #pictures = new Map<string, OffscreenCanvas>()

  readonly #wanted = new Map<string, MapFilm>()

  /** Null where it is not made yet; then `makeSome` will make it. */
  get(film: MapFilm): OffscreenCanvas | null {
    const picture = this.#pictures.get(film.id)
    if (picture) this.#keep(film.id, picture)
    else this.#wanted.set(film.id, film)
    return picture ?? null
  }

  /** Makes what was asked for, for about so many milliseconds; tells whether anything is left to make. */
  makeSome(ms: number): boolean {
    const until = performance.now() + ms
    for (const [id, film] of this.#wanted) {
      if (performance.now() >= until) break
      this.#wanted.delete(id)
      this.#keep(id, drawCover(film))
    }
    return this.#wanted.size > 0
  }

  /** Whether covers were asked for that are not made yet. */
  get areWanted(): boolean {
    return this.#wanted.size > 0
  }

  /** Forgets what was asked for: it may be out of view by now. */
  forgetWanted(): void {
    this.#wanted.clear()
  }

  #keep(id: string, picture: OffscreenCanvas): void {
    this.#pictures.delete(id)
    this.#pictures.set(id, picture)
    const [oldest] = this.#pictures.keys()
    if (this.#pictures.size > KEPT && oldest !== undefined) this.#pictures.delete(oldest)
  }

  /** Forgets all, for when the letters they were drawn with have come. */
  clear(): void {
    this.#pictures.clear()
  }
}

function drawCover({ title, year, directors }: MapFilm): OffscreenCanvas {
  const canvas = new OffscreenCanvas(ACROSS, (ACROSS * HEIGHT) / WIDTH)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no pictures.')
  context.scale(ACROSS / WIDTH, ACROSS / WIDTH)
  const { shapes } = composeCover({ title, year, directors, isSmall: true })
  for (const shape of shapes) draw(context, shape)
  return canvas
}

function draw(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      const path = new Path2D()
      path.rect(shape.x, shape.y, shape.width, shape.height)
      paint(context, path, shape.fill, shape.stroke)
      break
    }
    case 'circle': {
      const path = new Path2D()
      path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      paint(context, path, shape.fill, shape.stroke)
      break
    }
    case 'path':
      paint(context, new Path2D(shape.d), shape.fill)
      break
    case 'text': {
      context.font = FONTS[shape.face](shape.size)
      context.letterSpacing = `${SPACING[shape.face] * shape.size}px`
      context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[shape.anchor]
      context.fillStyle = shape.fill
      context.globalAlpha = shape.opacity
      context.fillText(shape.text, shape.x, shape.y)
      context.globalAlpha = 1
      break
    }
    case 'turned':
      context.save()
      context.translate(shape.x, shape.y)
      context.rotate((shape.degrees * Math.PI) / 180)
      for (const inner of shape.shapes) draw(context, inner)
      context.restore()
  }
}

function paint(
  context: OffscreenCanvasRenderingContext2D,
  path: Path2D,
  fill: string,
  stroke?: { readonly colour: string; readonly width: number },
): void {
  if (fill !== 'none') {
    context.fillStyle = fill
    context.fill(path)
  }
  if (!stroke) return
  context.strokeStyle = stroke.colour
  context.lineWidth = stroke.width
  context.stroke(path)
}
