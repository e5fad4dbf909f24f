import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankRows } from '../../../../renderer/duel/rank-rows.ts'

const place = (rank: number | null) => (rank === null ? null : { rank, score: 5 - rank / 10, sd: 0.4 })
const moved = (filmId: string, before: number | null, after: number | null) => ({
  ...{ filmId, title: filmId, year: 2000 },
  ...{ before: place(before), after: place(after) },
})
const lines = (...args: Parameters<typeof rankRows>) =>
  rankRows(...args).map(({ film, from, to }) => [film.filmId, from, to])

describe('rankRows', () => {
  it('puts the films in their order now, however far apart their places are', () => {
    const films = [moved('won', 12, 3), moved('lost', 5, 6)]
    expect(lines(films, ['won', 'lost'], 4)).toEqual([
      ['won', 1, 0],
      ['lost', 0, 1],
    ])
  })

  it('draws the two that were asked about even where they stayed, and others only where they moved', () => {
    const films = [moved('won', 1, 1), moved('lost', 4, 4), moved('third', 3, 3), moved('second', 5, 2)]
    expect(lines(films, ['won', 'lost'], 4).map(([film]) => film)).toEqual(['won', 'second', 'lost'])
    expect(rankRows(films, ['won', 'lost'], 4).map(({ isAsked }) => isAsked)).toEqual([true, false, true])
  })

  it('begins nowhere for a film that is new, and leads nowhere for one that left', () => {
    const films = [moved('new', null, 1), moved('gone', 1, null)]
    expect(lines(films, ['new', 'gone'], 4)).toEqual([
      ['new', null, 0],
      ['gone', 0, null],
    ])
    expect(rankRows([moved('nowhere', null, null)], ['nowhere'], 4)).toEqual([])
  })

  it('never draws more than it may, two lines on one place, or leaves a place between them free', () => {
    const rank = fc.option(fc.integer({ min: 1, max: 40 }), { nil: null })
    const films = fc
      .uniqueArray(fc.tuple(rank, rank), { maxLength: 12, selector: (pair) => pair.join() })
      .map((all) => {
        const taken = [new Set<number>(), new Set<number>()] as const
        return all.flatMap(([before, after], at) => {
          const isFree = (side: 0 | 1, value: number | null) => value === null || !taken[side].has(value)
          if (!isFree(0, before) || !isFree(1, after)) return []
          if (before !== null) taken[0].add(before)
          if (after !== null) taken[1].add(after)
          return [moved(`film ${at}`, before, after)]
        })
      })
    fc.assert(
      fc.property(films, fc.integer({ min: 2, max: 5 }), (some, most) => {
        const rows = rankRows(some, ['film 0', 'film 1'], most)
        expect(rows.length).toBeLessThanOrEqual(most)
        for (const end of ['from', 'to'] as const) {
          const ends = rows.flatMap((row) => row[end] ?? []).toSorted((a, b) => a - b)
          expect(ends).toEqual(ends.map((_, at) => at))
        }
      }),
    )
  })
})
