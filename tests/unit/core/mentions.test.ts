import { describe, expect, it } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'
import { diaryThatMentions, draft, inboxOf, log, waiting } from './mentions-in-test.ts'

const SUNSHINE = 'Eternal Sunshine of the Spotless Mind'

describe('mentions.find', () => {
  it('tells where which films stand in a text, under the keys they are answered by', async () => {
    const { host, her, master } = await diaryThatMentions()
    const text = 'I liked it, but he was better in *The Master*. Her own film, Her, is another matter.'
    const found = await ask(host, 'mentions', 'find', { text, filmId: her.id })
    expect(found).toMatchObject([{ key: master.id, filmId: master.id, title: 'The Master', year: 2012 }])
    const [mention] = found
    expect(text.slice(mention?.start, mention?.end)).toBe('The Master')
    expect(mention?.surface).toBe('The Master')
  })

  it('knows a film from the moment it is saved, and by the name it has then', async () => {
    const { host } = await diaryThatMentions()
    const text = 'Much like *Kaagaz Ke Phool*, and better than *Pyaasa*.'
    const known = async () =>
      (await ask(host, 'mentions', 'find', { text })).flatMap(({ filmId, title }) => (filmId ? [title] : []))
    expect(await known()).toEqual([])
    const flowers = await film(host, 'Kaagaz Ke Phool')
    expect(await known()).toEqual(['Kaagaz Ke Phool'])
    await ask(host, 'films', 'save', { id: flowers.id, title: 'Pyaasa' })
    expect(await known()).toEqual(['Pyaasa'])
  })

  it('refuses an unknown film under review, and a text too long for a review', async () => {
    const { host } = await diaryThatMentions()
    const unknown = { text: 'Words', filmId: newId() }
    expect(await refused(host, 'mentions.find', unknown)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'filmId',
    })
    const long = { text: 'x'.repeat(5_000_001) }
    expect(await refused(host, 'mentions.find', long)).toMatchObject({ code: 'BAD_REQUEST', field: 'text' })
  })

  it('finds films anywhere in a long text, and lets others be answered meanwhile', async () => {
    const { host, master } = await diaryThatMentions()
    const filler = 'The light falls through the blinds again 🎬 and nobody speaks. '.repeat(300)
    const text = Array.from({ length: 12 }, () => `${filler}\n\nHe was better in *The Master*.`).join('\n\n')
    const order: string[] = []
    const finding = ask(host, 'mentions', 'find', { text }).then((found) => {
      order.push('found')
      return found
    })
    await new Promise((resolve) => setImmediate(resolve))
    await ask(host, 'films', 'search', {})
    order.push('searched')
    const found = (await finding).filter(({ filmId }) => filmId === master.id)
    expect(order).toEqual(['searched', 'found'])
    expect(found).toHaveLength(12)
    for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface)
  })
})

describe('mentions.inbox', () => {
  it('holds each film a review mentions once, with its sentence, its verdict and its wish', async () => {
    const { host, her, sunshine, master, review } = await diaryThatMentions()
    const inbox = await inboxOf(host)
    expect(inbox).toMatchObject({ films: 2, reviews: 1, nextCursor: null })
    const [item] = inbox.items
    expect(item).toMatchObject({ viewingId: review.id, film: { id: her.id }, watchedOn: '2014-01-05' })
    expect(item?.mentions).toMatchObject([
      {
        key: sunshine.id,
        otherFilm: { id: sunshine.id, title: SUNSHINE, year: 2004 },
        quote: `It is not as profound as ${SUNSHINE}, by a mile.`,
        quoteStart: review.review.indexOf('It is not'),
        relation: 'worse',
        pull: 'rewatch',
      },
      { key: master.id, quote: 'Phoenix was better in The Master.', pull: null },
    ])
  })

  it('leaves out what the review says already, whoever said it', async () => {
    const { host, her, sunshine, master, review } = await diaryThatMentions()
    await ask(host, 'viewings', 'save', {
      ...{ id: review.id, filmId: her.id },
      comparisons: [{ otherFilmId: sunshine.id, relation: 'worse' }],
    })
    expect(await waiting(host)).toEqual(['The Master'])
    await ask(host, 'pulls', 'save', { filmId: master.id, kind: 'watch', viewingId: review.id })
    expect(await waiting(host)).toEqual([])
  })

  it('brings back what was taken back', async () => {
    const { host, her, sunshine, review } = await diaryThatMentions()
    const said = {
      filmId: her.id,
      otherFilmId: sunshine.id,
      relation: 'worse' as const,
      viewingId: review.id,
    }
    const { id } = await ask(host, 'comparisons', 'save', said)
    expect(await waiting(host)).toEqual(['The Master'])
    await ask(host, 'comparisons', 'remove', { id })
    expect(await waiting(host)).toEqual([SUNSHINE, 'The Master'])
  })

  it('follows the review: what no longer stands there waits no longer', async () => {
    const { host, her, review } = await diaryThatMentions()
    expect(await waiting(host)).toHaveLength(2)
    const rewritten = 'He was better in *The Master*.'
    await ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, review: rewritten })
    expect(await waiting(host)).toEqual(['The Master'])
  })

  it('keeps back what lies in the trash, and what is being rewritten', async () => {
    const { host, her, review } = await diaryThatMentions()
    await ask(host, 'viewings', 'remove', { id: review.id })
    expect(await inboxOf(host)).toMatchObject({ films: 0, reviews: 0, items: [] })
    await ask(host, 'viewings', 'restore', { id: review.id })
    expect(await waiting(host)).toHaveLength(2)
    await ask(host, 'drafts', 'save', draft(review.id, her.id))
    expect(await inboxOf(host)).toMatchObject({ films: 0, items: [] })
    await ask(host, 'drafts', 'discard', { id: review.id })
    expect(await waiting(host)).toHaveLength(2)
  })

  it('offers a film nobody knows as a new one, and knows it as soon as it is made', async () => {
    const { host, her } = await diaryThatMentions()
    await log(host, her.id, 'I liked it, though it is worse than *Kaagaz Ke Phool*.', { watchedOn: '2020' })
    const { items } = await inboxOf(host)
    expect(items[0]?.mentions).toMatchObject([{ key: 'kaagaz ke phool', filmId: null, otherFilm: null }])
    const flowers = await film(host, 'Kaagaz Ke Phool')
    expect((await inboxOf(host)).items[0]?.mentions).toMatchObject([
      { key: flowers.id, otherFilm: { title: 'Kaagaz Ke Phool' } },
    ])
  })

  it('comes in pages, reviews of films watched last first', async () => {
    const { host, her } = await diaryThatMentions()
    const days = ['2019-05', '2021-02-03', '2020-12-31', '2018']
    for (const watchedOn of days) await log(host, her.id, 'He was better in *The Master*.', { watchedOn })
    const seen: (string | null)[] = []
    let cursor: string | undefined
    do {
      const page = await ask(host, 'mentions', 'inbox', { limit: 2, ...(cursor ? { cursor } : {}) })
      expect(page.reviews).toBe(5)
      seen.push(...page.items.map(({ watchedOn }) => watchedOn))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(['2021-02-03', '2020-12-31', '2019-05', '2018', '2014-01-05'])
    expect(await refused(host, 'mentions.inbox', { cursor: 'x' })).toMatchObject({ field: 'cursor' })
  })

  it('is what a diary opened for reading has read before', async () => {
    const { host } = await diaryThatMentions()
    const { dataDir } = host.status()
    const reader = openHost({ dataDir, mode: 'read' })
    expect(await inboxOf(reader)).toMatchObject({ films: 0, items: [] })
    expect(await ask(reader, 'mentions', 'progress', {})).toEqual({
      ...{ read: 0, of: 1, isReading: false, films: 0 },
    })
    await inboxOf(host)
    expect(await inboxOf(reader)).toMatchObject({ films: 2 })
    expect(await ask(reader, 'mentions', 'progress', {})).toMatchObject({ read: 1, of: 1, films: 2 })
  })
})

