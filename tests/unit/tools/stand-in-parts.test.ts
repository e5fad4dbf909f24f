import { describe, expect, it } from 'vitest'
import { KnownEvents, type preventable } from '../../../tools/stand-in/emitter.ts'
import {
  fromChromium,
  originOf,
  ownScheme,
  registerScheme,
  toChromium,
} from '../../../tools/stand-in/origin.ts'
import { appDataFolder, getPath, setAppName, setPath } from '../../../tools/stand-in/paths.ts'
import { matchPattern } from '../../../tools/stand-in/session.ts'
import { missing, refuseUnknown, strict } from '../../../tools/stand-in/strict.ts'

registerScheme('app')

describe('origin', () => {
  it.each([
    ['app://diary/', 'https://diary.app/'],
    ['app://diary/a/b.js?q=1#h', 'https://diary.app/a/b.js?q=1#h'],
    ['blob:app://diary/1234', 'blob:https://diary.app/1234'],
  ])('translates %s both ways', (own, chromium) => {
    expect(toChromium(own)).toBe(chromium)
    expect(fromChromium(chromium)).toBe(own)
  })

  it.each([
    'https://example.com/',
    'https://diary.example/app',
    'other://diary/',
    'data:text/plain,app',
    'about:blank',
  ])('leaves %s alone', (url) => {
    expect(toChromium(url)).toBe(url)
    expect(fromChromium(url)).toBe(url)
    expect(ownScheme(url)).toBeNull()
  })

  it('gives the app’s scheme an origin of its own, and data none', () => {
    expect(originOf('app://diary/a?b#c')).toBe('app://diary')
    expect(originOf('https://example.com:8080/x')).toBe('https://example.com:8080')
    expect(originOf('data:text/html,x')).toBe('null')
    expect(originOf('not an address')).toBe('null')
  })
})

describe('strict', () => {
  const thing = strict('thing', { known: 1, nothing: undefined })

  it('gives what is there, be it undefined', () => {
    expect([thing.known, thing.nothing]).toEqual([1, undefined])
  })

  it('throws the name of what is not, read or written', () => {
    expect(() => Reflect.get(thing, 'other')).toThrow('not in the stand-in: thing.other')
    expect(() => Reflect.set(thing, 'other', 1)).toThrow('not in the stand-in: thing.other')
  })

  it('can be awaited and printed', async () => {
    expect(await thing).toBe(thing)
    expect(String(Object.prototype.toString.call(thing))).toBe('[object Object]')
  })
})

describe('missing', () => {
  const Tray = missing('Tray') as unknown as { new (): object; (): void; create(): void }

  it('throws when called, constructed or read, not before', () => {
    expect(() => Tray()).toThrow('not in the stand-in: Tray')
    expect(() => new Tray()).toThrow('not in the stand-in: Tray')
    expect(() => Tray.create()).toThrow('not in the stand-in: Tray.create')
  })
})

describe('refuseUnknown', () => {
  it('names the option', () => {
    expect(() => refuseUnknown('Window', { width: 1, odd: 2 }, new Set(['width']))).toThrow('Window { odd }')
    expect(() => refuseUnknown('Window', undefined, new Set())).not.toThrow()
  })
})

describe('KnownEvents', () => {
  class Door extends KnownEvents {
    protected readonly emitterName = 'door'
    protected readonly knownEvents = new Set(['open'])
  }

  it('refuses a listener that would wait in vain', () => {
    const door = new Door()
    for (const listen of ['on', 'once', 'addListener', 'prependListener'] as const) {
      expect(() => door[listen]('bell', () => undefined)).toThrow("not in the stand-in: door.on('bell')")
    }
  })

  it('says whether a listener prevented the default', () => {
    const door = new Door()
    expect(door.emitPreventable('open', {})).toBe(false)
    door.on('open', (event: ReturnType<typeof preventable>) => event.preventDefault())
    expect(door.emitPreventable('open', {})).toBe(true)
  })
})

describe('matchPattern', () => {
  it('matches as webRequest does', () => {
    expect(matchPattern('<all_urls>').test('app://x/')).toBe(true)
    expect(matchPattern('*://*/*').test('https://a.b/c')).toBe(true)
    expect(matchPattern('app://diary/*').test('app://diary/x.js')).toBe(true)
    expect(matchPattern('app://diary/*').test('app://other/x.js')).toBe(false)
  })
})

describe('getPath', () => {
  it('puts userData into the system’s folder under the app’s name', () => {
    expect(appDataFolder({}, 'linux', '/home/ada')).toBe('/home/ada/.config')
    expect(appDataFolder({ XDG_CONFIG_HOME: '/cfg' }, 'linux', '/home/ada')).toBe('/cfg')
    expect(appDataFolder({}, 'darwin', '/Users/ada')).toBe('/Users/ada/Library/Application Support')
    expect(appDataFolder({ APPDATA: 'C:\\Roaming' }, 'win32', 'C:\\Users\\ada')).toBe('C:\\Roaming')
    setAppName('Some App')
    expect(getPath('userData')).toBe(`${getPath('appData')}/Some App`)
    setPath('userData', '/elsewhere')
    expect([getPath('userData'), getPath('sessionData')]).toEqual(['/elsewhere', '/elsewhere'])
  })

  it('refuses a relative path and a name nobody knows', () => {
    expect(() => setPath('userData', 'here')).toThrow('Path must be absolute')
    expect(() => getPath('attic' as 'home')).toThrow("Failed to get 'attic' path")
  })
})
