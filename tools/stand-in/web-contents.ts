import type {
  HandlerDetails,
  NativeImage,
  Rectangle,
  Session,
  WebContents,
  WebFrameMain,
  WindowOpenHandlerResponse,
} from 'electron'
import type { CDPSession, Page, Request as PageRequest } from 'playwright-core'
import { KnownEvents, preventable } from './emitter.ts'
import { answerInvoke, emitSent } from './ipc-main.ts'
import { webContentsEvents } from './known-events.ts'
import { nativeImageFromPng } from './native-image.ts'
import { followTheme } from './native-theme.ts'
import { loadError, Navigation } from './navigation.ts'
import { fromChromium, originOf, ownScheme, toChromium } from './origin.ts'
import { emitPageEvents } from './page-events.ts'
import { PageLink } from './page-link.ts'
import { applyPermissions } from './permissions.ts'
import { defaultSession } from './session.ts'
import { NotInStandIn, strict } from './strict.ts'

export interface WebContentsParts {
  readonly preload: string | undefined
  readonly backgroundColor: string | undefined
  readonly process: Readonly<Record<string, unknown>>
  /** A blank page of its own; asked for again after a crash. */
  readonly openPage: () => Promise<{ page: Page; cdp: CDPSession }>
  /** The page has gone, whoever closed it. */
  readonly onClosed: () => void
}

type Members =
  | 'id'
  | 'session'
  | 'mainFrame'
  | 'send'
  | 'loadURL'
  | 'getURL'
  | 'isDestroyed'
  | 'isCrashed'
  | 'isLoading'
  | 'isLoadingMainFrame'
  | 'reload'
  | 'executeJavaScript'
  | 'capturePage'
  | 'setWindowOpenHandler'
  | 'getType'
  | 'focus'

type Opened = { readonly page: Page; readonly cdp: CDPSession; readonly link: PageLink }
type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse

let lastId = 0

/** The contents of one window: a page of Chromium with the app's preload in it. */
export class StandInWebContents extends KnownEvents implements Pick<WebContents, Members> {
  protected readonly emitterName = 'webContents'
  protected readonly knownEvents = webContentsEvents
  readonly id: number
  /** What the app is given. */
  readonly proxy: WebContents
  private readonly parts: WebContentsParts
  private readonly navigation = new Navigation()
  private opened: Promise<Opened>
  private now: Opened | null = null
  private ground: Color | undefined
  private loading = false
  private destroyed = false
  private crashed = false
  private windowOpenHandler: WindowOpenHandler | null = null

  constructor(parts: WebContentsParts) {
    super()
    lastId += 1
    this.id = lastId
    this.parts = parts
    this.ground = parts.backgroundColor === undefined ? undefined : parseColor(parts.backgroundColor)
    this.proxy = strict('webContents', this) as unknown as WebContents
    // First in line: whoever listens later finds these as the event says.
    const loading = (now: boolean) => () => {
      this.loading = now
    }
    this.on('did-start-loading', loading(true))
    for (const event of ['did-finish-load', 'did-fail-load', 'render-process-gone'])
      this.on(event, loading(false))
    this.on('render-process-gone', () => {
      this.crashed = true
    })
    this.opened = this.open()
  }

  private async open(): Promise<Opened> {
    const { page, cdp } = await this.parts.openPage()
    const link = new PageLink(cdp, {
      ...this.parts,
      onInvoke: (senderFrame, channel, args) =>
        answerInvoke({ sender: this.proxy, senderFrame }, channel, args),
      onSend: (senderFrame, channel, args) => emitSent({ sender: this.proxy, senderFrame }, channel, args),
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

  /** A crashed page answers no more; another takes its place. */
  private async replacePage(): Promise<void> {
    const dead = await this.opened
    this.opened = this.open()
    await this.opened
    await dead.page.close().catch(() => undefined)
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

  /** The stand-in's own: whether this is the page a request came from. */
  isOf(page: Page): boolean {
    return this.now?.page === page
  }

  /** The stand-in's own: asks the app about a navigation. */
  mayNavigate(request: PageRequest): Promise<boolean> {
    return this.navigation.mayGo(request, this)
  }

  /** The stand-in's own: the colour below the page. */
  paintGround(color: string): void {
    const parsed = parseColor(color)
    this.ground = parsed
    void this.opened.then(({ cdp }) => setGround(cdp, parsed)).catch(() => undefined)
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

  get session(): Session {
    return defaultSession().proxy
  }

  get mainFrame(): WebFrameMain {
    const frame = this.now?.link.frames.main
    if (!frame) throw new Error('The page has no frame yet, or no more.')
    return frame
  }

  async loadURL(url: string): Promise<void> {
    this.loading = true
    if (this.crashed) await this.replacePage()
    const { page, cdp } = await this.opened
    if (ownScheme(url)) await applyPermissions(cdp, this.proxy, originOf(url))
    this.navigation.begin(url)
    try {
      await page.goto(toChromium(url), { waitUntil: 'load', timeout: 0 })
    } catch (error) {
      const failure = loadError(error, url)
      this.emit('did-fail-load', preventable({}), failure.errno, failure.code, url, true, 1, 1)
      throw failure
    } finally {
      this.navigation.end()
    }
  }

  reload(): void {
    const reloaded = this.crashed
      ? this.loadURL(this.getURL())
      : this.opened.then(({ cdp }) => cdp.send('Page.reload'))
    // Electron's reload answers nothing; a failure is told by `did-fail-load`.
    void reloaded.catch(() => undefined)
  }

  send(channel: string, ...args: unknown[]): void {
    this.now?.link.send(channel, args)
  }

  getURL(): string {
    const url = this.now?.link.frames.main?.url ?? ''
    return url === 'about:blank' ? '' : url
  }

  getType(): 'window' {
    return 'window'
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  isCrashed(): boolean {
    return this.crashed
  }

  isLoading(): boolean {
    return this.loading
  }

  isLoadingMainFrame(): boolean {
    return this.loading
  }

  focus(): void {
    void this.opened.then(({ page }) => page.bringToFront()).catch(() => undefined)
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    if (this.loading) await new Promise((resolve) => this.once('did-stop-loading', resolve))
    const { cdp } = await this.opened
    const question = { expression: code, awaitPromise: true, returnByValue: true, userGesture }
    const { exceptionDetails, result } = await cdp.send('Runtime.evaluate', question)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async capturePage(rect?: Rectangle): Promise<NativeImage> {
    const { cdp } = await this.opened
    const clip = rect ? { clip: { ...rect, scale: 1 } } : {}
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', ...clip })
    return nativeImageFromPng(Buffer.from(data, 'base64'))
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler
  }
}

interface Color {
  readonly r: number
  readonly g: number
  readonly b: number
}

function parseColor(hex: string): Color {
  const [r, g, b] = (/^#(..)(..)(..)$/.exec(hex) ?? []).slice(1).map((part) => Number.parseInt(part, 16))
  if (r === undefined || g === undefined || b === undefined) throw new NotInStandIn(`the colour ${hex}`)
  return { r, g, b }
}

async function setGround(cdp: CDPSession, color: Color): Promise<void> {
  await cdp.send('Emulation.setDefaultBackgroundColorOverride', { color })
}
