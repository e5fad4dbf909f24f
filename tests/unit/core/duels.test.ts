import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RouterInputs } from '../../../core/api.ts'
import type { Host } from '../../../core/context.ts'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused, scratchFolder } from './diary-in-test.ts'

const now = () => new Date(2026, 10, 22, 12)

type Question = RouterInputs['duels']['next']['question']
type Answer = RouterInputs['duels']['answer']

const TITLES = ['Alien', 'Brazil', 'Cabaret', 'Diva', 'Election', 'Fargo', 'Gandhi', 'Heat', 'Ikiru', 'Jaws']

/** A diary with films on the watchlist, and as many again that were seen long ago. */
async function diaryToAsk(waiting = 8, seen = 0, dataDir = scratchFolder()) {
  const host = openHost({ dataDir, now })
  const films: string[] = []
  for (const [n, title] of TITLES.slice(0, waiting).entries()) {
    const { id } = await film(host, title, { year: 1979 + 3 * n })
    await ask(host, 'watchlist', 'add', { filmId: id })
    films.push(id)
  }
  for (let n = 0; n < seen; n += 1) {
    const { id } = await film(host, `Seen ${n}`, { year: 1990 + n })
    await ask(host, 'viewings', 'save', { filmId: id, watchedOn: '2015-05-05', rating: 8 + (n % 3) })
    films.push(id)
  }
  return { host, films, dataDir }
}

const next = (
  host: Host,
  question: Question = 'watch-next',
  filter?: RouterInputs['duels']['next']['filter'],
) => ask(host, 'duels', 'next', { question, ...(filter ? { filter } : {}) })
const answer = (host: Host, input: Answer) => ask(host, 'duels', 'answer', input)
const undo = (host: Host) => ask(host, 'duels', 'undo', {})
const duelRows = async (host: Host) => ({
  comparisons: await ask(host, 'comparisons', 'list', { limit: 1000 }),
  passes: host.diary().store.all('select * from duel_pass order by id'),
})

async function scores(host: Host): Promise<Map<string, number>> {
  const entries = await ask(host, 'queue', 'list', { limit: 1000 })
  return new Map(entries.map(({ filmId, score }) => [filmId, score]))
}

function expectSame(a: Map<string, number>, b: Map<string, number>): void {
  expect([...a.keys()].sort()).toEqual([...b.keys()].sort())
  for (const [id, score] of a) expect(b.get(id)).toBeCloseTo(score, 7)
}

