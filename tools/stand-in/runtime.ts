import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { Browser, type Surroundings } from './chromium.ts'
import { chromiumSwitches } from './command-line.ts'
import { setSystemTheme } from './native-theme.ts'
import { type Navigating, routeRequests } from './network.ts'
import { getPath } from './paths.ts'

/** Contents of open windows, for the network to find whose page asks. */
export const openContents = new Set<Navigating & { isOf(page: Page): boolean }>()

let browser: Browser | null = null
let surroundings: Surroundings | null = null

/** Starts Chromium, once, before the app is told that it is ready; its version. */
export async function startChromium(): Promise<string> {
  const contentsOf = (page: Page) => [...openContents].find((contents) => contents.isOf(page))
  browser = new Browser({
    profile: join(getPath('sessionData'), 'stand-in', 'profile'),
    switches: chromiumSwitches(),
    route: routeRequests(contentsOf),
  })
  surroundings = await browser.start()
  setSystemTheme(surroundings.dark)
  return surroundings.version
}

/** @throws Error before the app is ready, as Electron does. */
export function theBrowser(): Browser {
  if (!browser) throw new Error('Cannot create BrowserWindow before app is ready')
  return browser
}

export function theSurroundings(): Surroundings {
  if (!surroundings) throw new Error("The 'screen' module can't be used before the app 'ready' event")
  return surroundings
}

export async function closeChromium(): Promise<void> {
  await browser?.close()
}

/** How much a page would have sent to anywhere but the app, and was refused; for tests. */
export function refusedRequests(): number {
  return browser?.refusedRequests ?? 0
}
