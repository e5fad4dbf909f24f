import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdTable } from '../../../core/queue/id-table.ts'

describe('IdTable', () => {
  it('does what a Map does', () => {
    const id = fc.oneof(
      fc.uuid(),
      fc.string(),
      fc.constantFrom('a', 'b', 'x-same-ending-0001', 'y-same-ending-0001'),
    )
    const step = fc.record({ kind: fc.constantFrom('set', 'delete', 'get'), id, value: fc.nat() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const table = new IdTable<number>()
        const map = new Map<string, number>()
        for (const { kind, id: key, value } of steps) {
          const before = map.get(key)
          if (kind === 'set') {
            expect(table.set(key, value)).toBe(before)
            map.set(key, value)
          } else if (kind === 'delete') {
            expect(table.delete(key)).toBe(before)
            map.delete(key)
          }
          expect(table.get(key)).toBe(map.get(key))
        }
        for (const [key, value] of map) expect(table.get(key)).toBe(value)
      }),
    )
  })

  it('tells apart ids that end alike, and keeps all while it grows', () => {
    const table = new IdTable<number>()
    const ids = Array.from({ length: 5000 }, (_, i) => `${i}-${'0'.repeat(12)}`)
    for (const [index, id] of ids.entries()) expect(table.set(id, index)).toBeUndefined()
    for (const [index, id] of ids.entries()) expect(table.get(id)).toBe(index)
    expect(table.get(`5000-${'0'.repeat(12)}`)).toBeUndefined()
  })
})
