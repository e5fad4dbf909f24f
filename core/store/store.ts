import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** An open database: statements are prepared once and kept. */
export interface Store {
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  /** Returns how many rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** Commits what `work` did, or takes all of it back when it throws. Not nested. */
  transaction<T>(work: () => T): T
  close(): void
}

export function createStore(database: DatabaseSync): Store {
  const statements = new Map<string, StatementSync>()

  function prepared(sql: string): StatementSync {
    let statement = statements.get(sql)
    if (!statement) {
      statement = database.prepare(sql)
      statements.set(sql, statement)
    }
    return statement
  }

  return {
    get: <Row>(sql: string, ...values: SQLInputValue[]) => prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepared(sql).all(...values) as Row[],
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    transaction(work) {
      prepared('begin immediate').run()
      try {
        const result = work()
        prepared('commit').run()
        return result
      } catch (error) {
        // A full disk and some other failures have rolled back already; a second rollback would hide the first error.
        if (database.isTransaction) prepared('rollback').run()
        throw error
      }
    },
    close() {
      statements.clear()
      database.close()
    },
  }
}
