import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createQueueModel, type QueueModel } from '../../../core/queue/model.ts'
import { comparison, film, pull, TODAY, viewing } from './evidence.ts'

const WATCHLISTED = { onWatchlistSince: '2026-11-01T20:00:00.000Z' }
const idsOf = (count: number) => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].slice(0, count)
const answer = (winner: string, outcome: '>' | '<' | '=', loser: string) =>
  comparison(winner, outcome, loser, { question: 'watch-next' })

/** Films wanted alike but for what was answered of them, and one pull. */
const someQueue = fc
  .array(fc.tuple(fc.nat(5), fc.nat(4), fc.constantFrom('>', '<', '=')), { maxLength: 10 })
  .map((answers) => ({
    films: idsOf(6).map((id) => film(id, WATCHLISTED)),
    comparisons: answers.map(([a, gap, outcome]) =>
      answer(idsOf(6)[a] ?? 'A', outcome as '>', idsOf(6)[(a + 1 + gap) % 6] ?? 'B'),
    ),
    pulls: [pull('A', 'watch')],
  }))

/** Films that only their stars tell apart. */
const ratedQueue = fc
  .array(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 20 })
  .map((ratings) => ({
    films: idsOf(ratings.length).map((id, at) =>
      film(id, { ...WATCHLISTED, viewings: [viewing('2015-01-01', ratings[at] ?? 7)] }),
    ),
    comparisons: [],
    pulls: [],
  }))

const orderOf = (model: QueueModel) => model.entries({ today: TODAY, limit: 50 }).map(({ filmId }) => filmId)
const scoresOf = (model: QueueModel) =>
  model.entries({ today: TODAY, limit: 50 }).map(({ filmId, score }) => [filmId, score] as const)

/** Drops the film at one place of the queue at another, and keeps what that says. */
function dropped(model: QueueModel, from: number, to: number) {
  const before = orderOf(model)
  const filmId = before[from] ?? ''
  const rest = before.filter((id) => id !== filmId)
  const plan = model.planMove({ filmId, above: rest[to - 1], below: rest[to], today: TODAY })
  const kept = plan.said.map(({ winner, loser }) =>
    comparison(winner, '>', loser, { question: 'watch-next', source: 'reorder' }),
  )
  for (const id of plan.replaced) model.removeComparison(id)
  for (const one of kept) model.setComparison(one)
  return { filmId, rest, before, plan, kept, after: orderOf(model) }
}

describe('a move', () => {
  it('brings the film to the place it was dropped at, or tells that it came only next to it', () => {
    fc.assert(
      fc.property(someQueue, fc.nat(5), fc.nat(5), (evidence, from, to) => {
        const { filmId, plan, after } = dropped(createQueueModel(evidence), from, to)
        const apart = Math.abs(after.indexOf(filmId) - to)
        expect(apart).toBeLessThanOrEqual(1)
        expect(plan.landed).toBe(apart === 0)
        expect(plan.said.length === 0).toBe(from === to)
      }),
      { numRuns: 150 },
    )
  })

  it('hardly ever comes only next to it', () => {
    const moves = fc.sample(fc.tuple(someQueue, fc.nat(5), fc.nat(5)), { numRuns: 150, seed: 1895 })
    const landed = moves.filter(
      ([evidence, from, to]) => dropped(createQueueModel(evidence), from, to).plan.landed,
    )
    expect(landed.length / moves.length).toBeGreaterThan(0.96)
  })

  it('says only what the person did: of films it passed that it passed them, of others that it did not', () => {
    fc.assert(
      fc.property(fc.oneof(someQueue, ratedQueue), fc.nat(19), fc.nat(19), (evidence, start, end) => {
        const [from, to] = [start % evidence.films.length, end % evidence.films.length]
        fc.pre(from !== to)
        const { filmId, rest, plan } = dropped(createQueueModel(evidence), from, to)
        for (const { winner, loser } of plan.said) {
          expect([winner, loser]).toContain(filmId)
          if (winner === filmId) expect(rest.indexOf(loser)).toBeGreaterThanOrEqual(to)
          else expect(rest.indexOf(winner)).toBeLessThan(to)
        }
        // First of all it is about one that it passed.
        const [first] = plan.said
        expect(from > to ? first?.winner : first?.loser).toBe(filmId)
      }),
      { numRuns: 200 },
    )
  })

  it('leaves the films it says nothing of in their order', () => {
    fc.assert(
      fc.property(ratedQueue, fc.nat(19), fc.nat(19), (evidence, start, end) => {
        const [from, to] = [start % evidence.films.length, end % evidence.films.length]
        const { before, plan, after } = dropped(createQueueModel(evidence), from, to)
        const named = new Set(plan.said.flatMap(({ winner, loser }) => [winner, loser]))
        const unnamed = (order: readonly string[]) => order.filter((id) => !named.has(id))
        expect(unnamed(after)).toEqual(unnamed(before))
      }),
      { numRuns: 200 },
    )
  })

  it('of two neighbours does not lift the lower one over those ahead of both, nor change their order', () => {
    for (let films = 4; films <= 12; films++) {
      for (const WISH of [0, 0.1, 0.4]) {
        // Each film is wanted a little less than the one before: pulls that grew older.
        const pulls = idsOf(films).map((id, at) =>
          pull(id, 'watch', { createdAt: new Date(Date.UTC(2026, 9, 20 - WISH * 20 * at)).toISOString() }),
        )
        const model = createQueueModel({ films: idsOf(films).map((id) => film(id)), comparisons: [], pulls })
        const { after, plan } = dropped(model, 3, 2)
        expect(after.slice(0, 3), `${films} films, ${WISH}`).toEqual(['A', 'B', 'D'])
        const others = idsOf(films).slice(4)
        expect(after.filter((id) => others.includes(id))).toEqual(others)
        expect(plan.said.length).toBeLessThanOrEqual(3)
      }
    }
  })

  it('is only planned: until it is kept nothing changes, and taken back all is as it was', () => {
    fc.assert(
      fc.property(someQueue, fc.nat(5), fc.nat(5), fc.nat(5), (evidence, from, over, to) => {
        const model = createQueueModel(evidence)
        dropped(model, from, over)
        const before = scoresOf(model)
        const isAsBefore = () => {
          for (const [index, [id, score]] of scoresOf(model).entries()) {
            expect(id).toBe(before[index]?.[0])
            expect(score).toBeCloseTo(before[index]?.[1] ?? Number.NaN, 8)
          }
        }
        const filmId = before[over]?.[0] ?? ''
        const rest = before.map(([id]) => id).filter((id) => id !== filmId)
        model.planMove({ filmId, above: rest[to - 1], below: rest[to], today: TODAY })
        isAsBefore()
      }),
      { numRuns: 60 },
    )
  })

  it('takes the place of an earlier move of the same film over the same ones', () => {
    const model = createQueueModel({
      films: idsOf(5).map((id) => film(id, WATCHLISTED)),
      comparisons: [],
      pulls: [],
    })
    const up = dropped(model, 4, 0)
    expect(up.after[0]).toBe('E')
    const down = dropped(model, 0, 4)
    expect(down.after.at(-1)).toBe('E')
    expect(down.plan.replaced.toSorted()).toEqual(up.kept.map(({ id }) => id).toSorted())
  })
})
