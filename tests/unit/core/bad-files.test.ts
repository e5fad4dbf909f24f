import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { ask, film, openHost, refused, scratchFolder } from './diary-in-test.ts'

/** A data folder whose diary has a film in it, closed. */
async function folderWithDiary(): Promise<string> {
  const dataDir = scratchFolder()
  const host = openHost({ dataDir })
  await film(host, 'Her')
  host.close()
  return dataDir
}

/** Names, sizes and contents of all that stands in a folder, but for the lock. */
function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('writer.lock'))
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name)
      const hash = statSync(path).isFile()
        ? createHash('sha256').update(readFileSync(path)).digest('hex')
        : 'folder'
      return [name, hash]
    }),
  )
}

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  writeSync(openSync(file, 'r+'), bytes, 0, bytes.length, at)
}

const spoilt: Readonly<
  Record<string, readonly [code: string, words: string, spoil: (file: string) => void]>
> = {
  'an empty file': ['empty', 'is empty', (file) => truncateSync(file, 0)],
  'a text': ['foreign', 'another program made it', (file) => writeFileSync(file, 'Dear diary, today I saw')],
  'a short text': ['foreign', 'another program made it', (file) => writeFileSync(file, 'x')],
  'a database of another program': [
    'foreign',
    'another program made it',
    (file) => {
      truncateSync(file, 0)
      const other = new DatabaseSync(file)
      other.exec('create table recipe (name text); insert into recipe values (1)')
      other.close()
    },
  ],
  'a newer diary': [
    'newer',
    'newer version of Double Feature',
    (file) => {
      const newer = new DatabaseSync(file)
      newer.exec('pragma user_version = 99')
      newer.close()
    },
  ],
  'a diary cut short': ['damaged', 'is damaged', (file) => truncateSync(file, statSync(file).size / 2)],
  'a diary cut within its header': ['damaged', 'is damaged', (file) => truncateSync(file, 50)],
  'a diary whose tables are overwritten': [
    'damaged',
    'is damaged',
    (file) => overwrite(file, 100, new Uint8Array(3_000).fill(0xa5)),
  ],
  'a diary without its entries': [
    'damaged',
    'is damaged',
    (file) => {
      const database = new DatabaseSync(file)
      database.exec('drop table draft')
      database.close()
    },
  ],
}

describe('createHost', () => {
  it.each(Object.keys(spoilt))('refuses %s, and leaves every byte as it was', async (what) => {
    const [code, words, spoil] = spoilt[what] as NonNullable<(typeof spoilt)[string]>
    const dataDir = await folderWithDiary()
    spoil(join(dataDir, 'diary.db'))
    const before = snapshot(dataDir)
    for (const mode of ['write', 'read'] as const) {
      const host = openHost({ dataDir, mode })
      const { state, problem } = host.status()
      expect(state).toBe('refused')
      expect(problem).toMatchObject({ code, file: join(dataDir, 'diary.db') })
      expect(problem?.message).toContain(words)
      expect(problem?.message).toContain('diary.db')
      expect(await refused(host, 'films.save', { title: 'Her' })).toMatchObject({
        code: 'PRECONDITION_FAILED',
        message: problem?.message,
      })
      host.close()
      expect(snapshot(dataDir)).toEqual(before)
    }
  })

  it('refuses a folder and a link to nowhere', () => {
    const dataDir = scratchFolder()
    mkdirSync(join(dataDir, 'diary.db'))
    expect(openHost({ dataDir }).status().problem).toMatchObject({ code: 'unreadable' })
    const linked = scratchFolder()
    symlinkSync(join(linked, 'gone.db'), join(linked, 'diary.db'))
    expect(openHost({ dataDir: linked }).status().problem).toMatchObject({ code: 'unreadable' })
  })

  // Root may read everything, so there is nothing to see.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'refuses a file it may not read',
    async () => {
      const dataDir = await folderWithDiary()
      chmodSync(join(dataDir, 'diary.db'), 0)
      expect(openHost({ dataDir }).status().problem).toMatchObject({ code: 'unreadable' })
    },
  )

  it('refuses a data folder that can not be made', () => {
    const dataDir = scratchFolder()
    writeFileSync(join(dataDir, 'file'), '')
    expect(openHost({ dataDir: join(dataDir, 'file', 'data') }).status()).toMatchObject({ state: 'refused' })
  })

  it('judges a newer version that still waits in the journal', async () => {
    const dataDir = scratchFolder()
    const host = openHost({ dataDir })
    await film(host, 'Her')
    const file = join(dataDir, 'diary.db')
    const writer = new DatabaseSync(file)
    writer.exec('pragma user_version = 99')
    const copy = scratchFolder()
    for (const suffix of ['', '-wal']) copyFileSync(file + suffix, join(copy, `diary.db${suffix}`))
    writer.close()
    const bytes = readFileSync(join(copy, 'diary.db'))
    expect(openHost({ dataDir: copy }).status().problem).toMatchObject({ code: 'newer' })
    expect(readFileSync(join(copy, 'diary.db'))).toEqual(bytes)
  })

  it('says so when a statement meets a damaged page deep inside', async () => {
    const dataDir = scratchFolder()
    const host = openHost({ dataDir })
    for (let n = 0; n < 100; n += 1) await film(host, `Film ${n} ${'x'.repeat(400)}`)
    host.close()
    const file = join(dataDir, 'diary.db')
    const database = new DatabaseSync(file, { readOnly: true })
    const leaves = database
      .prepare("select pageno from dbstat where name = 'film' and pagetype = 'leaf' order by path")
      .all()
    database.close()
    const middle = leaves[Math.floor(leaves.length / 2)]
    overwrite(file, (Number(middle?.pageno) - 1) * 4096, new Uint8Array(4096).fill(0xa5))
    const again = openHost({ dataDir })
    expect(again.status().state).toBe('open')
    const error = await refused(again, 'queue.list', {})
    expect(error.message).toBe(
      'The diary’s file is damaged. Nothing was saved or overwritten. Quit, make a copy of the file, and open the diary again.',
    )
  })
})

