import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHost } from '../../../core/host.ts'
import { openDiary } from '../../../tools/diary/client.ts'
import { settingsPort } from '../../../tools/diary/settings.ts'

const program = join(import.meta.dirname, '../../../tools/diary.ts')
const uuid = (last: number) => `0193a4b2-7c00-7000-8000-00000000000${last}`
const newFolder = () => mkdtempSync(join(tmpdir(), 'diary-command-'))

function diary(dataDir: string, args: readonly string[], input = '') {
  const node = ['--disable-warning=ExperimentalWarning', program, '--data', dataDir, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('diary PROCEDURE', () => {
  it('saves, finds again, and prints JSON', () => {
    const folder = newFolder()
    const saved = diary(folder, ['films.save', '{"title":"Her","year":2013}'])
    expect(saved).toMatchObject({ status: 0, stderr: '' })
    const { id } = JSON.parse(saved.stdout)
    const found = diary(folder, ['films.search', '{"query":"her"}'])
    expect(JSON.parse(found.stdout)[0]).toMatchObject({ id, title: 'Her', year: 2013 })
  })

  it('makes nothing when it only reads', () => {
    const folder = join(newFolder(), 'none')
    expect(diary(folder, ['viewings.list'])).toMatchObject({ status: 0 })
    expect(diary(folder, ['settings.get'])).toMatchObject({ status: 0 })
    expect(diary(folder, ['mentions.inbox'])).toMatchObject({ status: 0 })
    expect(existsSync(folder)).toBe(false)
  })

  it('reads reviews before it shows what they mention, unless the app has the diary open', () => {
    const folder = newFolder()
    const lines = [
      ['films.save', { id: uuid(1), title: 'Her', year: 2013 }],
      ['films.save', { id: uuid(2), title: 'The Master', year: 2012 }],
      ['viewings.save', { id: uuid(3), filmId: uuid(1), review: 'Phoenix was better in *The Master*.' }],
    ].map(([procedure, input]) => JSON.stringify({ procedure, input }))
    expect(diary(folder, ['-'], `${lines.join('\n')}\n`)).toMatchObject({ status: 0, stderr: '' })
    const host = createHost({ dataDir: folder, settings: settingsPort(folder), mode: 'write' })
    try {
      expect(JSON.parse(diary(folder, ['mentions.inbox']).stdout)).toMatchObject({ films: 0 })
    } finally {
      host.close()
    }
    expect(JSON.parse(diary(folder, ['mentions.progress']).stdout)).toMatchObject({ read: 0, of: 1 })
    expect(JSON.parse(diary(folder, ['mentions.inbox']).stdout)).toMatchObject({
      films: 1,
      items: [{ viewingId: uuid(3), mentions: [{ key: uuid(2), title: 'The Master' }] }],
    })
    expect(JSON.parse(diary(folder, ['mentions.progress']).stdout)).toMatchObject({
      read: 1,
      of: 1,
      films: 1,
    })
  }, 60_000)

  it.each([
    [['films.save', '{"title":"   "}'], 'BAD_REQUEST', 'title'],
    [['films.save', '{"title":'], 'BAD_REQUEST', undefined],
    [['nothing.here'], 'NOT_FOUND', undefined],
    [['changes'], 'BAD_REQUEST', undefined],
    [['films.search', '{"text":"her"}'], 'BAD_REQUEST', 'text'],
  ])('prints an error of %j as JSON on standard error', (args, code, field) => {
    const { status, stdout, stderr } = diary(newFolder(), args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    const error = JSON.parse(stderr)
    expect(error).toMatchObject({ code, message: expect.stringMatching(/\.$/) })
    expect(error.field).toBe(field)
  })

  it('lists the procedures when it is given none', () => {
    const { status, stderr } = diary(newFolder(), [])
    expect(status).toBe(1)
    expect(stderr).toContain('  films.save\n')
  })

  it('reads, but does not write, while the app has the diary open', () => {
    const folder = newFolder()
    const host = createHost({ dataDir: folder, settings: settingsPort(folder), mode: 'write' })
    try {
      expect(diary(folder, ['films.search', '{"query":"her"}'])).toMatchObject({ status: 0, stdout: '[]\n' })
      for (const args of [
        ['films.save', '{"title":"Her"}'],
        ['settings.set', '{"theme":"dark"}'],
      ]) {
        const { status, stderr } = diary(folder, args)
        expect(status).toBe(1)
        expect(JSON.parse(stderr)).toMatchObject({
          code: 'CONFLICT',
          message: expect.stringContaining(folder),
        })
      }
      expect(existsSync(join(folder, 'settings.json'))).toBe(false)
    } finally {
      host.close()
    }
    expect(diary(folder, ['films.save', '{"title":"Her"}'])).toMatchObject({ status: 0 })
  })

  it('keeps the app’s settings', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'settings.json'), '{"theme":"light","window":{"x":1}}')
    expect(diary(folder, ['settings.set', '{"theme":"dark"}']).stdout).toContain('"dark"')
    const kept = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))
    expect(kept).toEqual({ theme: 'dark', window: { x: 1 } })
  })

  it.each(['', '{"theme":', '[]', '{"theme":"dim"}'])(
    'reads settings that say %j, and writes nothing',
    (text) => {
      const folder = newFolder()
      writeFileSync(join(folder, 'settings.json'), text)
      expect(diary(folder, ['settings.get'])).toMatchObject({ status: 0, stdout: '{"theme":"system"}\n' })
      expect(readdirSync(folder)).toEqual(['settings.json'])
      expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(text)
    },
  )

  it('reads the copy of settings that are damaged', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'settings.json'), '')
    writeFileSync(join(folder, 'settings.json.bak'), '{"theme":"dark"}')
    expect(diary(folder, ['settings.get']).stdout).toBe('{"theme":"dark"}\n')
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.bak'])
  })
})

describe('diary -', () => {
  it('answers each line, and what it answered is on the disk', () => {
    const folder = newFolder()
    const lines = [
      '{"id":1,"procedure":"films.save","input":{"title":"Up","year":2009}}',
      'garbage',
      '{"id":2,"procedure":"films.search","input":{"query":"up"}}',
    ]
    const { status, stdout } = diary(folder, ['-'], `${lines.join('\n')}\n`)
    expect(status).toBe(0)
    const [saved, wrong, found] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(saved).toMatchObject({ id: 1, result: { title: 'Up' } })
    expect(wrong).toMatchObject({ error: { code: 'BAD_REQUEST' } })
    expect(found).toMatchObject({ id: 2, result: [{ id: saved.result.id }] })
    const later = diary(folder, ['films.get', JSON.stringify({ id: saved.result.id })])
    expect(JSON.parse(later.stdout)).toMatchObject({ film: { title: 'Up' } })
  })

  it('tells of its own changes, and keeps nobody from writing until it saves', async () => {
    const folder = newFolder()
    diary(folder, ['films.save', '{"title":"Her"}'])
    const client = openDiary(folder)
    const ending = new AbortController()
    const heard: unknown[] = []
    const question = (path: string, input: unknown) => ({
      path,
      input,
      signal: ending.signal,
      onEvent: async (event: unknown) => void heard.push(event),
    })
    const listening = client.ask(question('changes', {}))
    await client.ask(question('films.search', { query: 'her' }))
    expect(diary(folder, ['films.save', '{"title":"Up"}'])).toMatchObject({ status: 0 })
    await client.ask(question('films.save', { title: 'Mirror' }))
    await expect.poll(() => heard).toHaveLength(1)
    client.close()
    await listening
  })
})
