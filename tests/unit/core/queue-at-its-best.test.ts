import { describe, expect, it } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

type Host = ReturnType<typeof openHost>

const now = () => new Date(2026, 10, 22, 12)

/** A diary whose watchlist holds films of these titles, in a queue that is in their order. */
async function diaryOf(titles: readonly string[], clock = now) {
  const host = openHost({ now: clock })
  const films: { id: string; title: string }[] = []
  for (const title of titles) films.push(await film(host, title))
  for (const { id } of films) await ask(host, 'watchlist', 'add', { filmId: id })
  const id = (title: string) => films.find((one) => one.title === title)?.id ?? ''
  return { host, id }
}

async function order(host: Host) {
  return (await ask(host, 'queue', 'list', {})).map(({ title }) => title)
}

async function scores(host: Host) {
  return new Map((await ask(host, 'queue', 'list', {})).map(({ filmId, score }) => [filmId, score]))
}

describe('queue.explain', () => {
  it('gives every piece by itself; they add up to the score the queue shows', async () => {
    const { host, id } = await diaryOf(['Her', 'Up', 'Drive'])
    const pair = { filmId: id('Her'), question: 'watch-next', source: 'duel' } as const
    await ask(host, 'comparisons', 'save', { ...pair, otherFilmId: id('Up'), relation: 'better' })
    await ask(host, 'comparisons', 'save', { ...pair, otherFilmId: id('Drive'), relation: 'better' })
    const explained = await ask(host, 'queue', 'explain', { filmId: id('Her') })
    expect(explained).toMatchObject({ state: 'waits', rank: 1, of: 3, pinned: false })
    expect(explained.reasons.filter(({ kind }) => kind === 'duel').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['You would rather see it than Up', 'You would rather see it than Drive']),
    )
    const sum = explained.reasons.reduce((total, { amount }) => total + amount, 0)
    expect(sum).toBeCloseTo((await scores(host)).get(id('Her')) ?? Number.NaN, 9)
    expect(explained.chances.map(({ top }) => top)).toEqual([1, 3, 10])
  })

  it('says why a film does not wait', async () => {
    const { host, id } = await diaryOf(['Her', 'Up', 'Drive'])
    await ask(host, 'queue', 'mark', { filmId: id('Her'), snoozedUntil: '2026-12' })
    await ask(host, 'queue', 'mark', { filmId: id('Up'), dismissed: true })
    await ask(host, 'viewings', 'save', { filmId: id('Drive'), watchedOn: '2026-11-01', rating: 10 })
    const other = await film(host, 'It')
    const of = async (filmId: string) => {
      const { state, text, rank } = await ask(host, 'queue', 'explain', { filmId })
      expect(rank).toBeNull()
      return [state, text]
    }
    expect(await of(id('Her'))).toEqual(['snoozed', 'Snoozed until 1 December 2026.'])
    expect(await of(id('Up'))).toEqual(['dismissed', expect.stringContaining('You said never')])
    expect(await of(id('Drive'))).toEqual(['resting', expect.stringContaining('You saw it three weeks ago')])
    expect(await of(other.id)).toEqual(['unasked', 'Nothing you said asks for it yet.'])
    expect(await refused(host, 'queue.explain', { filmId: newId() })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('queue.reorder', () => {
  it('lands the film between the two, and taken back leaves all as it was', async () => {
    const { host, id } = await diaryOf(['A', 'B', 'C', 'D', 'E'])
    await ask(host, 'pulls', 'save', { filmId: id('A'), kind: 'watch' })
    const before = await scores(host)
    expect(await order(host)).toEqual(['A', 'B', 'C', 'D', 'E'])
    const moved = await ask(host, 'queue', 'reorder', { filmId: id('E'), above: id('A'), below: id('B') })
    expect(moved).toMatchObject({ landed: true, rank: 2, text: 'E is 2nd now.', titles: ['E'] })
    expect((await order(host)).slice(0, 3)).toEqual(['A', 'E', 'B'])
    expect(moved.comparisons.length).toBeGreaterThan(0)
    for (const one of moved.comparisons)
      expect(one).toMatchObject({ source: 'reorder', question: 'watch-next' })
    const ids = moved.comparisons.map((one) => one.id)
    expect(await ask(host, 'queue', 'undoReorder', { comparisons: ids })).toEqual({
      removed: ids,
      restored: [],
    })
    for (const [filmId, score] of await scores(host)) {
      expect(score).toBeCloseTo(before.get(filmId) ?? Number.NaN, 8)
    }
    expect(await refused(host, 'queue.undoReorder', { comparisons: ids })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('replaces an earlier move to the contrary, and brings it back when taken back', async () => {
    const { host, id } = await diaryOf(['A', 'B', 'C'])
    const up = await ask(host, 'queue', 'reorder', { filmId: id('C'), below: id('A') })
    expect(await order(host)).toEqual(['C', 'A', 'B'])
    const down = await ask(host, 'queue', 'reorder', { filmId: id('C'), above: id('B') })
    expect((await order(host)).at(-1)).toBe('C')
    const all = await ask(host, 'comparisons', 'list', { filmId: id('C') })
    const pairs = all.map(({ filmId, otherFilmId }) => [filmId, otherFilmId].sort().join())
    expect(new Set(pairs).size).toBe(pairs.length)
    const ids = down.comparisons.map((one) => one.id)
    const undone = await ask(host, 'queue', 'undoReorder', { comparisons: [...ids, ...ids] })
    expect(undone.removed).toEqual(ids)
    expect(undone.restored.sort()).toEqual(up.comparisons.map((one) => one.id).sort())
    expect(await order(host)).toEqual(['C', 'A', 'B'])
  })

  it('keeps nothing for a film that stays where it is', async () => {
    const { host, id } = await diaryOf(['A', 'B', 'C'])
    await ask(host, 'pulls', 'save', { filmId: id('A'), kind: 'watch' })
    await ask(host, 'queue', 'mark', { filmId: id('C'), dismissed: true })
    const moved = await ask(host, 'queue', 'reorder', { filmId: id('B'), above: id('A') })
    expect(moved).toMatchObject({ comparisons: [], landed: true, rank: 2 })
  })

  it('says what stands in the way', async () => {
    const { host, id } = await diaryOf(['A', 'B', 'C'])
    await ask(host, 'queue', 'mark', { filmId: id('A'), pinned: true })
    const move = (input: object) => refused(host, 'queue.reorder', input)
    expect(await move({ filmId: id('C'), below: id('A') })).toMatchObject({
      code: 'CONFLICT',
      field: 'below',
    })
    expect(await move({ filmId: id('A'), above: id('B') })).toMatchObject({
      code: 'CONFLICT',
      field: 'filmId',
    })
    expect(await move({ filmId: id('A') })).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await move({ filmId: id('A'), above: id('A') })).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await move({ filmId: id('B'), above: newId() })).toMatchObject({ code: 'NOT_FOUND' })
    await ask(host, 'queue', 'mark', { filmId: id('C'), dismissed: true })
    expect(await move({ filmId: id('C'), above: id('B') })).toMatchObject({ code: 'CONFLICT' })
  })
})

describe('queue.surprise', () => {
  it('draws the same film for the same seed, and others for others', async () => {
    const { host } = await diaryOf(['A', 'B', 'C', 'D'])
    const draw = (seed: number) => ask(host, 'queue', 'surprise', { seed })
    expect(await draw(7)).toEqual(await draw(7))
    const drawn = new Set<string>()
    for (let seed = 0; seed < 40; seed += 1) drawn.add((await draw(seed))?.entry.title ?? '')
    expect(drawn.size).toBe(4)
    expect((await draw(1))?.chance).toBeCloseTo(0.25, 3)
    expect(await ask(openHost(), 'queue', 'surprise', {})).toBeNull()
  })
})

describe('queue.news', () => {
  it('tells nothing before the queue was looked at, and nothing where nothing happened', async () => {
    const { host } = await diaryOf(['A', 'B'])
    expect(await ask(host, 'queue', 'news', {})).toEqual({ since: null, items: [] })
    const { at } = await ask(host, 'queue', 'seen', {})
    expect(await ask(host, 'queue', 'news', {})).toEqual({ since: at, items: [] })
  })

  it('tells what came, left, rose and fell, and by what', async () => {
    let clock = new Date(2026, 10, 20, 12)
    const { host, id } = await diaryOf(['A', 'B', 'C', 'D'], () => clock)
    await ask(host, 'queue', 'seen', {})
    clock = new Date(2026, 10, 22, 12)
    const her = await film(host, 'Her')
    await ask(host, 'viewings', 'save', {
      filmId: her.id,
      watchedOn: '2026-11-22',
      pulls: [{ filmId: id('D'), kind: 'watch', quote: 'see it' }],
    })
    await ask(host, 'viewings', 'save', { filmId: id('B'), watchedOn: '2026-11-22' })
    const late = await film(host, 'Late')
    await ask(host, 'watchlist', 'add', { filmId: late.id })
    await ask(host, 'queue', 'reorder', { filmId: id('A'), above: late.id })
    const { items } = await ask(host, 'queue', 'news', {})
    const told = new Map(items.map(({ title, kind, text, titles }) => [title, { kind, text, titles }]))
    expect(told.get('D')).toEqual({
      kind: 'rose',
      text: 'rose from 4th to 1st: your review of Her sends you to it',
      titles: ['Her'],
    })
    expect(told.get('B')).toMatchObject({ kind: 'left', text: 'left from 2nd: you saw it' })
    expect(told.get('Late')).toMatchObject({ kind: 'came', text: expect.stringContaining('came in ') })
    expect(told.get('A')).toMatchObject({
      kind: 'fell',
      text: 'fell from 1st to 4th: you moved it below Late and C',
    })
    await ask(host, 'queue', 'seen', {})
    expect((await ask(host, 'queue', 'news', {})).items).toEqual([])
  })
})

describe('queue.conflicts', () => {
  const better = (host: Host, filmId: string, otherFilmId: string) =>
    ask(host, 'comparisons', 'save', { filmId, otherFilmId, relation: 'better', source: 'duel' })

  it('shows a contradiction in order, and settled by removing one of its comparisons it is gone', async () => {
    const { host, id } = await diaryOf(['A', 'B', 'C'])
    await better(host, id('A'), id('B'))
    await better(host, id('B'), id('C'))
    expect(await ask(host, 'queue', 'conflicts', {})).toEqual({ contradictions: [], disagreements: [] })
    const last = await better(host, id('C'), id('A'))
    const { contradictions } = await ask(host, 'queue', 'conflicts', {})
    expect(contradictions).toHaveLength(1)
    expect(contradictions[0]).toMatchObject({
      question: 'better',
      text: 'You put A above B, B above C, and C above A.',
      titles: ['A', 'B', 'C'],
      comparisons: [{ filmId: id('A') }, { filmId: id('B') }, { filmId: id('C') }],
    })
    await ask(host, 'comparisons', 'remove', { id: last.id })
    expect((await ask(host, 'queue', 'conflicts', {})).contradictions).toEqual([])
  })

  it('leaves what is left, and shows it again when asked to', async () => {
    const { host, id } = await diaryOf(['A', 'B'])
    await better(host, id('A'), id('B'))
    await better(host, id('B'), id('A'))
    const [found] = (await ask(host, 'queue', 'conflicts', {})).contradictions
    const key = found?.key ?? ''
    await ask(host, 'queue', 'leaveConflict', { key, left: true })
    expect((await ask(host, 'queue', 'conflicts', {})).contradictions).toEqual([])
    await ask(host, 'queue', 'leaveConflict', { key, left: false })
    expect((await ask(host, 'queue', 'conflicts', {})).contradictions).toMatchObject([{ key }])
  })

  it('shows stars that duels speak against, and settled by the suggested rating they are at peace', async () => {
    const host = openHost({ now })
    const saved = async (title: string, rating: number) => {
      const one = await film(host, title)
      const { id } = await ask(host, 'viewings', 'save', { filmId: one.id, watchedOn: '2025-01-01', rating })
      return { id: one.id, viewingId: id }
    }
    const low = await saved('Low', 5)
    for (const n of [1, 2, 3]) await better(host, low.id, (await saved(`High ${n}`, 8)).id)
    const [found] = (await ask(host, 'queue', 'conflicts', {})).disagreements
    expect(found).toMatchObject({
      film: { title: 'Low' },
      viewingId: low.viewingId,
      rating: 5,
      wins: 3,
      losses: 0,
    })
    expect(found?.text).toMatch(/^Your 2½ for Low beat three of your 4s; .* stars would fit better\.$/)
    expect(found?.suggested).toBeGreaterThan(5)
    const { viewingId: id = '', suggested: rating = null } = found ?? {}
    await ask(host, 'viewings', 'save', { id, filmId: low.id, rating })
    expect((await ask(host, 'queue', 'conflicts', {})).disagreements).toEqual([])
  })
})

describe('a film just seen', () => {
  it('leaves the queue, and its comparisons stay and count', async () => {
    let clock = new Date(2026, 10, 22, 12)
    const { host, id } = await diaryOf(['A', 'B', 'C'], () => clock)
    const before = (await scores(host)).get(id('A')) ?? Number.NaN
    await ask(host, 'queue', 'reorder', { filmId: id('B'), below: id('A') })
    clock = new Date(2026, 10, 22, 15)
    await ask(host, 'viewings', 'save', { filmId: id('B'), watchedOn: '2026-11-22' })
    expect(await order(host)).not.toContain('B')
    expect(await ask(host, 'comparisons', 'list', { filmId: id('B') })).toHaveLength(1)
    const { reasons } = await ask(host, 'queue', 'explain', { filmId: id('A') })
    expect(reasons.map(({ text }) => text)).toContain('You moved B above it')
    expect((await scores(host)).get(id('A'))).not.toBeCloseTo(before, 6)
  })
})
