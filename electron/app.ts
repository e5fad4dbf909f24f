import { app, BrowserWindow, session } from 'electron'
import { call } from '../core/call.ts'
import type { Settings } from '../core/context.ts'
import { describeError } from '../core/errors.ts'
import { createHost } from '../core/host.ts'
import { createClosing } from './close.ts'
import { sendMenuCommand } from './commands.ts'
import { watchFailures } from './failures.ts'
import { serveIpc } from './ipc.ts'
import { setMenu } from './menu.ts'
import { pageFolder } from './paths.ts'
import { servePage } from './protocol.ts'
import { createRefusals } from './refusals.ts'
import { takeScreenshot } from './screenshot.ts'
import { hardenContents, hardenSession, resolveNoHosts } from './security.ts'
import { type AppSettings, openSettings } from './settings.ts'
import { withSettingsNotice } from './settings-notice.ts'
import { openSettingsStore } from './settings-store.ts'
import type { Switches } from './switches.ts'
import { followTheme } from './theme.ts'
import { focusWindow, openWindow } from './window.ts'

const log = (line: string) => void process.stderr.write(`${line}\n`)

/** Wires the app together. The instance lock is held, and Electron is not ready yet. */
export function runApp(dataDir: string, { screenshot, logRefusals }: Switches): void {
  const { refuse } = createRefusals(logRefusals ? log : undefined)
  let closeDiary = () => {}
  const failures = watchFailures(screenshot === null, () => closeDiary())
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, refuse))
  if (app.isPackaged) resolveNoHosts()
  quitWithoutWindows()

  async function run(): Promise<void> {
    await app.whenReady()
    const settings = openSettings(dataDir, openSettingsStore)
    hardenSession(session.defaultSession, refuse)
    servePage(pageFolder)
    followTheme(settings, () => BrowserWindow.getAllWindows())

    const closing = createClosing()
    const open = () => {
      const window = openWindow({ settings, isHidden: screenshot !== null })
      closing.guard(window)
      failures.watchPage(window)
      return window
    }
    // The window first: its page loads while the diary opens, and is heard once this turn is over.
    const window = open()
    const host = withSettingsNotice(
      createHost({ dataDir, settings, mode: 'write', readsReviews: screenshot === null }),
      settings.notice,
    )
    closeDiary = () => host.close()
    app.on('will-quit', closeDiary)
    const ipc = serveIpc({
      ask: (request) => call(host, request),
      describeError,
      refuse,
      onFlushed: closing.flushed,
    })

    if (screenshot === null) {
      answerTheSystem(settings, open)
      return
    }
    const problem = await takeScreenshot(window, screenshot, () => ipc.traffic(window.webContents))
    if (problem) log(problem)
    closeDiary()
    app.exit(problem ? 1 : 0)
  }

  run().catch(failures.giveUp)
}

/** The menu, and what the system asks of an app that runs already. */
function answerTheSystem(settings: AppSettings, open: () => BrowserWindow): void {
  const showMenu = ({ theme }: Settings) => setMenu(theme, (command) => sendMenuCommand(command, open))
  showMenu(settings.get())
  settings.onChange(showMenu)
  app.on('second-instance', () => focusWindow(BrowserWindow.getAllWindows()[0] ?? open()))
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open()
  })
}

function quitWithoutWindows(): void {
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('window-all-closed', () => {
    // A window that held a quit back to save takes it up again here; macOS keeps an app that nobody quit.
    if (isQuitting || process.platform !== 'darwin') app.quit()
  })
}
