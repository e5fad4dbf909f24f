import { describe, expect, it } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

describe('viewings.save', () => {
  it('gives back what was saved', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const saved = await ask(host, 'viewings', 'save', {
      filmId,
      watchedOn: '2014-01-05',
      rating: 8,
      liked: true,
      finished: false,
      place: 'Metro',
      company: 'Ana',
      tags: ['winter', 'winter', 'alone'],
      spoilers: true,
      review: '# A letter\n\nTo *nobody*.',
    })
    expect(saved).toMatchObject({
      rating: 8,
      tags: ['winter', 'alone'],
      place: 'Metro',
      rewatch: false,
      dayOrder: 0,
    })
    const detail = await ask(host, 'viewings', 'get', { id: saved.id })
    expect(detail).toMatchObject({ ...saved, film: { title: 'Her' }, reviewVersions: 1 })
  })

  it('keeps fields left out of a known entry and clears those that are null', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const { id } = await ask(host, 'viewings', 'save', {
      filmId,
      rating: 8,
      watchedOn: '2014',
      review: 'Good.',
    })
    expect(await ask(host, 'viewings', 'save', { id, filmId, rating: null })).toMatchObject({
      rating: null,
      watchedOn: '2014',
      review: 'Good.',
    })
  })

  it('makes one entry of an id saved twice, and changes nothing the second time', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const input = { id: newId(), filmId, review: 'Once.', tags: ['a'] }
    const first = await ask(host, 'viewings', 'save', input)
    expect(await ask(host, 'viewings', 'save', input)).toEqual(first)
    expect((await ask(host, 'viewings', 'list', {})).items).toHaveLength(1)
    expect((await ask(host, 'viewings', 'get', { id: input.id })).reviewVersions).toBe(1)
  })

  it('keeps a version of every state of the review', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const { id } = await ask(host, 'viewings', 'save', { filmId })
    for (const review of ['One.', 'Two.', 'Two.', ''])
      await ask(host, 'viewings', 'save', { id, filmId, review })
    expect((await ask(host, 'viewings', 'get', { id })).reviewVersions).toBe(3)
  })

  it.each([
    ['an earlier day', '2014-01-05', '2014-01-06', true],
    ['the same day', '2014-01-05', '2014-01-05', true],
    ['an earlier year', '2013', '2014-01-05', true],
    ['no known day', null, '2014-01-05', true],
    ['a later day', '2014-01-06', '2014-01-05', false],
    ['a day of the same year', '2026-05-01', '2026', true],
    ['a day of the same month', '2026-05-31', '2026-05', true],
    ['a year that the day is in', '2026', '2026-05-01', true],
    ['a later month', '2026-06', '2026-05-31', false],
    ['a day of a later year', '2027-01-01', '2026', false],
    ['a later year', '2027', '2026-12-31', false],
    ['a day, and now on none known', '2026-05-01', null, true],
  ])('sets rewatch by itself when the film was seen on %s', async (_, before, day, rewatch) => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    await ask(host, 'viewings', 'save', { filmId, watchedOn: before })
    expect(await ask(host, 'viewings', 'save', { filmId, watchedOn: day })).toMatchObject({ rewatch })
  })

  it('leaves rewatch as it was said by hand', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    await ask(host, 'viewings', 'save', { filmId })
    expect(await ask(host, 'viewings', 'save', { filmId, rewatch: false })).toMatchObject({ rewatch: false })
  })

  it('takes the film off the watchlist and ends its snooze and its pin', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    await ask(host, 'watchlist', 'add', { filmId })
    await ask(host, 'queue', 'mark', { filmId, snoozedUntil: '2099-01-01', pinned: true })
    await ask(host, 'viewings', 'save', { filmId })
    expect(await ask(host, 'watchlist', 'list', {})).toEqual([])
    expect((await ask(host, 'queue', 'mark', { filmId })).now).toMatchObject({
      snoozedUntil: null,
      pinned: false,
    })
  })

  it('takes a review of five million characters and finds its words again', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const review = `${'word '.repeat(999_997)}zanzibar lost`.padEnd(5_000_000, '.')
    const { id } = await ask(host, 'viewings', 'save', { filmId, review })
    expect((await ask(host, 'viewings', 'get', { id })).review).toBe(review)
    expect((await ask(host, 'viewings', 'list', { query: 'zanzibar' })).items).toHaveLength(1)
    const tooLong = await refused(host, 'viewings.save', { id, filmId, review: `${review}.` })
    expect(tooLong).toMatchObject({ code: 'BAD_REQUEST', field: 'review' })
    expect(tooLong.message).toContain('five million characters')
  })

  it.each([
    ['2023-02-30', 'watchedOn', 'February 2023 has 28 days.'],
    ['2023-13', 'watchedOn', 'There is no month 13.'],
    ['yesterday', 'watchedOn', '“yesterday” is not a date. Write it as 2026, 2026-11 or 2026-11-22.'],
    [20230230, 'watchedOn', 'A date is written as 2026, 2026-11 or 2026-11-22.'],
  ])('refuses the date %j', async (watchedOn, field, message) => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const answer = await refused(host, 'viewings.save', { filmId, watchedOn })
    expect(answer).toMatchObject({ code: 'BAD_REQUEST', field, message })
    expect((await ask(host, 'viewings', 'list', {})).items).toEqual([])
  })

  it.each([
    [11, 'A rating ends at five stars (10).'],
    [0, 'A rating starts at half a star (1).'],
    [3.5, 'A rating is a whole number of half stars, 1 to 10.'],
    ['8', 'A rating is a whole number of half stars, 1 to 10.'],
  ])('refuses the rating %j', async (rating, message) => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const answer = await refused(host, 'viewings.save', { filmId, rating })
    expect(answer).toMatchObject({ code: 'BAD_REQUEST', field: 'rating', message })
  })

  it('says which film is missing, and saves nothing of the rest', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const otherFilmId = newId()
    const comparisons = [{ otherFilmId, relation: 'better' }]
    expect(await refused(host, 'viewings.save', { filmId, comparisons })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'comparisons.0.otherFilmId',
    })
    expect(await refused(host, 'viewings.save', { filmId: otherFilmId })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await ask(host, 'viewings', 'outline', {})).total).toBe(0)
  })
})

