import { BrowserWindow, type WebContents } from 'electron'
import type { Command } from '../core/bridge.ts'
import { type Event, eventChannel } from './channels.ts'

/** Carries a command to a window's page; a page that is gone hears nothing. */
export function sendCommand(contents: WebContents, command: Command): void {
  const event: Event = { kind: 'command', command }
  if (!contents.isDestroyed()) contents.send(eventChannel, event)
}

/** Carries a command of the menu to the window in front. */
export function sendMenuCommand(command: Command): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (window) sendCommand(window.webContents, command)
}
