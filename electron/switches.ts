import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface Switches {
  /** Where the diary and the settings are kept, absolute; null for the usual place. */
  readonly dataDir: string | null
  /** Take a picture of the first screen into this file, absolute, and exit; null to open a window. */
  readonly screenshot: string | null
  /** Say on stderr what was refused to the page, a line each. */
  readonly logRefusals: boolean
}

/**
 * Reads the app's own switches among Chromium's, which it leaves alone.
 *
 * @throws Error with a sentence for the person when a switch lacks its value.
 */
export function parseSwitches(argv: readonly string[], cwd: string): Switches {
  const { values } = parseArgs({
    args: argv.slice(1),
    strict: false,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      screenshot: { type: 'string' },
      'log-refusals': { type: 'boolean' },
    },
  })
  const path = (name: 'data' | 'screenshot', what: string): string | null => {
    const value = values[name]
    if (value === undefined) return null
    // A switch right after it is not its value: `--data --screenshot x` forgot the folder.
    if (typeof value !== 'string' || value === '' || value.startsWith('--')) {
      throw new Error(`--${name} needs ${what} after it.`)
    }
    return resolve(cwd, value)
  }
  return {
    dataDir: path('data', 'a folder'),
    screenshot: path('screenshot', 'a file name'),
    logRefusals: values['log-refusals'] === true,
  }
}
