import type { Camera, Size } from './camera.ts'

/** Pixels drawn beyond each edge of the window. */
const MARGIN = 320
/** While the map is being enlarged, a sheet drawn at another enlargement stands in for it within these bounds. */
const STRETCH = { least: 0.7, most: 1.45 } as const

/** The picture on a sheet larger than the window: moving the map is moving the sheet, and drawing waits until its edge is near. */
export class Sheet {
  readonly #canvas = new OffscreenCanvas(1, 1)
  readonly #context: OffscreenCanvasRenderingContext2D
  #drawnFor: (Camera & Size) | null = null

  constructor() {
    const context = this.#canvas.getContext('2d')
    if (!context) throw new Error('This window can not draw.')
    this.#context = context
  }

  /** What is on it is not true any more. */
  forget(): void {
    this.#drawnFor = null
  }

  /** Whether what is on it can be shown to this camera, `roughly`: a little stretched. */
  serves(camera: Camera, { width, height }: Size, roughly: boolean): boolean {
    const drawn = this.#drawnFor
    if (!drawn || drawn.width !== width || drawn.height !== height) return false
    const { scale, x, y } = placeOf(drawn, camera)
    const isSharp = Math.abs(scale - 1) < 1e-6
    if (!isSharp && !(roughly && scale > STRETCH.least && scale < STRETCH.most)) return false
    const [right, bottom] = [x + (width + 2 * MARGIN) * scale, y + (height + 2 * MARGIN) * scale]
    return x <= 0 && y <= 0 && right >= width && bottom >= height
  }

  /** Draws it anew for a camera. `draw` is handed the camera and size of the whole sheet. */
  draw(
    camera: Camera,
    size: Size,
    ratio: number,
    draw: (context: OffscreenCanvasRenderingContext2D, camera: Camera, size: Size) => void,
  ): void {
    const sheet = { width: size.width + 2 * MARGIN, height: size.height + 2 * MARGIN }
    const [width, height] = [Math.ceil(sheet.width * ratio), Math.ceil(sheet.height * ratio)]
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width
      this.#canvas.height = height
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.#context.clearRect(0, 0, sheet.width, sheet.height)
    draw(this.#context, { k: camera.k, x: camera.x + MARGIN, y: camera.y + MARGIN }, sheet)
    this.#drawnFor = { ...camera, ...size }
  }

  /** Lays it under the window, on whole pixels of the screen where it is not stretched. */
  show(context: CanvasRenderingContext2D, camera: Camera, ratio: number): void {
    if (!this.#drawnFor) return
    const { scale, x, y } = placeOf(this.#drawnFor, camera)
    const whole = (pixels: number) => Math.round(pixels * ratio) / ratio
    const [width, height] = [(this.#canvas.width / ratio) * scale, (this.#canvas.height / ratio) * scale]
    context.drawImage(this.#canvas, whole(x), whole(y), width, height)
  }
}

/** Where the sheet's corner stands in the window, and how much it is stretched. */
function placeOf(drawn: Camera, camera: Camera) {
  const scale = camera.k / drawn.k
  return { scale, x: camera.x - (MARGIN + drawn.x) * scale, y: camera.y - (MARGIN + drawn.y) * scale }
}
