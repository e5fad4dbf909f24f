import { describe, expect, it } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

const now = () => new Date(2026, 10, 22, 12)

async function diaryWithQueue() {
  const host = openHost({ now })
  const her = await film(host, 'Her')
  const sunshine = await film(host, 'Eternal Sunshine of the Spotless Mind')
  const here = await film(host, 'I’m Here')
  const review = await ask(host, 'viewings', 'save', {
    filmId: her.id,
    watchedOn: '2026-11-20',
    rating: 8,
    comparisons: [{ otherFilmId: sunshine.id, relation: 'worse', quote: 'not as profound' }],
    pulls: [
      { filmId: sunshine.id, kind: 'rewatch', quote: 'craving to rewatch' },
      { filmId: here.id, kind: 'watch', quote: 'watch it' },
    ],
  })
  return { host, her, sunshine, here, review }
}

type Host = ReturnType<typeof openHost>

async function scores(host: Host) {
  const entries = await ask(host, 'queue', 'list', {})
  return new Map(entries.map(({ filmId, score }) => [filmId, score]))
}

describe('queue.list', () => {
  it('puts first what the review sends to, and says why in its words', async () => {
    const { host, sunshine, review } = await diaryWithQueue()
    const [head] = await ask(host, 'queue', 'list', {})
    expect(head).toMatchObject({ filmId: sunshine.id, kind: 'rewatch' })
    const pull = head?.reasons.find(({ kind }) => kind === 'pull')
    expect(pull).toMatchObject({ quote: 'craving to rewatch', said: { viewingId: review.id, title: 'Her' } })
    const total = head?.reasons.reduce((sum, { amount }) => sum + amount, 0)
    expect(total).toBeCloseTo(head?.score ?? 0, 9)
  })

  it('follows every change as if it had been read anew', async () => {
    const { host, her, sunshine, here, review } = await diaryWithQueue()
    const { dataDir } = host.status()
    const steps: (() => Promise<unknown>)[] = [
      () => ask(host, 'viewings', 'save', { filmId: sunshine.id, rating: 9, watchedOn: '2026-11-21' }),
      () => ask(host, 'watchlist', 'add', { filmId: here.id }),
      () => film(host, 'Her (2013)', { id: her.id }),
      () =>
        ask(host, 'comparisons', 'save', {
          filmId: here.id,
          otherFilmId: sunshine.id,
          relation: 'better',
          question: 'watch-next',
        }),
      () => ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, watchedOn: '2020', pulls: [] }),
      () => ask(host, 'viewings', 'remove', { id: review.id }),
      () => ask(host, 'viewings', 'restore', { id: review.id }),
      () => ask(host, 'pulls', 'save', { filmId: here.id, kind: 'watch' }),
      () => ask(host, 'queue', 'mark', { filmId: here.id, pinned: true }),
      () => ask(host, 'queue', 'mark', { filmId: here.id, dismissed: true }),
    ]
    await ask(host, 'queue', 'list', {})
    for (const step of steps) {
      await step()
      const told = await ask(host, 'queue', 'list', {})
      const anew = await ask(openHost({ dataDir, mode: 'read', now }), 'queue', 'list', {})
      expect(told.map(({ filmId, pinned }) => ({ filmId, pinned }))).toEqual(
        anew.map(({ filmId, pinned }) => ({ filmId, pinned })),
      )
      for (const [n, entry] of told.entries()) {
        expect(entry.score).toBeCloseTo(anew[n]?.score ?? Number.NaN, 6)
        expect(entry.reasons.map(({ text, quote, said }) => ({ text, quote, said }))).toEqual(
          anew[n]?.reasons.map(({ text, quote, said }) => ({ text, quote, said })),
        )
      }
    }
  })

  it('forgets what a review in the trash said', async () => {
    const { host, here, review } = await diaryWithQueue()
    const before = (await scores(host)).get(here.id)
    await ask(host, 'viewings', 'remove', { id: review.id })
    expect((await scores(host)).get(here.id) ?? Number.NEGATIVE_INFINITY).toBeLessThan(before ?? 0)
    await ask(host, 'viewings', 'restore', { id: review.id })
    expect((await scores(host)).get(here.id)).toBeCloseTo(before ?? Number.NaN, 6)
  })
})

