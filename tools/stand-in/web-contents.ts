import type { NativeImage, Rectangle, Session, WebContents, WebFrameMain } from 'electron'
import { preventable } from './emitter.ts'
import { HostedPage, type WindowOpenHandler } from './hosted-page.ts'
import { nativeImageFromPng } from './native-image.ts'
import { loadError } from './navigation.ts'
import { originOf, ownScheme, toChromium } from './origin.ts'
import { applyPermissions } from './permissions.ts'
import { defaultSession } from './session.ts'

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

let lastId = 0

/** The contents of one window, as Electron's API has them. */
export class StandInWebContents extends HostedPage implements Pick<WebContents, Members> {
  readonly id = ++lastId

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
