import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableStretch } from '../../../../renderer/review/readable-stretch.ts'

describe('readableStretch', () => {
  it('is all of a review of ordinary length', () => {
    expect(readableStretch('One.\n\nTwo.', 3, 100)).toEqual({ text: 'One.\n\nTwo.', from: 0 })
  })

  it('begins and ends at a paragraph’s bounds where it can', () => {
    const review = Array.from({ length: 100 }, (_, index) => `Paragraph ${index}.`).join('\n')
    const { text, from } = readableStretch(review, 700, 200)
    expect(review.slice(from - 1, from)).toBe('\n')
    expect(text).toMatch(/^Paragraph \d+\.\n[\s\S]*\.$/)
  })

  it('always holds the place asked for, in its own place, and never more than it may', () => {
    const text = fc.string({ minLength: 0, maxLength: 400, unit: fc.constantFrom('a', ' ', '\n') })
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 10, max: 100 }), (review, place, longest) => {
        const at = place % (review.length + 1)
        const stretch = readableStretch(review, at, longest)
        expect(review.slice(stretch.from, stretch.from + stretch.text.length)).toBe(stretch.text)
        expect(stretch.text.length).toBeLessThanOrEqual(Math.max(longest, 0))
        expect(stretch.from).toBeLessThanOrEqual(at)
        expect(stretch.from + stretch.text.length).toBeGreaterThanOrEqual(at)
      }),
    )
  })
})
