import type { MapLink } from './graph.ts'
import type { PlacedLink } from './layout.ts'
import { type Scene, screenWidth } from './scene.ts'

/** Pixels between two links of the same films. */
const LANE = 6
/** Pixels left free between an arrow's head and its film. */
const GAP = 3
const DOTTED = [2, 3]
/** Below this length in pixels a head would be all there is of an arrow. */
const LEAST_FOR_HEAD = 16
/** Segments stroked at once. */
const AT_ONCE = 8
/** Strength left to a link of a crowd that leads from cluster to cluster. */
const LEAVING = 0.5
/** Segments drawn in one step. */
const A_STEP = 64
/** So many links in view are drawn at full strength; of more, each is fainter. */
const CLEAR = 160
/**
 * Of more, each is drawn as thin as the screen can, and none dotted: where no graphics processor helps, 4,700 lines took 35 ms
 * at one pixel, 229 ms at 1.1, and 218 ms dotted.
 */
const MANY = 400

interface Style {
  readonly colour: string
  readonly width: number
  readonly alpha: number
  readonly dash: readonly number[]
  /** Pixels; 0 for none. */
  readonly head: number
}

/** x and y of both ends, one segment after another. */
interface Strokes {
  readonly style: Style
  readonly ends: number[]
  readonly heads: number[]
}

/** Draws the links in view, in steps: arrows to the better film, plain lines for ties. */
export function* drawLinks(scene: Scene): Generator<void> {
  const inView = scene.links.filter((placed) => isInView(placed, scene))
  const styleOf = scene.isLit ? litStyle : crowdStyle(inView.length, scene)
  const groups = new Map<string, Strokes>()
  for (const placed of inView) {
    const { question, isCircular, from, to } = placed.link
    const key = `${from.cluster === to.cluster} ${question} ${isCircular}`
    let strokes = groups.get(key)
    if (!strokes) {
      strokes = { style: styleOf(placed.link, scene), ends: [], heads: [] }
      groups.set(key, strokes)
    }
    trace(placed, scene, strokes)
  }
  yield
  for (const key of [...groups.keys()].sort()) yield* draw(scene.context, groups.get(key) as Strokes)
}

/** The more there are, the fainter and simpler; in a crowd, those that leave a cluster are fainter still. */
function crowdStyle(inView: number, { colours, camera, ratio }: Scene): (link: MapLink) => Style {
  const isCrowd = inView > MANY
  const alpha = Math.max(0.14, 0.85 * Math.min(1, Math.sqrt(CLEAR / Math.max(1, inView))))
  return ({ question, isCircular, from, to }) => ({
    ...{ colour: isCircular ? colours.danger : colours.line },
    alpha: isCrowd && from.cluster !== to.cluster ? alpha * LEAVING : alpha,
    width: isCrowd ? 1 / ratio : 1.1,
    dash: question === 'watch-next' && !isCrowd ? DOTTED : [],
    head: Math.min(8, 4 + 6 * camera.k),
  })
}

function litStyle({ question, isCircular }: MapLink, { colours }: Scene): Style {
  return {
    ...{ colour: isCircular ? colours.danger : colours.ink, alpha: 1, width: 1.75, head: 9 },
    dash: question === 'watch-next' ? DOTTED : [],
  }
}

function isInView({ source, target }: PlacedLink, { camera, size }: Scene): boolean {
  const [left, right] = [-camera.x / camera.k, (size.width - camera.x) / camera.k]
  const [top, bottom] = [-camera.y / camera.k, (size.height - camera.y) / camera.k]
  return (
    Math.max(source.x, target.x) >= left &&
    Math.min(source.x, target.x) <= right &&
    Math.max(source.y, target.y) >= top &&
    Math.min(source.y, target.y) <= bottom
  )
}

function trace(placed: PlacedLink, { camera, isLit }: Scene, { style, ends, heads }: Strokes): void {
  const { link, source, target } = placed
  const [x1, y1] = [source.x * camera.k + camera.x, source.y * camera.k + camera.y]
  const [dx, dy] = [(target.x - source.x) * camera.k, (target.y - source.y) * camera.k]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [ox, oy] = [-uy * link.lane * LANE, ux * link.lane * LANE]
  const width = screenWidth(link.to, camera) / 2
  // Where the line from the middle of a film meets its edge.
  const edge = Math.min(width / (Math.abs(ux) || 1e-9), (1.5 * width) / (Math.abs(uy) || 1e-9)) + GAP
  const reach = Math.max(0, length - edge)
  const hasHead = !link.isTie && (reach >= LEAST_FOR_HEAD || isLit)
  const shaft = link.isTie ? length : hasHead ? Math.max(0, reach - style.head * 0.8) : reach
  ends.push(x1 + ox, y1 + oy, x1 + ox + ux * shaft, y1 + oy + uy * shaft)
  if (!hasHead) return
  const [tipX, tipY] = [x1 + ox + ux * reach, y1 + oy + uy * reach]
  const [backX, backY] = [tipX - ux * style.head, tipY - uy * style.head]
  const half = style.head * 0.42
  heads.push(tipX, tipY, backX - uy * half, backY + ux * half, backX + uy * half, backY - ux * half)
}

function* draw(context: CanvasRenderingContext2D, { style, ends, heads }: Strokes): Generator<void> {
  context.strokeStyle = context.fillStyle = style.colour
  context.lineWidth = style.width
  context.globalAlpha = style.alpha
  context.setLineDash([...style.dash])
  for (let first = 0; first < ends.length; first += 4 * AT_ONCE) {
    context.beginPath()
    for (let at = first; at < Math.min(ends.length, first + 4 * AT_ONCE); at += 4) {
      context.moveTo(ends[at] as number, ends[at + 1] as number)
      context.lineTo(ends[at + 2] as number, ends[at + 3] as number)
    }
    context.stroke()
    if (first % (4 * A_STEP) === 0) yield
  }
  context.setLineDash([])
  for (let first = 0; first < heads.length; first += 6 * AT_ONCE) {
    context.beginPath()
    for (let at = first; at < Math.min(heads.length, first + 6 * AT_ONCE); at += 6) {
      context.moveTo(heads[at] as number, heads[at + 1] as number)
      context.lineTo(heads[at + 2] as number, heads[at + 3] as number)
      context.lineTo(heads[at + 4] as number, heads[at + 5] as number)
    }
    context.fill()
    if (first % (6 * A_STEP) === 0) yield
  }
  context.globalAlpha = 1
}
