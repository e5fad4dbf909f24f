import { between, type Camera, type Size } from './camera.ts'

const MOVE_MS = 320

/** A camera on its way, slowing down towards the end. */
export class CameraMove {
  readonly to: Camera
  readonly #from: Camera
  readonly #start = performance.now()

  constructor(from: Camera, to: Camera) {
    this.#from = from
    this.to = to
  }

  /** Where it is at a time of the frame clock; `to` itself once it has arrived. */
  at(now: number, size: Size): Camera {
    const time = Math.max(0, Math.min(1, (now - this.#start) / MOVE_MS))
    return time === 1 ? this.to : between(this.#from, this.to, 1 - (1 - time) ** 3, size)
  }
}
