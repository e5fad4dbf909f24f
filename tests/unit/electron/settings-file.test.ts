import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Conf from 'conf'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings, type SettingsStore } from '../../../electron/settings.ts'
import { backUpSettingsFile, backupOf } from '../../../electron/settings-file.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
  file = join(folder, 'settings.json')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** What electron-store is without Electron: the same reading and the same writing. */
const openConf = (cwd: string): SettingsStore => new Conf({ cwd, configName: 'settings' })
const open = () => openSettings(folder, openConf)
const asides = () => readdirSync(folder).filter((name) => name.includes('.damaged-'))

const good = JSON.stringify({ theme: 'dark' })
const damages: readonly (readonly [string, string | Buffer])[] = [
  ['empty', ''],
  ['zeros', Buffer.alloc(64)],
  ['cut short', '{"theme": "da'],
  ['not JSON', 'theme = dark'],
  ['binary', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x7b])],
  ['a list', '[]'],
  ['a number', '7'],
  ['null', 'null'],
]

describe('openSettings', () => {
  it('starts with the defaults, and nothing to say, where there is no file', () => {
    const settings = open()
    expect(settings.get()).toEqual({ theme: 'system' })
    expect(settings.window()).toBeNull()
    expect(settings.notice).toBeNull()
  })

  it('keeps what is set', () => {
    expect(open().set({ theme: 'dark' })).toEqual({ theme: 'dark' })
    const again = open()
    expect(again.get()).toEqual({ theme: 'dark' })
    expect(again.notice).toBeNull()
  })

  it('keeps the window’s place beside the settings, neither costing the other', () => {
    const settings = open()
    const place = { x: 1, y: 2, width: 1000, height: 700, isMaximized: true }
    settings.set({ theme: 'light' })
    settings.saveWindow(place)
    settings.set({})
    expect(open().window()).toEqual(place)
    expect(open().get()).toEqual({ theme: 'light' })
  })

  it('tells listeners what is set', () => {
    const heard: unknown[] = []
    const settings = open()
    settings.onChange((now) => heard.push(now))
    settings.set({ theme: 'dark' })
    expect(heard).toEqual([{ theme: 'dark' }])
  })

  it('lets a value it doesn’t know cost that value only, and keeps those of a later version', () => {
    const place = { x: 1, y: 2, width: 1000, height: 700, isMaximized: false }
    writeFileSync(file, JSON.stringify({ theme: 'purple', window: place, later: [1] }))
    const settings = open()
    expect(settings.get()).toEqual({ theme: 'system' })
    expect(settings.window()).toEqual(place)
    expect(settings.notice).toBeNull()
    settings.set({ theme: 'dark' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ theme: 'dark', later: [1] })
  })

  it.each(damages)(
    'moves a file that is %s aside, byte for byte, and starts with the defaults',
    (_what, bytes) => {
      writeFileSync(file, bytes)
      const settings = open()
      expect(settings.get()).toEqual({ theme: 'system' })
      const [aside, ...others] = asides()
      expect(others).toEqual([])
      expect(readFileSync(join(folder, aside ?? ''))).toEqual(Buffer.from(bytes))
      expect(settings.notice).toContain(aside)
      settings.set({ theme: 'light' })
      expect(open().get()).toEqual({ theme: 'light' })
    },
  )

  it.each(damages)('goes back to the copy when the file is %s', (_what, bytes) => {
    open().set({ theme: 'dark' })
    writeFileSync(file, bytes)
    const settings = open()
    expect(settings.get()).toEqual({ theme: 'dark' })
    expect(settings.notice).toContain('earlier copy')
    expect(asides()).toHaveLength(1)
  })

  it('says so once: the next launch finds all well', () => {
    writeFileSync(file, '')
    expect(open().notice).not.toBeNull()
    expect(open().notice).toBeNull()
  })

  it('starts with the defaults when the copy is damaged too', () => {
    writeFileSync(file, '')
    writeFileSync(backupOf(file), '{')
    const settings = open()
    expect(settings.get()).toEqual({ theme: 'system' })
    expect(settings.notice).not.toContain('earlier copy')
  })

  it('keeps settings in memory, and says so, where the file can’t be one', () => {
    mkdirSync(file)
    const settings = open()
    expect(settings.notice).toContain(file)
    expect(settings.set({ theme: 'dark' })).toEqual({ theme: 'dark' })
    expect(settings.get()).toEqual({ theme: 'dark' })
  })
})

describe('backUpSettingsFile', () => {
  it('never replaces a good copy by a damaged file', () => {
    writeFileSync(file, good)
    backUpSettingsFile(file)
    writeFileSync(file, '{"theme"')
    backUpSettingsFile(file)
    expect(readFileSync(backupOf(file), 'utf8')).toBe(good)
  })

  it('makes no copy of nothing', () => {
    backUpSettingsFile(file)
    expect(existsSync(backupOf(file))).toBe(false)
  })
})
