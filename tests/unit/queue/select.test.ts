import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kthLargest } from '../../../core/queue/select.ts'

describe('kthLargest', () => {
  it('is what sorting finds, repeated values included', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), (numbers, k) => {
        const sorted = numbers.map((value) => value + 0).sort((a, b) => b - a)
        const expected = sorted[Math.min(k, sorted.length) - 1] ?? Number.NaN
        expect(kthLargest(Float64Array.from(numbers), k) === expected).toBe(true)
      }),
    )
  })

  it('is −∞ of none', () => {
    expect(kthLargest(new Float64Array(0), 1)).toBe(Number.NEGATIVE_INFINITY)
  })
})
