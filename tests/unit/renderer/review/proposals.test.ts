import { describe, expect, it } from 'vitest'
import { type FoundMention, proposalsFrom, verdictFrom } from '../../../../renderer/review/proposals.ts'

const HER = '0193a4b2-7c00-7000-8000-000000000001'
const SUNSHINE = '0193a4b2-7c00-7000-8000-000000000002'
const NOBODY = { filmIds: new Set<string>([HER]), waved: new Set<string>() }

let at = 0
function mention(
  title: string,
  relation: FoundMention['relation'],
  values: Partial<FoundMention> = {},
): FoundMention {
  at += 100
  return {
    key: title,
    filmId: null,
    title,
    year: null,
    start: at,
    end: at + title.length,
    surface: title,
    confidence: 0.9,
    relation,
    ...values,
  }
}
const propose = (...mentions: FoundMention[]) => proposalsFrom('', mentions, NOBODY)

describe('proposalsFrom', () => {
  it('makes one proposal of all that is said of a film: a comparison and a pull, each with its own words', () => {
    const [update, pale, again] = [mention('X', 'similar'), mention('X', 'worse'), mention('X', 'rewatch')]
    expect(propose(update, pale, again)).toEqual([
      expect.objectContaining({ relation: 'worse', pull: 'rewatch', mention: pale, pullMention: again }),
    ])
  })

  it('takes the last word of several, and better or worse before similar', () => {
    expect(propose(mention('X', 'worse'), mention('X', 'better'), mention('X', 'similar'))[0]?.relation).toBe(
      'better',
    )
    expect(propose(mention('X', 'similar'), mention('X', 'none'))[0]?.relation).toBe('similar')
  })

  it('has nothing to propose of a film that is only named', () => {
    expect(propose(mention('X', 'none'))).toEqual([])
  })

  it('asks about a film that a link names, though nothing is said of it', () => {
    const text = 'I thought of [[Heat (1995)]] once.'
    const inside = mention('Heat', 'none', { start: 15, end: 26 })
    const whole = mention('Ronin', 'none', { start: 13, end: 28 })
    const found = proposalsFrom(text, [whole, inside], NOBODY)
    expect(found.map(({ title, relation, pull }) => ({ title, relation, pull }))).toEqual([
      { title: 'Ronin', relation: null, pull: null },
      { title: 'Heat', relation: null, pull: null },
    ])
    const later = mention('Heat', 'none', { start: 1015, end: 1026 })
    expect(proposalsFrom(' '.repeat(1000) + text, [later], NOBODY)).toHaveLength(1)
  })

  it('leaves out what stands in the panel, what was waved away, and the film under review', () => {
    const known = mention('Eternal Sunshine', 'worse', { filmId: SUNSHINE, key: SUNSHINE })
    const all = [known, mention('Waved', 'worse'), mention('Her', 'worse', { filmId: HER, key: HER })]
    const found = proposalsFrom('', all, {
      filmIds: new Set([HER, SUNSHINE]),
      waved: new Set(['Waved']),
    })
    expect(found).toEqual([])
  })

  it('stands in the order of the text', () => {
    const [first, second] = [mention('A', 'watch'), mention('B', 'worse')]
    expect(propose(second, first).map(({ title }) => title)).toEqual(['A', 'B'])
  })
})

describe('verdictFrom', () => {
  let ids = 0
  const newId = () => `id-${ids++}`
  it('quotes the sentence of the comparison and, where it is another, that of the pull', () => {
    const own = { text: 'It is not as deep.', start: 4 }
    const pull = { text: 'I want to see it again.', start: 40 }
    expect(verdictFrom({ relation: 'worse', pull: 'rewatch' }, SUNSHINE, { own, pull }, newId)).toMatchObject(
      {
        otherFilmId: SUNSHINE,
        relation: 'worse',
        pull: 'rewatch',
        quote: own.text,
        quoteStart: 4,
        pullQuote: pull.text,
        pullQuoteStart: 40,
      },
    )
  })

  it('says nothing of words that are gone', () => {
    const verdict = verdictFrom(
      { relation: 'better', pull: null },
      SUNSHINE,
      { own: null, pull: null },
      newId,
    )
    expect(verdict).toMatchObject({ quote: null, quoteStart: null })
    expect(verdict).not.toHaveProperty('pullQuote')
  })
})
