import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../core/context.ts'
import { ask, film, openHost, refused, scratchFolder } from './diary-in-test.ts'
import { diaryThatMentions, inboxOf, log, waiting } from './mentions-in-test.ts'

const TEXTS: Readonly<Record<string, string>> = {
  emoji: '🎬👩‍👩‍👧 loved it 💔💔 but it is worse than *The Master* 🏳️‍🌈.',
  'right to left': '‏הסרט נפלא, ו-*The Master* טוב ממנו. فيلم جميل. It is worse than *The Master*.',
  HTML: '<p>It is <b>worse</b> than <i>The Master</i>.</p><script>alert("1")</script>&amp;<img src=x onerror=1>',
  Spanish: '¡Qué película! Está bien, pero es peor que *The Master*, ¿no? It is worse than *The Master*.',
  'half a character': 'It is worse than *The Master*. \ud83c and \udfac alone, \u0000 too.',
}

const save = (host: Host, id: string, filmId: string, review: string) =>
  ask(host, 'viewings', 'save', { id, filmId, review, watchedOn: '2020' })

describe('a review that is hard to read', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`is read, quoted and taken: ${name}`, async () => {
      const { host, her, master } = await diaryThatMentions()
      const saved = await log(host, her.id, text, { watchedOn: '2021' })
      const kept = (await ask(host, 'viewings', 'get', { id: saved.id })).review
      const [item] = (await inboxOf(host)).items
      expect(item?.viewingId).toBe(saved.id)
      const mention = item?.mentions.find(({ filmId }) => filmId === master.id)
      expect(kept.slice(mention?.start, mention?.end)).toBe(mention?.surface)
      expect(mention).toMatchObject({ relation: 'worse', quote: expect.stringContaining('The Master') })
      const taken = await ask(host, 'mentions', 'take', {
        viewingId: saved.id,
        takes: [{ key: master.id, relation: 'worse', pull: null }],
      })
      expect(taken.comparisons).toMatchObject([{ otherFilm: { title: 'The Master' }, quote: mention?.quote }])
      // What was written is as it was.
      expect((await ask(host, 'viewings', 'get', { id: saved.id })).review).toBe(kept)
    })
  }

  it('of the greatest length is read in turns, and asks of no more films than anybody works through', async () => {
    const host = openHost()
    const her = await film(host, 'Her', { year: 2013 })
    await film(host, 'The Master', { year: 2012 })
    const sentence = 'It is worse than *Kaagaz Ke Phool 00000*, and a long way from it all, I thought. '
    const text = Array.from({ length: 2_500 }, (_, n) => sentence.replace('00000', String(n)))
    const { id } = await log(host, her.id, `${text.join('')}He was better in *The Master*.`)
    const { store, reader } = host.diary()
    await reader.readFor(60_000)
    expect(store.get('select count(*) as unread from mention_unread')).toEqual({ unread: 0 })
    const [item] = (await inboxOf(host)).items
    expect(item?.viewingId).toBe(id)
    expect(item?.mentions.length).toBeGreaterThan(100)
    expect(item?.mentions.length).toBeLessThanOrEqual(500)
  }, 60_000)

  it('of nothing but titles gives each of them once', async () => {
    const host = openHost()
    const her = await film(host, 'Her', { year: 2013 })
    const titles = ['The Master', 'Yi Yi', 'Burning', 'Paterson', 'Eternal Sunshine of the Spotless Mind']
    for (const title of titles) await film(host, title)
    await log(host, her.id, [...titles, ...titles].join('\n'))
    const found = await waiting(host)
    expect(new Set(found).size).toBe(found.length)
    for (const title of found) expect(titles).toContain(title)
  })

  it('takes titles of one character for titles only where they are meant as such', async () => {
    const host = openHost()
    const her = await film(host, 'Her', { year: 2013 })
    for (const title of ['9', 'M', '★']) await film(host, title)
    await log(host, her.id, 'I gave it 9 of 10, M. said so, and there is one ★ more than I thought.')
    expect(await waiting(host)).toEqual([])
    await log(host, her.id, 'Not as good as *M* (1931). It is better than “9”.', { watchedOn: '2020' })
    expect((await waiting(host)).toSorted()).toEqual(['9', 'M'])
  })
})

