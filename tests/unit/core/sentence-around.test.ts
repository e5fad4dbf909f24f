import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../../core/comparisons/mentions/sentence-around.ts'

const around = (review: string, words: string) => {
  const start = review.indexOf(words)
  return sentenceAround(review, { start, end: start + words.length })
}

describe('sentenceAround', () => {
  it('is the whole sentence in plain words, and knows where it begins', () => {
    const review = 'Slow. It is **not as** profound as *Eternal\nSunshine*, by a mile! More.'
    expect(around(review, 'Eternal')).toEqual({
      quote: 'It is not as profound as Eternal Sunshine, by a mile!',
      quoteStart: 6,
    })
  })

  it('ends at no initial, and at no other paragraph', () => {
    const review = 'First one\n\nI prefer Paul T. Anderson and The Master\n\nLast one'
    expect(around(review, 'The Master').quote).toBe('I prefer Paul T. Anderson and The Master')
  })

  it('is cut around the words where it is long, from word to word', () => {
    const review = `${'and so on '.repeat(200)}*Her* ${'and so on '.repeat(200)}`
    const { quote } = around(review, 'Her')
    expect(quote.length).toBeLessThan(640)
    expect(quote).toMatch(/^…\w+ .*\bHer\b.* \w+…$/)
  })

  it('holds the words it is quoted for, whatever the text', () => {
    const word = fc.constantFrom('Her', 'is', 'no', 'Mr.', 'film!', '🎬', 'עברית', '\n\n', '\n', '“So?”', '…')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), (words, pick) => {
        const at = pick % words.length
        const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)
        const chosen = words[at] ?? ''
        const { quote, quoteStart } = sentenceAround(words.join(' '), { start, end: start + chosen.length })
        expect(quote).toContain(chosen.trim())
        expect(quoteStart).toBeLessThanOrEqual(start)
      }),
    )
  })
})
