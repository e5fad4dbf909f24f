import { paletteOf } from '../ui/covers/compose.ts'
import type { Palette } from '../ui/covers/palettes.ts'
import type { MapFilm } from './graph.ts'
import type { PlacedFilm } from './layout.ts'
import { type Scene, screenWidth } from './scene.ts'

/** Pixels from which a cover can be told from two blocks of its colours. */
const COVER_FROM = 15
const BAND_FROM = 7
/** Films drawn in one step. */
const A_STEP = 48

/** Draws the films in view, in steps: as their covers in miniature, or from afar, and while a cover is not made, in its colours. */
export function* drawFilms(scene: Scene): Generator<void> {
  const inView = scene.films.filter((placed) => isInView(placed, scene))
  for (const [place, placed] of inView.entries()) {
    drawFilm(placed, scene)
    if (place % A_STEP === 0) yield
  }
}

function isInView({ film, x, y }: PlacedFilm, { camera, size }: Scene): boolean {
  const [left, top] = [x * camera.k + camera.x, y * camera.k + camera.y]
  const room = screenWidth(film, camera)
  return left > -room && left < size.width + room && top > -room && top < size.height + room
}

function drawFilm({ film, x, y }: PlacedFilm, scene: Scene): void {
  const { context, camera, colours, covers, ringed } = scene
  const width = screenWidth(film, camera)
  const height = width * 1.5
  const [left, top] = [x * camera.k + camera.x - width / 2, y * camera.k + camera.y - height / 2]
  const picture = width >= COVER_FROM ? covers.get(film) : null
  if (picture) context.drawImage(picture, left, top, width, height)
  else drawColours(film, scene, left, top, width)
  context.lineWidth = 1
  context.strokeStyle = picture ? colours.coverEdge : colours.line
  if (width >= BAND_FROM) context.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1)
  if (film !== ringed) return
  context.strokeStyle = colours.amber
  context.lineWidth = 2
  context.beginPath()
  context.roundRect(left - 4, top - 4, width + 8, height + 8, 4)
  context.stroke()
}

const palettes = new WeakMap<MapFilm, Palette>()

function drawColours(
  film: MapFilm,
  { context, colours }: Scene,
  left: number,
  top: number,
  width: number,
): void {
  let palette = palettes.get(film)
  if (!palette) {
    palette = paletteOf(film.title, film.year)
    palettes.set(film, palette)
  }
  const height = width * 1.5
  if (width < BAND_FROM) {
    // A dark cover on a dark ground still has an edge.
    context.fillStyle = colours.line
    context.fillRect(left - 0.75, top - 0.75, width + 1.5, height + 1.5)
  }
  context.fillStyle = palette.ground
  context.fillRect(left, top, width, height)
  if (width < BAND_FROM) return
  context.fillStyle = palette.figure
  context.fillRect(left + width * 0.16, top + height * 0.62, width * 0.68, height * 0.14)
}