describe('diary.setAside', () => {
  it('keeps the refused file under a clear name and opens a new diary', async () => {
    const dataDir = await folderWithDiary()
    const file = join(dataDir, 'diary.db')
    truncateSync(file, 5_000)
    writeFileSync(`${file}-shm`, 'x')
    const bytes = readFileSync(file)
    const host = openHost({ dataDir, now: () => new Date(2026, 10, 22, 23, 4, 10) })
    const status = await ask(host, 'diary', 'setAside', {})
    const aside = join(dataDir, 'diary (set aside 2026-11-22 23.04.10).db')
    expect(status).toMatchObject({ state: 'open', problem: null })
    expect(status.notice).toContain(aside)
    expect(readFileSync(aside)).toEqual(bytes)
    expect(readFileSync(`${aside}-shm`, 'utf8')).toBe('x')
    expect(await film(host, 'Stalker')).toMatchObject({ title: 'Stalker' })
  })

  it('does not take the place of a file set aside before', () => {
    const dataDir = scratchFolder()
    for (let n = 0; n < 3; n += 1) {
      writeFileSync(join(dataDir, 'diary.db'), `foreign ${n}`)
      const host = openHost({ dataDir, now: () => new Date(2026, 10, 22, 23, 4, 10) })
      host.setAside()
      host.close()
    }
    const kept = readdirSync(dataDir).filter((name) => name.includes('set aside'))
    expect(kept.map((name) => readFileSync(join(dataDir, name), 'utf8')).sort()).toEqual([
      'foreign 0',
      'foreign 1',
      'foreign 2',
    ])
  })

  it('is refused while the diary is sound', async () => {
    expect(await refused(openHost(), 'diary.setAside', {})).toMatchObject({ code: 'CONFLICT' })
  })
})

