import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ChangeEvent } from '../../../core/api.ts'
import { seekNewTitles } from '../../../core/comparisons/mentions/new-titles.ts'
import { createReviewReading } from '../../../core/comparisons/mentions/review-reading.ts'
import type { Host } from '../../../core/context.ts'
import { createHost } from '../../../core/host.ts'
import { ask, film, openHost, scratchFolder, settingsInMemory } from './diary-in-test.ts'
import { log } from './mentions-in-test.ts'

/** A host as the app opens it: it reads by itself. */
function openReadingHost(dataDir: string): Host {
  const host = createHost({ dataDir, mode: 'write', settings: settingsInMemory(), readsReviews: true })
  onTestFinished(() => host.close())
  return host
}

const progress = (host: Host) => ask(host, 'mentions', 'progress', {})

async function diaryWithReviews(reviews: number) {
  const dataDir = scratchFolder()
  const host = openHost({ dataDir })
  const her = await film(host, 'Her', { year: 2013 })
  const master = await film(host, 'The Master', { year: 2012 })
  await ask(host, 'watchlist', 'add', { filmId: master.id })
  for (let entry = 0; entry < reviews; entry += 1) {
    await log(host, her.id, `He was better in *The Master*. Entry ${entry}.`)
  }
  host.close()
  return { dataDir, her, master }
}

async function readToTheEnd(host: Host): Promise<void> {
  // Each question holds the reading back for a moment, so they are few.
  await vi.waitFor(async () => expect(await progress(host)).toMatchObject({ isReading: false }), {
    timeout: 20_000,
    interval: 400,
  })
}

