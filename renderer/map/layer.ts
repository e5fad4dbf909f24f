import type { Bounds, Camera, Size } from './camera.ts'
import { type DrawSteps, Sheet } from './sheet.ts'

/** A drawing is begun for where the map will be after so many frames if it goes on as it does. */
const AHEAD = 12
/** While the map is being enlarged, a sheet drawn at another enlargement stands in for it within these bounds. */
const STRETCH = { least: 0.75, most: 1.35 } as const

/** How a layer is seen. */
export interface View {
  readonly camera: Camera
  readonly size: Size
  /** Pixels of the screen for each CSS pixel. */
  readonly ratio: number
  /** What there is to be seen at all, in units of the plane. */
  readonly content: Bounds
  readonly isMoving: boolean
}

type Draw = (context: CanvasRenderingContext2D, camera: Camera, size: Size) => DrawSteps

/**
 * A picture that is never drawn while somebody waits: one sheet is shown and moved, the next one drawn bit by bit behind it
 * and put in its place when it is done.
 */
export class Layer {
  #front: Sheet
  #back: Sheet
  #draw: Draw | null = null
  /** What is shown is not what is to be shown. */
  #isStale = false
  #seen: Camera | null = null

  readonly #margin: number

  /** `margin`: pixels of the screen drawn beyond each edge of the window. */
  constructor(
    parent: HTMLElement,
    { isOpaque, margin }: { readonly isOpaque: boolean; readonly margin: number },
  ) {
    this.#margin = margin
    this.#front = new Sheet(isOpaque)
    this.#back = new Sheet(isOpaque)
    parent.append(this.#front.canvas, this.#back.canvas)
  }

  /** Something else is to be seen; null for nothing. What was seen stays until the other is drawn. */
  change(draw: Draw | null): void {
    this.#draw = draw
    this.#isStale = draw !== null
    this.#back.forget()
    if (draw) return
    this.#front.forget()
    this.#front.isShown = false
  }

  /** Shows it as this view sees it, as far as it is drawn, and begins to draw what is missing. */
  see(view: View): void {
    const { camera, ratio } = view
    const ahead = aheadOf(this.#seen, camera, this.#margin / ratio)
    this.#seen = camera
    this.#front.place(camera, ratio)
    if (!this.#draw) return
    if (!this.#isStale && this.#serves(this.#front, ahead, view)) {
      this.#back.forget()
      return
    }
    // One that is being drawn and is of use is not given up for a better one.
    if (this.#back.isDrawing && this.#serves(this.#back, camera, { ...view, isMoving: true })) return
    this.#begin(ahead, view, this.#draw)
  }

  /** Goes on drawing until a time (`performance.now()`). Returns whether it shows all it has to. */
  draw(until: number, { camera, ratio }: View): boolean {
    if (!this.#back.isDrawing) return true
    if (!this.#back.draw(until)) return false
    this.#back.place(camera, ratio)
    this.#back.isShown = true
    this.#front.isShown = false
    this.#front.forget()
    ;[this.#front, this.#back] = [this.#back, this.#front]
    this.#isStale = false
    return true
  }

  #serves(sheet: Sheet, camera: Camera, { size, content, isMoving }: View): boolean {
    const stretch = sheet.stretch(camera)
    if (stretch === null) return false
    const isSharp = Math.abs(stretch - 1) < 1e-6
    const isSharpEnough = isSharp || (isMoving && stretch > STRETCH.least && stretch < STRETCH.most)
    return isSharpEnough && sheet.covers(camera, size, content)
  }

  #begin(camera: Camera, { size, ratio }: View, draw: Draw): void {
    const margin = Math.round(this.#margin / ratio)
    const sheet = { width: size.width + 2 * margin, height: size.height + 2 * margin }
    const moved = { k: camera.k, x: camera.x + margin, y: camera.y + margin }
    this.#back.begin(moved, sheet, ratio, (context) => draw(context, moved, sheet))
  }
}

/** Where a camera that is being moved will be soon; no further than `most` pixels. */
function aheadOf(before: Camera | null, now: Camera, most: number): Camera {
  if (!before || before.k !== now.k) return now
  const soon = (from: number, to: number) =>
    to + Math.max(-0.75 * most, Math.min(0.75 * most, (to - from) * AHEAD))
  return { k: now.k, x: soon(before.x, now.x), y: soon(before.y, now.y) }
}
