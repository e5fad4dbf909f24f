import type {
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
type WindowOpenHandler = (details: Electron.HandlerDetails) => WindowOpenHandlerResponse

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
  private loading = false
  private destroyed = false
  private crashed = false
  private windowOpenHandler: WindowOpenHandler | null = null

  constructor(parts: WebContentsParts) {
    super()
    lastId += 1
    this.id = lastId
    this.parts = parts
    this.proxy = strict('webContents', this) as unknown as WebContents
    this.opened = this.open()
  }

  get session(): Session {
    return defaultSession().proxy
  }

  get mainFrame(): WebFrameMain {
    const frame = this.now?.link.frames.main
    if (!frame) throw new Error('The page has no frame yet, or no more.')
    return frame
  }

  /** The stand-in's own: the page once it is there. */
  get page(): Promise<Opened> {
    return this.opened
  }

  /** The stand-in's own: whether this is the page a request came from. */
  isOf(page: Page): boolean {
    return this.now?.page === page
  }

  /** The stand-in's own: asks the app about a navigation. */
  mayNavigate(request: PageRequest): Promise<boolean> {
    return this.navigation.mayGo(request, this)
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
    this.listen(page, cdp)
    await link.open()
    await followTheme(cdp)
    const color = /^#(..)(..)(..)$/.exec(this.parts.backgroundColor ?? '')
    if (color) {
      const [r, g, b] = color.slice(1).map((part) => Number.parseInt(part, 16)) as [number, number, number]
      await cdp.send('Emulation.setDefaultBackgroundColorOverride', { color: { r, g, b } })
    }
    this.crashed = false
    return this.now
  }

  private listen(page: Page, cdp: CDPSession): void {
    page.on('domcontentloaded', () => this.emit('dom-ready', preventable({})))
    page.on('load', () => {
      this.loading = false
      this.emit('did-finish-load', preventable({}))
      this.emit('did-stop-loading', preventable({}))
    })
    page.on('crash', () => {
      this.crashed = true
      this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 })
    })
    page.on('close', () => {
      if (this.now?.page !== page) return
      this.destroyed = true
      this.emit('destroyed')
      this.parts.onClosed()
    })
    page.on('console', (message) => {
      const { url: sourceId, lineNumber } = message.location()
      this.emit(
        'console-message',
        preventable({
          message: message.text(),
          level: message.type(),
          lineNumber,
          sourceId: fromChromium(sourceId),
        }),
      )
    })
    page.on('dialog', async (dialog) => {
      const staysOpen = dialog.type() === 'beforeunload' && !this.emitPreventable('will-prevent-unload', {})
      await (dialog.type() !== 'beforeunload' || staysOpen ? dialog.dismiss() : dialog.accept()).catch(
        () => undefined,
      )
    })
    page.on('download', (download) => this.refuseDownload(download.url(), download.suggestedFilename()))
    cdp.on('Page.frameRequestedNavigation', ({ url }) => this.navigation.announce(url))
    cdp.on('Page.frameStartedLoading', ({ frameId }) => {
      if (frameId !== this.now?.link.frames.main?.frameToken || this.loading) return
      this.loading = true
      this.emit('did-start-loading', preventable({}))
    })
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined)
        this.emit('did-navigate', preventable({}), fromChromium(frame.url), 200, 'OK')
    })
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const isMainFrame = frameId === this.now?.link.frames.main?.frameToken
      this.emit('did-navigate-in-page', preventable({}), fromChromium(url), isMainFrame, 1, 1)
    })
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
      this.refuseWindow(url, windowName, windowFeatures.join()),
    )
  }

  /** New windows are closed before they show, so the only answer that can be kept is no. */
  private refuseWindow(url: string, frameName: string, features: string): void {
    const details = {
      url: fromChromium(url),
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    }
    const answer = this.windowOpenHandler?.(details as Electron.HandlerDetails)
    if (answer?.action !== 'deny')
      throw new NotInStandIn('a window opened by a page (setWindowOpenHandler must deny)')
  }

  private refuseDownload(url: string, filename: string): void {
    const item = strict('downloadItem', {
      getURL: () => fromChromium(url),
      getFilename: () => filename,
      cancel: () => undefined,
    })
    const { session } = defaultSession()
    if (!session.emitPreventable('will-download', {}, item, this.proxy))
      throw new NotInStandIn('a download that is let through')
  }

  async loadURL(url: string): Promise<void> {
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
    const url = this.getURL()
    if (this.crashed) void this.loadURL(url)
    else void this.opened.then(({ cdp }) => cdp.send('Page.reload')).catch(() => undefined)
  }

  /** A crashed page answers no more; another takes its place. */
  private async replacePage(): Promise<void> {
    const dead = await this.opened
    this.opened = this.open()
    await this.opened
    await dead.page.close().catch(() => undefined)
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
    const answer = await cdp.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    })
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
    return answer.result.value
  }

  async capturePage(rect?: Rectangle): Promise<NativeImage> {
    const { cdp } = await this.opened
    const { data } = await cdp.send('Page.captureScreenshot', {
      format: 'png',
      ...(rect ? { clip: { ...rect, scale: 1 } } : {}),
    })
    return nativeImageFromPng(Buffer.from(data, 'base64'))
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler
  }
}