describe('duels.next', () => {
  it('asks for nothing while there are not two films to choose between', async () => {
    const { host } = await diaryToAsk(1)
    expect(await next(host)).toBeNull()
    expect(await next(host, 'better')).toBeNull()
    const { settled, answered } = await ask(host, 'duels', 'standing', { question: 'watch-next' })
    expect({ answered, head: settled.head }).toEqual({ answered: 0, head: 0 })
  })

  it('shows both films as the diary knows them, and says why in one sentence', async () => {
    const { host } = await diaryToAsk(0, 2)
    const duel = await next(host, 'better')
    const { a, b } = duel ?? {}
    expect([a?.title, b?.title].sort()).toEqual(['Seen 0', 'Seen 1'])
    for (const one of [a, b]) expect(one).toMatchObject({ timesSeen: 1, lastWatchedOn: '2015-05-05' })
    expect([a?.rank, b?.rank].sort()).toEqual([1, 2])
    expect(duel?.why).toBe('Seen 1 stands first and Seen 0 second, and neither place is sure yet')
    expect(duel?.titles).toEqual(['Seen 1', 'Seen 0'])
  })

  it('asks about what waits for the next film, and about what was seen for the better one', async () => {
    const { host, films } = await diaryToAsk(4, 4)
    await film(host, 'Nobody spoke of it')
    const waiting = new Set((await ask(host, 'queue', 'list', {})).map(({ filmId }) => filmId))
    const seen = new Set(films.slice(4))
    for (const [question, known] of [
      ['watch-next', waiting],
      ['better', seen],
    ] as const) {
      for (let round = 0; round < 4; round += 1) {
        const duel = await next(host, question)
        if (!duel && round > 1) break
        expect(known.has(duel?.a.id ?? '') && known.has(duel?.b.id ?? '')).toBe(true)
        if (duel) await answer(host, { a: duel.a, b: duel.b, question, outcome: 'a' })
      }
    }
  })

  it('asks for no pair twice, and stops when all were asked', async () => {
    const { host } = await diaryToAsk(5)
    const met = new Set<string>()
    for (let duel = await next(host); duel; duel = await next(host)) {
      const pair = [duel.a.id, duel.b.id].sort().join()
      expect(met).not.toContain(pair)
      met.add(pair)
      await answer(host, { a: duel.a, b: duel.b, outcome: 'tie' })
    }
    expect(met.size).toBeGreaterThan(3)
    expect(met.size).toBeLessThanOrEqual(10)
  })

  it('lets a skipped pair rest until the next day, and never asks again for one that is unseen', async () => {
    const dataDir = scratchFolder()
    const { host } = await diaryToAsk(2, 0, dataDir)
    const duel = await next(host)
    const pair = { a: duel?.a.id ?? '', b: duel?.b.id ?? '' }
    await answer(host, { ...pair, outcome: 'skip' })
    expect(await next(host)).toBeNull()
    host.close()
    const tomorrow = openHost({ dataDir, now: () => new Date(2026, 10, 23, 12) })
    expect(await next(tomorrow)).not.toBeNull()
    await answer(tomorrow, { ...pair, outcome: 'unseen' })
    tomorrow.close()
    expect(await next(openHost({ dataDir, now: () => new Date(2027, 10, 23, 12) }))).toBeNull()
  })

  it('lets a skipped pair come back after ten other answers', async () => {
    const { host } = await diaryToAsk(8)
    const first = await next(host)
    const pair = [first?.a.id, first?.b.id].sort().join()
    await answer(host, { a: first?.a.id ?? '', b: first?.b.id ?? '', outcome: 'skip' })
    const met: string[] = []
    for (let round = 0; round < 14; round += 1) {
      const duel = await next(host)
      if (!duel) break
      met.push([duel.a.id, duel.b.id].sort().join())
      await answer(host, { a: duel.a, b: duel.b, outcome: 'tie' })
    }
    expect(met.slice(0, 9)).not.toContain(pair)
    expect(met).toContain(pair)
  })

  it('keeps to the filter', async () => {
    const { host, films } = await diaryToAsk(6, 6)
    const [one, two] = films.slice(6)
    for (const filmId of [one, two]) {
      await ask(host, 'viewings', 'save', { filmId: filmId ?? '', watchedOn: '2016', tags: ['Noir at home'] })
    }
    const both = async (question: Question, filter: RouterInputs['duels']['next']['filter']) => {
      const duel = await next(host, question, filter)
      return duel && [duel.a, duel.b]
    }
    for (const film of (await both('watch-next', { seen: 'unseen' })) ?? []) expect(film.timesSeen).toBe(0)
    for (const film of (await both('watch-next', { seen: 'rewatch' })) ?? []) {
      expect(film.timesSeen).toBeGreaterThan(0)
    }
    for (const film of (await both('watch-next', { decade: 1990 })) ?? []) {
      expect(Math.floor((film.year ?? 0) / 10)).toBe(199)
    }
    const tagged = await both('better', { tag: 'noir at HOME' })
    expect(tagged?.map(({ id }) => id).sort()).toEqual([one, two].sort())
    expect(await both('better', { tag: 'home' })).toBeNull()
    expect(await both('better', { tag: '★' })).toBeNull()
    expect(await both('better', { decade: 1890 })).toBeNull()
    expect(await both('better', { seen: 'unseen' })).toBeNull()
  })

  it('asks the same of the same diary, however it came to be open', async () => {
    const { host, dataDir } = await diaryToAsk(6, 4)
    for (let round = 0; round < 6; round += 1) {
      const duel = await next(host)
      expect(await next(openHost({ dataDir, mode: 'read', now }))).toMatchObject({
        a: { id: duel?.a.id },
        b: { id: duel?.b.id },
        why: duel?.why,
      })
      if (duel) await answer(host, { a: duel.a, b: duel.b, outcome: round % 2 ? 'a' : 'b' })
    }
  })

  it('puts the film that stands above on either side', async () => {
    const { host } = await diaryToAsk(9)
    const sides: boolean[] = []
    for (let round = 0; round < 20; round += 1) {
      const duel = await next(host)
      if (!duel) break
      sides.push((duel.a.rank ?? 0) < (duel.b.rank ?? 0))
      await answer(host, { a: duel.a, b: duel.b, outcome: round % 3 ? 'a' : 'b' })
    }
    const left = sides.filter(Boolean).length
    expect(left).toBeGreaterThan(3)
    expect(left).toBeLessThan(sides.length - 3)
  })
})

