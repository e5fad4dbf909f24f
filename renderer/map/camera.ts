import type { Spot } from './spots.ts'

/** How the plane is seen: a point of it stands at `x · k + camera.x` pixels. */
export interface Camera {
  readonly x: number
  readonly y: number
  /** Pixels for a unit of the plane. */
  readonly k: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels left free around the map, so that titles at its edge can be read. */
const MARGIN = { x: 88, y: 56 } as const
/** A map of few films is not enlarged further than this. */
const CLOSEST_FIT = 2.6

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest rectangle that holds all spots. */
export function boundsOf(spots: readonly Spot[]): Bounds {
  let [left, top, right, bottom] = [0, 0, 0, 0]
  for (const [place, { x, y }] of spots.entries()) {
    left = place === 0 ? x : Math.min(left, x)
    right = place === 0 ? x : Math.max(right, x)
    top = place === 0 ? y : Math.min(top, y)
    bottom = place === 0 ? y : Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** The camera that shows all of `bounds` in the middle of a window. */
export function fitted({ left, top, right, bottom }: Bounds, { width, height }: Size): Camera {
  const room = { x: Math.max(80, width - 2 * MARGIN.x), y: Math.max(80, height - 2 * MARGIN.y) }
  const k = Math.min(room.x / Math.max(1, right - left), room.y / Math.max(1, bottom - top), CLOSEST_FIT)
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 }
}

/** Part of the way from one camera to another, `share` 0 to 1: as even to the eye in size as in place. */
export function between(from: Camera, to: Camera, share: number, { width, height }: Size): Camera {
  const k = from.k * (to.k / from.k) ** share
  const centre = (camera: Camera) => ({
    x: (width / 2 - camera.x) / camera.k,
    y: (height / 2 - camera.y) / camera.k,
  })
  const [a, b] = [centre(from), centre(to)]
  // What is seen moves in step with the enlargement, so that neither runs ahead of the other.
  const along = to.k === from.k ? share : (1 / k - 1 / from.k) / (1 / to.k - 1 / from.k)
  const [x, y] = [a.x + (b.x - a.x) * along, a.y + (b.y - a.y) * along]
  return { k, x: width / 2 - x * k, y: height / 2 - y * k }
}

/** Moved no further than it takes for a spot to stand `margin` pixels inside the window. */
export function revealing(camera: Camera, spot: Spot, { width, height }: Size, margin: number): Camera {
  const shift = (at: number, size: number) =>
    Math.max(Math.min(margin, size / 2) - at, Math.min(0, size - Math.min(margin, size / 2) - at))
  const x = spot.x * camera.k + camera.x
  const y = spot.y * camera.k + camera.y
  const isIn = x >= margin && y >= margin && x <= width - margin && y <= height - margin
  return isIn ? camera : { k: camera.k, x: camera.x + shift(x, width), y: camera.y + shift(y, height) }
}

/** The camera that shows a spot in the middle of a window. */
export function centredOn({ x, y }: Spot, k: number, { width, height }: Size): Camera {
  return { k, x: width / 2 - x * k, y: height / 2 - y * k }
}

/** Larger by so much on every side. */
export function widened({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}
