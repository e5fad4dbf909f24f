import type { CDPSession } from 'playwright-core'
import { NotInStandIn } from './strict.ts'

interface Color {
  readonly r: number
  readonly g: number
  readonly b: number
}

/** Reads `#rrggbb`. */
export function parseColor(hex: string): Color {
  const [r, g, b] = (/^#(..)(..)(..)$/.exec(hex) ?? []).slice(1).map((part) => Number.parseInt(part, 16))
  if (r === undefined || g === undefined || b === undefined) throw new NotInStandIn(`the colour ${hex}`)
  return { r, g, b }
}

/** Sets the colour below a page, seen until the page paints its own. */
export async function setGround(cdp: CDPSession, color: Color): Promise<void> {
  await cdp.send('Emulation.setDefaultBackgroundColorOverride', { color })
}
