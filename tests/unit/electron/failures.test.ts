import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchFailures } from '../../../electron/failures.ts'

const electron = vi.hoisted(() => ({ exit: vi.fn(), showErrorBox: vi.fn() }))
vi.mock('electron', () => ({
  app: { exit: electron.exit, isPackaged: true },
  dialog: { showErrorBox: electron.showErrorBox },
  nativeTheme: {},
  screen: {},
  BrowserWindow: class {},
}))

const listeners = new Map<string, (thrown: unknown) => void>()

beforeEach(() => {
  vi.spyOn(process, 'on').mockImplementation((name, listener) => {
    listeners.set(String(name), listener as (thrown: unknown) => void)
    return process
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.clearAllMocks()
})

class FakeWindow {
  readonly webContents = new EventEmitter()
  readonly loaded: string[] = []
  isDestroyed = () => false
  async loadURL(url: string) {
    this.loaded.push(url)
  }
  crash(reason = 'crashed') {
    this.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
  }
}

describe('watchFailures', () => {
  it('tells of an error nobody caught, closes the diary, then ends', () => {
    const close = vi.fn()
    watchFailures(true, close)
    listeners.get('uncaughtException')?.(new Error('torn film'))
    expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining('torn film'))
    expect(electron.showErrorBox).toHaveBeenCalledOnce()
    expect(close).toHaveBeenCalledBefore(electron.exit)
    expect(electron.exit).toHaveBeenCalledWith(1)
  })

  it('ends even when closing the diary fails', () => {
    const close = () => {
      throw new Error('the disk is gone')
    }
    watchFailures(true, close).giveUp(new Error('first'))
    expect(electron.exit).toHaveBeenCalledWith(1)
    expect(electron.showErrorBox).toHaveBeenCalledOnce()
  })

  it('tells of a forgotten promise once, writes down each, and goes on', () => {
    watchFailures(true, vi.fn())
    listeners.get('unhandledRejection')?.(new Error('one'))
    listeners.get('unhandledRejection')?.(new Error('two'))
    expect(electron.showErrorBox).toHaveBeenCalledOnce()
    expect(process.stderr.write).toHaveBeenCalledTimes(2)
    expect(electron.exit).not.toHaveBeenCalled()
  })

  it('opens no dialog where nobody is there to close it', () => {
    watchFailures(false, vi.fn()).giveUp('no screen')
    expect(electron.showErrorBox).not.toHaveBeenCalled()
    expect(electron.exit).toHaveBeenCalledWith(1)
  })

  it('loads a page that crashed again, once', () => {
    const window = new FakeWindow()
    watchFailures(true, vi.fn()).watchPage(window as unknown as BrowserWindow)
    window.crash()
    expect(window.loaded).toEqual(['app://diary/'])
    expect(electron.exit).not.toHaveBeenCalled()
    window.crash()
    expect(window.loaded).toHaveLength(1)
    expect(electron.showErrorBox).toHaveBeenCalledOnce()
    expect(electron.exit).toHaveBeenCalledWith(1)
  })

  it('takes a crash after ten good minutes for the first again', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(60_000)
    const window = new FakeWindow()
    watchFailures(true, vi.fn()).watchPage(window as unknown as BrowserWindow)
    window.crash()
    now.mockReturnValue(60_000 + 10 * 60_000)
    window.crash()
    expect(window.loaded).toHaveLength(2)
    expect(electron.exit).not.toHaveBeenCalled()
    now.mockReturnValue(60_000 + 20 * 60_000 - 1)
    window.crash()
    expect(electron.exit).toHaveBeenCalledWith(1)
  })

  it('takes a page that ended in order for no failure', () => {
    const window = new FakeWindow()
    watchFailures(true, vi.fn()).watchPage(window as unknown as BrowserWindow)
    window.crash('clean-exit')
    expect(window.loaded).toEqual([])
  })
})
