import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** How this run of the stand-in was asked for; set once by `run.ts`, before the app's code is loaded. */
export interface StandInOptions {
  readonly headless: boolean
  readonly debuggingPort: number | null
  /** The Chromium to run, absolute. */
  readonly executable: string
}

/** What Electron reads from the app's `package.json`. */
export interface AppManifest {
  readonly folder: string
  readonly name: string
  readonly version: string
}

let options: StandInOptions | undefined

export function setOptions(given: StandInOptions): void {
  options = given
}

export function getOptions(): StandInOptions {
  if (!options) throw new Error('The stand-in is not running: start it by tools/stand-in/run.ts.')
  return options
}

/** The nearest `package.json` above a built main file. */
export function readManifest(main: string): AppManifest {
  let folder = dirname(resolve(main))
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error(`There is no package.json above ${main}.`)
    folder = dirname(folder)
  }
  const { name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { folder, name: productName ?? name, version }
}
