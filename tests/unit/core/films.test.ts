import { describe, expect, it } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

describe('films.save', () => {
  it('keeps every field and sorts without the article', async () => {
    const host = openHost()
    const saved = await ask(host, 'films', 'save', {
      title: '  The Master ',
      year: 2012,
      directors: ['Paul Thomas Anderson'],
      writers: ['Paul Thomas Anderson'],
      runtimeMinutes: 138,
      externalIds: { imdb: 'tt1560747' },
    })
    expect(saved).toMatchObject({ title: 'The Master', sortTitle: 'master', year: 2012, runtimeMinutes: 138 })
    expect((await ask(host, 'films', 'get', { id: saved.id })).film).toEqual(saved)
  })

  it('keeps fields left out, and clears those that are null', async () => {
    const host = openHost()
    const { id } = await film(host, 'Her', { year: 2013, directors: ['Spike Jonze'] })
    expect(await film(host, 'Her', { id })).toMatchObject({ year: 2013, directors: ['Spike Jonze'] })
    expect(await film(host, 'Her', { id, year: null })).toMatchObject({ year: null })
  })

  it('makes one film of an id saved twice', async () => {
    const host = openHost()
    const id = newId()
    const first = await film(host, 'Stalker', { id })
    expect(await film(host, 'Stalker', { id })).toEqual(first)
    expect(await ask(host, 'films', 'search', { query: 'stalker' })).toHaveLength(1)
  })

  it.each([
    ['only spaces', { title: '   ' }, 'title', 'A film needs a title.'],
    ['10,000 characters', { title: 'a'.repeat(10_000) }, 'title', 'A title can have 500 characters at most.'],
    ['no title', {}, 'title', 'A film needs a title.'],
    ['a year of 12', { title: 'Her', year: 12 }, 'year', 'No film is older than 1870.'],
    [
      'directors in one text',
      { title: 'Her', directors: 'Jonze' },
      'directors',
      '“directors” should be a list, not text.',
    ],
    [
      'a nameless director',
      { title: 'Her', directors: ['x', ' '] },
      'directors.1',
      'A name can not be empty.',
    ],
  ])('refuses %s with a sentence and changes nothing', async (_, input, field, message) => {
    const host = openHost()
    expect(await refused(host, 'films.save', input)).toMatchObject({ code: 'BAD_REQUEST', field, message })
    expect(await ask(host, 'films', 'search', {})).toEqual([])
  })
})

describe('films.get', () => {
  it('says which film is missing', async () => {
    const id = newId()
    expect(await refused(openHost(), 'films.get', { id })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'id',
      message: `There is no film ${id} in the diary.`,
    })
  })
})

