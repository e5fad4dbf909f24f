import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairKey } from '../../../core/queue/duel-asked.ts'
import type { ComparisonEvidence, FilmEvidence } from '../../../core/queue/evidence.ts'
import { createQueueModel, type QueueModel } from '../../../core/queue/model.ts'
import { comparison, film, pull, TODAY, viewing } from './evidence.ts'

const BETTER = { question: 'better', today: TODAY } as const
const NEXT = { question: 'watch-next', today: TODAY } as const

const films = 'abcdefghij'.split('')
const answer = fc
  .tuple(fc.nat(9), fc.nat(8), fc.constantFrom('>', '<', '=') as fc.Arbitrary<'>' | '<' | '='>)
  .map(([first, gap, outcome]) => ({ first, second: (first + 1 + gap) % 10, outcome }))
const known: fc.Arbitrary<FilmEvidence[]> = fc.tuple(
  ...films.map((id, n) =>
    fc
      .record({
        rating: fc.option(fc.integer({ min: 1, max: 10 })),
        isWaiting: fc.boolean(),
        isSeen: fc.boolean(),
      })
      .map(({ rating, isWaiting, isSeen }) =>
        film(id, {
          year: 1985 + n,
          viewings: isSeen ? [viewing('2015-05-05', rating, { id: `viewing ${id}` })] : [],
          onWatchlistSince: isWaiting ? '2026-01-01T10:00:00.000Z' : null,
        }),
      ),
  ),
)
const someDiary = fc.record({
  films: known,
  answers: fc.array(answer, { maxLength: 12 }),
  question: fc.constantFrom('better' as const, 'watch-next' as const),
})

function comparisonsOf(
  answers: readonly { first: number; second: number; outcome: '>' | '<' | '=' }[],
  question: ComparisonEvidence['question'],
): ComparisonEvidence[] {
  return answers.map(({ first, second, outcome }, n) =>
    comparison(films[first] ?? '', outcome, films[second] ?? '', {
      id: `answer ${String(n).padStart(3, '0')}`,
      question,
      createdAt: `2026-11-0${1 + Math.floor(n / 4)}T10:00:00.000Z`,
    }),
  )
}

/** Answers every duel with the film that comes first in the alphabet, and returns the pairs. */
function play(model: QueueModel, asked: typeof BETTER | typeof NEXT, most: number): string[] {
  const pairs: string[] = []
  for (let duel = model.duels.next(asked); duel && pairs.length < most; duel = model.duels.next(asked)) {
    pairs.push(pairKey(duel.a, duel.b))
    const createdAt = `2026-11-22T20:00:00.000Z ${String(pairs.length).padStart(4, '0')}`
    const outcome = duel.a < duel.b ? '>' : '<'
    model.setComparison(comparison(duel.a, outcome, duel.b, { question: asked.question, createdAt }))
  }
  return pairs
}

const watchlisted = (ids: readonly string[]) =>
  createQueueModel({
    films: ids.map((id) => film(id, { onWatchlistSince: '2026-01-01' })),
    comparisons: [],
    pulls: [],
  })

