import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ComparisonBook } from '../../../core/queue/comparison-book.ts'
import type { ComparisonEvidence } from '../../../core/queue/evidence.ts'
import { comparison } from './evidence.ts'

interface Kept {
  readonly evidence: ComparisonEvidence
  readonly first: number
  readonly second: number
}

describe('ComparisonBook', () => {
  it('keeps each film’s comparisons through whatever is entered, replaced and struck out', () => {
    const step = fc.record({
      strike: fc.constantFrom(false, false, true),
      id: fc.nat(7).map((id) => `comparison ${id}`),
      first: fc.nat(3),
      gap: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const book = new ComparisonBook()
        const kept = new Map<string, Kept>()
        for (const { strike, id, first, gap } of steps) {
          const before = kept.get(id) ?? null
          if (strike) {
            expect(book.strike(id)).toEqual(before)
            kept.delete(id)
          } else {
            const second = (first + gap) % 4
            const evidence = comparison(String(first), '>', String(second), { id })
            expect(book.enter(evidence, first, second)).toEqual(before)
            kept.set(id, { evidence, first, second })
          }
          for (const node of [0, 1, 2, 3, 4]) {
            const own = [...kept.values()].filter((one) => one.first === node || one.second === node)
            const found = book.of(node)
            expect(found).toHaveLength(own.length)
            expect(new Set(found.map(({ evidence: { id } }) => id))).toEqual(
              new Set(own.map(({ evidence }) => evidence.id)),
            )
            const others = new Set<number>()
            book.some(node, (_, other) => {
              others.add(other)
              return false
            })
            expect(others).toEqual(new Set(own.map((one) => (one.first === node ? one.second : one.first))))
          }
        }
      }),
    )
  })

  it('asks no further once a test passes', () => {
    const book = new ComparisonBook()
    for (const other of [1, 2, 3]) book.enter(comparison('0', '>', String(other)), 0, other)
    const asked: number[] = []
    expect(
      book.some(0, (_, other) => {
        asked.push(other)
        return other === 2
      }),
    ).toBe(true)
    expect(asked).toEqual([3, 2])
  })
})
