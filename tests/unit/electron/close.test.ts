import { EventEmitter } from 'node:events'
import type { BrowserWindow, WebContents } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClosing } from '../../../electron/close.ts'

vi.mock('electron', () => ({ BrowserWindow: class {} }))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** As much of a window as closing it takes: `close()` asks its listeners and goes if none objects. */
class FakeWindow extends EventEmitter {
  isClosed = false
  isThere = true
  readonly sent: unknown[] = []
  readonly webContents = {
    isDestroyed: () => this.isClosed,
    isCrashed: () => !this.isThere,
    isLoadingMainFrame: () => false,
    send: (_channel: string, event: unknown) => this.sent.push(event),
  }
  isDestroyed() {
    return this.isClosed
  }
  close() {
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    if (!isPrevented) this.isClosed = true
  }
}

function guarded() {
  const window = new FakeWindow()
  const closing = createClosing()
  closing.guard(window as unknown as BrowserWindow)
  return { window, flushed: () => closing.flushed(window.webContents as unknown as WebContents) }
}

describe('closing a window', () => {
  it('waits until the page has saved what was typed', async () => {
    const { window, flushed } = guarded()
    window.close()
    expect(window.sent).toEqual([{ kind: 'command', command: 'flush' }])
    await vi.advanceTimersByTimeAsync(1900)
    expect(window.isClosed).toBe(false)
    flushed()
    await vi.advanceTimersByTimeAsync(0)
    expect(window.isClosed).toBe(true)
  })

  it('waits two seconds for a page that doesn’t answer, and no longer', async () => {
    const { window } = guarded()
    window.close()
    await vi.advanceTimersByTimeAsync(2000)
    expect(window.isClosed).toBe(true)
  })

  it('asks the page once, however often it is asked to close', async () => {
    const { window } = guarded()
    window.close()
    window.close()
    expect(window.sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(window.isClosed).toBe(true)
  })

  it('doesn’t wait for a page that crashed', async () => {
    const { window } = guarded()
    window.isThere = false
    window.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(window.isClosed).toBe(true)
    expect(window.sent).toEqual([])
  })

  it('is not hurried by an answer nobody asked for', async () => {
    const { window, flushed } = guarded()
    flushed()
    window.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(window.isClosed).toBe(false)
  })
})
