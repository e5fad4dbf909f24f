import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const electronFolder = join(import.meta.dirname, '..', 'node_modules', 'electron')

/** Electron's executable, if its runtime was downloaded; its npm package comes without. */
export function findElectron(folder: string = electronFolder): string | null {
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    return existsSync(executable) ? executable : null
  } catch {
    return null
  }
}
