import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { expect, it, vi } from 'vitest'
import type { AppSettings } from '../../../electron/settings.ts'
import { openWindow } from '../../../electron/window.ts'

vi.mock('electron', () => ({
  app: { isPackaged: true },
  nativeTheme: { shouldUseDarkColors: false },
  screen: { getAllDisplays: () => [] },
  BrowserWindow: class extends EventEmitter {
    loadURL = async () => undefined
    getNormalBounds = () => ({ x: 10, y: 20, width: 1000, height: 700 })
    isMaximized = () => true
  },
}))

function opened(isHidden: boolean) {
  const saveWindow = vi.fn()
  const settings = { window: () => null, saveWindow } as unknown as AppSettings
  const window: BrowserWindow = openWindow({ settings, isHidden })
  return { window, saveWindow }
}

it('remembers its place once, though its close is held back and asked for again', () => {
  const { window, saveWindow } = opened(false)
  window.emit('close')
  window.emit('close')
  expect(saveWindow.mock.calls).toEqual([[{ x: 10, y: 20, width: 1000, height: 700, isMaximized: true }]])
})

it('remembers no place of a window that was only pictured', () => {
  const { window, saveWindow } = opened(true)
  window.emit('close')
  expect(saveWindow).not.toHaveBeenCalled()
})
