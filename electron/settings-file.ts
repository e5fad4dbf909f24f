import { closeSync, copyFileSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { basename } from 'node:path'

export interface Recovery {
  /** What the person should know, once; null when nothing was wrong. */
  readonly notice: string | null
}

/**
 * Makes sure that `file` can be opened as settings: absent, or holding one JSON object. Anything else (empty,
 * cut short, zeros, another shape) is moved aside under a name that says so and replaced by its backup,
 * or by nothing, so that defaults apply. It is never overwritten.
 *
 * @throws the file system's error when the file can't be read or moved at all.
 */
export function recoverSettingsFile(file: string, now: Date): Recovery {
  const state = stateOf(file)
  if (state !== 'damaged') return { notice: null }
  const aside = file.replace(/\.json$/, `.damaged-${now.toISOString().replaceAll(':', '-')}.json`)
  renameSync(file, aside)
  const kept = `The damaged file is kept beside the diary as ${basename(aside)}.`
  if (stateOf(backupOf(file)) === 'good') {
    copyFileSync(backupOf(file), file)
    return { notice: `Your settings couldn’t be read, so an earlier copy of them is used. ${kept}` }
  }
  return {
    notice: `Your settings couldn’t be read, so the app starts with its own. Your diary isn’t touched. ${kept}`,
  }
}

/** Keeps a copy of a settings file that was just written or read well. */
export function backUpSettingsFile(file: string): void {
  if (stateOf(file) !== 'good') return
  const half = `${backupOf(file)}.tmp`
  const handle = openSync(half, 'w', 0o600)
  try {
    writeSync(handle, readFileSync(file))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(half, backupOf(file))
}

export function backupOf(file: string): string {
  return `${file}.bak`
}

function stateOf(file: string): 'absent' | 'good' | 'damaged' {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent'
    throw error
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? 'good' : 'damaged'
  } catch {
    return 'damaged'
  }
}
