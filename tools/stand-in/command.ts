import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface StandInCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

export interface StandInCommandOptions {
  /** The built main file of an app. */
  readonly main: string
  readonly headless: boolean
  /** Where DevTools listens besides; 0 for any free port, which Chromium writes into its profile. */
  readonly debuggingPort?: number
  /** The app's own arguments. */
  readonly args: readonly string[]
}

/** How to start an app on the stand-in, in a process of its own. */
export function standInCommand({
  main,
  headless,
  debuggingPort,
  args,
}: StandInCommandOptions): StandInCommand {
  return {
    command: process.execPath,
    args: [
      '--disable-warning=ExperimentalWarning',
      join(root, 'tools/stand-in/run.ts'),
      main,
      ...(headless ? ['--headless'] : []),
      ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
      ...args,
    ],
    // Playwright is large: compiled once, it loads in half the time.
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/double-feature/compiled') },
  }
}
