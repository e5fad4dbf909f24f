import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deserialize, serialize } from '../../../tools/stand-in/clone.ts'

const across = (value: unknown) => deserialize(serialize(value))

describe('serialize and deserialize', () => {
  it('give back whatever structured clone would', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    })
    const holds = (value: unknown) => {
      expect(across(value)).toStrictEqual(structuredClone(value))
    }
    fc.assert(fc.property(anything, holds))
  })

  it('keep numbers JSON can’t write', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0]) {
      expect(Object.is(across(number), number)).toBe(true)
    }
  })

  it('keep cycles and objects that are met twice', () => {
    const shared = { n: 1 }
    const value: { shared: object[]; self?: unknown } = { shared: [shared, shared] }
    value.self = value
    const copy = across(value) as typeof value
    expect(copy.self).toBe(copy)
    expect(copy.shared[0]).toBe(copy.shared[1])
  })

  it('keep the kind, message and stack of an error', () => {
    const error = new RangeError('too far')
    const copy = across(error) as Error
    expect(copy).toBeInstanceOf(RangeError)
    expect([copy.message, copy.stack]).toEqual([error.message, error.stack])
  })

  it('keep two views of one buffer on one buffer', () => {
    const buffer = new Uint8Array([1, 2, 3, 4]).buffer
    const [bytes, pair] = across([new Uint8Array(buffer), new Uint16Array(buffer, 2, 1)]) as [
      Uint8Array,
      Uint16Array,
    ]
    expect(pair.buffer).toBe(bytes.buffer)
    expect([pair.byteOffset, pair.length]).toEqual([2, 1])
  })

  it('leave out prototypes, and keep a key called __proto__ a key', () => {
    class Point {
      x = 1
    }
    expect(Object.getPrototypeOf(across(new Point()))).toBe(Object.prototype)
    const hostile = JSON.parse('{"__proto__": {"polluted": true}}')
    expect(Object.keys(across(hostile) as object)).toEqual(['__proto__'])
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
    ['a function deep inside', { list: [{ act: () => 1 }] }],
  ])('refuse %s as Electron does', (_name, value) => {
    expect(() => serialize(value)).toThrow('An object could not be cloned.')
  })
})
