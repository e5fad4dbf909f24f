import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../core/viewings/excerpt.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

type Host = ReturnType<typeof openHost>

async function log(host: Host, title: string, watchedOn: string | null, more = {}) {
  const { id: filmId } = await film(host, title)
  return ask(host, 'viewings', 'save', { filmId, watchedOn, ...more })
}

async function titles(host: Host, input = {}) {
  return (await ask(host, 'viewings', 'list', input)).items.map(({ title }) => title)
}

describe('viewings.list', () => {
  it('is newest first: later on a day first, a month after its days, a year after January, no date last', async () => {
    const host = openHost()
    await log(host, 'Undated', null)
    await log(host, 'Some day in 2016', '2016')
    await log(host, 'January 2016', '2016-01')
    await log(host, 'First of January', '2016-01-01')
    await log(host, 'Matinee', '2016-05-01')
    await log(host, 'Late show', '2016-05-01')
    await log(host, 'December 2015', '2015-12-31')
    expect(await titles(host)).toEqual([
      'Late show',
      'Matinee',
      'First of January',
      'January 2016',
      'Some day in 2016',
      'December 2015',
      'Undated',
    ])
    expect((await ask(host, 'viewings', 'outline', {})).months).toEqual([
      { month: '2016-05', count: 2, rewatches: 0 },
      { month: '2016-01', count: 2, rewatches: 0 },
      { month: '2016', count: 1, rewatches: 0 },
      { month: '2015-12', count: 1, rewatches: 0 },
      { month: 'none', count: 1, rewatches: 0 },
    ])
  })

  it('goes on from a cursor without leaving out or repeating any', async () => {
    const host = openHost()
    const days = ['2020-02-02', '2020-02-02', '2020-02', '2020', null, null, '2019-01-01']
    for (const [n, day] of days.entries()) await log(host, `Film ${n}`, day)
    const whole = await titles(host)
    const walked: string[] = []
    let cursor: string | null | undefined
    while (cursor !== null) {
      const page = await ask(host, 'viewings', 'list', { limit: 2, ...(cursor ? { cursor } : {}) })
      walked.push(...page.items.map(({ title }) => title))
      cursor = page.nextCursor
    }
    expect(walked).toEqual(whole)
    expect(await refused(host, 'viewings.list', { cursor: 'x' })).toMatchObject({
      code: 'BAD_REQUEST',
      field: 'cursor',
    })
  })

  it('counts an offset within its month', async () => {
    const host = openHost()
    for (const day of ['2020-03-01', '2020-02-03', '2020-02-02', '2020-02-01', '2020-02', '2020']) {
      await log(host, day, day)
    }
    expect(await titles(host, { month: '2020-02', offset: 1, limit: 2 })).toEqual([
      '2020-02-02',
      '2020-02-01',
    ])
    expect(await titles(host, { month: '2020' })).toEqual(['2020'])
    expect(await titles(host, { month: 'none' })).toEqual([])
  })

  it('filters by words of titles, people, reviews and tags, and by stars, likes and rewatches', async () => {
    const host = openHost()
    const her = await film(host, 'Her', { directors: ['Spike Jonze'] })
    await ask(host, 'viewings', 'save', { filmId: her.id, rating: 8, review: 'A letter.', tags: ['winter'] })
    await ask(host, 'viewings', 'save', { filmId: her.id, rating: 9, liked: true })
    await log(host, 'Stalker', '2020', { rating: 3, review: 'Her room.' })
    expect(await titles(host, { query: 'her' })).toEqual(['Stalker', 'Her', 'Her'])
    expect(await titles(host, { query: 'jonz lett' })).toEqual(['Her'])
    expect(await titles(host, { query: 'winter' })).toEqual(['Her'])
    expect(await titles(host, { ratingFrom: 4, ratingTo: 8 })).toEqual(['Her'])
    expect(await titles(host, { liked: true })).toEqual(['Her'])
    expect(await titles(host, { rewatch: true, filmId: her.id })).toEqual(['Her'])
    expect(await ask(host, 'viewings', 'outline', { query: 'stalker' })).toEqual({
      total: 1,
      since: 2020,
      months: [{ month: '2020', count: 1, rewatches: 0 }],
    })
  })

  it('finds an entry by its film’s new title and no longer by the old one', async () => {
    const host = openHost()
    const { filmId } = await log(host, 'Solyaris', '2020')
    await film(host, 'Solaris', { id: filmId })
    expect(await titles(host, { query: 'solaris' })).toEqual(['Solaris'])
    expect(await titles(host, { query: 'solyaris' })).toEqual([])
  })
})

describe('excerptOf', () => {
  it.each([
    ['# A letter\n\nTo **nobody**, from _someone_.', 'A letter To nobody, from someone.'],
    ['> quoted\n- listed\n1. counted', 'quoted listed counted'],
    ['[a link](https://x.example) and [[Her]]', 'a link and Her'],
    ['2 * 3 * 4 and snake_case_words', '2 * 3 * 4 and snake_case_words'],
    ['', ''],
  ])('reads %j as %j', (review, excerpt) => {
    expect(excerptOf(review)).toBe(excerpt)
  })

  it('ends at a word, with 280 characters at most', () => {
    const excerpt = excerptOf('seventeen letters '.repeat(50))
    expect(excerpt.length).toBeLessThanOrEqual(280)
    expect(excerpt).toMatch(/(seventeen|letters)…$/)
    expect(excerptOf('a'.repeat(400))).toHaveLength(280)
  })
})
