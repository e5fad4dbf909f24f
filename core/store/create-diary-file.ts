import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migrate } from './open.ts'
import { APPLICATION_ID } from './schema.sql.ts'
import { moveAside } from './set-aside.ts'
import { createStore, type Store } from './store.ts'

/** An empty diary in memory, for reading where there is none yet. */
export function createDiaryInMemory(): Store {
  const database = new DatabaseSync(':memory:')
  migrate(database)
  return createStore(database)
}

/**
 * Makes a new diary at `file`, which must not exist. It is made under another name and renamed once it is whole,
 * so that a process killed meanwhile leaves no half a diary behind.
 */
export function createDiaryFile(file: string): void {
  // A journal without its diary may hold somebody's last entries, and would be played into the new one.
  if (existsSync(`${file}-wal`)) moveAside(file, new Date())
  const making = `${file}.new`
  for (const leftover of [making, `${making}-wal`, `${making}-shm`]) rmSync(leftover, { force: true })
  const database = new DatabaseSync(making)
  try {
    database.exec(
      `pragma application_id = ${APPLICATION_ID}; pragma journal_mode = wal; pragma synchronous = full`,
    )
    migrate(database)
  } finally {
    database.close()
  }
  renameSync(making, file)
  syncFolder(dirname(file))
}

function syncFolder(folder: string): void {
  // Windows can not open a folder, and needs no such sync.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
