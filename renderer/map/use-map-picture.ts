import { type RefObject, useEffect, useRef, useState } from 'react'
import type { MapGraph } from './graph.ts'
import { mapMemory } from './memory.ts'
import { MapPicture } from './picture.ts'
import { type Zooming, type ZoomRange, zoomable } from './zooming.ts'

/** Pixels a unit of the plane may be enlarged to; and how much smaller than whole the map may be made. */
const MOST = 6
const LEAST_OF_FIT = 0.5

export interface PictureRefs {
  readonly window: RefObject<HTMLDivElement | null>
  readonly all: RefObject<HTMLDivElement | null>
  readonly lit: RefObject<HTMLDivElement | null>
  readonly probe: RefObject<HTMLSpanElement | null>
}

export interface ShownGraph {
  readonly graph: MapGraph
  /** Films stay where they are: the graph is part of one that was laid out. */
  readonly holds: boolean
  /** Names the graph when it is whole: laid out once, it is not laid out again. */
  readonly signature: string
}

/** A picture of the map in elements of the page: drawn while they are there, kept where it was for when they come back. */
export function useMapPicture({ graph, holds, signature }: ShownGraph) {
  const refs: PictureRefs = {
    window: useRef<HTMLDivElement>(null),
    all: useRef<HTMLDivElement>(null),
    lit: useRef<HTMLDivElement>(null),
    probe: useRef<HTMLSpanElement>(null),
  }
  const { window, all, lit, probe } = refs
  const picture = useRef<MapPicture | null>(null)
  const zooming = useRef<Zooming | null>(null)
  const range = useRef<ZoomRange>([0.05, MOST])
  const [isSettled, setSettled] = useState(false)

  useEffect(() => {
    if (!window.current || !all.current || !lit.current || !probe.current) return
    const stage = { window: window.current, all: all.current, lit: lit.current, probe: probe.current }
    const drawn = new MapPicture(stage, {
      onCamera: (camera) => zooming.current?.follow(camera),
      onSettled(spots) {
        mapMemory.spots = new Map([...mapMemory.spots, ...spots])
        const fit = drawn.camera.wholeZoom
        range.current = [Math.min(fit * LEAST_OF_FIT, 1), MOST]
        zooming.current?.limit(range.current)
        setSettled(true)
      },
    })
    zooming.current = zoomable(stage.window, (camera) => drawn.camera.look(camera))
    if (mapMemory.camera) {
      drawn.camera.look(mapMemory.camera)
      zooming.current.follow(mapMemory.camera)
    }
    picture.current = drawn
    return () => {
      mapMemory.camera = drawn.camera.isFitted ? null : drawn.camera.now
      drawn.destroy()
      zooming.current?.stop()
      picture.current = null
    }
  }, [window, all, lit, probe])

  useEffect(() => {
    const isLaidOut = mapMemory.laidOut === signature
    setSettled(false)
    picture.current?.show(graph, mapMemory.spots, holds || isLaidOut)
    if (!holds) mapMemory.laidOut = signature
  }, [graph, holds, signature])

  return {
    refs,
    picture,
    isSettled,
    zoomBy: (factor: number) => picture.current?.camera.zoomBy(factor, range.current),
    showWhole: () => picture.current?.camera.fit(),
  }
}