describe('viewings.remove', () => {
  it('moves an entry to the trash, from where it comes back whole', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const other = await film(host, 'Stalker')
    const comparisons = [{ otherFilmId: other.id, relation: 'worse' as const }]
    const { id } = await ask(host, 'viewings', 'save', { filmId, watchedOn: '2014-01-05', comparisons })
    const { standing: _, ...before } = await ask(host, 'films', 'get', { id: filmId })
    await ask(host, 'viewings', 'remove', { id })
    expect((await ask(host, 'viewings', 'list', {})).items).toEqual([])
    expect((await ask(host, 'viewings', 'outline', {})).months).toEqual([])
    expect(await ask(host, 'films', 'get', { id: filmId })).toMatchObject({ viewings: [], comparisons: [] })
    expect(await ask(host, 'comparisons', 'list', { filmId: other.id })).toEqual([])
    expect((await ask(host, 'films', 'search', { query: 'her' }))[0]).toMatchObject({ timesSeen: 0 })
    expect(await ask(host, 'viewings', 'restore', { id })).toMatchObject({ trashedAt: null })
    expect(await ask(host, 'films', 'get', { id: filmId })).toMatchObject(before)
  })

  async function waiting() {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const { addedAt } = await ask(host, 'watchlist', 'add', { filmId })
    const { now: mark } = await ask(host, 'queue', 'mark', { filmId, snoozedUntil: '2099-01-01' })
    const { id } = await ask(host, 'viewings', 'save', { filmId, rating: 6 })
    await ask(host, 'viewings', 'save', { id, filmId, rating: 7 })
    const state = async () => ({
      watchlist: await ask(host, 'watchlist', 'list', {}),
      mark: (await ask(host, 'queue', 'mark', { filmId })).now,
    })
    return { host, filmId, id, state, listed: { watchlist: [{ filmId, addedAt }], mark } }
  }

  it('puts the film back where logging it took it from, and takes it off again when restored', async () => {
    const { host, filmId, id, state, listed } = await waiting()
    const watched = { watchlist: [], mark: { ...listed.mark, snoozedUntil: null } }
    expect(await state()).toEqual(watched)
    for (const back of [
      () => ask(host, 'viewings', 'restore', { id }),
      () => ask(host, 'viewings', 'save', { id, filmId }),
      () => ask(host, 'viewings', 'restore', { id }),
    ]) {
      await ask(host, 'viewings', 'remove', { id })
      expect(await state()).toEqual(listed)
      await back()
      expect(await state()).toEqual(watched)
    }
  })

  it('leaves alone what was changed since', async () => {
    const { host, filmId, id, state } = await waiting()
    await ask(host, 'watchlist', 'add', { filmId })
    await ask(host, 'watchlist', 'remove', { filmId })
    await ask(host, 'queue', 'mark', { filmId, pinned: true })
    const before = await state()
    await ask(host, 'viewings', 'remove', { id })
    expect(await state()).toEqual(before)
    await ask(host, 'watchlist', 'add', { filmId })
    const between = await state()
    await ask(host, 'viewings', 'restore', { id })
    expect(await state()).toEqual(between)
  })

  it('looks up the marks of a film by an index', () => {
    const { store } = openHost().diary()
    const plan = store.all<{ detail: string }>(
      `explain query plan select max(seq) from change where kind in ('watchlist', 'mark') and row_id = 'x' group by kind`,
    )
    expect(plan.map(({ detail }) => detail).join()).toContain('change_of_mark')
  })

  it('says which entry is missing', async () => {
    const id = newId()
    for (const path of ['viewings.remove', 'viewings.restore', 'viewings.get']) {
      expect(await refused(openHost(), path, { id })).toMatchObject({
        code: 'NOT_FOUND',
        message: `There is no entry ${id} in the diary.`,
      })
    }
  })
})