describe('mentions.wave', () => {
  it('is for good: neither rewriting the review nor making the film brings it up again', async () => {
    const { host, her, sunshine, review } = await diaryThatMentions()
    await ask(host, 'mentions', 'wave', { entryId: review.id, keys: [sunshine.id], waved: true })
    expect(await waiting(host)).toEqual(['The Master'])
    await ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, review: `${review.review} More.` })
    expect(await waiting(host)).toEqual(['The Master'])
    const later = await log(host, her.id, 'Worse than *Kaagaz Ke Phool*.')
    await ask(host, 'mentions', 'wave', { entryId: later.id, keys: ['kaagaz ke phool'], waved: true })
    await film(host, 'Kaagaz Ke Phool')
    expect(await waiting(host)).toEqual(['The Master'])
  })

  it('can be taken back at once', async () => {
    const { host, sunshine, master, review } = await diaryThatMentions()
    const keys = [sunshine.id, master.id].sort()
    const wave = { entryId: review.id, keys }
    expect(await ask(host, 'mentions', 'wave', { ...wave, waved: true })).toEqual(wave)
    expect(await waiting(host)).toEqual([])
    await ask(host, 'mentions', 'wave', { ...wave, waved: false })
    expect(await ask(host, 'mentions', 'waved', { entryId: review.id })).toEqual({ keys: [] })
    expect(await waiting(host)).toEqual([SUNSHINE, 'The Master'])
  })

  it('carries over from a draft to the entry it becomes, or to the draft taken up again', async () => {
    const { host, her, sunshine, review } = await diaryThatMentions()
    const ids = [newId(), newId()] as const
    for (const entryId of ids) {
      await ask(host, 'drafts', 'save', draft(entryId, her.id))
      await ask(host, 'mentions', 'wave', { entryId, keys: [sunshine.id], waved: true })
    }
    await ask(host, 'viewings', 'save', { id: ids[0], filmId: her.id, review: review.review })
    const { items } = await inboxOf(host)
    const titles = items.find(({ viewingId }) => viewingId === ids[0])?.mentions.map(({ title }) => title)
    expect(titles).toEqual(['The Master'])
    await ask(host, 'drafts', 'discard', { id: ids[1] })
    await ask(host, 'drafts', 'save', draft(ids[1], her.id))
    expect(await ask(host, 'mentions', 'waved', { entryId: ids[1] })).toEqual({ keys: [sunshine.id] })
  })

  it('goes with a draft thrown away, the day after', async () => {
    const { host, her, sunshine, review } = await diaryThatMentions()
    const entryId = newId()
    await ask(host, 'drafts', 'save', draft(entryId, her.id))
    const waved = { keys: [sunshine.id], waved: true }
    for (const entry of [entryId, review.id])
      await ask(host, 'mentions', 'wave', { entryId: entry, ...waved })
    await ask(host, 'drafts', 'discard', { id: entryId })
    const { dataDir } = host.status()
    host.close()
    const keysAfter = async (hours: number) => {
      const now = () => new Date(Date.now() + hours * 3_600_000)
      const later = openHost({ dataDir, now })
      await inboxOf(later)
      const left = [entryId, review.id].map((id) => ask(later, 'mentions', 'waved', { entryId: id }))
      const counts = (await Promise.all(left)).map(({ keys }) => keys.length)
      later.close()
      return counts
    }
    expect(await keysAfter(1)).toEqual([1, 1])
    expect(await keysAfter(25)).toEqual([0, 1])
  })
})
