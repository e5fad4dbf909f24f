import { expect, test } from '@playwright/test'
import { type FixtureWindow, stageFixtureApp } from './fixture.ts'

declare const window: FixtureWindow

const stage = stageFixtureApp('group')

test.describe('contextBridge', () => {
  test('copies values without their prototypes', async () => {
    const values = await stage.page.evaluate(() => {
      const { list, when, map, nothing, point } = window.fixture.values
      return {
        list,
        when: when instanceof Date,
        map: map instanceof Map && [...map],
        nothing: nothing === undefined && 'nothing' in window.fixture.values,
        point: Object.getPrototypeOf(point) === Object.prototype && JSON.stringify(point),
      }
    })
    const expected = {
      list: [1, { deep: true }],
      when: true,
      map: [['a', 1]],
      nothing: true,
      point: '{"x":1}',
    }
    expect(values).toEqual(expected)
  })

  test('freezes what it exposes', async () => {
    const frozen = () => Object.isFrozen(window.fixture) && Object.isFrozen(window.fixture.values.list)
    expect(await stage.page.evaluate(frozen)).toBe(true)
    expect(
      await stage.page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'fixture')?.configurable),
    ).toBe(false)
  })

  test('carries functions as proxies, both ways and at once', async () => {
    expect(await stage.page.evaluate(() => window.fixture.callBack((value) => ({ back: value })))).toEqual({
      back: { list: [1, 2] },
    })
    const isSame = () => {
      const mine = () => 1
      return window.fixture.same(mine) === mine
    }
    expect(await stage.page.evaluate(isSame)).toBe(true)
  })

  test('carries promises and their failures', async () => {
    expect(await stage.page.evaluate(() => window.fixture.later(7))).toEqual({ value: 7 })
    const failure = await stage.page.evaluate(() =>
      window.fixture.later('reject').catch((error: Error) => error.message),
    )
    expect(failure).toBe('rejected')
  })

  test('throws the message of what was thrown', async () => {
    await expect(stage.page.evaluate(() => window.fixture.throws())).rejects.toThrow('no good')
  })

  test('keeps cycles and refuses what can’t cross', async () => {
    const cycle = await stage.page.evaluate(() => {
      const loop: { self?: unknown } = {}
      loop.self = loop
      const copy = window.fixture.same(loop) as typeof loop
      return copy !== loop && copy.self === copy
    })
    expect(cycle).toBe(true)
    for (const what of ['symbol', 'weak map'] as const) {
      const pass = (kind: string) => window.fixture.same(kind === 'symbol' ? Symbol('s') : new WeakMap())
      await expect(stage.page.evaluate(pass, what)).rejects.toThrow('An object could not be cloned.')
    }
    await expect(stage.page.evaluate(() => window.fixture.symbol())).rejects.toThrow(
      'An object could not be cloned.',
    )
  })

  test('refuses to nest deeper than a thousand objects', async () => {
    const pass = () => {
      let deep: object = {}
      for (let depth = 0; depth < 1100; depth += 1) deep = { deep }
      return window.fixture.same(deep)
    }
    await expect(stage.page.evaluate(pass)).rejects.toThrow('recursion depth exceeded')
  })

  test('exposes no name twice, and later ones too', async () => {
    await expect(stage.page.evaluate(() => window.fixture.exposeTwice())).rejects.toThrow(
      'Cannot bind an API on top of an existing property',
    )
    await stage.page.evaluate(() => window.fixture.exposeLate())
    expect(await stage.page.evaluate(() => window.late)).toEqual({ here: true })
  })
})

test.describe('ipc', () => {
  test('carries values structured clone knows to main and back, and says who asked', async () => {
    const answer = await stage.page.evaluate(async () => {
      const sent = [new Date(0), new Map([['k', { v: [1n, undefined, Number.NaN] }]]), new Uint8Array([1, 2])]
      const { values, from } = await window.fixture.echo(...sent)
      const [when, map, bytes] = values as [Date, Map<string, { v: unknown[] }>, Uint8Array]
      const inner = map.get('k')?.v ?? []
      return {
        from,
        when: when.getTime(),
        inner: [inner[0] === 1n, inner.length, Number.isNaN(inner[2])],
        bytes: [...bytes],
      }
    })
    expect(answer).toEqual({
      from: { url: 'app://fixture/', origin: 'app://fixture', top: true },
      when: 0,
      inner: [true, 3, true],
      bytes: [1, 2],
    })
  })

  test('rejects with main’s error, and for a channel nobody handles', async () => {
    await expect(stage.page.evaluate(() => window.fixture.ask('fail'))).rejects.toThrow(
      "Error invoking remote method 'fail': RangeError: too far",
    )
    await expect(stage.page.evaluate(() => window.fixture.ask('nobody'))).rejects.toThrow(
      "No handler registered for 'nobody'",
    )
  })

  test('sends from main to every listener until it is taken off', async () => {
    const told = await stage.page.evaluate(async () => {
      const heard: unknown[] = []
      const off = window.fixture.onTold((value) => heard.push(value))
      window.fixture.tell({ first: true })
      while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      off()
      window.fixture.tell('second')
      await window.fixture.echo()
      return heard
    })
    expect(told).toEqual([{ first: true }])
  })
})
