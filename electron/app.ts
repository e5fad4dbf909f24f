import { join } from 'node:path'
import { app, BrowserWindow, session } from 'electron'
import type { Command } from '../core/bridge.ts'
import { call } from '../core/call.ts'
import { describeError } from '../core/errors.ts'
import { createHost } from '../core/host.ts'
import { createClosing } from './close.ts'
import { watchFailures } from './failures.ts'
import { serveIpc } from './ipc.ts'
import { setMenu } from './menu.ts'
import { servePage } from './protocol.ts'
import { createRefusals } from './refusals.ts'
import { takeScreenshot } from './screenshot.ts'
import { hardenContents, hardenSession, resolveNoHosts } from './security.ts'
import { openSettings } from './settings.ts'
import { withSettingsNotice } from './settings-notice.ts'
import { openSettingsStore } from './settings-store.ts'
import type { Switches } from './switches.ts'
import { followTheme } from './theme.ts'
import { focusWindow, openWindow } from './window.ts'

const dist = join(import.meta.dirname, '..')

export interface AppOptions extends Switches {
  readonly dataDir: string
}

/** Wires the app together; the instance lock is held and Electron isn't ready yet. */
export function runApp({ dataDir, screenshot, logRefusals }: AppOptions): void {
  const { refuse } = createRefusals(
    logRefusals ? (line) => void process.stderr.write(`${line}\n`) : undefined,
  )
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, refuse))
  if (app.isPackaged) resolveNoHosts()

  const settings = openSettings(dataDir, openSettingsStore)
  const windows = () => BrowserWindow.getAllWindows()
  let isQuitting = false
  let close = () => {}
  const failures = watchFailures(screenshot === null, () => close())

  app.whenReady().then(() => {
    hardenSession(session.defaultSession, refuse)
    servePage(join(dist, 'renderer'))
    followTheme(settings, windows)

    const open = () => {
      const window = openWindow({ settings, dist, isHidden: screenshot !== null })
      closing.guard(window)
      failures.watchPage(window)
      return window
    }
    const sendCommand = (command: Command) => {
      const window = BrowserWindow.getFocusedWindow() ?? windows()[0]
      if (window) ipc.sendCommand(window.webContents, command)
    }
    const closing = createClosing((contents) => ipc.sendCommand(contents, 'flush'))
    // The window first, so that its page loads while the diary opens.
    const window = open()
    const host = withSettingsNotice(createHost({ dataDir, settings, mode: 'write' }), settings.notice)
    close = () => host.close()
    const ipc = serveIpc({
      ask: (request) => call(host, request),
      describeError,
      refuse,
      onFlushed: closing.flushed,
    })
    app.on('will-quit', close)

    if (screenshot !== null) {
      takeScreenshot(window, screenshot, () => ipc.traffic(window.webContents)).then(
        () => end(0),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
          end(1)
        },
      )
      return
    }
    setMenu(settings.get().theme, sendCommand)
    settings.onChange(({ theme }) => setMenu(theme, sendCommand))
    app.on('second-instance', () => {
      const first = windows()[0]
      if (first) focusWindow(first)
      else open()
    })
    app.on('activate', () => {
      if (windows().length === 0) open()
    })
  })

  /** Leaves without asking the page: a picture was all there was to do. */
  function end(code: number): void {
    close()
    app.exit(code)
  }

  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('window-all-closed', () => {
    // A quit that a window held back to save is taken up again; macOS keeps the app when no quit was asked.
    if (isQuitting || process.platform !== 'darwin') app.quit()
  })
}