describe('films.search', () => {
  async function titles(host: ReturnType<typeof openHost>, query: string, limit?: number) {
    const hits = await ask(host, 'films', 'search', limit === undefined ? { query } : { query, limit })
    return hits.map(({ title }) => title)
  }

  it('finds words by their beginnings, in any order', async () => {
    const host = openHost()
    await film(host, 'Eternal Sunshine of the Spotless Mind')
    await film(host, 'Sunshine')
    expect(await titles(host, 'mind sun')).toEqual(['Eternal Sunshine of the Spotless Mind'])
    expect(await titles(host, 'sun')).toHaveLength(2)
  })

  it('forgives accents either way', async () => {
    const host = openHost()
    await film(host, 'Amélie')
    await film(host, 'Leon')
    expect(await titles(host, 'amel')).toEqual(['Amélie'])
    expect(await titles(host, 'léon')).toEqual(['Leon'])
  })

  it('forgives a slip of the pen where little else matches', async () => {
    const host = openHost()
    await film(host, 'Eternal Sunshine of the Spotless Mind')
    await film(host, 'Stalker')
    expect(await titles(host, 'eternl sunshin')).toEqual(['Eternal Sunshine of the Spotless Mind'])
    expect(await titles(host, 'stlker')).toEqual(['Stalker'])
    expect(await titles(host, 'qqqq')).toEqual([])
  })

  it('finds films by a year and by the people who made them, after those by title', async () => {
    const host = openHost()
    await film(host, 'Adaptation', { year: 2002, writers: ['Charlie Kaufman'] })
    await film(host, 'Kaufman at Home', { year: 2020 })
    expect(await titles(host, 'adaptation 2002')).toEqual(['Adaptation'])
    expect(await titles(host, 'kaufman')).toEqual(['Kaufman at Home', 'Adaptation'])
  })

  it('puts the exact title first, then the diary, then the watchlist', async () => {
    const host = openHost()
    await film(host, 'Hereditary')
    const listed = await film(host, 'Here and There')
    const seen = await film(host, 'Herzog in Town')
    await film(host, 'Her')
    await ask(host, 'watchlist', 'add', { filmId: listed.id })
    await ask(host, 'viewings', 'save', { filmId: seen.id, rating: 7, watchedOn: '2026-03' })
    const hits = await ask(host, 'films', 'search', { query: 'her' })
    expect(hits.map(({ title }) => title)).toEqual(['Her', 'Herzog in Town', 'Here and There', 'Hereditary'])
    expect(hits[1]).toMatchObject({ timesSeen: 1, rating: 7, lastWatchedOn: '2026-03', onWatchlist: false })
    expect(hits[2]).toMatchObject({ timesSeen: 0, rating: null, onWatchlist: true })
  })

  it('finds a title without a word when it is typed whole', async () => {
    const host = openHost()
    const money = await film(host, '$')
    await film(host, '$9.99')
    expect((await ask(host, 'films', 'search', { query: '$' })).map(({ id }) => id)).toEqual([money.id])
  })

  it('offers the films dealt with last when nothing is typed', async () => {
    const host = openHost()
    const her = await film(host, 'Her')
    await film(host, 'Stalker')
    await film(host, 'Mirror')
    await ask(host, 'viewings', 'save', { filmId: her.id })
    expect(await titles(host, '  ')).toEqual(['Her', 'Mirror', 'Stalker'])
    expect(await titles(host, '', 1)).toEqual(['Her'])
  })

  it.each(['"', "'; drop table film; --", 'NEAR(', 'a* OR b', '^her', '{title}:', '\u0000', '💥', '%'])(
    'takes %j for words and no more',
    async (query) => {
      const host = openHost()
      await film(host, 'Her')
      expect(Array.isArray(await ask(host, 'films', 'search', { query }))).toBe(true)
      expect(await titles(host, 'her')).toEqual(['Her'])
    },
  )
})

describe('texts as they come', () => {
  it('are answered as they are kept: whole characters, ids in small letters', async () => {
    const host = openHost()
    const id = '01900000-ABCD-7000-8000-00000000000F'
    const saved = await film(host, 'Her\ud800', { id, directors: ['A\udc00'] })
    expect(saved).toMatchObject({ id: id.toLowerCase(), title: 'Her\ufffd', directors: ['A\ufffd'] })
    expect((await ask(host, 'films', 'get', { id })).film).toEqual(saved)
    const entry = await ask(host, 'viewings', 'save', { filmId: id, review: 'so\ud83d', tags: ['t\udfff'] })
    expect(entry).toMatchObject({ review: 'so\ufffd', tags: ['t\ufffd'] })
    expect(await ask(host, 'viewings', 'get', { id: entry.id })).toMatchObject(entry)
  })

  it('may hold a NUL where films and entries are searched', async () => {
    const host = openHost()
    await film(host, 'Stalker')
    expect(await ask(host, 'films', 'search', { query: 'stal\0ker' })).toHaveLength(1)
    expect(await ask(host, 'films', 'search', { query: 'stlk\0er\ud800' })).toBeInstanceOf(Array)
    expect((await ask(host, 'viewings', 'list', { query: 'a\0b' })).items).toEqual([])
  })
})
