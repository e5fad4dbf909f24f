import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableStretch, stretchAround } from '../../../../renderer/review/readable-stretch.ts'

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

describe('stretchAround', () => {
  const paragraph = `${'A sentence of some length. '.repeat(20).trim()}\n\n`
  const review = paragraph.repeat(100)

  it('is the whole of a review of ordinary length', () => {
    expect(stretchAround(paragraph, { from: 3, to: 4 })).toBeNull()
  })

  it('is the paragraphs around a change of a long one, each whole', () => {
    fc.assert(
      fc.property(fc.nat(review.length), fc.nat(40), (at, length) => {
        const changed = { from: at, to: Math.min(review.length, at + length) }
        const stretch = stretchAround(review, changed)
        if (!stretch) throw new Error('nothing to read')
        const { text, from } = stretch
        expect(review.slice(from, from + text.length)).toBe(text)
        expect(from % paragraph.length).toBe(0)
        expect(from).toBeLessThanOrEqual(Math.max(0, changed.from - 1_000))
        expect(from + text.length).toBeGreaterThanOrEqual(Math.min(review.length, changed.to + 1_000))
        expect(text.length).toBeLessThan(20_000)
      }),
    )
  })

  it('is the whole after a change of much, and where no paragraph ends', () => {
    expect(stretchAround(review, { from: 10, to: 30_000 })).toBeNull()
    expect(stretchAround('a'.repeat(60_000), { from: 30_000, to: 30_001 })).toBeNull()
  })
})
