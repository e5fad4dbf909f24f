import type { Bounds, Camera, Size } from './camera.ts'

/** Draws in steps, so that a long drawing can be spread over frames. */
export type DrawSteps = Iterator<void>

/** A canvas larger than the window that is moved under it: only what was not drawn yet has to be drawn. */
export class Sheet {
  readonly canvas = document.createElement('canvas')
  readonly #context: CanvasRenderingContext2D
  /** Where the plane stands on the sheet; null while nothing true is on it. */
  #drawn: Camera | null = null
  #size: Size = { width: 0, height: 0 }
  #steps: DrawSteps | null = null

  constructor(isOpaque: boolean) {
    // Read from after each step, see `draw`: memory that the processor can reach is the place for it.
    const context = this.canvas.getContext('2d', { alpha: !isOpaque, willReadFrequently: true })
    if (!context) throw new Error('This window can not draw.')
    this.#context = context
    this.isShown = false
  }

  set isShown(isShown: boolean) {
    this.canvas.style.visibility = isShown ? 'visible' : 'hidden'
  }

  get isDrawing(): boolean {
    return this.#steps !== null
  }

  /** What is on it is not true any more. */
  forget(): void {
    this.#steps = null
    this.#drawn = null
  }

  /** How much it has to be stretched for this camera; null when nothing is on it. */
  stretch({ k }: Camera): number | null {
    return this.#drawn && k / this.#drawn.k
  }

  /** Whether it holds all that this camera sees of `content`, which is in units of the plane. */
  covers(camera: Camera, { width, height }: Size, content: Bounds): boolean {
    if (!this.#drawn) return false
    const { scale, x, y } = placeOf(this.#drawn, camera)
    const left = Math.max(0, content.left * camera.k + camera.x)
    const top = Math.max(0, content.top * camera.k + camera.y)
    const right = Math.min(width, content.right * camera.k + camera.x)
    const bottom = Math.min(height, content.bottom * camera.k + camera.y)
    if (left >= right || top >= bottom) return true
    return (
      x <= left &&
      y <= top &&
      x + this.#size.width * scale >= right &&
      y + this.#size.height * scale >= bottom
    )
  }

  /** Begins a drawing; `draw` is handed the context, set up in CSS pixels. `camera` and `size` are the sheet's own. */
  begin(
    camera: Camera,
    size: Size,
    ratio: number,
    draw: (context: CanvasRenderingContext2D) => DrawSteps,
  ): void {
    const [width, height] = [Math.ceil(size.width * ratio), Math.ceil(size.height * ratio)]
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width
      this.canvas.height = height
      this.canvas.style.width = `${width / ratio}px`
      this.canvas.style.height = `${height / ratio}px`
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.#context.clearRect(0, 0, size.width, size.height)
    this.#drawn = camera
    this.#size = size
    this.#steps = draw(this.#context)
  }

  /** Goes on drawing until a time (`performance.now()`), at least one step. Returns whether all is drawn. */
  draw(until: number): boolean {
    while (this.#steps) {
      if (this.#steps.next().done) this.#steps = null
      // A canvas notes what it is told and draws when it is looked at: only so does a step take its time here and now.
      this.#context.getImageData(0, 0, 1, 1)
      if (performance.now() >= until) break
    }
    return this.#steps === null
  }

  /** Moves it to where it stands for this camera, on whole pixels of the screen where it is not stretched. */
  place(camera: Camera, ratio: number): void {
    if (!this.#drawn) return
    const { scale, x, y } = placeOf(this.#drawn, camera)
    const whole = (pixels: number) => Math.round(pixels * ratio) / ratio
    const stretched = Math.abs(scale - 1) < 1e-6 ? '' : ` scale(${scale})`
    this.canvas.style.transform = `translate(${whole(x)}px, ${whole(y)}px)${stretched}`
  }
}

/** Where the sheet's corner stands in the window, and how much it is stretched. */
function placeOf(drawn: Camera, camera: Camera) {
  const scale = camera.k / drawn.k
  return { scale, x: camera.x - drawn.x * scale, y: camera.y - drawn.y * scale }
}
