import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SCHEMA_VERSION } from '../../../core/store/schema.sql.ts'
import { takeWriterLock } from '../../../core/store/writer-lock.ts'
import { ask, film, openHost, refused, scratchFolder } from './diary-in-test.ts'

const LOCK_MODULE = new URL('../../../core/store/writer-lock.ts', import.meta.url).href

/** Another process that holds the lock of a folder until it is killed. */
async function lockElsewhere(dataDir: string) {
  const script = `
    const { takeWriterLock } = await import(${JSON.stringify(LOCK_MODULE)})
    const lock = takeWriterLock(${JSON.stringify(dataDir)})
    console.log(lock ? 'taken' : 'busy')
    setInterval(() => lock, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  expect(String(said).trim()).toBe('taken')
  return child
}

describe('the writer lock', () => {
  it('is held by one at a time', () => {
    const dataDir = scratchFolder()
    const lock = takeWriterLock(dataDir)
    expect(takeWriterLock(dataDir)).toBeNull()
    lock?.release()
    const next = takeWriterLock(dataDir)
    expect(next).not.toBeNull()
    next?.release()
  })

  it('is free again when its owner was killed', async () => {
    const dataDir = scratchFolder()
    const owner = await lockElsewhere(dataDir)
    expect(takeWriterLock(dataDir)).toBeNull()
    const gone = once(owner, 'exit')
    owner.kill('SIGKILL')
    await gone
    const lock = takeWriterLock(dataDir)
    expect(lock).not.toBeNull()
    lock?.release()
  })

  it('leaves a second writer reading only, until the first has finished', async () => {
    const first = openHost()
    const { dataDir } = first.status()
    await film(first, 'Her')
    const second = openHost({ dataDir })
    expect(second.writable).toBe(false)
    expect(second.status().notice).toContain('can only be read')
    expect(await ask(second, 'films', 'search', { query: 'her' })).toHaveLength(1)
    expect(await refused(second, 'films.save', { title: 'Stalker' })).toMatchObject({ code: 'CONFLICT' })
    await film(first, 'Mirror')
    expect(await ask(second, 'films', 'search', { query: 'mirror' })).toHaveLength(1)
    first.close()
    await film(second, 'Stalker')
    expect(second.writable).toBe(true)
  })
})

describe('createHost', () => {
  it('sets the pragmas that durability rests on', async () => {
    const host = openHost()
    await film(host, 'Her')
    const { store } = host.diary()
    const pragma = (name: string) =>
      Object.values(store.get<Record<string, unknown>>(`pragma ${name}`) ?? {})[0]
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('application_id')).toBe(0x44464449)
    expect(pragma('user_version')).toBe(SCHEMA_VERSION)
  })

  it('reads an empty diary where there is none, and makes no file', async () => {
    const dataDir = scratchFolder()
    const host = openHost({ dataDir, mode: 'read' })
    expect(await ask(host, 'viewings', 'list', {})).toEqual({ items: [], nextCursor: null })
    expect(await refused(host, 'films.save', { title: 'Her' })).toMatchObject({ code: 'FORBIDDEN' })
    expect(existsSync(join(dataDir, 'diary.db'))).toBe(false)
  })

  it('answers nothing once it is closed, and takes no lock', async () => {
    const host = openHost()
    const { dataDir } = host.status()
    host.close()
    expect(await refused(host, 'films.search', {})).toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: 'This diary was closed. Open it again and try again.',
    })
    const lock = takeWriterLock(dataDir)
    expect(lock).not.toBeNull()
    lock?.release()
  })

  it('has all of it when opened again', async () => {
    const host = openHost()
    const { dataDir } = host.status()
    const her = await film(host, 'Her')
    await ask(host, 'viewings', 'save', { filmId: her.id, review: 'A letter.' })
    const before = await ask(host, 'films', 'get', { id: her.id })
    host.close()
    expect(await ask(openHost({ dataDir }), 'films', 'get', { id: her.id })).toEqual(before)
  })

  it('takes back all of a transaction that fails, and says why', async () => {
    const host = openHost()
    const { dataDir } = host.status()
    const database = new DatabaseSync(join(dataDir, 'diary.db'))
    database.exec(
      `create trigger full before insert on review_version begin select raise(abort, 'no room'); end`,
    )
    database.close()
    const { id: filmId } = await film(host, 'Her')
    const error = await refused(host, 'viewings.save', { filmId, review: 'A letter.' })
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', detail: 'no room' })
    expect((await ask(host, 'viewings', 'outline', {})).total).toBe(0)
    expect(await ask(host, 'viewings', 'save', { filmId })).toMatchObject({ review: '' })
  })

  it('says that the disk is full, keeps what was saved and goes on afterwards', async () => {
    const host = openHost()
    const { store } = host.diary()
    const { id: filmId } = await film(host, 'Her')
    const { pages } = store.get<{ pages: number }>('select page_count as pages from pragma_page_count') ?? {
      pages: 0,
    }
    store.get(`pragma max_page_count = ${pages}`)
    const input = { filmId, review: 'word '.repeat(20_000) }
    expect((await refused(host, 'viewings.save', input)).message).toContain('the disk is full')
    expect((await ask(host, 'viewings', 'outline', {})).total).toBe(0)
    store.get(`pragma max_page_count = ${pages + 10_000}`)
    expect(await ask(host, 'viewings', 'save', input)).toMatchObject({ filmId })
  })
})
