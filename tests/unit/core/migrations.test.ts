import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../core/store/open.ts'
import { MAIN_TABLES, MIGRATIONS, SCHEMA_VERSION } from '../../../core/store/schema.sql.ts'

const versionOf = (database: DatabaseSync) => database.prepare('pragma user_version').get()?.user_version
const FIRST = 'create table a (x integer) strict'
const SECOND = 'alter table a add column y text; insert into a values (1, 2)'

describe('migrate', () => {
  it('makes a new database whole, every table strict', () => {
    const database = new DatabaseSync(':memory:')
    migrate(database)
    expect(versionOf(database)).toBe(SCHEMA_VERSION)
    const tables = database
      .prepare("select name, strict from pragma_table_list where schema = 'main' and type = 'table'")
      .all()
    const strict = tables.filter((table) => table.strict === 1).map((table) => table.name)
    expect(strict).toEqual(expect.arrayContaining([...MAIN_TABLES]))
  })

  it('goes on from the version it finds and does nothing twice', () => {
    const database = new DatabaseSync(':memory:')
    migrate(database, [FIRST])
    migrate(database, [FIRST, SECOND])
    migrate(database, [FIRST, SECOND])
    expect(versionOf(database)).toBe(2)
    expect(database.prepare('select * from a').all()).toEqual([{ x: 1, y: '2' }])
  })

  it('takes a step that fails back whole and keeps those before it', () => {
    const database = new DatabaseSync(':memory:')
    expect(() => migrate(database, [FIRST, `${SECOND}; insert into nowhere values (1)`])).toThrow('nowhere')
    expect(versionOf(database)).toBe(1)
    expect(database.isTransaction).toBe(false)
    expect(
      database
        .prepare('select * from a')
        .columns()
        .map(({ name }) => name),
    ).toEqual(['x'])
  })

  it('has a step for every version', () => {
    expect(MIGRATIONS).toHaveLength(SCHEMA_VERSION)
  })
})
