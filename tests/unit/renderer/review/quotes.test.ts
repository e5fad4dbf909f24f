import { existsSync, readFileSync } from 'node:fs'
import { Text } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_QUOTE } from '../../../../renderer/review/limits.ts'
import { plainWords } from '../../../../renderer/review/plain-words.ts'
import { quoteAround, quoteFinder, quoteIn, sentencesOf } from '../../../../renderer/review/quotes.ts'

const REVIEW = `Halfway through I stopped watching Theodore. They are *so* careful.

Phoenix is wonderful here; he **was better in** [[The Master]], where you never dared to look away. In this one you
want to bring him soup.

> I wanted it again. Tonight!`

/** The quote around the first place of some words, with the chosen ones between bars. */
function quoted(review: string, words: string): string | null {
  const from = review.indexOf(words)
  expect(from).toBeGreaterThanOrEqual(0)
  const quote = quoteAround(review, from, from + words.length, { locale: 'en' })
  if (!quote?.chosen) return quote?.text ?? null
  const { text, chosen } = quote
  return `${text.slice(0, chosen.from)}|${text.slice(chosen.from, chosen.to)}|${text.slice(chosen.to)}`
}

describe('quoteAround', () => {
  it('takes the whole sentence and marks the chosen words', () => {
    expect(quoted(REVIEW, 'was better in')).toBe(
      'Phoenix is wonderful here; he |was better in| The Master, where you never dared to look away.',
    )
  })

  it('leaves markers out, also where the selection begins or ends among them', () => {
    expect(quoted(REVIEW, '**was better in** [[The Master]]')).toBe(
      'Phoenix is wonderful here; he |was better in The Master|, where you never dared to look away.',
    )
  })

  it('takes every sentence the selection touches, over a line end', () => {
    expect(quoted(REVIEW, 'to look away. In this')).toBe(
      'Phoenix is wonderful here; he was better in The Master, where you never dared |to look away. In this| one you want to bring him soup.',
    )
  })

  it('spans paragraphs and quotes without their markers', () => {
    expect(quoted(REVIEW, 'soup.\n\n> I wanted')).toBe(
      'In this one you want to bring him |soup. I wanted| it again.',
    )
  })

  it('takes the sentence at the cursor when nothing is selected', () => {
    const at = REVIEW.indexOf('careful')
    expect(quoteAround(REVIEW, at, at, { locale: 'en' })).toMatchObject({
      text: 'They are so careful.',
      chosen: null,
    })
  })

  it('takes the sentence just written when the cursor stands behind it', () => {
    const text = 'One thing. Another thing. '
    expect(quoteAround(text, text.length, text.length, { locale: 'en' })?.text).toBe('Another thing.')
  })

  it('finds nothing where nothing is written', () => {
    expect(quoteAround('', 0, 0)).toBeNull()
    expect(quoteAround('\n\n  \n', 2, 2)).toBeNull()
  })

  it('cuts a sentence without end around the chosen words', () => {
    const long = `${'word '.repeat(3000)}chosen ${'word '.repeat(3000)}`
    const from = long.indexOf('chosen')
    const quote = quoteAround(long, from, from + 6, { locale: 'en' })
    expect(quote?.text.length).toBeLessThanOrEqual(MAX_QUOTE)
    expect(quote?.text).toMatch(/^…word.*word…$/)
    expect(quote?.chosen && quote.text.slice(quote.chosen.from, quote.chosen.to)).toBe('chosen')
  })

  it('never marks words that were not chosen, whatever is selected', () => {
    fc.assert(
      fc.property(fc.nat(REVIEW.length), fc.nat(REVIEW.length), (a, b) => {
        const from = Math.min(a, b)
        const to = Math.max(a, b)
        const quote = quoteAround(REVIEW, from, to, { locale: 'en' })
        if (!quote?.chosen) return
        const chosen = quote.text.slice(quote.chosen.from, quote.chosen.to)
        const { text } = plainWords(REVIEW)
        expect(text.replaceAll('\n', ' ')).toContain(chosen)
        expect(chosen.length).toBeLessThanOrEqual(to - from)
        expect(chosen).toBe(chosen.trim())
      }),
    )
  })
})

