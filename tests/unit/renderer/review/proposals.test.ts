import { describe, expect, it } from 'vitest'
import {
  declinedIn,
  extended,
  type FoundMention,
  pieceKey,
  proposalsFrom,
  verdictFrom,
} from '../../../../renderer/review/proposals.ts'
import type { Verdict } from '../../../../renderer/review/verdicts.ts'

const HER = '0193a4b2-7c00-7000-8000-000000000001'
const SUNSHINE = '0193a4b2-7c00-7000-8000-000000000002'
const NOBODY = { filmId: HER, rows: [] as readonly Verdict[], waved: new Set<string>() }
const ROW: Verdict = {
  otherFilmId: SUNSHINE,
  relation: 'worse',
  comparisonId: '0193a4b2-7c00-7000-8000-000000000003',
  pull: null,
  pullId: '0193a4b2-7c00-7000-8000-000000000004',
  quote: 'It is not as deep.',
  quoteStart: 4,
}

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
      ...NOBODY,
      rows: [ROW],
      waved: new Set(['Waved']),
    })
    expect(found).toEqual([])
  })

  it('stands in the order of the text', () => {
    const [first, second] = [mention('A', 'watch'), mention('B', 'worse')]
    expect(propose(second, first).map(({ title }) => title)).toEqual(['A', 'B'])
  })
})

describe('proposalsFrom, of a film that stands in the panel', () => {
  const of = (relation: FoundMention['relation']) =>
    mention('Eternal Sunshine', relation, { filmId: SUNSHINE, key: SUNSHINE })
  const proposeTo = (row: Verdict, mentions: FoundMention[], waved: readonly string[] = []) =>
    proposalsFrom('', mentions, { ...NOBODY, rows: [row], waved: new Set(waved) })

  it('proposes the wish its row lacks, beside the verdict it has', () => {
    const [pale, again] = [of('worse'), of('rewatch')]
    expect(proposeTo(ROW, [pale, again])).toEqual([
      expect.objectContaining({
        ...{ key: pieceKey(SUNSHINE, 'pull'), adds: 'pull', relation: 'worse', pull: 'rewatch' },
        ...{ mention: again, pullMention: null },
      }),
    ])
  })

  it('proposes the verdict that a row of a wish alone lacks', () => {
    const row: Verdict = { ...ROW, relation: null, pull: 'watch' }
    const [again, better] = [of('rewatch'), of('better')]
    expect(proposeTo(row, [again, better])).toEqual([
      expect.objectContaining({ adds: 'relation', relation: 'better', pull: 'watch', mention: better }),
    ])
  })

  it('says nothing of what its row has, though the text says otherwise later', () => {
    expect(proposeTo(ROW, [of('worse'), of('better'), of('none')])).toEqual([])
  })

  it('asks for no piece that was declined, and for nothing of a film that was waved away', () => {
    const mentions = [of('rewatch')]
    expect(proposeTo(ROW, mentions, [pieceKey(SUNSHINE, 'pull')])).toEqual([])
    expect(proposeTo(ROW, mentions, [SUNSHINE])).toEqual([])
    expect(proposeTo(ROW, mentions, [pieceKey(SUNSHINE, 'relation')])).toHaveLength(1)
  })

  it('leaves a row that is being decided by hand alone', () => {
    expect(proposeTo({ ...ROW, relation: null }, [of('worse'), of('rewatch')])).toEqual([])
  })
})

describe('extended', () => {
  const words = { text: 'I want to see it again.', start: 90 }

  it('gives the wish its own words', () => {
    expect(extended(ROW, { relation: 'worse', pull: 'rewatch' }, 'pull', words)).toEqual({
      ...{ relation: 'worse', pull: 'rewatch', pullQuote: words.text, pullQuoteStart: 90 },
    })
  })

  it('leaves the words a row had to its wish, where a verdict joins it', () => {
    const row: Verdict = { ...ROW, relation: null, pull: 'watch' }
    expect(extended(row, { relation: 'better', pull: 'watch' }, 'relation', words)).toEqual({
      ...{ relation: 'better', pull: 'watch', quote: words.text, quoteStart: 90 },
      ...{ pullQuote: ROW.quote, pullQuoteStart: 4 },
    })
  })

  it('quotes one sentence that says both once, and none that is gone', () => {
    const same = { text: ROW.quote ?? '', start: 4 }
    const said = { relation: 'worse', pull: 'rewatch' } as const
    expect(extended(ROW, said, 'pull', same)).toEqual(said)
    expect(extended(ROW, said, 'pull', null)).toEqual(said)
  })
})

describe('declinedIn', () => {
  it('names the pieces that were proposed and left out', () => {
    const proposed = { relation: 'worse', pull: 'rewatch' } as const
    expect(declinedIn(proposed, { relation: 'better', pull: null })).toEqual(['pull'])
    expect(declinedIn({ ...proposed, relation: null }, { relation: null, pull: 'watch' })).toEqual([])
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
