import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  NativeImage,
  Rectangle,
  WebContents,
} from 'electron'
import { type Closable, standInApp } from './app.ts'
import { preventable } from './emitter.ts'
import { PlacedWindow } from './placed-window.ts'
import { processInPreload } from './process-info.ts'
import { openContents, theBrowser } from './runtime.ts'
import { strict } from './strict.ts'
import { StandInWebContents } from './web-contents.ts'
import { checkOptions } from './window-options.ts'

type Members =
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'reload'
  | 'capturePage'
  | 'focus'
  | 'isFocused'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'setBackgroundColor'

const windows = new Map<StandInBrowserWindow, BrowserWindow>()
let lastId = 0

/** One Chromium window without browser furniture. */
export class StandInBrowserWindow extends PlacedWindow implements Pick<BrowserWindow, Members>, Closable {
  readonly id: number
  private readonly contents: StandInWebContents
  private closing = false
  private pageGone = false
  private destroyed = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    checkOptions(options)
    const browser = theBrowser()
    const { x, y, width = 800, height = 600, useContentSize = false, fullscreen = false } = options
    super({ x, y, width, height, useContentSize, isFullScreen: fullscreen })
    lastId += 1
    this.id = lastId
    this.contents = new StandInWebContents({
      preload: options.webPreferences?.preload,
      backgroundColor: options.backgroundColor,
      process: processInPreload(),
      openPage: async () => {
        const opened = await browser.newPage()
        await this.settle(opened.cdp)
        return opened
      },
      onClosed: () => this.pageClosed(),
    })
    openContents.add(this.contents)
    const proxy = strict('BrowserWindow', this) as unknown as BrowserWindow
    windows.set(this, proxy)
    standInApp.windows.add(this)
    this.contents.once('did-finish-load', () => void this.announceFirstPaint())
    this.contents.on('render-process-gone', (event: object, details: object) => {
      standInApp.emit('render-process-gone', event, this.webContents, details)
    })
    standInApp.emit('web-contents-created', preventable({}), this.webContents)
    standInApp.emit('browser-window-created', preventable({}), proxy)
    if (options.show !== false) this.show()
    // biome-ignore lint/correctness/noConstructorReturn: `new` too must give the app only what Electron has
    return proxy as unknown as StandInBrowserWindow
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()]
  }

  static fromId(id: number): BrowserWindow | null {
    return StandInBrowserWindow.getAllWindows().find((window) => window.id === id) ?? null
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return StandInBrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null
  }

  /** Of several windows, the newest: DevTools does not tell which has the keyboard. */
  static getFocusedWindow(): BrowserWindow | null {
    return StandInBrowserWindow.getAllWindows().findLast((window) => window.isVisible()) ?? null
  }

  get webContents(): WebContents {
    return this.contents.proxy
  }

  loadURL(url: string): Promise<void> {
    return this.contents.loadURL(url)
  }

  reload(): void {
    this.contents.reload()
  }

  capturePage(rect?: Rectangle): Promise<NativeImage> {
    return this.contents.capturePage(rect)
  }

  setBackgroundColor(color: string): void {
    this.contents.paintGround(color)
  }

  focus(): void {
    this.contents.focus()
    this.emit('focus')
  }

  isFocused(): boolean {
    return StandInBrowserWindow.getFocusedWindow()?.id === this.id
  }

  /** Asks the app first, then the page (`beforeunload`); either may keep the window open. */
  close(): void {
    if (this.destroyed) return
    if (this.emitPreventable('close', {})) {
      standInApp.closeCancelled()
      return
    }
    if (this.pageGone || this.contents.isCrashed()) {
      this.destroy()
      return
    }
    this.closing = true
    this.contents.closePage({ askFirst: true }, () => {
      this.closing = false
      standInApp.closeCancelled()
    })
  }

  destroy(): void {
    if (this.destroyed) return
    this.finish()
    this.contents.closePage({ askFirst: false })
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  private async announceFirstPaint(): Promise<void> {
    await this.contents.painted()
    if (!this.destroyed) this.emit('ready-to-show')
  }

  /** The page has gone: by `close`, or by the person at the window's frame, when the app can't hold it back. */
  private pageClosed(): void {
    this.pageGone = true
    if (this.destroyed) return
    if (this.closing) this.finish()
    else this.close()
  }

  private finish(): void {
    this.destroyed = true
    this.unsettle()
    windows.delete(this)
    openContents.delete(this.contents)
    this.emit('closed')
    standInApp.windowClosed(this)
  }
}

/** The class the app sees: members Electron's has and this has not throw. */
export const BrowserWindowClass = strict('BrowserWindow', StandInBrowserWindow)
