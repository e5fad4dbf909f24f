import { BrowserWindow, type WebContents } from 'electron'
import type { Command } from '../core/bridge.ts'
import { type Event, eventChannel } from './channels.ts'

/** Carries a command to a window's page; a page that is gone hears nothing. */
export function sendCommand(contents: WebContents, command: Command): void {
  const event: Event = { kind: 'command', command }
  if (!contents.isDestroyed()) contents.send(eventChannel, event)
}

/**
 * Carries a command of the menu to the window in front, as soon as its page is loaded.
 *
 * @param open opens a window where there is none: macOS keeps the menu without one.
 */
export function sendMenuCommand(command: Command, open: () => BrowserWindow): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const contents = (window ?? open()).webContents
  if (window && !contents.isLoadingMainFrame()) sendCommand(contents, command)
  else contents.once('did-finish-load', () => sendCommand(contents, command))
}
