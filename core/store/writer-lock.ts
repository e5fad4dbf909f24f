import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { databaseErrorCode } from './database-error.ts'

const BUSY = 5

export interface WriterLock {
  release(): void
}

/**
 * Makes this process the diary's only writer, or returns null while another one is. The lock is a transaction held
 * open on a small database of its own, so the system itself drops it when the process dies.
 * @throws when the folder can not be written to.
 */
export function takeWriterLock(dataDir: string): WriterLock | null {
  const database = new DatabaseSync(join(dataDir, 'writer.lock'), { timeout: 0 })
  try {
    database.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    database.close()
    if (databaseErrorCode(error) === BUSY) return null
    throw error
  }
  return { release: () => database.close() }
}