describe('sentencesOf', () => {
  const cut = (text: string) => sentencesOf(text, 'en').map((span) => text.slice(span.from, span.to))

  it('does not end a sentence at an initial or a short title', () => {
    expect(cut('Paul T. Anderson made it. Mr. Ripley did not.')).toEqual([
      'Paul T. Anderson made it.',
      'Mr. Ripley did not.',
    ])
  })

  it('ends one at “I.” and at a line of its own', () => {
    expect(cut('So do I. Then it ended.')).toEqual(['So do I.', 'Then it ended.'])
    expect(cut('A heading\nA sentence.')).toEqual(['A heading', 'A sentence.'])
  })
})

describe('plainWords', () => {
  it('keeps brackets, escapes and words that only look like markers', () => {
    expect(plainWords('It [sic] was 2 \\* 3_4 & <b>').text).toBe('It [sic] was 2 * 3_4 & <b>')
  })

  it('keeps the words of a link and drops its address', () => {
    expect(plainWords('See [the *trailer*](https://example.org/x "t").').text).toBe('See the trailer.')
  })

  it('maps every character to itself in the Markdown', () => {
    const { text, origins } = plainWords(REVIEW)
    expect(origins).toHaveLength(text.length)
    for (const [index, origin] of origins.entries()) {
      const char = text.charAt(index)
      if (/\S/.test(char)) expect(REVIEW.charAt(origin)).toBe(char)
    }
  })
})

const reference = new URL('../../../../../shared/seed/her.txt', import.meta.url)

describe.skipIf(!existsSync(reference))(
  'quoteAround in the reference review (skipped where it is absent)',
  () => {
    it('finds the sentence that sends its writer back to Eternal Sunshine', () => {
      const review = readFileSync(reference, 'utf8')
      expect(quoted(review, 'rewatch')).toMatch(
        /^So with that said,.*most craving to do was to \|rewatch\| Kaufman's film\.$/,
      )
    })

    it('keeps the postscript in one piece', () => {
      expect(quoted(readFileSync(reference, 'utf8'), "watch I'm Here")).toContain(
        "P.S. |watch I'm Here| for further",
      )
    })
  },
)

describe('quoteIn', () => {
  it('quotes of a text in lines what it quotes of the whole', () => {
    const line = fc.constantFrom(
      'It is *deep*.',
      'And long, Mr. Ripley.',
      '',
      '- **Ronin** is better',
      '😀 naïve',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(), fc.nat(), (lines, one, other) => {
        const text = lines.join('\n')
        const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
        const doc = Text.of(text.split('\n'))
        expect(quoteIn(doc, from ?? 0, to ?? 0)).toEqual(quoteAround(text, from ?? 0, to ?? 0))
      }),
    )
  })

  it('is of use in a book of one line', () => {
    const sentence = 'It is better than Ronin, as everybody knows who has seen both of them. '
    const book = sentence.repeat(60_000)
    const at = sentence.length * 30_000
    expect(quoteIn(Text.of([book]), at + 18, at + 23)).toMatchObject({
      text: sentence.trim(),
      start: at,
      chosen: { from: 18, to: 23 },
    })
  })
})

describe('quoteFinder', () => {
  const text = 'It is *deep*. And then? It is deep.'
  it('finds a quote under the markers it was taken from, at the place nearest to where it stood', () => {
    expect(quoteFinder(text)('It is deep.', 0)).toEqual({ from: 0, to: 13 })
    expect(quoteFinder(text)('It is deep.', 30)).toEqual({ from: 24, to: 35 })
  })

  it('finds what quoteAround gives, wherever it is asked', () => {
    for (let at = 0; at < text.length; at++) {
      const quote = quoteAround(text, at, Math.min(at + 3, text.length), { locale: 'en' })
      if (quote) expect(quoteFinder(text)(quote.text, quote.start)?.from).toBe(quote.start)
    }
  })

  it('is null for words that are gone', () => {
    expect(quoteFinder(text)('It is shallow.', 0)).toBeNull()
    expect(quoteFinder(text)('', 0)).toBeNull()
  })
})
