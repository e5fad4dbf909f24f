import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What a second instance leaves for the first. */
export interface Knock {
  readonly argv: string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

export interface InstanceLock {
  release(): void
}

const knockName = /^knock-.*\.json$/

/**
 * The lock that only one process has for a folder. It is a SQLite transaction that never ends: taken at once, and
 * dropped by the system whenever and however its process dies. Whoever comes second leaves a file, for it may
 * exit the moment it learns that it is second.
 *
 * @returns null when another process has it; that one is told of `knock`.
 */
export function takeInstanceLock(
  folder: string,
  knock: Knock,
  onKnock: (knock: Knock) => void,
): InstanceLock | null {
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'instance.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    leave(folder, knock)
    return null
  }
  const answer = () => {
    for (const name of readdirSync(folder).filter((file) => knockName.test(file))) {
      const file = join(folder, name)
      const left = JSON.parse(readFileSync(file, 'utf8')) as Knock
      rmSync(file)
      onKnock(left)
    }
  }
  for (const stale of readdirSync(folder).filter((file) => knockName.test(file))) rmSync(join(folder, stale))
  const watcher = watch(folder, answer)
  watcher.unref()
  return {
    release() {
      watcher.close()
      lock.close()
    },
  }
}

/** Renamed into place, so that the first instance never reads half of it. */
function leave(folder: string, knock: Knock): void {
  const id = randomUUID()
  writeFileSync(join(folder, `half-${id}`), JSON.stringify(knock))
  renameSync(join(folder, `half-${id}`), join(folder, `knock-${id}.json`))
}
