import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../core/comparisons/reading/mention.ts'
import { readRelation } from '../../../core/comparisons/reading/read-relation.ts'
import { createRelationReader } from '../../../core/comparisons/reading/relation-reader.ts'
import { SENTENCES } from './relation-sentences.ts'

const reviewed = { title: 'Thief' }
const marked = Object.values(SENTENCES).flatMap((sentences) => sentences.trim().split('\n'))
const sentence = fc.constantFrom(...marked.filter((one) => !one.includes('{!'))).map(plain)

/** A sentence without its braces, and where its titles stand. */
function plain(one: string): { text: string; titles: Span[] } {
  const titles: Span[] = []
  const text = one.replace(/\{([^}]*)\}/g, (whole, title: string, at: number) => {
    const start = at - 2 * titles.length
    titles.push({ start, end: start + title.length })
    return whole.slice(1, -1)
  })
  return { text, titles }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

describe('readRelation', () => {
  it('never throws, and its evidence lies in the text, near the film', () => {
    const cues = fc.constantFrom(
      'better than ',
      'not as good as',
      ' > ',
      '<i>',
      '\n',
      '1. ',
      'rewatch ',
      '🎬',
      '“',
      "'s ",
      '&amp;',
    )
    const texts = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), cues), { maxLength: 20 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(300), fc.nat(30)), { minLength: 1, maxLength: 6 }),
        (text, places) => {
          const all = places.map(([start, length]) => ({ start, end: start + length }))
          for (const span of all) {
            const { relation, evidence } = readRelation(text, span, all, reviewed)
            expect(evidence === undefined).toBe(relation === 'none')
            if (!evidence) continue
            expect(evidence.start).toBeGreaterThanOrEqual(0)
            expect(evidence.end).toBeLessThanOrEqual(text.length)
            expect(evidence.start).toBeLessThanOrEqual(evidence.end)
            expect(Math.abs(evidence.start - span.start)).toBeLessThanOrEqual(4000)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('does not change when a paragraph further off does', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, one, after) => {
        const [span] = one.titles
        if (!span) return
        const alone = readRelation(one.text, span, one.titles, reviewed)
        const gap =
          '\n\nThe rain came down. Nobody spoke for an hour. He looked at the wall. Then he slept.\n\n'
        const text = `${before.text}${gap}${one.text}${gap}${after.text}`
        const at = before.text.length + gap.length
        const all = [
          ...before.titles,
          ...one.titles.map((title) => moved(title, at)),
          ...after.titles.map((title) => moved(title, at + one.text.length + gap.length)),
        ]
        const among = readRelation(text, moved(span, at), all, reviewed)
        expect(among).toEqual(alone.evidence ? { ...alone, evidence: moved(alone.evidence, at) } : alone)
      }),
    )
  })

  it('depends neither on the order of the mentions nor on which was asked about first', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(), (sentences, seed) => {
        let text = ''
        const all: Span[] = []
        for (const one of sentences) {
          all.push(...one.titles.map((title) => moved(title, text.length)))
          text += `${one.text} `
        }
        const reader = createRelationReader(text, all, reviewed)
        const forwards = all.map((span) => reader.of(span))
        const turn = seed % all.length
        const shuffled = [...all.slice(turn), ...all.slice(0, turn)].reverse()
        const other = createRelationReader(text, shuffled, reviewed)
        const again = new Map(shuffled.map((span) => [span.start, other.of(span)]))
        expect(all.map((span) => again.get(span.start))).toEqual(forwards)
      }),
    )
  })

  it('turns better and worse round when the two films change places', () => {
    const comparatives = fc.constantFrom(
      'better',
      'worse',
      'funnier',
      'duller',
      'more compelling',
      'less fun',
      'far superior',
    )
    fc.assert(
      fc.property(comparatives, fc.boolean(), (comparative, isNegated) => {
        const is = isNegated ? 'is not' : 'is'
        const own = plain(`This ${is} ${comparative} than {Heat}.`)
        const other = plain(`{Heat} ${is} ${comparative} than this.`)
        const relation = (one: typeof own) =>
          readRelation(one.text, one.titles[0] as Span, one.titles, reviewed).relation
        const turned = { better: 'worse', worse: 'better' }[relation(own) as 'better' | 'worse']
        if (turned) expect(relation(other)).toBe(turned)
        expect(relation(own)).not.toBe('none')
      }),
    )
  })

  it('takes two negations for none', () => {
    for (const comparative of ['better', 'funnier', 'more moving']) {
      const one = plain(`I don't think it's not ${comparative} than {Heat}.`)
      expect(readRelation(one.text, one.titles[0] as Span, one.titles, reviewed).relation).toBe('better')
    }
  })
})
