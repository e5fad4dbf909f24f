import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arrow, waysRound } from '../../../core/queue/cycles.ts'

const MANY = 1000

const someArrow = fc
  .tuple(fc.nat(8), fc.nat(7))
  .map(([from, gap]): Arrow => ({ from, to: (from + 1 + gap) % 9 }))
const someArrows = fc.uniqueArray(someArrow, { maxLength: 30, selector: ({ from, to }) => `${from}>${to}` })

/** Whether what is left when nodes nobody points to are taken away, again and again, is nothing. */
function isWithoutRound(arrows: readonly Arrow[]): boolean {
  let left = [...arrows]
  for (;;) {
    const pointedTo = new Set(left.map(({ to }) => to))
    const next = left.filter(({ from }) => pointedTo.has(from))
    if (next.length === left.length) return left.length === 0
    left = next
  }
}

describe('ways round', () => {
  it('are ways round, of arrows that are there, none of them twice, shortest first', () => {
    fc.assert(
      fc.property(someArrows, (arrows) => {
        const ways = waysRound(arrows, MANY)
        const used = ways.flat()
        expect(new Set(used).size).toBe(used.length)
        for (const way of ways) {
          expect(new Set(way.map(({ from }) => from)).size).toBe(way.length)
          for (const [index, arrow] of way.entries()) {
            expect(arrows).toContain(arrow)
            expect(way[(index + 1) % way.length]?.from).toBe(arrow.to)
          }
        }
        expect(ways.map(({ length }) => length)).toEqual(
          ways.map(({ length }) => length).sort((a, b) => a - b),
        )
      }),
    )
  })

  it('leave none behind, and are found exactly where there is one', () => {
    fc.assert(
      fc.property(someArrows, (arrows) => {
        const ways = waysRound(arrows, MANY)
        const used = new Set(ways.flat())
        expect(isWithoutRound(arrows.filter((arrow) => !used.has(arrow)))).toBe(true)
        expect(ways.length === 0).toBe(isWithoutRound(arrows))
      }),
    )
  })

  it('are none in an order', () => {
    fc.assert(
      fc.property(someArrows, (arrows) => {
        const upwards = arrows.map(({ from, to }) => ({ from: Math.min(from, to), to: Math.max(from, to) }))
        expect(waysRound(upwards, MANY)).toEqual([])
      }),
    )
  })

  it('start with the shortest of all', () => {
    const ring = [0, 1, 2, 3, 4].map((from) => ({ from, to: (from + 1) % 5 }))
    const [shortest, ...others] = waysRound([...ring, { from: 2, to: 0 }], MANY)
    expect(shortest).toHaveLength(3)
    expect(others).toEqual([])
  })

  it('are found where they are short, however large all that hangs together is', () => {
    const ring = Array.from({ length: 1000 }, (_, from) => ({ from, to: (from + 1) % 1000 }))
    const shortcuts = [2, 3, 4].map((length) => ({ from: 1000 - 50 * length, to: 1001 - 51 * length }))
    const ways = waysRound([...ring, ...shortcuts], MANY)
    expect(ways.map(({ length }) => length)).toEqual([2, 3, 4])
  })

  it('are found in a long ring and in many at once', () => {
    const ring = Array.from({ length: 3000 }, (_, from) => ({ from, to: (from + 1) % 3000 }))
    expect(waysRound(ring, 5)).toEqual([ring])
    const pairs = Array.from({ length: 3000 }, (_, node) => ({ from: node, to: node ^ 1 }))
    expect(waysRound(pairs, 20)).toHaveLength(20)
  })
})
