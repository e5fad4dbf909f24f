import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choiceOf,
  type InboxMention,
  isDecided,
  otherOf,
  pullOffered,
  stepRelation,
  togglePull,
} from '../../../../renderer/inbox/choices.ts'
import { headline, otherLine, readingWords, takeAllWords } from '../../../../renderer/inbox/inbox-words.ts'
import { markIn } from '../../../../renderer/inbox/quote-mark.ts'
import { inboxKey } from '../../../../renderer/inbox/use-inbox-keys.ts'

const film = { id: '0193a4b2-7c00-7000-8000-000000000001', title: 'The Master', year: 2012, directors: [] }

const mention = (more: Partial<InboxMention> = {}): InboxMention => ({
  ...{ key: film.id, filmId: film.id, title: film.title, year: film.year, start: 20, end: 30 },
  ...{ surface: 'The Master', confidence: 0.9, relation: 'worse', pull: null },
  ...{ quote: 'Phoenix was better in The Master.', quoteStart: 0 },
  ...{ otherFilm: film, timesSeen: 1, isCertain: true },
  ...more,
})

describe('a choice', () => {
  it('begins as the review was read', () => {
    expect(choiceOf(mention())).toEqual({ relation: 'worse', pull: null, film: null })
    expect(choiceOf(mention({ relation: 'watch', pull: 'watch' }))).toEqual({
      ...{ relation: null, pull: 'watch', film: null },
    })
    expect(isDecided(choiceOf(mention({ relation: 'none' })))).toBe(false)
  })

  it('steps as the segments stand, which speak of the other film', () => {
    // The film under review is worse than The Master, so The Master is better: the first segment.
    const worse = choiceOf(mention({ relation: 'worse' }))
    expect(stepRelation(worse, 1).relation).toBe('similar')
    expect(stepRelation(stepRelation(worse, 1), 1).relation).toBe('better')
    expect(stepRelation(worse, -1).relation).toBeNull()
  })

  it('stays among the segments, and steps back to where it was', () => {
    const relation = fc.constantFrom('better', 'worse', 'similar', 'none' as const)
    fc.assert(
      fc.property(relation, fc.constantFrom(1 as const, -1 as const), (read, step) => {
        const choice = choiceOf(mention({ relation: read as InboxMention['relation'] }))
        const next = stepRelation(choice, step)
        if (next.relation !== choice.relation) {
          expect(stepRelation(next, step === 1 ? -1 : 1)).toEqual(choice)
        }
        expect(['better', 'worse', 'similar', null]).toContain(next.relation)
      }),
    )
  })

  it('offers to see again what was seen, and to watch what was not', () => {
    const unseen = mention({ relation: 'none', timesSeen: 0 })
    expect(pullOffered(unseen, choiceOf(unseen))).toBe('watch')
    expect(togglePull(mention(), choiceOf(mention())).pull).toBe('rewatch')
    const read = mention({ relation: 'worse', pull: 'watch', timesSeen: 0 })
    expect(togglePull(read, togglePull(read, choiceOf(read))).pull).toBe('watch')
  })

  it('names another film once one is chosen', () => {
    const unknown = mention({ filmId: null, otherFilm: null, title: 'Kaagaz Ke Phool', year: null })
    expect(otherOf(unknown, choiceOf(unknown))).toEqual({
      ...{ title: 'Kaagaz Ke Phool', year: null, isKnown: false },
    })
    expect(otherLine(unknown, choiceOf(unknown))).toBe('not in your diary yet')
    expect(otherOf(unknown, { ...choiceOf(unknown), film })).toMatchObject({
      title: 'The Master',
      isKnown: true,
    })
    expect(otherLine(mention(), choiceOf(mention()))).toBe('2012, seen once')
  })
})

describe('the words of the inbox', () => {
  it('count films and reviews', () => {
    expect(headline(214, 162)).toBe('214 films mentioned in 162 reviews')
    expect(headline(1, 1)).toBe('1 film mentioned in 1 review')
    expect(readingWords(90, 1_162)).toBe('Read 90 of 1,162 reviews')
    expect([1, 2, 3].map(takeAllWords)).toEqual(['Take it', 'Take both', 'Take all 3'])
  })
})

describe('markIn', () => {
  const quote = 'Her is no Her, said a fan of Her.'
  it('finds the words nearest to where they stood', () => {
    expect(markIn(mention({ quote, surface: 'Her', start: 110, quoteStart: 100 }))).toEqual({
      from: 10,
      to: 13,
    })
    expect(markIn(mention({ quote, surface: '*Her*', start: 131, quoteStart: 100 }))).toEqual({
      from: 29,
      to: 32,
    })
  })
  it('marks nothing where the words are cut away', () => {
    expect(markIn(mention({ quote, surface: 'It' }))).toBeNull()
    expect(markIn(mention({ quote, surface: '**' }))).toBeNull()
  })
})

describe('the keys of the inbox', () => {
  it('move on and on while held, and answer once a press', () => {
    expect(inboxKey('ArrowDown', true)).not.toBeNull()
    for (const key of ['Enter', 'Escape', 'r', 'u', 'ArrowRight']) {
      expect(inboxKey(key, false)).not.toBeNull()
      expect(inboxKey(key, true)).toBeNull()
    }
    expect(inboxKey('R', false)).not.toBeNull()
    expect(inboxKey('x', false)).toBeNull()
  })
})