describe('two films of the same title and year', () => {
  it('wait as one, which says which it was taken for and can be taken for the other', async () => {
    const host = openHost()
    const her = await film(host, 'Her', { year: 2013 })
    const twins = [await film(host, 'Enemy', { year: 2013 }), await film(host, 'Enemy', { year: 2013 })]
    const review = await log(host, her.id, 'It is better than *Enemy* (2013).')
    const before = await inboxOf(host)
    expect(before.films).toBe(1)
    const [mention] = before.items[0]?.mentions ?? []
    expect(twins.map(({ id }) => id)).toContain(mention?.filmId)
    expect((await inboxOf(host)).items).toEqual(before.items)
    const other = twins.find(({ id }) => id !== mention?.filmId)
    const takes = [
      { key: mention?.key ?? '', filmId: other?.id ?? '', relation: 'better' as const, pull: null },
    ]
    const { comparisons } = await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    expect(comparisons).toMatchObject([{ otherFilm: { id: other?.id } }])
    expect(await waiting(host)).toEqual([])
    // Nor when all is read anew.
    await save(host, review.id, her.id, 'It is better than *Enemy* (2013), I think.')
    expect(await waiting(host)).toEqual([])
  })
})

describe('an answer that comes too late or to nothing', () => {
  const one = (key: string, more = {}) => [{ key, relation: 'worse', pull: null, ...more }]

  it('is refused for an unknown key, an unknown film and an unknown review, and changes nothing', async () => {
    const { host, master, review } = await diaryThatMentions()
    const before = await inboxOf(host)
    const nobody = '0190f000-0000-7000-8000-00000000dead'
    const refusals = [
      { viewingId: review.id, takes: one('no such film') },
      { viewingId: review.id, takes: one(master.id, { filmId: nobody }) },
      { viewingId: nobody, takes: one(master.id) },
      { viewingId: review.id, takes: [...one(master.id), ...one('no such film')] },
    ]
    for (const input of refusals) {
      const { code, message } = await refused(host, 'mentions.take', input)
      expect(code).toBe('NOT_FOUND')
      expect(message).toMatch(/^[A-Z“].*\.$/s)
    }
    expect(await inboxOf(host)).toEqual(before)
    expect(await ask(host, 'comparisons', 'list', { viewingId: review.id })).toEqual([])
  })

  it('is refused the second time, and what was said the first time stays', async () => {
    const { host, master, review } = await diaryThatMentions()
    const takes = [{ key: master.id, relation: 'worse' as const, pull: null }]
    await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    const again = { viewingId: review.id, takes: [{ ...takes[0], relation: 'better' }] }
    expect(await refused(host, 'mentions.take', again)).toMatchObject({ code: 'NOT_FOUND' })
    const said = await ask(host, 'comparisons', 'list', { viewingId: review.id })
    expect(said).toMatchObject([{ relation: 'worse' }])
  })

  it('is refused where the review went to the trash, or no longer names the film', async () => {
    const { host, her, master, review } = await diaryThatMentions()
    const input = { viewingId: review.id, takes: one(master.id) }
    await save(host, review.id, her.id, 'Nothing is named here.')
    expect(await refused(host, 'mentions.take', input)).toMatchObject({ code: 'NOT_FOUND' })
    await save(host, review.id, her.id, 'He was better in *The Master*.')
    await ask(host, 'viewings', 'remove', { id: review.id })
    await refused(host, 'mentions.take', input)
    await ask(host, 'viewings', 'restore', { id: review.id })
    expect(await ask(host, 'mentions', 'take', input as never)).toMatchObject({ comparisons: [{}] })
  })

  it('takes back what is there still, twice without harm', async () => {
    const { host, master, review } = await diaryThatMentions()
    const takes = [{ key: master.id, relation: 'worse' as const, pull: null }]
    const { comparisons } = await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    const ids = comparisons.map(({ id }) => id)
    const untake = () => ask(host, 'mentions', 'untake', { comparisons: ids, pulls: [] })
    expect(await untake()).toEqual({ viewingIds: [review.id] })
    expect(await untake()).toEqual({ viewingIds: [] })
    expect(await waiting(host)).toContain('The Master')
    const journalled = host.diary().store.all("select kind, after from change where kind = 'comparison'")
    expect(journalled).toHaveLength(2)
    expect(journalled[1]).toMatchObject({ after: null })
  })

  it('of waving away again and again is one answer', async () => {
    const { host, master, review } = await diaryThatMentions()
    const wave = (waved: boolean) =>
      ask(host, 'mentions', 'wave', {
        entryId: review.id,
        keys: [master.id, master.id, 'no such film'],
        waved,
      })
    for (const waved of [true, true]) expect((await wave(waved)).keys).toHaveLength(2)
    expect(await waiting(host)).not.toContain('The Master')
    for (const waved of [false, false]) expect((await wave(waved)).keys).toEqual([])
    expect(await waiting(host)).toContain('The Master')
  })
})

