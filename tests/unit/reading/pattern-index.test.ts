import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineWords, numberOfWord, wordsIn } from '../../../core/comparisons/reading/line-words.ts'
import { PatternIndex } from '../../../core/comparisons/reading/pattern-index.ts'
import { firstMatch, pattern } from '../../../core/comparisons/reading/relation-patterns.ts'

// More words than one number has bits.
for (let at = 0; at < 50; at++) numberOfWord(`filling${at}`)

const WORDS = ['BETTER', 'than', 'X', 'O', 'the', 'film', 'films', 'LIKE', 'no', 'more', ',', "'s", '12']
const word = fc.constantFrom(...WORDS)
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

describe('LineWords', () => {
  it('has the words that stand in the line and are asked for, each once', () => {
    const asked = WORDS.slice(0, 8)
    const numbers = new Map(asked.map((one) => [one, numberOfWord(one)]))
    fc.assert(
      fc.property(line, (text) => {
        const words = wordsIn(text)
        const stand = new Set(text.split(' ').filter((one) => numbers.has(one)))
        for (const [one, number] of numbers) expect(words.has(number)).toBe(stand.has(one))
        const found = words.found.filter((number) => [...numbers.values()].includes(number))
        expect(found.toSorted()).toEqual([...stand].map((one) => numbers.get(one)).toSorted())
      }),
    )
  })

  it('knows a word entered after the line was first asked about', () => {
    const text = 'zorblat is a word'
    expect(wordsIn(text).found).not.toContain(numberOfWord('zorblat'))
    expect(wordsIn(text).has(numberOfWord('zorblat'))).toBe(true)
    expect(new LineWords('zorblats').has(numberOfWord('zorblat'))).toBe(false)
  })

  it('numbers a word but once', () => {
    expect(numberOfWord('quirkle')).toBe(numberOfWord('quirkle'))
    expect(numberOfWord('quirkle')).not.toBe(numberOfWord('quirkles'))
  })
})

describe('PatternIndex', () => {
  const sources = fc.array(
    fc.array(fc.oneof(word, fc.constantFrom('(?:the|LIKE)', '(?:no )?film', '\\S+', 'films?')), {
      minLength: 1,
      maxLength: 4,
    }),
    { maxLength: 70 },
  )

  it('names, in order, every pattern that matches a line', () => {
    fc.assert(
      fc.property(sources, line, (all, text) => {
        const entries = all.map((parts, place) => ({ place, pattern: pattern(parts.join(' ')) }))
        const named = new PatternIndex(entries).in(text).map(({ place }) => place)
        const matching = entries.filter(
          ({ pattern }) =>
            // Patterns that begin with the film asked about are tried at its place alone.
            !pattern.regex.sticky && firstMatch(text, pattern) !== null,
        )
        expect(named).toEqual([...new Set(named)].toSorted((a, b) => a - b))
        for (const { place } of matching) expect(named).toContain(place)
      }),
    )
  })

  it('leaves out those that need a word the line has not', () => {
    const index = new PatternIndex(
      ['BETTER than X', 'LIKE X', '(?:no|more) film', '\\S+ X'].map((source) => ({
        source,
        pattern: pattern(source),
      })),
    )
    expect(index.in('BETTER than O').map(({ source }) => source)).toEqual(['BETTER than X', '\\S+ X'])
    expect(index.in('more of the film').map(({ source }) => source)).toEqual(['(?:no|more) film', '\\S+ X'])
  })
})