describe('the reader of reviews', () => {
  it('reads all old reviews by itself, tells of it, and leaves the undo journal alone', async () => {
    const { dataDir } = await diaryWithReviews(150)
    const host = openReadingHost(dataDir)
    const { store } = host.diary()
    const journalled = () => store.get<{ count: number }>('select count(*) as count from change')?.count
    const before = journalled()
    const events: ChangeEvent[] = []
    const ending = new AbortController()
    const listening = (async () => {
      for await (const event of host.feed.listen(ending.signal)) events.push(event)
    })()
    expect(await progress(host)).toEqual({ read: 0, of: 150, isReading: true, films: 0 })
    await readToTheEnd(host)
    expect(await progress(host)).toEqual({ read: 150, of: 150, isReading: false, films: 1 })
    expect(await ask(host, 'mentions', 'inbox', {})).toMatchObject({ films: 1, reviews: 150 })
    ending.abort()
    await listening
    expect(events.length).toBeGreaterThan(0)
    expect(new Set(events.flatMap(({ changes }) => changes.map(({ kind }) => kind)))).toEqual(
      new Set(['mention']),
    )
    expect(journalled()).toBe(before)
  }, 30_000)

  it('stops with the diary and goes on where it was', async () => {
    const { dataDir, her } = await diaryWithReviews(3)
    const first = openHost({ dataDir })
    await first.diary().reader.readFor(10_000)
    const late = await log(first, her.id, 'He was better in *The Master*. Late.')
    first.close()
    const second = openHost({ dataDir })
    expect(await progress(second)).toMatchObject({ read: 3, of: 4 })
    const told = second.feed.listen()
    await second.diary().reader.readFor(10_000)
    second.close()
    const { value } = await told.next()
    expect(value?.changes).toEqual([{ kind: 'mention', id: late.id, action: 'saved' }])
    expect((await told.next()).done).toBe(true)
  })

  it('reads a review anew when a film it names becomes known, even between two runs', async () => {
    const { dataDir, her } = await diaryWithReviews(1)
    const first = openHost({ dataDir })
    await log(first, her.id, 'Not unlike *Kaagaz Ke Phool*, though worse than it.')
    await ask(first, 'mentions', 'inbox', {})
    first.close()
    const second = openHost({ dataDir })
    const flowers = await film(second, 'Kaagaz Ke Phool')
    second.close()
    const third = openHost({ dataDir })
    const { items } = await ask(third, 'mentions', 'inbox', {})
    expect(items.flatMap(({ mentions }) => mentions.map(({ filmId }) => filmId))).toContain(flowers.id)
  })

  it('keeps nothing of a review that was rewritten while it was read', async () => {
    const { dataDir, her } = await diaryWithReviews(0)
    const host = openHost({ dataDir })
    const filler = 'The light falls through the blinds again, and nobody speaks. '.repeat(400)
    const parts = Array.from({ length: 5 }, () => `${filler}\n\nHe was better in *The Master*.`)
    const review = await log(host, her.id, parts.join('\n\n'))
    const { reader } = host.diary()
    // A turn is shorter than the review, so one or more of them are over before it is.
    const reading = reader.readFor(0)
    await ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, review: 'Nothing is named here.' })
    await reading
    await reader.readFor(10_000)
    expect(await ask(host, 'mentions', 'inbox', {})).toMatchObject({ films: 0 })
    expect(await progress(host)).toMatchObject({ read: 1, of: 1 })
  })

  it('keeps nothing that was read at once without a title that came meanwhile', async () => {
    const { dataDir, her } = await diaryWithReviews(0)
    const host = openHost({ dataDir })
    const { store, titles, reader } = host.diary()
    await reader.readFor(10_000)
    const filler = 'The light falls through the blinds again, and nobody speaks. '.repeat(400)
    const review = await log(host, her.id, `He was better in *Yi Yi*.\n\n${filler}`)
    const reading = createReviewReading({ store, titles, now: () => new Date(), announce: () => {} })
    titles.index()
    const steps = reading.readOne(review.id)
    steps.next()
    const known = await film(host, 'Yi Yi')
    reading.readAgain()
    store.lightTransaction(() => seekNewTitles(store, null, Number.POSITIVE_INFINITY))
    expect([...steps].length).toBeGreaterThan(0)
    const { items } = await ask(host, 'mentions', 'inbox', {})
    expect(items).toMatchObject([{ mentions: [{ filmId: known.id }] }])
  })

  it('counts what is there and what is unread as entries come, change and go', async () => {
    const { dataDir, her } = await diaryWithReviews(1)
    const host = openHost({ dataDir })
    const counts = async () => {
      const { read, of } = await progress(host)
      return [read, of]
    }
    await host.diary().reader.readFor(10_000)
    expect(await counts()).toEqual([1, 1])
    const entry = await log(host, her.id, 'He was better in *The Master*.')
    expect(await counts()).toEqual([1, 2])
    const save = (more: object) =>
      ask(host, 'viewings', 'save', { id: entry.id, filmId: her.id, ...more } as never)
    await host.diary().reader.readFor(10_000)
    await save({ rating: 8, watchedOn: '2015-02' })
    expect(await counts()).toEqual([2, 2])
    await save({ review: '' })
    expect(await counts()).toEqual([1, 1])
    expect(await ask(host, 'mentions', 'inbox', {})).toMatchObject({ reviews: 1 })
    await save({ review: 'Worse than *The Master*.' })
    expect(await counts()).toEqual([1, 2])
    await ask(host, 'viewings', 'remove', { id: entry.id })
    expect(await counts()).toEqual([1, 1])
    await ask(host, 'viewings', 'restore', { id: entry.id })
    expect(await counts()).toEqual([1, 2])
    await host.diary().reader.readFor(10_000)
    expect(await counts()).toEqual([2, 2])
  })

  it('reads all reviews anew where many films come at once, and when it reads better than before', async () => {
    const { dataDir } = await diaryWithReviews(2)
    const host = openHost({ dataDir })
    const { store, reader } = host.diary()
    await reader.readFor(10_000)
    expect(await progress(host)).toMatchObject({ read: 2, of: 2 })
    store.run('update mention_reader set reader = 0')
    expect(await progress(host)).toMatchObject({ read: 0, of: 2 })
    store.run('delete from mention')
    const reopened = async () => {
      host.diary().reader.absorb([{ kind: 'viewing', id: '', before: null, after: null }])
      await host.diary().reader.readFor(10_000)
      return (await ask(host, 'mentions', 'inbox', {})).reviews
    }
    expect(await reopened()).toBe(2)
    store.run('delete from mention')
    store.run(`
      insert into film (id, title, sort_title, created_at, updated_at)
      with recursive n(n) as (select 1 union all select n + 1 from n where n < 600)
      select 'new-' || n, 'Film of Number ' || n, 'film of number ' || n, '', '' from n`)
    expect(await reopened()).toBe(2)
    expect(store.get('select count(*) as left from mention_title')).toEqual({ left: 0 })
  })
})