describe('duels.answer', () => {
  it('tells what it moved, from where to where', async () => {
    const { host } = await diaryToAsk(4)
    const before = await ask(host, 'queue', 'list', {})
    const [, , first, last] = before
    const { moved, settled } = await answer(host, {
      a: last?.filmId ?? '',
      b: first?.filmId ?? '',
      outcome: 'a',
    })
    const after = await ask(host, 'queue', 'list', {})
    const ranks = (list: typeof after) => new Map(list.map(({ filmId }, place) => [filmId, place + 1]))
    expect(moved.map(({ filmId }) => filmId)).toHaveLength(4)
    expect(moved.slice(0, 2).map(({ filmId }) => filmId)).toEqual([last?.filmId, first?.filmId])
    for (const { filmId, before: was, after: is } of moved) {
      expect(was?.rank).toBe(ranks(before).get(filmId))
      expect(is?.rank).toBe(ranks(after).get(filmId))
      const entry = after.find((one) => one.filmId === filmId)
      expect(is?.score).toBeCloseTo(entry?.score ?? 0, 9)
      expect(is?.sd).toBeCloseTo(entry?.sd ?? 0, 9)
    }
    expect(settled.head).toBe(2)
    expect(settled.chance).toBeGreaterThan(0)
    expect(settled.text).toMatch(/top two|settled|open/)
  })

  it('keeps a comparison with its question, and nothing of a film when it is passed over', async () => {
    const { host, films } = await diaryToAsk(3)
    const [a, b, c] = films as [string, string, string]
    const { id } = await answer(host, { a: { id: a }, b, outcome: 'b' })
    expect(await ask(host, 'comparisons', 'list', {})).toMatchObject([
      { id, filmId: a, otherFilmId: b, relation: 'worse', question: 'watch-next', source: 'duel' },
    ])
    const before = await scores(host)
    expect((await answer(host, { a, b: c, outcome: 'skip' })).moved).toEqual([])
    expect((await answer(host, { a: c, b, outcome: 'unseen' })).moved).toEqual([])
    expectSame(await scores(host), before)
    expect(await ask(host, 'comparisons', 'list', {})).toHaveLength(1)
    expect(await ask(host, 'duels', 'standing', { question: 'watch-next' })).toMatchObject({ answered: 1 })
  })

  it('lets the newest word on two films count, and brings the former back with undo', async () => {
    const { host, films } = await diaryToAsk(3)
    const [a, b] = films as [string, string]
    const first = await answer(host, { a, b, outcome: 'a' })
    const better = await answer(host, { a, b, question: 'better', outcome: 'tie' })
    const then = await scores(host)
    const second = await answer(host, { a: b, b: a, outcome: 'a' })
    const ids = async () => (await ask(host, 'comparisons', 'list', {})).map(({ id }) => id)
    expect(await ids()).toEqual([second.id, better.id])
    expect(await undo(host)).toMatchObject({ undone: { id: second.id, a: { id: b }, outcome: 'a' }, left: 2 })
    expect((await ids()).sort()).toEqual([first.id, better.id].sort())
    expectSame(await scores(host), then)
    await answer(host, { a, b, outcome: 'tie' })
    expect((await undo(host)).undone).toMatchObject({ outcome: 'tie' })
    expect((await undo(host)).undone).toMatchObject({ id: better.id, question: 'better' })
    expect((await undo(host)).undone).toMatchObject({ id: first.id })
    expect(await ids()).toEqual([])
  })

  it('brings back what it took the place of this time, where it was given before and taken back', async () => {
    const { host, films } = await diaryToAsk(3)
    const [a, b] = films as [string, string]
    const input: Answer = { id: newId(), a, b, outcome: 'a' }
    const first = await answer(host, { a, b, outcome: 'tie' })
    await answer(host, input)
    await undo(host)
    const second = await answer(host, { a, b, outcome: 'b' })
    await answer(host, input)
    await undo(host)
    expect((await ask(host, 'comparisons', 'list', {})).map(({ id }) => id)).toEqual([second.id])
    await undo(host)
    expect((await ask(host, 'comparisons', 'list', {})).map(({ id }) => id)).toEqual([first.id])
  })

  it('changes nothing when the same answer comes twice, and refuses another one under its id', async () => {
    const { host, films } = await diaryToAsk(3)
    const [a, b, c] = films as [string, string, string]
    for (const outcome of ['a', 'skip'] as const) {
      const input: Answer = { id: newId(), a, b, outcome }
      const first = await answer(host, input)
      const rows = await duelRows(host)
      expect(await answer(host, input)).toEqual({ ...first, moved: [] })
      for (const other of [{ outcome: 'b' }, { b: c }, { question: 'better' }]) {
        const { code, field, message } = await refused(host, 'duels.answer', { ...input, ...other })
        expect({ code, field }).toEqual({ code: 'CONFLICT', field: 'id' })
        expect(message).toContain('“Alien” and “Brazil” was answered already')
      }
      expect(await duelRows(host)).toEqual(rows)
    }
  })

  it('refuses what is no duel, in sentences, and keeps what was there', async () => {
    const { host, films } = await diaryToAsk(3)
    const [a, b] = films as [string, string]
    const said = await ask(host, 'comparisons', 'save', {
      filmId: a,
      otherFilmId: b,
      relation: 'better',
      source: 'reorder',
    })
    const rows = await duelRows(host)
    const stranger = newId()
    const cases = [
      [{ b: stranger }, 'NOT_FOUND', 'b', `There is no film ${stranger} in the diary.`],
      [{ a: { id: stranger } }, 'NOT_FOUND', 'a', `There is no film ${stranger} in the diary.`],
      [{ b: a }, 'BAD_REQUEST', 'b', 'A film can not meet itself in a duel. Choose another film.'],
      [{ b: { id: a } }, 'BAD_REQUEST', 'b', 'A film can not meet itself in a duel. Choose another film.'],
      [{ b: 7 }, 'BAD_REQUEST', 'b', 'A film in a duel is given by its id.'],
      [{ b: undefined }, 'BAD_REQUEST', 'b', '“b” is missing.'],
      [{ outcome: 'win' }, 'BAD_REQUEST', 'outcome', 'A duel is answered with a, b, tie, skip or unseen.'],
      [
        { id: said.id },
        'CONFLICT',
        'id',
        'Nothing was saved: that id belongs to another comparison. Answer again.',
      ],
    ] as const
    for (const [wrong, code, field, message] of cases) {
      const input = { a, b, outcome: 'a', ...wrong }
      expect(await refused(host, 'duels.answer', input)).toMatchObject({ code, field, message })
    }
    expect(await refused(host, 'duels.next', { question: 'worst' })).toMatchObject({ field: 'question' })
    expect(await refused(host, 'duels.next', { question: 'better', filter: { decade: 1995 } })).toMatchObject(
      {
        message: 'A decade is written as its first year, such as 1990.',
      },
    )
    expect(await duelRows(host)).toEqual(rows)
  })
})

