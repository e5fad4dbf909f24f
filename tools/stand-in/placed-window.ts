import type { BrowserWindow, Rectangle } from 'electron'
import type { CDPSession } from 'playwright-core'
import { KnownEvents } from './emitter.ts'
import { browserWindowEvents } from './known-events.ts'
import { getOptions } from './options.ts'
import { theSurroundings } from './runtime.ts'
import { type Placement, WindowPlacer, type WindowState } from './window-placer.ts'

type Members =
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
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'isVisible'

export interface FirstPlace {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly useContentSize: boolean
  readonly isFullScreen: boolean
}

/** Where a window is, how large, and whether it is shown. What is asked for holds at once; Chromium follows. */
export abstract class PlacedWindow extends KnownEvents implements Pick<BrowserWindow, Members> {
  protected readonly emitterName = 'BrowserWindow'
  protected readonly knownEvents = browserWindowEvents
  private readonly first: FirstPlace
  private placer: WindowPlacer | null = null
  private normal: Rectangle
  private state: WindowState
  private visible = false

  constructor(first: FirstPlace) {
    super()
    this.first = first
    const { workArea } = theSurroundings()
    const { width, height } = first
    const centred = {
      x: Math.round(workArea.x + Math.max(0, workArea.width - width) / 2),
      y: Math.round(workArea.y + Math.max(0, workArea.height - height) / 2),
    }
    this.normal = { x: first.x ?? centred.x, y: first.y ?? centred.y, width, height }
    this.state = first.isFullScreen ? 'fullscreen' : 'normal'
  }

  abstract focus(): void

  /** The stand-in's own: Chromium's window is there, and takes its place. */
  protected async settle(cdp: CDPSession): Promise<void> {
    this.placer?.close()
    this.placer = await WindowPlacer.open(cdp, (placement) => this.wasPlaced(placement))
    this.arrange()
    const { useContentSize, width, height } = this.first
    if (useContentSize) await this.placer.setContentSize(width, height)
    else await this.placer.settled()
  }

  /** The stand-in's own: Chromium's window has gone. */
  protected unsettle(): void {
    this.visible = false
    this.placer?.close()
    this.placer = null
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

  /** A hidden window stands where no screen is, so that its page goes on as in Electron. */
  private arrange(): void {
    if (this.visible || getOptions().headless) this.placer?.place({ bounds: this.normal, state: this.state })
    else this.placer?.hide()
  }

  /** The app or the person moved, sized, maximized… the window. */
  private wasPlaced({ bounds, state }: Placement): void {
    const was = this.state
    this.state = state
    if (state !== was) {
      const left = {
        maximized: 'unmaximize',
        minimized: 'restore',
        fullscreen: 'leave-full-screen',
        normal: '',
      }[was]
      const came = {
        maximized: 'maximize',
        minimized: 'minimize',
        fullscreen: 'enter-full-screen',
        normal: '',
      }[state]
      for (const event of [left, came]) if (event) this.emit(event)
    }
    if (state !== 'normal') return
    const { x, y, width, height } = this.normal
    this.normal = bounds
    if (bounds.width !== width || bounds.height !== height) this.emit('resize')
    if (bounds.x !== x || bounds.y !== y) this.emit('move')
  }

  private change(state: WindowState): void {
    this.wasPlaced({ bounds: this.normal, state })
    this.arrange()
  }

  getBounds(): Rectangle {
    const { workArea, size } = theSurroundings()
    if (this.state === 'maximized') return { ...workArea }
    return this.state === 'fullscreen' ? { x: 0, y: 0, ...size } : { ...this.normal }
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
}
