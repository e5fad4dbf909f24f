import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from './build.ts'
import { findProgram, hasDisplay } from './display.ts'
import { ensureElectron } from './electron-runtime.ts'
import { findChromium } from './find-chromium.ts'
import { invokedFrom } from './invoked-from.ts'
import { standInCommand } from './stand-in/command.ts'

const root = join(import.meta.dirname, '..')

const howToGetChromium = `Double Feature needs Electron’s runtime or a Chromium to open its window, and found neither. Install one:
  Debian and Ubuntu   apt-get install chromium
  macOS               brew install --cask chromium (Chrome and Edge do as well)
  Windows             winget install Google.Chrome (Edge does as well)
Or name one: CHROMIUM=/path/to/chromium npm start`

interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)

/** Opens the app on the best runtime there is, and answers its exit code. */
async function start(args: readonly string[]): Promise<number> {
  const isPicture = args.some((arg) => arg === '--screenshot' || arg.startsWith('--screenshot='))
  if (!isPicture && !hasDisplay()) {
    say(
      'There is no display to open a window on; “npm start -- --screenshot FILE” takes a picture of the first screen instead.',
    )
    return 1
  }
  await buildIfNeeded()
  const electron = await ensureElectron(say)
  const program = electron ? onElectron(electron, args) : onStandIn(args)
  if (program) return run(program)
  say(howToGetChromium)
  return 1
}

function onElectron(electron: string, args: readonly string[]): Program {
  const switches: string[] = []
  if (process.getuid?.() === 0) {
    say('Started as root, so Electron runs without its sandbox; start as another user to have it.')
    switches.push('--no-sandbox')
  }
  const words = [...switches, root, ...args]
  if (hasDisplay()) return { command: electron, args: words }
  const xvfb = findProgram('xvfb-run')
  return xvfb
    ? { command: xvfb, args: ['--auto-servernum', electron, ...words] }
    : { command: electron, args: ['--ozone-platform=headless', ...words] }
}

function onStandIn(args: readonly string[]): Program | null {
  const main = join(root, 'dist/main/main.js')
  return findChromium() ? standInCommand({ main, headless: !hasDisplay(), args }) : null
}

/** Runs a program in the person's own folder and passes signals on; its exit code as a shell would give it. */
function run({ command, args, env = process.env }: Program): Promise<number> {
  const child = spawn(command, args, { env, cwd: invokedFrom('start'), stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A terminal tells the whole group of Ctrl+C; once is enough.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
