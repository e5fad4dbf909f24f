import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { hasDisplay } from '../../tools/display.ts'
import { findElectron } from '../../tools/electron-runtime.ts'
import { watchPolicy, watchRequests } from '../../tools/stand-in/refusals.ts'
import { StandInProcess } from './stand-in/process.ts'

const root = join(import.meta.dirname, '..', '..')
const main = join(root, 'dist/main/main.js')
const appOrigin = 'app://diary/'

export interface LaunchOptions {
  /** The folder of the diary; a new one by default. */
  readonly dataDir?: string
  /** On the stand-in only; by default where there is no display. */
  readonly headless?: boolean
  readonly size?: { readonly width: number; readonly height: number }
}

/** The app, open, on whichever runtime this machine has. */
export interface RunningApp {
  readonly page: Page
  readonly dataDir: string
  readonly runtime: 'electron' | 'stand-in'
  /** What was refused to go to anything but the app itself, counted by the browser, not by the app. */
  refusedRequests(): Promise<number>
  /** Runs a function of (electron, argument) in main; it sees nothing of where it was written. */
  evaluate<T, A>(
    act: (electron: typeof Electron.CrossProcessExports, argument: A) => T,
    argument: A,
  ): Promise<Awaited<T>>
  /** The app's own quit, waited for. */
  quit(): Promise<void>
  /** SIGKILL to everything the app consists of. */
  kill(): Promise<void>
}

const running = new Set<{ kill(): Promise<void> }>()
process.on('exit', () => {
  for (const app of running) void app.kill()
})

/** Opens the built app and waits until its page is loaded. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'double-feature-'))
  const executable = findElectron()
  const app = executable
    ? await launchElectron(executable, dataDir)
    : await launchStandIn(dataDir, options.headless ?? !hasDisplay())
  await app.page.setViewportSize(options.size ?? { width: 1400, height: 900 })
  // A control that isn't there fails its test by name, long before the test's own time is up.
  app.page.setDefaultTimeout(20_000)
  await isDrawn(app.page)
  return app
}

/** The page is loaded before the app in it is drawn and hears keys. */
async function isDrawn(page: Page): Promise<void> {
  await page.locator('#root > *').first().waitFor()
  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  await page.evaluate(twoFrames)
}

async function launchElectron(executablePath: string, dataDir: string): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath,
    args: [root, '--data', dataDir],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  let refused = 0
  const count = () => {
    refused += 1
  }
  watchRequests(app.context(), (url) => url.startsWith(appOrigin), count)
  const page = app.windows()[0] ?? (await app.waitForEvent('window'))
  await watchPolicy(await app.context().newCDPSession(page), count)
  await page.waitForLoadState()
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
  return {
    page,
    dataDir,
    runtime: 'electron',
    refusedRequests: async () => refused,
    evaluate: (act, argument) => app.evaluate(act as never, argument) as never,
    async quit() {
      await app.evaluate(({ app: electronApp }) => electronApp.quit()).catch(() => undefined)
      await ended
    },
    async kill() {
      app.process().kill('SIGKILL')
      await ended
    },
  }
}

async function launchStandIn(dataDir: string, headless: boolean): Promise<RunningApp> {
  const process = new StandInProcess({ main, dataDir, args: ['--data', dataDir], headless })
  running.add(process)
  process.child.once('exit', () => running.delete(process))
  let page: Page
  try {
    page = await process.firstPage()
  } catch (error) {
    await process.kill()
    throw error
  }
  const evaluate: RunningApp['evaluate'] = (act, argument) => process.evaluate(act as never, argument)
  return {
    page,
    dataDir,
    runtime: 'stand-in',
    evaluate,
    refusedRequests: () =>
      process.evaluate(({ standIn }: StandInElectron) => standIn.refusedRequests(), null),
    async quit() {
      await evaluate(({ app }) => app.quit(), null)
      await process.ended()
    },
    kill: () => process.kill(),
  }
}

interface StandInElectron {
  readonly standIn: { refusedRequests(): number }
}
