import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { migrate } from '../../../core/store/open.ts'
import { APPLICATION_ID, MAIN_TABLES, MIGRATIONS, SCHEMA_VERSION } from '../../../core/store/schema.sql.ts'
import { ask, openHost, scratchFolder } from './diary-in-test.ts'
import { inboxOf } from './mentions-in-test.ts'

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
})

describe('a diary of version 1', () => {
  const AT = '2026-01-01T00:00:00.000Z'
  const REVIEW = 'Phoenix was better in *The Master*.'

  /** As the first release left it: a review, one in the trash, an entry without words, and an answer. */
  function writtenByTheFirstVersion() {
    const dataDir = scratchFolder()
    const database = new DatabaseSync(join(dataDir, 'diary.db'))
    database.exec(`pragma application_id = ${APPLICATION_ID}`)
    migrate(database, MIGRATIONS.slice(0, 1))
    const [her, master, review, trashed, answer] = Array.from({ length: 5 }, newId) as [string, ...string[]]
    const addFilm = database.prepare(
      'insert into film (id, title, sort_title, created_at, updated_at) values (?1, ?2, lower(?2), ?3, ?3)',
    )
    addFilm.run(her, 'Her', AT)
    addFilm.run(master as string, 'The Master', AT)
    const addViewing = database.prepare(
      `insert into viewing (id, film_id, watched_on, review, trashed_at, created_at, updated_at)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?6)`,
    )
    addViewing.run(review as string, her, '2014-01-05', REVIEW, null, AT)
    addViewing.run(trashed as string, her, '2014-01-06', REVIEW, AT, AT)
    addViewing.run(newId(), her, '2014-01-07', '', null, AT)
    database
      .prepare(
        `insert into comparison (id, film_id, other_film_id, relation, question, source, created_at)
          values (?, ?, ?, 'worse', 'better', 'duel', ?)`,
      )
      .run(answer as string, her, master as string, AT)
    database.close()
    return { dataDir, her, master, review, answer }
  }

  it('is brought up to date when it is opened, and its old reviews are read', async () => {
    const { dataDir, master, review, answer } = writtenByTheFirstVersion()
    const host = openHost({ dataDir })
    expect(await ask(host, 'mentions', 'progress', {})).toMatchObject({ read: 0, of: 1 })
    const inbox = await inboxOf(host)
    expect(inbox).toMatchObject({ films: 1, reviews: 1 })
    expect(inbox.items).toMatchObject([{ viewingId: review, mentions: [{ filmId: master }] }])
    expect(await ask(host, 'mentions', 'progress', {})).toMatchObject({ read: 1, of: 1 })
    expect(await ask(host, 'comparisons', 'list', {})).toMatchObject([{ id: answer, quoteStart: null }])
    expect(await ask(host, 'duels', 'undo', {})).toMatchObject({ undone: { id: answer, outcome: 'b' } })
  })

  it('counts its reviews on as they come and go', async () => {
    const { dataDir, her, review } = writtenByTheFirstVersion()
    const host = openHost({ dataDir })
    const ofAll = async () => (await ask(host, 'mentions', 'progress', {})).of
    await ask(host, 'viewings', 'save', { filmId: her, watchedOn: '2014-01-09', review: 'Again.' })
    expect(await ofAll()).toBe(2)
    await ask(host, 'viewings', 'save', { id: review as string, filmId: her, review: '' })
    expect(await ofAll()).toBe(1)
  })
})
