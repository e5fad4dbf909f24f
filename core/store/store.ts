import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** An open database: statements are prepared once and kept. */
export interface Store {
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  /** Returns how many rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** Commits what `work` did, or takes all of it back when it throws. Not nested. */
  transaction<T>(work: () => T): T
  /** As `transaction`, for what can be made again: nobody waits for the disk, and a power cut may take it back whole. */
  lightTransaction<T>(work: () => T): T
  close(): void
}

type Row = Record<string, unknown>

interface Prepared {
  readonly statement: StatementSync
  readonly columns: readonly string[]
}

/**
 * Rows are fetched as arrays and named here: objects made by node:sqlite have no prototype and stay in dictionary
 * mode, which makes reading a page of them take twice as long.
 */
function named(values: unknown, columns: readonly string[]): Row {
  const row: Row = {}
  columns.forEach((column, index) => {
    row[column] = (values as readonly unknown[])[index]
  })
  return row
}

export function createStore(database: DatabaseSync): Store {
  const known = new Map<string, Prepared>()

  function prepared(sql: string): Prepared {
    let found = known.get(sql)
    if (!found) {
      const statement = database.prepare(sql)
      statement.setReturnArrays(true)
      found = { statement, columns: statement.columns().map(({ name }) => name) }
      known.set(sql, found)
    }
    return found
  }

  function run(sql: string, ...values: SQLInputValue[]): number {
    return Number(prepared(sql).statement.run(...values).changes)
  }

  function transaction<T>(work: () => T): T {
    run('begin immediate')
    try {
      const result = work()
      run('commit')
      return result
    } catch (error) {
      // A full disk and some other failures have rolled back already; a second rollback would hide the first error.
      if (database.isTransaction) run('rollback')
      throw error
    }
  }

  return {
    get<Shape>(sql: string, ...values: SQLInputValue[]) {
      const { statement, columns } = prepared(sql)
      const row: unknown = statement.get(...values)
      return row === undefined ? undefined : (named(row, columns) as Shape)
    },
    all<Shape>(sql: string, ...values: SQLInputValue[]) {
      const { statement, columns } = prepared(sql)
      return statement.all(...values).map((row) => named(row, columns) as Shape)
    },
    run,
    transaction,
    lightTransaction(work) {
      // Not prepared: this takes effect when it is compiled, and a statement kept would do nothing the second time.
      database.exec('pragma synchronous = normal')
      try {
        return transaction(work)
      } finally {
        database.exec('pragma synchronous = full')
      }
    },
    close() {
      known.clear()
      database.close()
    },
  }
}
