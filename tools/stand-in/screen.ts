import type { Display, Screen } from 'electron'
import { theSurroundings } from './runtime.ts'
import { strict } from './strict.ts'

/** The screen Chromium's first window opened on; Chromium tells a page of no other. */
function display(): Display {
  const { scaleFactor, size, workArea } = theSurroundings()
  const { width, height } = workArea
  return strict('display', {
    id: 1,
    bounds: { x: 0, y: 0, ...size },
    workArea: { ...workArea },
    size: { ...size },
    workAreaSize: { width, height },
    scaleFactor,
    rotation: 0,
  }) as Display
}

const members: Pick<
  Screen,
  'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching' | 'getDisplayNearestPoint'
> = {
  getPrimaryDisplay: display,
  getAllDisplays: () => [display()],
  getDisplayMatching: display,
  getDisplayNearestPoint: display,
}

export const screen = strict('screen', members)
