import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { getOptions } from './options.ts'
import { fromChromium, ownScheme } from './origin.ts'
import { watchPolicy, watchRequests } from './refusals.ts'

/** What Chromium says of itself, the machine's screen and its theme. */
export interface Surroundings {
  readonly version: string
  readonly dark: boolean
  readonly scaleFactor: number
  readonly size: { readonly width: number; readonly height: number }
  readonly workArea: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

export interface BrowserParts {
  readonly profile: string
  /** The app's own command line switches for Chromium. */
  readonly switches: readonly string[]
  /** Answers every request of every page. */
  readonly route: (context: BrowserContext) => Promise<void>
}

const offTheNetwork = '--host-resolver-rules=MAP * ~NOTFOUND'

/** One Chromium, run for as long as a window of the app needs it. */
export class Browser {
  private readonly parts: BrowserParts
  private running: Promise<BrowserContext> | null = null
  private unused: Page | null = null
  private expecting: ((page: Page) => void) | null = null
  private refused = 0
  private readonly countRefusal = () => {
    this.refused += 1
  }

  constructor(parts: BrowserParts) {
    this.parts = parts
  }

  /** What a page would have sent to anywhere but the app itself, and was refused. */
  get refusedRequests(): number {
    return this.refused
  }

  /** Starts Chromium unless it runs, and looks around. */
  async start(): Promise<Surroundings> {
    const context = await this.context()
    const page = this.unused
    if (!page) throw new Error('Chromium opened no window.')
    const seen = (await page.evaluate(`({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      scaleFactor: devicePixelRatio,
      size: { width: screen.width, height: screen.height },
      workArea: { x: screen.availLeft, y: screen.availTop, width: screen.availWidth, height: screen.availHeight },
    })`)) as Omit<Surroundings, 'version'>
    return { version: context.browser()?.version() ?? 'unknown', ...seen }
  }

  /** A blank page in a window of its own. */
  async newPage(): Promise<{ page: Page; cdp: CDPSession }> {
    const context = await this.context()
    const page = this.unused ?? (await this.openWindow(context))
    this.unused = null
    const cdp = await context.newCDPSession(page)
    await watchPolicy(cdp, this.countRefusal)
    return { page, cdp }
  }

  async close(): Promise<void> {
    const context = await this.running?.catch(() => null)
    await context?.close()
  }

  private context(): Promise<BrowserContext> {
    this.running ??= this.launch()
    return this.running
  }

  private async launch(): Promise<BrowserContext> {
    const { executable, headless, debuggingPort } = getOptions()
    const asRoot = process.getuid?.() === 0
    mkdirSync(this.parts.profile, { recursive: true })
    const context = await chromium.launchPersistentContext(join(this.parts.profile), {
      executablePath: executable,
      headless,
      chromiumSandbox: !asRoot,
      acceptDownloads: false,
      // The window, the screen and the person's own preferences are the real ones.
      viewport: null,
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        '--app=about:blank',
        offTheNetwork,
        ...(headless ? ['--screen-info={1920x1080}'] : []),
        // Keeps Chromium from warning about its missing sandbox in the app's window.
        ...(asRoot ? ['--test-type'] : []),
        ...(debuggingPort === null ? [] : [`--remote-debugging-port=${debuggingPort}`]),
        ...this.parts.switches,
      ],
    })
    context.on('close', () => {
      this.running = null
      this.unused = null
    })
    context.on('page', (page) => this.receive(page))
    watchRequests(context, (url) => ownScheme(fromChromium(url)) !== null, this.countRefusal)
    await this.parts.route(context)
    this.unused = context.pages()[0] ?? (await context.waitForEvent('page'))
    return context
  }

  /** Windows open when the app asks. Any other is a page's doing, refused before; nothing of it may stay. */
  private receive(page: Page): void {
    if (this.expecting) this.expecting(page)
    else void page.close()
    this.expecting = null
  }

  private async openWindow(context: BrowserContext): Promise<Page> {
    const browser = context.browser()
    if (!browser) throw new Error('Chromium is gone.')
    const cdp = await browser.newBrowserCDPSession()
    const opened = new Promise<Page>((resolve) => {
      this.expecting = resolve
    })
    await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true })
    return opened.finally(() => cdp.detach())
  }
}
