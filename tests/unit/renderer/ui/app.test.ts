import { describe, expect, it } from 'vitest'
import { flush, onFlush } from '../../../../renderer/app/flush.ts'
import { matchesKeys } from '../../../../renderer/app/keys.ts'
import { hrefOf, parseRoute, type Route } from '../../../../renderer/app/route.ts'
import { SHORTCUTS } from '../../../../renderer/app/shortcuts.ts'

describe('parseRoute', () => {
  const routes: readonly Route[] = [
    { screen: 'diary' },
    { screen: 'watch-next' },
    { screen: 'duel' },
    { screen: 'film', id: '0198a' },
    { screen: 'entry' },
    { screen: 'entry', id: '0198b' },
    { screen: 'entry', filmId: '0198c' },
    { screen: 'entry', id: 'a/b?c', filmId: 'ä &' },
  ]
  it.each(routes)('reads back the link to %o', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route)
  })

  it.each(['', '#', '#/nowhere', '#/film', '#/film/', '#/%E0%A4%A'])('takes “%s” for the diary', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'diary' })
  })
})

describe('matchesKeys', () => {
  const event = (key: string, more: Partial<KeyboardEvent> = {}) =>
    ({
      key,
      code: '',
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      ...more,
    }) as KeyboardEvent

  it('takes Ctrl for Mod, and Cmd on a Mac', () => {
    expect(matchesKeys(event('n', { ctrlKey: true }), 'Mod+N', false)).toBe(true)
    expect(matchesKeys(event('n', { metaKey: true }), 'Mod+N', false)).toBe(false)
    expect(matchesKeys(event('n', { metaKey: true }), 'Mod+N', true)).toBe(true)
    expect(matchesKeys(event('n', { ctrlKey: true }), 'Mod+N', true)).toBe(false)
  })

  it('wants exactly the modifiers it names', () => {
    expect(matchesKeys(event('n'), 'Mod+N', false)).toBe(false)
    expect(matchesKeys(event('N', { ctrlKey: true, shiftKey: true }), 'Mod+N', false)).toBe(false)
    expect(matchesKeys(event('n', { ctrlKey: true, altKey: true }), 'Mod+N', false)).toBe(false)
    expect(matchesKeys(event('j', { ctrlKey: true }), 'j', false)).toBe(false)
    expect(matchesKeys(event('J', { shiftKey: true }), 'Shift+J', false)).toBe(true)
  })

  it('takes “?” with or without Shift, and digits by their place', () => {
    expect(matchesKeys(event('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(matchesKeys(event('&', { ctrlKey: true, code: 'Digit1' }), 'Mod+1', false)).toBe(true)
  })
})

describe('SHORTCUTS', () => {
  it('gives no keys to two commands', () => {
    expect(new Set(SHORTCUTS.map(({ keys }) => keys)).size).toBe(SHORTCUTS.length)
  })
})

describe('flush', () => {
  it('waits for every saver, and for the others when one fails', async () => {
    const done: string[] = []
    const stops = [
      onFlush(() => Promise.reject(new Error('the disk is full'))),
      onFlush(() => {
        throw new Error('so is this one')
      }),
      onFlush(async () => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        done.push('slow')
      }),
    ]
    await flush()
    expect(done).toEqual(['slow'])
    for (const stop of stops) stop()
    await flush()
    expect(done).toEqual(['slow'])
  })
})
