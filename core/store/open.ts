import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './schema.sql.ts'
import { createStore, type Store } from './store.ts'

const BUSY_TIMEOUT_MS = 5_000
const CACHE_KIB = 32_768

/** Opens a diary's file that was judged to be one; `readOnly` never writes to it. */
export function openStore(file: string, { readOnly }: { readOnly: boolean }): Store {
  const database = new DatabaseSync(file, {
    readOnly,
    enableForeignKeyConstraints: true,
    defensive: true,
    timeout: BUSY_TIMEOUT_MS,
  })
  try {
    database.exec(
      `pragma cache_size = -${CACHE_KIB}; pragma temp_store = memory; pragma trusted_schema = off`,
    )
    if (!readOnly) {
      // The mode must be set outside a transaction; it stays with the file.
      database.exec('pragma journal_mode = wal; pragma synchronous = full')
      if (process.platform === 'darwin')
        database.exec('pragma fullfsync = on; pragma checkpoint_fullfsync = on')
      migrate(database)
    }
    return createStore(database)
  } catch (error) {
    database.close()
    throw error
  }
}

/** Brings the schema to `SCHEMA_VERSION`, each step one transaction. */
export function migrate(database: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  const row = database.prepare('pragma user_version').get()
  for (let version = Number(row?.user_version); version < migrations.length; version += 1) {
    database.exec('begin immediate')
    try {
      database.exec(`${migrations[version]}; pragma user_version = ${version + 1}; commit`)
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      throw error
    }
  }
}
