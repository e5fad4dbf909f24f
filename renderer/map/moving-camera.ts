import { type Bounds, boundsOf, type Camera, centredOn, fitted, revealing, type Size } from './camera.ts'
import { CameraMove } from './camera-move.ts'
import type { Spot } from './spots.ts'

/** Milliseconds after the last turn of the wheel until a stretched picture is drawn sharp. */
const REST_MS = 140
/** Pixels from the window's edge within which a film reached by key is brought further in. */
const EDGE = 96
/** Pixels for a unit of the plane at which a film that was searched for is shown, at least. */
const CLOSE = 1.4

export interface CameraEvents {
  /** Something else is seen from now on, or will be with the next frame. */
  onChange(): void
  /** It moved by itself, not by hand. */
  onGlide(camera: Camera): void
}

/** The camera of a picture: moved by hand, or gliding to what is asked for. Lengths are CSS pixels. */
export class MovingCamera {
  #now: Camera = { x: 0, y: 0, k: 1 }
  #size: Size = { width: 0, height: 0 }
  #whole: Bounds = boundsOf([])
  #isFitted = true
  #move: CameraMove | null = null
  #rest: ReturnType<typeof setTimeout> | undefined
  readonly #events: CameraEvents

  constructor(events: CameraEvents) {
    this.#events = events
  }

  get now(): Camera {
    return this.#now
  }

  get size(): Size {
    return this.#size
  }

  /** False once somebody moved or enlarged the map: from then on it is not fitted to the window any more. */
  get isFitted(): boolean {
    return this.#isFitted
  }

  get isGliding(): boolean {
    return this.#move !== null
  }

  /** Neither gliding nor moved by hand just now. */
  get isAtRest(): boolean {
    return this.#move === null && this.#rest === undefined
  }

  /** The enlargement at which the whole map is seen. */
  get wholeZoom(): number {
    return fitted(this.#whole, this.#size).k
  }

  /** The window has another size. */
  resize(size: Size): void {
    this.#size = size
    this.#stayFitted()
  }

  /** The map is now as large as this. */
  span(whole: Bounds): void {
    this.#whole = whole
    this.#stayFitted()
  }

  /** Moved by hand: there at once. */
  look(camera: Camera): void {
    this.#isFitted = false
    this.#jump(camera)
  }

  /** The whole map, in the middle. */
  fit(): void {
    this.#isFitted = true
    this.#glide(fitted(this.#whole, this.#size))
  }

  /** Enlarges around the middle of the window. */
  zoomBy(factor: number, [least, most]: readonly [number, number]): void {
    const from = this.#move?.to ?? this.#now
    const { width, height } = this.#size
    const middle = { x: (width / 2 - from.x) / from.k, y: (height / 2 - from.y) / from.k }
    this.#isFitted = false
    this.#glide(centredOn(middle, Math.max(least, Math.min(most, from.k * factor)), this.#size))
  }

  /** Brings a spot into the window, where it is not well inside. */
  reveal(spot: Spot): void {
    const from = this.#move?.to ?? this.#now
    const to = revealing(from, spot, this.#size, EDGE)
    if (to === from) return
    this.#isFitted = false
    this.#glide(to)
  }

  /** Puts a film's spot in the middle, near enough to tell it by its title. */
  centre(spot: Spot): void {
    this.#isFitted = false
    this.#glide(centredOn(spot, Math.max(CLOSE, this.#now.k), this.#size))
  }

  /** Where it is in the frame of this time; see `CameraMove.at`. */
  advance(time: number): void {
    if (!this.#move) return
    this.#now = this.#move.at(time, this.#size)
    if (this.#now === this.#move.to) this.#move = null
    this.#events.onGlide(this.#now)
  }

  stop(): void {
    clearTimeout(this.#rest)
  }

  #stayFitted(): void {
    if (!this.#isFitted) return
    this.#move = null
    this.#now = fitted(this.#whole, this.#size)
    this.#events.onGlide(this.#now)
  }

  #jump(camera: Camera): void {
    this.#now = camera
    this.#move = null
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      this.#rest = undefined
      this.#events.onChange()
    }, REST_MS)
    this.#events.onChange()
  }

  #glide(to: Camera): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#jump(to)
      this.#events.onGlide(to)
      return
    }
    this.#move = new CameraMove(this.#now, to)
    this.#events.onChange()
  }
}
