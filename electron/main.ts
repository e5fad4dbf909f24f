import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { runApp } from './app.ts'
import { pageFolder } from './paths.ts'
import { registerScheme } from './protocol.ts'
import { parseSwitches, type Switches } from './switches.ts'

/** Ends the process with a sentence; nothing is open yet. */
function refuseToStart(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  if (!process.argv.some((word) => word.startsWith('--screenshot')))
    dialog.showErrorBox('Double Feature can’t open', sentence)
  app.exit(1)
}

function readSwitches(): Switches | null {
  try {
    return parseSwitches(process.argv, process.cwd())
  } catch (error) {
    refuseToStart(error instanceof Error ? error.message : String(error))
    return null
  }
}

/** Makes the data folder, readable by its owner only, and everything of Electron's live in it. */
function claimDataFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    app.setPath('userData', folder)
    return true
  } catch (error) {
    refuseToStart(`The diary’s folder ${folder} can’t be used: ${String(error)}. Choose another with --data.`)
    return false
  }
}

function start(): void {
  app.enableSandbox()
  app.setName('Double Feature')
  if (!existsSync(join(pageFolder, 'index.html'))) {
    refuseToStart('The app’s page is missing. Build it with “npm run build”, or install the app again.')
    return
  }
  const switches = readSwitches()
  if (!switches) return
  // Named here because, started from its built file, Electron would call the folder after itself.
  const dataDir = switches.dataDir ?? join(app.getPath('appData'), 'Double Feature')
  if (!claimDataFolder(dataDir)) return
  // Before anything in the folder is opened: two apps writing one diary must be impossible.
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write(
      `Double Feature is open with the diary in ${dataDir} already; its window comes to the front.\n`,
    )
    app.exit(switches.screenshot ? 1 : 0)
    return
  }
  registerScheme()
  runApp(dataDir, switches)
}

start()