describe('a sound diary that can not be opened', () => {
  /** A diary that says it is of version 0, which no migration fits. */
  async function outdated(): Promise<string> {
    const dataDir = await folderWithDiary()
    const database = new DatabaseSync(join(dataDir, 'diary.db'))
    database.exec('pragma user_version = 0')
    database.close()
    return dataDir
  }

  it('is said to be older when it may not be written to', async () => {
    const host = openHost({ dataDir: await outdated(), mode: 'read' })
    expect(host.status().problem).toMatchObject({ code: 'older' })
  })

  it('is said not to be brought up to date, and is not set aside', async () => {
    const dataDir = await outdated()
    const host = openHost({ dataDir })
    expect(host.status().problem).toMatchObject({ code: 'not-updated' })
    expect(host.status().problem?.message).toContain('could not be brought up to date')
    const answer = await refused(host, 'diary.setAside', {})
    expect(answer).toMatchObject({ code: 'PRECONDITION_FAILED' })
    expect(readdirSync(dataDir)).toContain('diary.db')
  })

  it('is opened, not set aside, once it is sound again', async () => {
    const dataDir = await folderWithDiary()
    const file = join(dataDir, 'diary.db')
    const bytes = readFileSync(file)
    for (const procedure of ['setAside', 'retry'] as const) {
      writeFileSync(file, 'cut short')
      const host = openHost({ dataDir })
      expect(host.status()).toMatchObject({ state: 'refused' })
      writeFileSync(file, bytes)
      expect(await ask(host, 'diary', procedure, {})).toMatchObject({ state: 'open', notice: null })
      expect(await ask(host, 'films', 'search', { query: 'her' })).toHaveLength(1)
      host.close()
    }
    expect(readdirSync(dataDir).filter((name) => name.includes('set aside'))).toEqual([])
  })

  it('is refused still, and left alone, when tried again in vain', async () => {
    const dataDir = await folderWithDiary()
    truncateSync(join(dataDir, 'diary.db'), 5_000)
    const before = snapshot(dataDir)
    const host = openHost({ dataDir })
    expect(await ask(host, 'diary', 'retry', {})).toMatchObject({ state: 'refused' })
    expect(snapshot(dataDir)).toEqual(before)
  })
})

describe('a diary whose lock can not be used', () => {
  it('is opened for reading, with a word why, until the lock can be used', async () => {
    const dataDir = await folderWithDiary()
    const lock = join(dataDir, 'writer.lock')
    rmSync(lock)
    mkdirSync(lock)
    const host = openHost({ dataDir })
    expect(host.status()).toMatchObject({ state: 'open', notice: expect.stringContaining('writer.lock') })
    expect(host.writable).toBe(false)
    expect(await ask(host, 'films', 'search', { query: 'her' })).toHaveLength(1)
    expect(await refused(host, 'films.save', { title: 'Up' })).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('writer.lock'),
    })
    expect(await refused(host, 'diary.setAside', {})).toMatchObject({ code: 'CONFLICT' })
    rmSync(lock, { recursive: true })
    expect(await ask(host, 'diary', 'retry', {})).toMatchObject({ state: 'open', notice: null })
    expect(await film(host, 'Up')).toMatchObject({ title: 'Up' })
  })

  it('is not moved while it is refused, and none is made', async () => {
    const dataDir = await folderWithDiary()
    const file = join(dataDir, 'diary.db')
    rmSync(join(dataDir, 'writer.lock'))
    mkdirSync(join(dataDir, 'writer.lock'))
    truncateSync(file, 5_000)
    expect(await refused(openHost({ dataDir }), 'diary.setAside', {})).toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('writer.lock'),
    })
    expect(statSync(file).size).toBe(5_000)
    rmSync(file)
    expect(openHost({ dataDir }).status().problem).toMatchObject({ code: 'unwritable' })
  })

  it('is read where SQLite can make no file beside it', async () => {
    const dataDir = await folderWithDiary()
    mkdirSync(join(dataDir, 'diary.db-shm'))
    const host = openHost({ dataDir, mode: 'read' })
    expect(await ask(host, 'films', 'search', { query: 'her' })).toHaveLength(1)
  })
})

describe('a new diary', () => {
  it('is not filled from a journal that lost its diary', async () => {
    const dataDir = await folderWithDiary()
    const file = join(dataDir, 'diary.db')
    copyFileSync(file, `${file}-wal`)
    const bytes = readFileSync(`${file}-wal`)
    const other = scratchFolder()
    copyFileSync(`${file}-wal`, join(other, 'diary.db-wal'))
    const host = openHost({ dataDir: other })
    expect(await ask(host, 'films', 'search', {})).toEqual([])
    const kept = readdirSync(other).find((name) => name.includes('set aside'))
    expect(readFileSync(join(other, kept ?? ''))).toEqual(bytes)
  })
})
