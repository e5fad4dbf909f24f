import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { findProgram, hasDisplay } from '../display.ts'
import { ensureElectron } from '../electron-runtime.ts'
import { findChromium } from '../find-chromium.ts'

const say = (sentence: string) => console.log(sentence)

/** What the e2e suite needs besides the project: a browser, and a display if there can be one. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv
  close(): void
}

/**
 * Finds or installs a runtime or browser, and a display.
 *
 * @throws Error when there is no browser and none can be installed.
 */
export async function prepareSurroundings(): Promise<Surroundings> {
  const electron = await ensureElectron(say)
  if (!electron && !findChromium()) {
    if (!installWithApt('chromium')) {
      throw new Error(
        'The e2e suite needs a Chromium and found none. Install one (Debian: apt-get install chromium), or name it in CHROMIUM.',
      )
    }
  }
  if (hasDisplay()) return { env: process.env, close: () => undefined }
  if (!findProgram('Xvfb') && !installWithApt('xvfb')) {
    say('There is no display and no Xvfb, so windows are opened headless.')
    return { env: process.env, close: () => undefined }
  }
  const { xvfb, display } = await startXvfb()
  return { env: { ...process.env, DISPLAY: display }, close: () => xvfb.kill() }
}

/** True when it was installed, which takes root and apt. */
function installWithApt(name: string): boolean {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return false
  say(`Installing ${name} by apt-get…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  return apt('update') && apt('install', '-y', name)
}

/** Starts an X server on the first free display, whose number it writes to its fourth stream. */
async function startXvfb(): Promise<{ xvfb: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp']
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const display = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject)
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it showed anything.`)))
    xvfb.stdio[3]?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`))
  })
  return { xvfb, display }
}