describe('queue.mark', () => {
  it('hides what is snoozed or dismissed, counts it, and gives back what was', async () => {
    const { host, sunshine, here } = await diaryWithQueue()
    const snoozed = await ask(host, 'queue', 'mark', { filmId: sunshine.id, snoozedUntil: '2026-12' })
    expect(snoozed.now.snoozedUntil).toBe('2026-12-01')
    await ask(host, 'queue', 'mark', { filmId: here.id, dismissed: true })
    expect((await scores(host)).has(sunshine.id)).toBe(false)
    expect((await scores(host)).has(here.id)).toBe(false)
    expect(await ask(host, 'queue', 'counts', {})).toMatchObject({ snoozed: 1, dismissed: 1 })
    expect((await ask(host, 'queue', 'hidden', {})).map(({ filmId }) => filmId).sort()).toEqual(
      [sunshine.id, here.id].sort(),
    )
    await ask(host, 'queue', 'mark', snoozed.before)
    expect((await scores(host)).has(sunshine.id)).toBe(true)
  })

  it('lets a new wish take back a never, by the watchlist, a pull or a review', async () => {
    const { host, here, her } = await diaryWithQueue()
    const never = () => ask(host, 'queue', 'mark', { filmId: here.id, dismissed: true })
    await never()
    await ask(host, 'watchlist', 'add', { filmId: here.id })
    expect((await scores(host)).has(here.id)).toBe(true)
    await never()
    const pull = await ask(host, 'pulls', 'save', { filmId: here.id, kind: 'watch' })
    expect((await scores(host)).has(here.id)).toBe(true)
    await never()
    await ask(host, 'pulls', 'save', {
      id: pull.id,
      filmId: here.id,
      kind: 'watch',
      quote: 'In other words.',
    })
    expect((await scores(host)).has(here.id)).toBe(false)
    await ask(host, 'viewings', 'save', { filmId: her.id, pulls: [{ filmId: here.id, kind: 'watch' }] })
    expect((await scores(host)).has(here.id)).toBe(true)
  })

  it('shows again on the day itself', async () => {
    const { host, sunshine } = await diaryWithQueue()
    await ask(host, 'queue', 'mark', { filmId: sunshine.id, snoozedUntil: '2026-11-22' })
    expect((await scores(host)).has(sunshine.id)).toBe(true)
    expect(await ask(host, 'queue', 'hidden', {})).toEqual([])
  })

  it('says which film is missing', async () => {
    const host = openHost()
    const filmId = newId()
    for (const path of ['queue.mark', 'watchlist.add', 'watchlist.remove']) {
      expect(await refused(host, path, { filmId })).toMatchObject({ code: 'NOT_FOUND', field: 'filmId' })
    }
  })
})

describe('watchlist', () => {
  it('keeps the first day, and knows what is not on it', async () => {
    const { host, here } = await diaryWithQueue()
    const added = await ask(host, 'watchlist', 'add', { filmId: here.id })
    expect(await ask(host, 'watchlist', 'add', { filmId: here.id })).toEqual(added)
    expect((await ask(host, 'films', 'get', { id: here.id })).watchlistedAt).toBe(added.addedAt)
    await ask(host, 'watchlist', 'remove', { filmId: here.id })
    expect(await refused(host, 'watchlist.remove', { filmId: here.id })).toMatchObject({
      code: 'NOT_FOUND',
      message: '“I’m Here” is not on the watchlist.',
    })
  })
})

describe('the local calendar', () => {
  it.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])('is the one that counts in %s', async (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      let clock = new Date(2026, 10, 22, 20)
      const host = openHost({ now: () => clock })
      const chosen = await film(host, 'Her')
      const listed = await film(host, 'I’m Here')
      const answered = await film(host, 'Up')
      await ask(host, 'pulls', 'save', { filmId: chosen.id, kind: 'watch' })
      await ask(host, 'watchlist', 'add', { filmId: listed.id })
      const question = 'watch-next'
      const answer = {
        filmId: answered.id,
        otherFilmId: listed.id,
        relation: 'better' as const,
        question,
      } as const
      await ask(host, 'comparisons', 'save', answer)
      const queue = await ask(host, 'queue', 'list', {})
      expect(queue.map(({ filmId }) => filmId).sort()).toEqual([chosen.id, listed.id, answered.id].sort())
      const dated = queue.flatMap(({ reasons }) => reasons.flatMap(({ on }) => on ?? []))
      expect(new Set(dated)).toEqual(new Set(['2026-11-22']))
      clock = new Date(2026, 10, 22, 23)
      for (const { id: filmId } of [chosen, answered]) {
        await ask(host, 'viewings', 'save', { filmId, watchedOn: '2026-11-22' })
      }
      expect((await ask(host, 'queue', 'list', {})).map(({ filmId }) => filmId)).toEqual([listed.id])
      clock = new Date(2026, 10, 23, 0, 30)
      const early = await film(host, 'Stalker')
      await ask(host, 'viewings', 'save', { filmId: early.id, watchedOn: '2026-11-22' })
      clock = new Date(2026, 10, 23, 1)
      await ask(host, 'pulls', 'save', { filmId: early.id, kind: 'rewatch' })
      expect((await ask(host, 'queue', 'list', {})).map(({ filmId }) => filmId)).toContain(early.id)
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})

describe('a diary that is only read', () => {
  it('follows what its writer saves', async () => {
    const { host, here } = await diaryWithQueue()
    const { dataDir } = host.status()
    const reader = openHost({ dataDir, mode: 'read', now })
    expect((await scores(reader)).has(here.id)).toBe(true)
    await ask(host, 'queue', 'mark', { filmId: here.id, dismissed: true })
    expect((await scores(reader)).has(here.id)).toBe(false)
    expect(await ask(reader, 'queue', 'counts', {})).toMatchObject({ dismissed: 1 })
  })
})
