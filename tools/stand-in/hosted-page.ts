import type { HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron'
import type { CDPSession, Page, Request as PageRequest } from 'playwright-core'
import { KnownEvents, preventable } from './emitter.ts'
import { parseColor, setGround } from './ground.ts'
import { answerInvoke, emitSent } from './ipc-main.ts'
import { webContentsEvents } from './known-events.ts'
import { followTheme } from './native-theme.ts'
import { Navigation } from './navigation.ts'
import { fromChromium } from './origin.ts'
import { emitPageEvents } from './page-events.ts'
import { PageLink } from './page-link.ts'
import { defaultSession } from './session.ts'
import { NotInStandIn, strict } from './strict.ts'

export interface HostedPageParts {
  readonly preload: string | undefined
  readonly backgroundColor: string | undefined
  readonly process: Readonly<Record<string, unknown>>
  /** A blank page of its own; asked for again after a crash. */
  readonly openPage: () => Promise<{ page: Page; cdp: CDPSession }>
  /** The page has gone, whoever closed it. */
  readonly onClosed: () => void
}

export interface OpenedPage {
  readonly page: Page
  readonly cdp: CDPSession
  readonly link: PageLink
}

export type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse

/** Chromium's side of web contents: the page, prepared before it loads anything, watched until it goes. */
export abstract class HostedPage extends KnownEvents {
  protected readonly emitterName = 'webContents'
  protected readonly knownEvents = webContentsEvents
  /** What the app is given. */
  readonly proxy: WebContents
  protected readonly navigation = new Navigation()
  protected opened: Promise<OpenedPage>
  protected now: OpenedPage | null = null
  protected loading = false
  protected destroyed = false
  protected crashed = false
  protected windowOpenHandler: WindowOpenHandler | null = null
  private readonly parts: HostedPageParts
  private ground: ReturnType<typeof parseColor> | null

  constructor(parts: HostedPageParts) {
    super()
    this.parts = parts
    this.ground = parts.backgroundColor === undefined ? null : parseColor(parts.backgroundColor)
    this.proxy = strict('webContents', this) as unknown as WebContents
    // First in line: whoever listens later finds these as the event says.
    const setLoading = (loading: boolean) => () => {
      this.loading = loading
    }
    this.on('did-start-loading', setLoading(true))
    for (const event of ['did-finish-load', 'did-fail-load', 'render-process-gone'])
      this.on(event, setLoading(false))
    this.on('render-process-gone', () => {
      this.crashed = true
    })
    this.opened = this.open()
  }

  private async open(): Promise<OpenedPage> {
    const { page, cdp } = await this.parts.openPage()
    const sender = this.proxy
    const link = new PageLink(cdp, {
      ...this.parts,
      onInvoke: (senderFrame, channel, args) => answerInvoke({ sender, senderFrame }, channel, args),
      onSend: (senderFrame, channel, args) => emitSent({ sender, senderFrame }, channel, args),
      onPreloadError: (stack) => {
        console.error(`The preload failed: ${stack}`)
        this.emit('preload-error', preventable({}), this.parts.preload, new Error(stack))
      },
    })
    this.now = { page, cdp, link }
    emitPageEvents({ page, cdp, contents: this, isMainFrame: (id) => id === link.frames.main?.frameToken })
    page.on('download', (download) => this.refuseDownload(download.url(), download.suggestedFilename()))
    page.on('close', () => this.pageClosed(page))
    cdp.on('Page.frameRequestedNavigation', ({ url }) => this.navigation.announce(url))
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
      this.refuseWindow(url, windowName, windowFeatures.join()),
    )
    await link.open()
    await followTheme(cdp)
    if (this.ground) await setGround(cdp, this.ground)
    this.crashed = false
    return this.now
  }

  private pageClosed(page: Page): void {
    if (this.now?.page !== page) return
    this.destroyed = true
    this.emit('destroyed')
    this.parts.onClosed()
  }

  /** New windows are closed before they show, so the only answer that can be kept is no. */
  private refuseWindow(url: string, frameName: string, features: string): void {
    const referrer = { url: '', policy: 'default' } as const
    const details = {
      url: fromChromium(url),
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer,
    } as const
    if (this.windowOpenHandler?.(details).action !== 'deny') {
      throw new NotInStandIn('a window opened by a page (setWindowOpenHandler must deny)')
    }
  }

  private refuseDownload(url: string, filename: string): void {
    const item = { getURL: () => fromChromium(url), getFilename: () => filename, cancel: () => undefined }
    const { session } = defaultSession()
    if (!session.emitPreventable('will-download', {}, strict('downloadItem', item), this.proxy)) {
      throw new NotInStandIn('a download that is let through')
    }
  }

  /** A crashed page answers no more; another takes its place. */
  protected async replacePage(): Promise<void> {
    const dead = await this.opened
    this.opened = this.open()
    await this.opened
    await dead.page.close().catch(() => undefined)
  }

  /** The stand-in's own: whether this is the page a request came from. */
  isOf(page: Page): boolean {
    return this.now?.page === page
  }

  /** The stand-in's own: asks the app about a navigation. */
  mayNavigate(request: PageRequest): Promise<boolean> {
    return this.navigation.mayGo(request, this)
  }

  /** The stand-in's own: the colour below the page. */
  paintGround(hex: string): void {
    const color = parseColor(hex)
    this.ground = color
    void this.opened.then(({ cdp }) => setGround(cdp, color)).catch(() => undefined)
  }

  /** The stand-in's own: settles when the page has painted, or shows no sign of it. */
  async painted(): Promise<void> {
    const { cdp } = await this.opened
    const expression = 'new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 500) })'
    await cdp.send('Runtime.evaluate', { expression, awaitPromise: true }).catch(() => undefined)
  }

  /** The stand-in's own: closes the page; asked first, it may object, which `onKept` is told. */
  closePage({ askFirst }: { askFirst: boolean }, onKept?: () => void): void {
    if (onKept) {
      const listen = (event: { defaultPrevented: boolean }) => !event.defaultPrevented && onKept()
      this.once('will-prevent-unload', listen)
    }
    void this.opened.then(({ page }) => page.close({ runBeforeUnload: askFirst })).catch(() => undefined)
  }
}
