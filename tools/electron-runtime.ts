import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '..', 'node_modules')
const electronFolder = join(modules, 'electron')
const failureFile = join(modules, '.cache', 'double-feature', 'no-electron.json')

const dayMilliseconds = 24 * 60 * 60 * 1000
/** A download that brings nothing for so long is given up; a slow one that brings something is not. */
const stallMilliseconds = 20_000

/** Electron's executable, if its runtime was downloaded; its npm package comes without. */
export function findElectron(folder: string = electronFolder): string | null {
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    return existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/** Electron's executable, downloaded by its own installer if that wasn't tried in vain within the last day. */
export async function ensureElectron(say: (sentence: string) => void): Promise<string | null> {
  const found = findElectron()
  if (found || triedInVain()) return found
  say('Downloading Electron’s runtime, which is done once…')
  if (await install()) return findElectron()
  mkdirSync(join(failureFile, '..'), { recursive: true })
  writeFileSync(failureFile, JSON.stringify({ version: electronVersion(), at: Date.now() }))
  say('It can’t be downloaded from here. The next try is tomorrow; “npx install-electron” tries at once.')
  return null
}

function triedInVain(): boolean {
  try {
    const { version, at } = JSON.parse(readFileSync(failureFile, 'utf8')) as { version: string; at: number }
    return version === electronVersion() && Date.now() - at < dayMilliseconds
  } catch {
    return false
  }
}

function electronVersion(): string {
  return JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version
}

/** Runs Electron's installer, which downloads into the temporary folder; true when it succeeds. */
async function install(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'electron-runtime-'))
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder }
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], { env, stdio: 'ignore' })
  let size = -1
  let grewAt = Date.now()
  const timer = setInterval(() => {
    const now = sizeOf(folder)
    // Once it has all arrived it is unpacked elsewhere, which takes as long as it takes.
    if (now > size || findElectron()) grewAt = Date.now()
    size = now
    if (Date.now() - grewAt > stallMilliseconds) installer.kill('SIGKILL')
  }, 500)
  const code = await new Promise<number | null>((resolve) => {
    installer.once('error', () => resolve(null))
    installer.once('exit', resolve)
  })
  clearInterval(timer)
  rmSync(folder, { recursive: true, force: true })
  return code === 0
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.reduce(
    (sum, file) => sum + (statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}
