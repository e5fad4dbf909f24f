import type { Request as PageRequest } from 'playwright-core'
import { preventable } from './emitter.ts'
import { fromChromium, toChromium } from './origin.ts'

/** Chromium's numbers for the failures a load can meet here. */
const netErrors: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_BLOCKED_BY_RESPONSE: -27,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INVALID_URL: -300,
}

/** How long the page's announcement of a navigation may come after its request, milliseconds; a guess, twice a frame. */
const announcementDelay = 40

/** An error as `loadURL` rejects with it. */
export function loadError(error: unknown, url: string): Error & { code: string; errno: number; url: string } {
  const code = /net::(ERR_\w+)/.exec(String(error))?.[1] ?? 'ERR_FAILED'
  const errno = netErrors[code] ?? -2
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url })
}

interface Emits {
  emit(event: string, ...args: unknown[]): boolean
}

/**
 * Tells navigations a page began (Electron asks the app about these) from those the app or DevTools began (it does not).
 * The page announces its own; the request for it may arrive a moment earlier.
 */
export class Navigation {
  private readonly announced = new Set<string>()
  private own: string | null = null

  /** The app itself loads this address. */
  begin(url: string): void {
    this.own = toChromium(url)
  }

  end(): void {
    this.own = null
  }

  announce(url: string): void {
    this.announced.add(url)
  }

  /** Asks the app, as Electron does; true when the page may go there. */
  async mayGo(request: PageRequest, contents: Emits): Promise<boolean> {
    const isMainFrame = request.frame().parentFrame() === null
    const url = request.url()
    if (isMainFrame && withoutHash(url) === withoutHash(this.own ?? '')) return true
    if (!this.announced.has(url)) await new Promise((resolve) => setTimeout(resolve, announcementDelay))
    if (!this.announced.delete(url) && isMainFrame) return true
    const details = {
      url: fromChromium(url),
      isSameDocument: false,
      isMainFrame,
      frame: null,
      initiator: null,
    }
    const willGo = preventable(details)
    contents.emit('will-frame-navigate', willGo)
    if (isMainFrame && !willGo.defaultPrevented) contents.emit('will-navigate', willGo, willGo.url)
    return !willGo.defaultPrevented
  }
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? ''
}