describe('duels.undo', () => {
  it('says when there is nothing to take back', async () => {
    const { host } = await diaryToAsk(2)
    expect(await undo(host)).toEqual({ undone: null, left: 0 })
  })

  it('never takes back what a review or a moved row said', async () => {
    const { host, films } = await diaryToAsk(3, 1)
    const [a, b, , seen] = films as [string, string, string, string]
    const review = await ask(host, 'viewings', 'save', { filmId: seen, watchedOn: '2026-01-01' })
    const pair = { filmId: seen, otherFilmId: a, relation: 'better' as const }
    await ask(host, 'comparisons', 'save', { ...pair, viewingId: review.id })
    await ask(host, 'comparisons', 'save', { ...pair, otherFilmId: b, source: 'reorder' })
    await answer(host, { a: seen, b: a, question: 'better', outcome: 'b' })
    expect(await undo(host)).toMatchObject({ undone: { outcome: 'b' }, left: 0 })
    expect(await undo(host)).toEqual({ undone: null, left: 0 })
    expect(await ask(host, 'comparisons', 'list', {})).toHaveLength(2)
  })

  it('takes answers back in order where the clock was set back between them', async () => {
    const { films, dataDir, host } = await diaryToAsk(3)
    const [a, b, c] = films as [string, string, string]
    const first = await answer(host, { a, b, outcome: 'a' })
    host.close()
    const earlier = openHost({ dataDir, now: () => new Date(2020, 1, 1) })
    const second = await answer(earlier, { a, b: c, outcome: 'skip' })
    expect((await undo(earlier)).undone).toMatchObject({ id: second.id })
    expect((await undo(earlier)).undone).toMatchObject({ id: first.id })
  })

  const step = fc.record({
    pair: fc.constantFrom([0, 1], [1, 0], [0, 2], [1, 2], [2, 1]),
    outcome: fc.constantFrom('a' as const, 'b' as const, 'tie' as const, 'skip' as const, 'unseen' as const),
    question: fc.constantFrom('better' as const, 'watch-next' as const),
    isOpenedAgain: fc.boolean(),
  })

  it('restores exactly what was there before each answer, also after the diary was closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        let { host, films, dataDir } = await diaryToAsk(3)
        const were: Awaited<ReturnType<typeof state>>[] = []
        async function state() {
          return { rows: await duelRows(host), scores: await scores(host) }
        }
        const reopen = () => {
          host.close()
          host = openHost({ dataDir, now })
        }
        for (const { pair, outcome, question, isOpenedAgain } of steps) {
          were.push(await state())
          const [a, b] = pair.map((n) => films[n ?? 0]) as [string, string]
          await answer(host, { a, b, outcome, question })
          if (isOpenedAgain) reopen()
        }
        reopen()
        for (const [n, { outcome, question, isOpenedAgain }] of [...steps.entries()].reverse()) {
          const { undone, left } = await undo(host)
          expect(undone).toMatchObject({ outcome, question })
          expect(left > 0).toBe(n > 0)
          if (isOpenedAgain) reopen()
          const is = await state()
          const was = were[n]
          expect(is.rows).toEqual(was?.rows)
          expectSame(is.scores, was?.scores ?? new Map())
        }
        expect(await undo(host)).toEqual({ undone: null, left: 0 })
      }),
      { numRuns: 12 },
    )
  })
})
