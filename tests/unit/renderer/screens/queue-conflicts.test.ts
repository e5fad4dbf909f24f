import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../../core/api.ts'
import { circleWords, comparisonWords, whereSaid } from '../../../../renderer/queue/conflict-words.ts'
import { starsText } from '../../../../renderer/queue/settle.ts'
import { today } from '../../../../renderer/ui/dates.ts'

const film = (title: string) => ({ id: title, title, year: 1995, directors: [] })
const one = { film: film('Ronin'), otherFilm: film('Heat') }

describe('comparisonWords', () => {
  it('names the one that came out ahead first', () => {
    expect(comparisonWords({ ...one, relation: 'better', question: 'better' })).toBe(
      'Ronin is better than Heat',
    )
    expect(comparisonWords({ ...one, relation: 'worse', question: 'better' })).toBe(
      'Heat is better than Ronin',
    )
    expect(comparisonWords({ ...one, relation: 'worse', question: 'watch-next' })).toBe(
      'You want to see Heat before Ronin',
    )
  })
  it('says of two alike that they are', () => {
    expect(comparisonWords({ ...one, relation: 'similar', question: 'better' })).toBe(
      'Ronin is as good as Heat',
    )
    expect(comparisonWords({ ...one, relation: 'similar', question: 'watch-next' })).toBe(
      'You want to see Ronin as soon as Heat',
    )
  })
})

describe('whereSaid', () => {
  const year = today().slice(0, 4)
  const at = (source: Comparison['source']) =>
    whereSaid({ source, said: null, createdAt: `${year}-10-03T12:00:00.000Z` })
  it('leads to the review, or says when', () => {
    const said = { viewingId: 'v', filmId: 'f', title: 'Her', on: '2013-11-14' }
    expect(whereSaid({ source: 'review', said, createdAt: '' })).toBe('Your review of Her, 14 Nov 2013')
    expect(whereSaid({ source: 'review', said: { ...said, on: null }, createdAt: '' })).toBe(
      'Your review of Her',
    )
    expect(at('duel')).toBe('A duel, 3 Oct')
    expect(at('reorder')).toBe('Moved by hand, 3 Oct')
    expect(at('review')).toBe('Compared on 3 Oct')
  })
})

describe('what is at odds', () => {
  it('is named by how many films go round', () => {
    expect(circleWords(2)).toBe('Each above the other')
    expect(circleWords(3)).toBe('Three films, each above the next, and the last above the first')
  })
  it('counts stars as one does', () => {
    expect([1, 2, 3, 9].map(starsText)).toEqual(['½ star', '1 star', '1½ stars', '4½ stars'])
  })
})
