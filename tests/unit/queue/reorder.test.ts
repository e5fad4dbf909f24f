import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createQueueModel } from '../../../core/queue/model.ts'
import { comparison, film, pull, TODAY } from './evidence.ts'

const FILMS = ['A', 'B', 'C', 'D', 'E', 'F'] as const

const someQueue = fc
  .array(fc.tuple(fc.nat(5), fc.nat(4), fc.constantFrom('>', '<', '=')), { maxLength: 10 })
  .map((answers) => ({
    films: FILMS.map((id) => film(id, { onWatchlistSince: '2026-11-01T20:00:00.000Z' })),
    comparisons: answers.map(([a, gap, outcome]) =>
      comparison(FILMS[a] ?? 'A', outcome as '>', FILMS[(a + 1 + gap) % 6] ?? 'B', {
        question: 'watch-next',
      }),
    ),
    pulls: [pull('A', 'watch')],
  }))

const orderOf = (model: ReturnType<typeof createQueueModel>) =>
  model.entries({ today: TODAY, limit: 10 }).map(({ filmId }) => filmId)
const scoresOf = (model: ReturnType<typeof createQueueModel>) =>
  model.entries({ today: TODAY, limit: 10 }).map(({ filmId, score }) => [filmId, score] as const)

describe('a move', () => {
  it('lands between the films it was put between, and planning it changes nothing', () => {
    fc.assert(
      fc.property(someQueue, fc.nat(5), fc.nat(4), (evidence, from, to) => {
        const model = createQueueModel(evidence)
        const before = scoresOf(model)
        const order = orderOf(model)
        const filmId = order[from] ?? ''
        const rest = order.filter((id) => id !== filmId)
        const [above, below] = [rest[to - 1], rest[to]]
        const plan = model.planMove({ filmId, above, below, today: TODAY })
        for (const [index, [id, score]] of scoresOf(model).entries()) {
          expect(id).toBe(before[index]?.[0])
          expect(score).toBeCloseTo(before[index]?.[1] ?? Number.NaN, 8)
        }
        expect(plan.landed).toBe(true)
        expect(plan.said.length === 0).toBe(from === to)
        for (const { winner, loser } of plan.said) {
          model.setComparison(comparison(winner, '>', loser, { question: 'watch-next', source: 'reorder' }))
        }
        const after = orderOf(model)
        if (above) expect(after.indexOf(above)).toBeLessThan(after.indexOf(filmId))
        if (below) expect(after.indexOf(filmId)).toBeLessThan(after.indexOf(below))
      }),
      { numRuns: 60 },
    )
  })

  it('says nothing of films it did not pass', () => {
    const films = FILMS.map((id) => film(id, { onWatchlistSince: '2026-11-01T20:00:00.000Z' }))
    const model = createQueueModel({ films, comparisons: [], pulls: [] })
    const { said } = model.planMove({ filmId: 'D', above: 'A', below: 'B', today: TODAY })
    expect(said.flatMap(({ winner, loser }) => [winner, loser])).not.toContain('E')
    expect(said[0]).toEqual({ winner: 'D', loser: 'B' })
  })
})
