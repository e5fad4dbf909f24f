import { z } from 'zod'

const whole = z.number().int().min(-100_000).max(100_000)

/** Where the window was and how; kept between launches. */
export const windowState = z.object({
  x: whole,
  y: whole,
  width: whole.positive(),
  height: whole.positive(),
  isMaximized: z.boolean(),
})
export type WindowState = z.output<typeof windowState>

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Placement {
  readonly bounds: { width: number; height: number; x?: number; y?: number }
  readonly isMaximized: boolean
}

export const smallestWindow = { width: 720, height: 560 }
const firstWindow = { width: 1400, height: 900 }
/** So much of the title bar must be on a display for a hand to reach it, in pixels. */
const reachable = { width: 120, height: 32 }

/**
 * Where to open the window: where it was, if that can be seen on one of the displays' work areas and is
 * no larger than it, otherwise centred by the system at its first size.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): Placement {
  const home = saved && workAreas.find((area) => isReachable(saved, area))
  if (home) {
    const { x, y } = saved
    return { bounds: { x, y, ...fitted(saved, home) }, isMaximized: saved.isMaximized }
  }
  return { bounds: fitted(saved ?? firstWindow, workAreas[0]), isMaximized: saved?.isMaximized ?? false }
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const left = Math.max(window.x, area.x)
  const right = Math.min(window.x + window.width, area.x + area.width)
  const titleBarIsInside = window.y >= area.y && window.y + reachable.height <= area.y + area.height
  return right - left >= reachable.width && titleBarIsInside
}

function fitted(
  size: { readonly width: number; readonly height: number },
  area: Rectangle | undefined,
): { width: number; height: number } {
  const between = (least: number, wanted: number, most = Number.POSITIVE_INFINITY) =>
    Math.max(least, Math.min(wanted, most))
  return {
    width: between(smallestWindow.width, size.width, area?.width),
    height: between(smallestWindow.height, size.height, area?.height),
  }
}
