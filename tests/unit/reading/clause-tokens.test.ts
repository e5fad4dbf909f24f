import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../core/comparisons/reading/clause-tokens.ts'

/** What a piece of a text is, told by one pattern alone: the reader tells most words without it. */
const PIECE =
  /<\/?[a-zA-Z][^<>]{0,300}>|\]\([^()\s]{0,300}\)|https?:\/\/\S+|['’]s(?![\p{L}\p{N}])|&(?:amp|quot|nbsp|lt|gt|#39);|[\p{L}\p{N}\p{M}]+(?:['’ʼ´`][\p{L}\p{M}]+)*['’]?|\.{2,}|…|[-–—]{2,}|[>=<]+|\S/gu

const part = fc.oneof(
  fc.constantFrom(
    ...['better', 'Isn', "'t", '’s', 'http', 'https://x.org/a', ':', '`', '´', 'é', '\u0301', '_', '-', '—'],
    ...[' ', '\n', '\t', '<b>', '</b>', '&amp;', '…', '..', '12', '½', '](', ')', '🎬', "'", 's'],
  ),
  fc.string({ maxLength: 4 }),
)
const prose = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''))

describe('tokensOf', () => {
  it('takes the pieces that the pattern tells, and leaves out none that is a word', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const pieces = [...text.matchAll(PIECE)].map((one) => ({
          start: one.index,
          end: one.index + one[0].length,
        }))
        const tokens = tokensOf(text, 0, text.length, [])
        for (const { start, end } of tokens) expect(pieces).toContainEqual({ start, end })
        for (const { start, end } of pieces)
          if (/^[A-Za-z0-9]+$/.test(text.slice(start, end)))
            expect(tokens.some((token) => token.start === start && token.end === end)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads a piece alike however often it comes', () => {
    const words = (text: string) => tokensOf(text, 0, text.length, []).map((token) => token.text)
    const once = words('Reminiscient movies it’s Isn’t')
    expect(once).toEqual(['reminiscent', 'films', 'it', 'is', 'is', 'not'])
    for (let at = 0; at < 6000; at++) words(`w${at}`)
    expect(words('Reminiscient movies it’s Isn’t')).toEqual(once)
  })
})