describe('duels.next', () => {
  it('asks only for films of its question, two different ones, and never for what was passed over', () => {
    fc.assert(
      fc.property(someDiary, ({ films: all, answers, question }) => {
        const comparisons = comparisonsOf(answers, question)
        const model = createQueueModel({ films: all, comparisons, pulls: [] })
        const asked = { question, today: TODAY }
        const passed = new Set<string>()
        for (
          let duel = model.duels.next({ ...asked, passed });
          duel;
          duel = model.duels.next({ ...asked, passed })
        ) {
          expect(duel.a).not.toBe(duel.b)
          const key = pairKey(duel.a, duel.b)
          expect(passed).not.toContain(key)
          passed.add(key)
          const places = model.duels.places({ ...asked, limit: 0, filmIds: [duel.a, duel.b] })
          expect(places).toHaveLength(2)
          for (const { film: one, rank } of places) {
            expect(rank).not.toBeNull()
            const isCompared = comparisons.some(({ first, second }) => first === one.id || second === one.id)
            expect(one.viewings.length > 0 || one.onWatchlistSince !== null || isCompared).toBe(true)
            if (question === 'better') expect(one.viewings.length > 0 || isCompared).toBe(true)
          }
        }
        expect(passed.size).toBeLessThanOrEqual(45)
      }),
      { numRuns: 25 },
    )
  })

  it('asks the same whatever order the evidence came in, and leaves no trace of having asked', () => {
    fc.assert(
      fc.property(someDiary, ({ films: all, answers, question }) => {
        const asked = { question, today: TODAY }
        const evidence = { films: all, comparisons: comparisonsOf(answers, question), pulls: [] }
        const model = createQueueModel(evidence)
        const duel = model.duels.next(asked)
        const turned = createQueueModel({
          films: all.toReversed(),
          comparisons: evidence.comparisons.toReversed(),
          pulls: [],
        }).duels.next(asked)
        expect(turned && [turned.a, turned.b, turned.why()]).toEqual(duel && [duel.a, duel.b, duel.why()])
        const fresh = createQueueModel(evidence)
        const [now, untouched] = [model, fresh].map((one) => one.entries({ today: TODAY, limit: 20 }))
        expect(now?.map(({ filmId }) => filmId).sort()).toEqual(untouched?.map(({ filmId }) => filmId).sort())
        for (const { filmId, score } of now ?? []) {
          const same = untouched?.find((entry) => entry.filmId === filmId)
          expect(Math.abs(score - (same?.score ?? Number.NaN))).toBeLessThan(1e-8)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keeps both films to the filter', () => {
    fc.assert(
      fc.property(
        someDiary,
        fc.constantFrom('unseen' as const, 'rewatch' as const, undefined),
        fc.constantFrom(1980, 1990, undefined),
        fc.option(fc.subarray(films), { nil: undefined }),
        ({ films: all, answers, question }, seen, decade, ids) => {
          const model = createQueueModel({
            films: all,
            comparisons: comparisonsOf(answers, question),
            pulls: [],
          })
          const filter = { seen, decade, filmIds: ids && new Set(ids) }
          const duel = model.duels.next({ question, today: TODAY, filter })
          for (const id of duel ? [duel.a, duel.b] : []) {
            const one = all.find((other) => other.id === id)
            if (seen) expect(one?.viewings.length).toBe(seen === 'rewatch' ? 1 : 0)
            if (decade) expect(10 * Math.floor((one?.year ?? 0) / 10)).toBe(decade)
            if (ids) expect(ids).toContain(id)
          }
        },
      ),
    )
  })

  it('takes a film one asked to see again for one seen before', () => {
    const model = createQueueModel({
      films: [film('a'), film('b'), film('c')],
      comparisons: [],
      pulls: [pull('a', 'rewatch'), pull('b', 'rewatch'), pull('c', 'watch')],
    })
    const duel = model.duels.next({ ...NEXT, filter: { seen: 'rewatch' } })
    expect([duel?.a, duel?.b].sort()).toEqual(['a', 'b'])
    expect(model.duels.next({ ...NEXT, filter: { seen: 'unseen' } })).toBeNull()
  })

  it('while few films wait asks also about one that reviews only compared, and about none where nothing was said', () => {
    const said = { source: 'review' } as const
    const diary = (waiting: number, more: Partial<FilmEvidence> = {}) =>
      createQueueModel({
        films: [
          ...films.slice(0, waiting).map((id) => film(id, { onWatchlistSince: '2026-01-01' })),
          film('Her', { viewings: [viewing('2026-11-20', 8)] }),
          film('Ronin', more),
          film('Unknown'),
        ],
        comparisons: [comparison('Her', '>', 'Ronin', said)],
        pulls: [],
      })
    const model = diary(1)
    const duel = model.duels.next(NEXT)
    expect([duel?.a, duel?.b].sort()).toEqual(['Ronin', 'a'])
    expect(duel?.why()).toEqual({
      why: 'You compared Ronin with other films, and never said whether you want to see it',
      titles: ['Ronin'],
    })
    const places = (one: QueueModel) => one.duels.places({ ...NEXT, limit: 5 }).map(({ film: { id } }) => id)
    expect(places(model)).toEqual(['a'])
    model.setComparison(comparison('Ronin', '>', 'a', { question: 'watch-next' }))
    expect(places(model)).toEqual(['Ronin', 'a'])
    for (const more of [
      { dismissed: true },
      { snoozedUntil: '2027-01-01' },
      { viewings: [viewing('2026-11-21', 9)] },
    ]) {
      expect(diary(1, more).duels.next(NEXT)).toBeNull()
    }
    expect(diary(1).duels.next({ ...NEXT, filter: { filmIds: new Set(['a', 'Unknown']) } })).toBeNull()
    expect(play(diary(10), NEXT, 60).join(' ')).not.toContain('Ronin')
  })

  it('asks for no pair twice while answers agree', () => {
    for (const count of [2, 3, 6, 10]) {
      const pairs = play(watchlisted(films.slice(0, count)), NEXT, 100)
      expect(new Set(pairs).size).toBe(pairs.length)
      expect(pairs.length).toBeGreaterThanOrEqual(count - 1)
    }
  })

  it('asks again once later answers moved the two far, or one was seen since', () => {
    const model = watchlisted(['a', 'b', 'c', 'd', 'e', 'f'])
    const only = { ...NEXT, filter: { filmIds: new Set(['a', 'b']) } }
    const say = (first: string, outcome: '>' | '<', second: string, n: number) =>
      model.setComparison(
        comparison(first, outcome, second, {
          id: `later ${n}`,
          question: 'watch-next',
          createdAt: `2026-11-2${n}T10:00:00.000Z`,
        }),
      )
    say('a', '>', 'b', 0)
    expect(model.duels.next(only)).toBeNull()
    say('b', '>', 'c', 1)
    expect(model.duels.next(only)).toBeNull()
    for (const [n, other] of ['c', 'd', 'e', 'f'].entries()) {
      say('a', '<', other, 2 + n)
      say('b', '>', other, 6 + n)
    }
    expect(model.duels.next(only)).not.toBeNull()
    const seen = viewing('2026-11-21', 8, { createdAt: '2026-11-21T22:00:00.000Z' })
    const better = createQueueModel({
      films: [
        film('a', { viewings: [seen] }),
        film('b', { viewings: [viewing('2015', 8, { createdAt: '2015' })] }),
      ],
      comparisons: [comparison('a', '>', 'b', { createdAt: '2026-11-20T10:00:00.000Z' })],
      pulls: [],
    })
    expect(better.duels.next(BETTER)).not.toBeNull()
  })

  it('asks for nothing where no answer could change anything, nor for films that are pinned', () => {
    const apart = createQueueModel({
      films: [film('a', { viewings: [viewing('2015', 10)] }), film('b', { viewings: [viewing('2015', 1)] })],
      comparisons: [],
      pulls: [],
    })
    expect(apart.duels.next(BETTER)).toBeNull()
    const pinned = createQueueModel({
      films: ['a', 'b', 'c'].map((id) => film(id, { pinned: id !== 'c', onWatchlistSince: TODAY })),
      comparisons: [],
      pulls: [],
    })
    expect(pinned.duels.next(NEXT)).toBeNull()
  })

  it('finds the first of many in far fewer answers than there are pairs', () => {
    const ids = Array.from({ length: 30 }, (_, n) => `film ${String(n).padStart(2, '0')}`)
    const model = watchlisted(ids)
    play(model, NEXT, 80)
    const first = model.duels.places({ ...NEXT, limit: 5 }).map(({ film: { id } }) => id)
    expect(first.sort()).toEqual(ids.slice(0, 5))
  })
})

describe('why', () => {
  const rated = (stars: Record<string, number>, comparisons: ComparisonEvidence[] = []) =>
    createQueueModel({
      films: Object.entries(stars).map(([id, rating]) =>
        film(id, { viewings: [viewing('2015', 2 * rating)] }),
      ),
      comparisons,
      pulls: [],
    }).duels

  it('says what would follow if the one behind won, and that follows', () => {
    const comparisons = [comparison('Ronin', '>', 'Thief')]
    const stars = { Heat: 4, Ronin: 4, Thief: 4 }
    const duels = rated(stars, comparisons)
    const duel = duels.next(BETTER)
    const { why = '', titles = [] } = duel?.why() ?? {}
    const found = /^If (\w+) wins, it takes (\w+) place from (\w+)$/.exec(why)
    expect(found?.[0]).toBe(why)
    const [, winner = '', place, from = ''] = found ?? []
    expect(titles).toEqual([winner, from])
    const ranks = (one: typeof duels) => one.places({ ...BETTER, limit: 4 }).map(({ film: { id } }) => id)
    const rank = ['first', 'second', 'third', 'fourth'].indexOf(place ?? '')
    expect(ranks(duels)[rank]).toBe(from)
    const loser = duel?.a === winner ? duel.b : (duel?.a ?? '')
    expect(ranks(rated(stars, [...comparisons, comparison(winner, '>', loser)]))[rank]).toBe(winner)
  })

  it('says when nothing sets two apart', () => {
    const { why, titles } = rated({ Heat: 4, Ronin: 4 }).next(BETTER)?.why() ?? {}
    expect({ why, titles }).toEqual({
      why: 'Both could be your favourite, and nothing sets them apart yet',
      titles: [],
    })
    const next = watchlisted(['Heat', 'Ronin']).duels.next(NEXT)
    expect(next?.why().why).toBe('Both could be your next film, and nothing sets them apart yet')
  })
})
