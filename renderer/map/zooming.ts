import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom'
import type { Camera } from './camera.ts'

/** Least and most enlargement. */
export type ZoomRange = readonly [least: number, most: number]

export interface Zooming {
  /** Tells where the picture moved by itself, so that the next drag begins there. */
  follow(camera: Camera): void
  limit(range: ZoomRange): void
  stop(): void
}

/** Pixels a press may wander and still be a click. */
const CLICK_WANDER = 4

/** Lets an element be dragged, wheeled and pinched. `onCamera` hears of what is done by hand only. */
export function zoomable(element: HTMLElement, onCamera: (camera: Camera) => void): Zooming {
  const target = select(element)
  // The event's own source does not tell: until a turn of the wheel has run out, it is the wheel's for everything.
  let isFollowing = false
  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_WANDER)
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!isFollowing) onCamera({ x: transform.x, y: transform.y, k: transform.k })
    })
  target.call(behaviour).on('dblclick.zoom', null)
  return {
    follow({ x, y, k }) {
      isFollowing = true
      target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k))
      isFollowing = false
    },
    limit([least, most]) {
      behaviour.scaleExtent([least, most])
    },
    stop() {
      target.on('.zoom', null)
    },
  }
}
