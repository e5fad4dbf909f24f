import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sendMenuCommand } from '../../../electron/commands.ts'

const electron = vi.hoisted(() => ({ windows: [] as unknown[], focused: null as unknown }))
vi.mock('electron', () => ({
  BrowserWindow: { getFocusedWindow: () => electron.focused, getAllWindows: () => electron.windows },
}))

class FakeContents extends EventEmitter {
  isLoadingMainFrame = () => this.isLoading
  isDestroyed = () => false
  readonly send = vi.fn()
  isLoading: boolean
  constructor(isLoading = false) {
    super()
    this.isLoading = isLoading
  }
}
const fakeWindow = (contents: FakeContents) => ({ webContents: contents }) as unknown as BrowserWindow
const sent = ['diary:event', { kind: 'command', command: 'log-film' }]

beforeEach(() => {
  electron.windows = []
  electron.focused = null
})

describe('sendMenuCommand', () => {
  it('sends to the window in front', () => {
    const [back, front] = [new FakeContents(), new FakeContents()]
    electron.windows = [fakeWindow(back), fakeWindow(front)]
    electron.focused = electron.windows[1]
    sendMenuCommand('log-film', () => expect.unreachable())
    expect(front.send.mock.calls).toEqual([sent])
    expect(back.send).not.toHaveBeenCalled()
  })

  it('opens a window where there is none, and sends once its page is loaded', () => {
    const contents = new FakeContents()
    const open = vi.fn(() => fakeWindow(contents))
    sendMenuCommand('log-film', open)
    expect(open).toHaveBeenCalledOnce()
    expect(contents.send).not.toHaveBeenCalled()
    contents.emit('did-finish-load')
    contents.emit('did-finish-load')
    expect(contents.send.mock.calls).toEqual([sent])
  })

  it('waits for a page that is loading', () => {
    const contents = new FakeContents(true)
    electron.windows = [fakeWindow(contents)]
    sendMenuCommand('log-film', () => expect.unreachable())
    expect(contents.send).not.toHaveBeenCalled()
    contents.emit('did-finish-load')
    expect(contents.send.mock.calls).toEqual([sent])
  })
})
