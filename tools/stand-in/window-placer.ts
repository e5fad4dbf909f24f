import type { Rectangle } from 'electron'
import type { CDPSession } from 'playwright-core'

export type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

export interface Placement {
  readonly bounds: Rectangle
  readonly state: WindowState
}

/** Far enough to be on no screen: where a window waits to be shown. */
const offScreen = -32_000

/** How often the person's own moving and sizing is noticed, milliseconds; DevTools tells of neither. */
const lookEvery = 500

/**
 * Places one Chromium window. Placing happens in order; what the person does to the window is noticed by looking.
 */
export class WindowPlacer {
  private readonly cdp: CDPSession
  private readonly windowId: number
  private readonly timer: NodeJS.Timeout
  private queue: Promise<unknown> = Promise.resolve()

  private constructor(cdp: CDPSession, windowId: number, onChange: (placement: Placement) => void) {
    this.cdp = cdp
    this.windowId = windowId
    this.timer = setInterval(() => {
      void this.look().then((placement) => placement && onChange(placement))
    }, lookEvery)
    this.timer.unref()
  }

  static async open(cdp: CDPSession, onChange: (placement: Placement) => void): Promise<WindowPlacer> {
    const { windowId } = await cdp.send('Browser.getWindowForTarget')
    return new WindowPlacer(cdp, windowId, onChange)
  }

  close(): void {
    clearInterval(this.timer)
  }

  hide(): void {
    this.set({ left: offScreen, top: 0 })
  }

  place({ bounds, state }: Placement): void {
    this.set({ windowState: 'normal' })
    this.set({ left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height })
    if (state !== 'normal') this.set({ windowState: state })
  }

  /** Settles when all that was asked for so far is done. */
  async settled(): Promise<void> {
    await this.queue
  }

  /** The inner size, by which the outer is found. */
  async setContentSize(width: number, height: number): Promise<void> {
    const { windowId } = this
    await this.enqueue(() => this.cdp.send('Browser.setContentsSize', { windowId, width, height }))
  }

  /** Null when hidden or gone. */
  async look(): Promise<Placement | null> {
    const { windowId } = this
    const answer = await this.enqueue(() => this.cdp.send('Browser.getWindowBounds', { windowId }))
    if (!answer) return null
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = answer.bounds
    return left <= offScreen / 2 ? null : { bounds: { x: left, y: top, width, height }, state: windowState }
  }

  private set(bounds: {
    left?: number
    top?: number
    width?: number
    height?: number
    windowState?: WindowState
  }): void {
    const { windowId } = this
    void this.enqueue(() => this.cdp.send('Browser.setWindowBounds', { windowId, bounds }))
  }

  /** A window that has gone is no longer placed; nothing waits for the answer. */
  private enqueue<T>(act: () => Promise<T>): Promise<T | null> {
    const next = this.queue.then(act).catch(() => null)
    this.queue = next
    return next
  }
}
