import { describe, expect, it } from 'vitest'
import { mapAsk, NO_MAP_FILTER, withSource, withYears, yearsLabel } from '../../../../renderer/map/filter.ts'
import { buildGraph, otherEnd } from '../../../../renderer/map/graph.ts'
import {
  clusterName,
  countWords,
  filmSentence,
  linkSentence,
  relationsOf,
} from '../../../../renderer/map/words.ts'
import { mapOf } from './graph-in-test.ts'

function film(title: string, lines: readonly string[]) {
  const found = buildGraph(mapOf(lines)).films.find((one) => one.title === title)
  if (!found) throw new Error(`There is no film ${title}.`)
  return found
}

describe('relationsOf', () => {
  it('says what a film is better than, worse than and as good as, what was said most first', () => {
    const her = film('Her', [
      'Her < Sunshine',
      'Up < Her',
      'Drive < Her ×3',
      'Her = Paterson',
      'Her << Up',
      'Us << Her',
    ])
    const said = relationsOf(her).map(({ than, links }) => [
      than,
      links.map((link) => otherEnd(link, her).title),
    ])
    expect(said).toEqual([
      ['better than', ['Drive', 'Up']],
      ['worse than', ['Sunshine']],
      ['as good as', ['Paterson']],
      ['sooner than', ['Us']],
      ['later than', ['Up']],
    ])
  })
})

describe('the map’s sentences', () => {
  const lines = ['Her < Sunshine ×2', 'Up < Her', 'Drive < Her', 'Her = Paterson', 'Her << Up']

  it('sum a film up', () => {
    const her = film('Her', lines)
    expect(filmSentence(her)).toEqual({
      text: 'Her, 2000: better than 2 films, worse than 1, as good as 1 and later than 1.',
      titles: ['Her'],
    })
    expect(filmSentence(film('Up', ['Up < Her'])).text).toBe('Up, 2000: worse than 1 film.')
  })

  it('tell a link from either end, how often it was said, and whether it goes round', () => {
    const her = film('Her', lines)
    const told = her.links.map((link) => [
      linkSentence(link, her).text,
      linkSentence(link, otherEnd(link, her)).text,
    ])
    expect(told).toEqual([
      ['Her, 2000, is better than Drive.', 'Drive, 2000, is worse than Her.'],
      ['Her, 2000, is as good as Paterson.', 'Paterson, 2000, is as good as Her.'],
      ['Her, 2000, is worse than Sunshine (said twice).', 'Sunshine, 2000, is better than Her (said twice).'],
      ['Her, 2000, should come later than Up.', 'Up, 2000, should come sooner than Her.'],
      ['Her, 2000, is better than Up.', 'Up, 2000, is worse than Her.'],
    ])
    const circular = film('A', ['A < B', 'B < A'])
    expect(linkSentence(circular.links[0] as (typeof circular.links)[number], circular).text).toContain(
      'the opposite',
    )
  })

  it('leave out a year that is not known', () => {
    const map = mapOf(['Her < Sunshine'])
    const { films } = buildGraph({ ...map, films: map.films.map((one) => ({ ...one, year: null })) })
    const [her] = films
    expect(her && filmSentence(her).text).toBe('Her: worse than 1 film.')
    expect(her?.links[0] && linkSentence(her.links[0], her).text).toBe('Her is worse than Sunshine.')
  })

  it('count honestly where the map can not hold them all', () => {
    expect(countWords(2, 2, 1)).toBe('2 films, 1 comparison')
    expect(countWords(2000, 3412, 5001)).toBe('The 2,000 films compared most, of 3,412: 5,001 comparisons')
  })

  it('call a cluster by the film compared with most others, or by both of two', () => {
    const { clusters } = buildGraph(mapOf(['A < Hub', 'B < Hub', 'Hub < C', 'X < Y']))
    expect(clusters.map((cluster) => clusterName(cluster).text)).toEqual(['Around Hub', 'Y and X'])
  })
})

describe('clusterName', () => {
  const five = (year: (n: number) => number | null, director: (n: number) => string) => {
    const map = mapOf(['A < Hub', 'B < Hub', 'C < Hub', 'D < Hub'])
    const films = map.films.map((one, n) => ({ ...one, year: year(n), directors: [director(n)] }))
    return clusterName(buildGraph({ ...map, films }).clusters[0] ?? []).text
  }

  it('names what most of its films have in common, a director before a decade', () => {
    expect(
      five(
        () => 1994,
        (n) => (n < 3 ? 'Agnès Varda' : `${n}`),
      ),
    ).toBe('Mostly by Agnès Varda')
    expect(five((n) => 1990 + n, String)).toBe('Mostly 1990s, around Hub')
  })

  it('claims nothing that is true of fewer, nor of a year nobody knows', () => {
    expect(
      five(
        (n) => 1960 + 10 * n,
        (n) => (n < 2 ? 'Agnès Varda' : `${n}`),
      ),
    ).toBe('Around Hub')
    expect(five(() => null, String)).toBe('Around Hub')
  })
})

describe('the map’s filter', () => {
  it('asks for nothing while nothing is narrowed', () => {
    expect(mapAsk(NO_MAP_FILTER)).toEqual({})
    const both = withSource(withSource(NO_MAP_FILTER, 'duel', true), 'review', true)
    expect(mapAsk(both)).toEqual({ sources: ['duel', 'review'] })
    expect(mapAsk(withSource(both, 'duel', false))).toEqual({ sources: ['review'] })
    expect(mapAsk({ ...NO_MAP_FILTER, question: 'watch-next', yearFrom: 1990 })).toEqual({
      question: 'watch-next',
      yearFrom: 1990,
    })
  })

  it.each([
    ['', '', 'Any year'],
    ['1990', '', 'From 1990'],
    ['', ' 1999 ', 'Until 1999'],
    ['1990', '1999', '1990–1999'],
    ['1999', '1990', '1990–1999'],
    ['1994', '1994', '1994'],
    ['199', 'x', 'Any year'],
    ['0012', '9999', 'Any year'],
  ])('reads the years “%s” and “%s” as %s', (from, to, label) => {
    expect(yearsLabel(withYears(NO_MAP_FILTER, from, to))).toBe(label)
  })
})