describe('reading that was broken off', () => {
  it('goes on from what was kept, and ends as if it had not been', async () => {
    const dataDir = scratchFolder()
    const host = openHost({ dataDir })
    const her = await film(host, 'Her', { year: 2013 })
    await film(host, 'The Master', { year: 2012 })
    for (let n = 0; n < 260; n += 1) await log(host, her.id, `He was better in *The Master*. Entry ${n}.`)
    const { reader } = host.diary()
    // As a crash leaves it: the files as they are between two batches, what was read since not among them.
    const copies: string[] = []
    for (let done = false; !done; ) {
      done = await reader.readFor(0)
      const copy = scratchFolder()
      for (const file of ['diary.db', 'diary.db-wal']) cpSync(join(dataDir, file), join(copy, file))
      copies.push(copy)
      if (copies.length > 6) break
    }
    await reader.readFor(20_000)
    const whole = await inboxOf(host)
    expect(whole).toMatchObject({ films: 1, reviews: 260 })
    for (const copy of copies) {
      const again = openHost({ dataDir: copy })
      const { read, of } = await ask(again, 'mentions', 'progress', {})
      expect(read).toBeLessThanOrEqual(of)
      expect((await inboxOf(again)).items.map(({ viewingId }) => viewingId)).toEqual(
        whole.items.map(({ viewingId }) => viewingId),
      )
      expect(await inboxOf(again)).toMatchObject({ films: 1, reviews: 260, certain: whole.certain })
    }
  }, 60_000)
})

describe('a film that comes, is renamed or goes', () => {
  it('has those reviews read again that may name it, and no others', async () => {
    const { host, her } = await diaryThatMentions()
    for (let n = 0; n < 30; n += 1) await log(host, her.id, `He was better in *The Master*. Entry ${n}.`)
    const naming = await log(host, her.id, 'It is worse than *Kaagaz Ke Phool*.', { watchedOn: '2022' })
    const { store, reader } = host.diary()
    await reader.readFor(20_000)
    store.run('create temp table reread (number integer)')
    store.run(
      'create temp trigger reread after delete on mention_unread begin insert into reread values (old.number); end',
    )
    const reread = async () => {
      await reader.readFor(20_000)
      return store.get<{ count: number }>('select count(*) as count from reread')?.count
    }
    const flowers = await film(host, 'Kaagaz Ke Phool', { year: 1959 })
    expect(await reread()).toBe(1)
    expect((await inboxOf(host)).items[0]?.mentions).toMatchObject([{ filmId: flowers.id }])
    await ask(host, 'films', 'save', { id: flowers.id, title: 'Paper Flowers', year: 1959 })
    expect(await reread()).toBe(2)
    expect((await inboxOf(host)).items[0]).toMatchObject({
      ...{ viewingId: naming.id, mentions: [{ filmId: null, key: 'kaagaz ke phool' }] },
    })
  })

  it('with a title such as “It” has every review read again, bit by bit', async () => {
    const host = openHost()
    const her = await film(host, 'Her', { year: 2013 })
    for (let n = 0; n < 600; n += 1) await log(host, her.id, `I liked it. Entry ${n}.`)
    await log(host, her.id, 'It is better than *It* (2017).', { watchedOn: '2022' })
    const { store, reader } = host.diary()
    await reader.readFor(30_000)
    const it2017 = await film(host, 'It', { year: 2017 })
    await reader.readFor(30_000)
    expect(store.get('select count(*) as unread from mention_unread')).toEqual({ unread: 0 })
    expect((await inboxOf(host)).items[0]?.mentions).toMatchObject([{ filmId: it2017.id }])
  }, 60_000)
})
