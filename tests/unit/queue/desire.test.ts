import { describe, expect, it } from 'vitest'
import {
  FRESHNESS,
  FRESHNESS_HALF_LIFE,
  PULL,
  PULL_HALF_LIFE,
  REWATCH_AFTER,
  WATCHLIST,
} from '../../../core/queue/constants.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence } from '../../../core/queue/evidence.ts'
import { createQueueModel } from '../../../core/queue/model.ts'
import { comparison, film, pull, saidOf, TODAY, viewing } from './evidence.ts'

interface Evidence {
  readonly films: FilmEvidence[]
  readonly comparisons?: ComparisonEvidence[]
  readonly pulls?: PullEvidence[]
}

function queueOf({ films, comparisons = [], pulls = [] }: Evidence, today = TODAY) {
  return createQueueModel({ films, comparisons, pulls }).entries({ today, limit: 50 })
}

function amounts(evidence: Evidence, today = TODAY): Record<string, number> {
  const [head] = queueOf(evidence, today)
  return Object.fromEntries(head?.reasons.map(({ kind, amount }) => [kind, amount]) ?? [])
}

const watchlisted = '2026-11-01T10:00:00.000Z'

describe('a pull', () => {
  it('is worth half after its half-life', () => {
    const said = saidOf('Her', 'v', '2026-01-01')
    const pulls = [pull('a', 'watch', { said, createdAt: '2026-01-01T10:00:00.000Z' })]
    expect(amounts({ films: [film('a')], pulls }, '2026-01-01').pull).toBe(PULL)
    const after = new Date(Date.parse('2026-01-01') + PULL_HALF_LIFE * 86_400_000).toISOString().slice(0, 10)
    expect(amounts({ films: [film('a')], pulls }, after).pull).toBeCloseTo(PULL / 2, 12)
  })

  it('dates from the review that said it, not from when it was brought in', () => {
    const pulls = [
      pull('a', 'watch', { said: saidOf('Her', 'v', '2019'), createdAt: `${TODAY}T10:00:00.000Z` }),
    ]
    expect(amounts({ films: [film('a')], pulls }).pull).toBeUndefined()
    expect(queueOf({ films: [film('a')], pulls })).toHaveLength(1)
  })

  it('counts less the more there are', () => {
    const said = saidOf('Her', 'v', TODAY)
    const one = queueOf({ films: [film('a')], pulls: [pull('a', 'watch', { said })] })[0]?.score ?? 0
    const many = Array.from({ length: 30 }, () => pull('a', 'watch', { said }))
    expect(queueOf({ films: [film('a')], pulls: many })[0]?.score).toBeGreaterThan(one)
    expect(queueOf({ films: [film('a')], pulls: many })[0]?.score).toBeLessThan(one + PULL)
  })

  it('is said by its newest word: rewatch or watch', () => {
    const pulls = [
      pull('a', 'watch', { said: saidOf('x', 'v', '2026-11-01') }),
      pull('a', 'rewatch', { said: saidOf('y', 'w', '2026-11-10') }),
    ]
    expect(queueOf({ films: [film('a')], pulls })[0]?.kind).toBe('rewatch')
    expect(queueOf({ films: [film('a')], pulls: pulls.slice(0, 1) })[0]?.kind).toBe('watch')
  })

  it('to see a film already seen is a rewatch', () => {
    const films = [film('a', { viewings: [viewing('2020-01-01', 8)] })]
    expect(queueOf({ films, pulls: [pull('a', 'watch')] })[0]).toMatchObject({
      kind: 'rewatch',
      timesSeen: 1,
    })
  })

  const said = saidOf('Her', 'v', '2026-11-14')
  const pulled = pull('a', 'rewatch', { said, createdAt: '2026-11-14T22:00:00.000Z' })

  it.each([
    ['seen the day after', '2026-11-15', '2026-11-15T22:00:00.000Z', true],
    ['seen the same day, logged afterwards', '2026-11-14', '2026-11-14T23:30:00.000Z', true],
    ['seen the same day, logged before', '2026-11-14', '2026-11-14T20:00:00.000Z', false],
    ['an older viewing, logged only now', '2019-03-02', '2026-11-20T20:00:00.000Z', false],
    ['seen this month, logged after', '2026-11', '2026-11-20T20:00:00.000Z', true],
    ['seen some time that year, logged before', '2026', '2026-06-01T20:00:00.000Z', false],
    ['seen in a year long past', '2009', '2026-11-20T20:00:00.000Z', false],
    ['seen, nobody knows when', null, '2026-11-20T20:00:00.000Z', false],
    ['dated in the future', '2027-02-01', '2026-11-20T20:00:00.000Z', true],
  ])('is met by a viewing or not: %s', (_, watchedOn, createdAt, isMet) => {
    const films = [film('a', { viewings: [viewing(watchedOn, 6, { createdAt })] })]
    expect(queueOf({ films, pulls: [pulled] })).toHaveLength(isMet ? 0 : 1)
  })

  it('keeps counting when it was made after the last viewing, however lately that was', () => {
    const seen = viewing('2026-11-14', 10)
    const pulls = [
      pull('a', 'rewatch', { said: saidOf('a', seen.id, '2026-11-14'), createdAt: seen.createdAt }),
    ]
    const [head] = queueOf({ films: [film('a', { viewings: [seen] })], pulls })
    expect(head?.reasons.map(({ kind }) => kind)).toEqual(['stars', 'freshness', 'pull'])
  })
})

