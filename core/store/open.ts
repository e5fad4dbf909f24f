import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { MIGRATIONS, SCHEMA_VERSION } from './schema.sql.ts'
import { createStore, type Store } from './store.ts'

const BUSY_TIMEOUT_MS = 5_000
const CACHE_KIB = 32_768

/** The file's schema is older than this program's, and may not be written to. */
export class OlderDiary extends Error {}

/** The schema could not be brought up to date; its steps before the failing one are kept. */
export class FailedMigration extends Error {}

/**
 * Opens a diary's file that was judged to be one; `readOnly` never writes to it.
 * @throws OlderDiary, FailedMigration, or what SQLite says.
 */
export function openStore(file: string, { readOnly }: { readOnly: boolean }): Store {
  const database = readOnly ? openForReading(file) : openDatabase(file, false)
  try {
    database.exec(
      `pragma cache_size = -${CACHE_KIB}; pragma temp_store = memory; pragma trusted_schema = off`,
    )
    if (readOnly) {
      if (versionOf(database) < SCHEMA_VERSION) throw new OlderDiary()
    } else {
      // The mode must be set outside a transaction; it stays with the file.
      database.exec('pragma journal_mode = wal; pragma synchronous = full')
      if (process.platform === 'darwin')
        database.exec('pragma fullfsync = on; pragma checkpoint_fullfsync = on')
      bringUpToDate(database)
    }
    return createStore(database)
  } catch (error) {
    database.close()
    throw error
  }
}

function openDatabase(file: string | URL, readOnly: boolean): DatabaseSync {
  return new DatabaseSync(file, {
    readOnly,
    enableForeignKeyConstraints: true,
    defensive: true,
    timeout: BUSY_TIMEOUT_MS,
  })
}

/** In a folder that can't be written to SQLite can't share a file with writers; without a journal there are none. */
function openForReading(file: string): DatabaseSync {
  const database = openDatabase(file, true)
  try {
    versionOf(database)
    return database
  } catch (error) {
    database.close()
    const hasJournal = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
    if (hasJournal) throw error
    const url = pathToFileURL(file)
    url.searchParams.set('immutable', '1')
    return openDatabase(url, true)
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.user_version)
}

function bringUpToDate(database: DatabaseSync): void {
  try {
    migrate(database)
  } catch (error) {
    throw new FailedMigration(error instanceof Error ? error.message : String(error))
  }
}

/** Brings the schema to `SCHEMA_VERSION`, each step one transaction. */
export function migrate(database: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  for (let version = versionOf(database); version < migrations.length; version += 1) {
    database.exec('begin immediate')
    try {
      database.exec(`${migrations[version]}; pragma user_version = ${version + 1}; commit`)
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      throw error
    }
  }
}
