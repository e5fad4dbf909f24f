import type { BrowserWindow, BrowserWindowConstructorOptions, NativeImage, Rectangle } from 'electron'
import { type Closable, standInApp } from './app.ts'
import { KnownEvents, preventable } from './emitter.ts'
import { browserWindowEvents } from './known-events.ts'
import { getOptions } from './options.ts'
import { processInPreload } from './process-info.ts'
import { openContents, theBrowser, theSurroundings } from './runtime.ts'
import { strict } from './strict.ts'
import { StandInWebContents } from './web-contents.ts'
import { type Placement, WindowPlacer, type WindowState } from './window-bounds.ts'
import { checkOptions } from './window-options.ts'

type Members =
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'isFocused'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'getSize'
  | 'setSize'
  | 'getPosition'
  | 'setPosition'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'minimize'
  | 'restore'
  | 'isMinimized'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'reload'
  | 'capturePage'
  | 'setMenuBarVisibility'
  | 'setTitle'

const all = new Map<StandInBrowserWindow, BrowserWindow>()
const defaultSize = { width: 800, height: 600 }
let lastId = 0

/** One Chromium window without browser furniture. */
export class StandInBrowserWindow extends KnownEvents implements Pick<BrowserWindow, Members>, Closable {
  protected readonly emitterName = 'BrowserWindow'
  protected readonly knownEvents = browserWindowEvents
  readonly id: number
  private readonly contents: StandInWebContents
  private placer: WindowPlacer | null = null
  private normal: Rectangle
  private state: WindowState = 'normal'
  private visible = false
  private pageGone = false
  private destroyed = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    checkOptions(options)
    const browser = theBrowser()
    const { workArea } = theSurroundings()
    const { width = defaultSize.width, height = defaultSize.height } = options
    const {
      x = workArea.x + Math.max(0, workArea.width - width) / 2,
      y = workArea.y + Math.max(0, workArea.height - height) / 2,
    } = options
    this.normal = { x: Math.round(x), y: Math.round(y), width, height }
    if (options.fullscreen) this.state = 'fullscreen'
    lastId += 1
    this.id = lastId
    this.contents = new StandInWebContents({
      preload: options.webPreferences?.preload,
      backgroundColor: options.backgroundColor,
      process: processInPreload(),
      openPage: async () => {
        const opened = await browser.newPage()
        this.placer?.close()
        this.placer = await WindowPlacer.open(opened.cdp, (placement) => this.wasPlaced(placement))
        if (options.useContentSize) await this.placer.setContentSize(width, height)
        this.arrange()
        return opened
      },
      onClosed: () => this.pageClosed(),
    })
    openContents.add(this.contents)
    const proxy = strict('BrowserWindow', this) as unknown as BrowserWindow
    all.set(this, proxy)
    standInApp.windows.add(this)
    this.contents.once('did-finish-load', () => void this.announceFirstPaint())
    this.contents.on('render-process-gone', (...args: unknown[]) => {
      standInApp.emit('render-process-gone', args[0], this.webContents, args[1])
    })
    standInApp.emit('web-contents-created', preventable({}), this.webContents)
    standInApp.emit('browser-window-created', preventable({}), proxy)
    if (options.show !== false) this.show()
    // Returned, so that even `new` gives the app only what Electron has.
    // biome-ignore lint/correctness/noConstructorReturn: the strict proxy is the window the app sees
    return proxy as unknown as StandInBrowserWindow
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all.values()]
  }

  static fromId(id: number): BrowserWindow | null {
    return StandInBrowserWindow.getAllWindows().find((window) => window.id === id) ?? null
  }

  static fromWebContents(contents: Electron.WebContents): BrowserWindow | null {
    return StandInBrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null
  }

  /** Of several windows, the newest: DevTools does not tell which has the keyboard. */
  static getFocusedWindow(): BrowserWindow | null {
    return StandInBrowserWindow.getAllWindows().findLast((window) => window.isVisible()) ?? null
  }

  get webContents(): Electron.WebContents {
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

  private async announceFirstPaint(): Promise<void> {
    const { cdp } = await this.contents.page
    const expression = 'new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 500) })'
    await cdp.send('Runtime.evaluate', { expression, awaitPromise: true }).catch(() => undefined)
    if (!this.destroyed) this.emit('ready-to-show')
  }

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    if (this.visible) return
    this.visible = true
    this.arrange()
    this.emit('show')
  }

  hide(): void {
    if (!this.visible) return
    this.visible = false
    this.arrange()
    this.emit('hide')
  }

  isVisible(): boolean {
    return this.visible
  }

  focus(): void {
    this.contents.focus()
    this.emit('focus')
  }

  isFocused(): boolean {
    return StandInBrowserWindow.getFocusedWindow()?.id === this.id
  }

  /** A hidden window stands where no screen is, so that its page goes on as in Electron. */
  private arrange(): void {
    if (this.visible || getOptions().headless) this.placer?.place({ bounds: this.normal, state: this.state })
    else this.placer?.hide()
  }

  /** The person moved, sized, maximized… the window. */
  private wasPlaced({ bounds, state }: Placement): void {
    const was = this.state
    this.state = state
    if (state !== was) {
      if (was === 'maximized') this.emit('unmaximize')
      if (was === 'minimized') this.emit('restore')
      if (was === 'fullscreen') this.emit('leave-full-screen')
      if (state === 'maximized') this.emit('maximize')
      if (state === 'minimized') this.emit('minimize')
      if (state === 'fullscreen') this.emit('enter-full-screen')
    }
    if (state !== 'normal') return
    const { x, y, width, height } = this.normal
    this.normal = bounds
    if (bounds.width !== width || bounds.height !== height) this.emit('resize')
    if (bounds.x !== x || bounds.y !== y) this.emit('move')
  }

  private change(state: WindowState): void {
    const bounds = this.normal
    this.wasPlaced({ bounds, state })
    this.arrange()
  }

  getBounds(): Rectangle {
    if (this.state !== 'maximized' && this.state !== 'fullscreen') return { ...this.normal }
    const { workArea, size } = theSurroundings()
    return this.state === 'maximized' ? { ...workArea } : { x: 0, y: 0, ...size }
  }

  getNormalBounds(): Rectangle {
    return { ...this.normal }
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.wasPlaced({ bounds: { ...this.normal, ...bounds }, state: 'normal' })
    this.arrange()
  }

  getSize(): number[] {
    const { width, height } = this.getBounds()
    return [width, height]
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getPosition(): number[] {
    const { x, y } = this.getBounds()
    return [x, y]
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }

  maximize(): void {
    this.change('maximized')
    this.show()
  }

  unmaximize(): void {
    if (this.state === 'maximized') this.change('normal')
  }

  isMaximized(): boolean {
    return this.state === 'maximized'
  }

  minimize(): void {
    this.change('minimized')
  }

  restore(): void {
    if (this.state === 'minimized') this.change('normal')
  }

  isMinimized(): boolean {
    return this.state === 'minimized'
  }

  setFullScreen(flag: boolean): void {
    this.change(flag ? 'fullscreen' : 'normal')
  }

  isFullScreen(): boolean {
    return this.state === 'fullscreen'
  }

  /** Chromium's app windows have no menu bar; `Menu` keeps what the app would show. */
  setMenuBarVisibility(_visible: boolean): void {}

  /** Chromium's app windows carry their document's title. */
  setTitle(_title: string): void {}

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
    const kept = () => standInApp.closeCancelled()
    this.contents.once('will-prevent-unload', kept)
    void this.contents.page.then(({ page }) => page.close({ runBeforeUnload: true })).catch(() => undefined)
  }

  destroy(): void {
    if (this.destroyed) return
    this.finish()
    void this.contents.page.then(({ page }) => page.close()).catch(() => undefined)
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  /** The page went by itself: after `close`, or closed by the person at its frame, when it can't be held back. */
  private pageClosed(): void {
    this.pageGone = true
    if (this.destroyed) return
    this.finish()
  }

  private finish(): void {
    this.destroyed = true
    this.visible = false
    this.placer?.close()
    all.delete(this)
    openContents.delete(this.contents)
    this.emit('closed')
    standInApp.windowClosed(this)
  }
}

/** The class the app sees: members Electron's has and this has not throw. */
export const BrowserWindowClass = strict('BrowserWindow', StandInBrowserWindow)