describe('the watchlist', () => {
  it('counts until the film is seen', () => {
    const on = film('a', { onWatchlistSince: watchlisted })
    expect(amounts({ films: [on] }).watchlist).toBe(WATCHLIST)
    expect(queueOf({ films: [{ ...on, viewings: [viewing('2026-11-02', 6)] }] })).toEqual([])
    expect(queueOf({ films: [{ ...on, viewings: [viewing('2026-10-31', 6)] }] })).toHaveLength(1)
  })
})

describe('freshness', () => {
  it('costs half after its half-life', () => {
    const at = (days: number) => {
      const day = new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10)
      return amounts({ films: [film('a', { viewings: [viewing(day, 8)], pinned: true })] }).freshness
    }
    expect(at(0)).toBe(-FRESHNESS)
    expect(at(FRESHNESS_HALF_LIFE)).toBeCloseTo(-FRESHNESS / 2, 12)
    expect(at(-40)).toBe(-FRESHNESS)
    expect(at(12_000)).toBeUndefined()
  })

  it('says when, in words', () => {
    const [head] = queueOf({ films: [film('a', { viewings: [viewing('2026-11-01', 8)], pinned: true })] })
    expect(head?.reasons).toContainEqual(
      expect.objectContaining({ text: 'Seen three weeks ago', on: '2026-11-01' }),
    )
  })

  it('knows nothing of a viewing without a date', () => {
    expect(amounts({ films: [film('a', { viewings: [viewing(null, 8)], pinned: true })] })).toEqual({
      stars: 4,
    })
  })

  it('goes by the last viewing, in whatever order they come', () => {
    const viewings = [viewing('2026-11-21', 8), viewing('2010', 8), viewing(null, 8)]
    const [head] = queueOf({ films: [film('a', { viewings, pinned: true })] })
    expect(head?.reasons.find(({ kind }) => kind === 'freshness')?.text).toBe('Seen yesterday')
  })
})

describe('who waits', () => {
  const long = new Date(Date.parse(TODAY) - REWATCH_AFTER * 86_400_000).toISOString().slice(0, 10)
  const lately = new Date(Date.parse(TODAY) - (REWATCH_AFTER - 1) * 86_400_000).toISOString().slice(0, 10)

  it.each([
    ['a film never seen nor wished for', film('a'), false],
    ['one on the watchlist', film('a', { onWatchlistSince: watchlisted }), true],
    ['a pinned one', film('a', { pinned: true }), true],
    ['a loved one seen long ago', film('a', { viewings: [viewing(long, 9)] }), true],
    ['a loved one seen lately', film('a', { viewings: [viewing(lately, 10)] }), false],
    ['a loved one seen nobody knows when', film('a', { viewings: [viewing(null, 9)] }), true],
    ['one not loved, seen long ago', film('a', { viewings: [viewing('2009', 7)] }), false],
    [
      'one with a heart alone, seen long ago',
      film('a', { viewings: [viewing('2009', null, { liked: true })] }),
      true,
    ],
    ['one seen without a word', film('a', { viewings: [viewing('2009', null)] }), false],
    ['a dismissed one', film('a', { pinned: true, dismissed: true }), false],
    ['one snoozed until tomorrow', film('a', { pinned: true, snoozedUntil: '2026-11-23' }), false],
    ['one snoozed until today', film('a', { pinned: true, snoozedUntil: TODAY }), true],
    ['one snoozed until next month', film('a', { pinned: true, snoozedUntil: '2026-12' }), false],
    ['one snoozed until this month', film('a', { pinned: true, snoozedUntil: '2026-11' }), true],
  ])('%s: %s', (_, one, isWaiting) => {
    expect(queueOf({ films: [one as FilmEvidence] })).toHaveLength(isWaiting ? 1 : 0)
  })

  it('both films of a question about what to see next, until they are seen', () => {
    const asked = comparison('a', '>', 'b', { question: 'watch-next', createdAt: '2026-11-10T10:00:00.000Z' })
    expect(
      queueOf({ films: [film('a'), film('b')], comparisons: [asked] }).map(({ title }) => title),
    ).toEqual(['a', 'b'])
    const seen = film('a', { viewings: [viewing('2026-11-12', 6)] })
    expect(queueOf({ films: [seen, film('b')], comparisons: [asked] }).map(({ title }) => title)).toEqual([
      'b',
    ])
  })

  it('a film seen long ago for what was said of it, not for silence', () => {
    const seen = film('a', { viewings: [viewing('2009', null)] })
    const others = Array.from({ length: 12 }, (_, i) => film(`b${i}`, { viewings: [viewing(TODAY, 10)] }))
    const films = [seen, ...others]
    // One's average is above four by then.
    expect(queueOf({ films })).toEqual([])
    expect(queueOf({ films, comparisons: [comparison('a', '>', 'b1')] }).map(({ title }) => title)).toEqual([
      'a',
    ])
  })

  it('no film for being compared as better', () => {
    const films = [film('a'), film('b', { viewings: [viewing(TODAY, 10)] })]
    expect(queueOf({ films, comparisons: [comparison('a', '>', 'b')] })).toEqual([])
  })

  it('counts the marked ones', () => {
    const films = [
      film('a', { dismissed: true, snoozedUntil: '2027-01-01' }),
      film('b', { snoozedUntil: '2027-01-01' }),
      film('c', { snoozedUntil: '2026-01-01', pinned: true }),
    ]
    const model = createQueueModel({ films, comparisons: [], pulls: [] })
    expect(model.counts({ today: TODAY })).toEqual({ waiting: 1, snoozed: 1, dismissed: 1 })
    expect(model.counts({ today: '2027-01-01' })).toEqual({ waiting: 1, snoozed: 0, dismissed: 1 })
    model.setFilm(film('b', { pinned: true }))
    expect(model.counts({ today: TODAY })).toEqual({ waiting: 2, snoozed: 0, dismissed: 1 })
  })
})
