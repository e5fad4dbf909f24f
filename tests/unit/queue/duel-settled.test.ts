import { describe, expect, it } from 'vitest'
import { INDIFFERENCE } from '../../../core/queue/constants.ts'
import { createQueueModel } from '../../../core/queue/model.ts'
import { seeded } from './arbitrary.ts'
import { comparison, film, TODAY, viewing } from './evidence.ts'

const BETTER = { question: 'better', today: TODAY } as const

function rated(...stars: readonly number[]) {
  const films = stars.map((rating, n) =>
    film(String.fromCharCode(97 + n), { viewings: [viewing('2015-05-05', 2 * rating)] }),
  )
  return createQueueModel({ films, comparisons: [], pulls: [] })
}

/** How often, of many draws of what the films are worth, nothing outside the head stands clear of it. */
function drawn(places: readonly { score: number; sd: number }[], head: number): number {
  const random = seeded(7)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const ROUNDS = 40_000
  let right = 0
  for (let round = 0; round < ROUNDS; round++) {
    const worth = places.map(({ score, sd }) => score + sd * normal())
    const least = Math.min(...worth.slice(0, head))
    if (least + INDIFFERENCE > Math.max(...worth.slice(head))) right += 1
  }
  return right / ROUNDS
}

describe('settled', () => {
  it.each([
    [[5, 4.5, 4, 4, 3.5, 3.5, 3, 3, 3, 2.5, 2, 1], 5],
    [[4, 4, 4, 4, 4, 4, 4, 4, 4, 4], 5],
    [[5, 3, 3, 2, 2, 1], 3],
    [[4.5, 4, 3.5], 1],
  ])('is how often films drawn from what is believed come out so: %j', (stars, head) => {
    const model = rated(...stars)
    const found = model.duels.settled(BETTER)
    expect(found.head).toBe(head)
    expect(Math.abs(found.chance - drawn(model.duels.places({ ...BETTER, limit: 99 }), head))).toBeLessThan(
      0.012,
    )
  })

  it('says so in one sentence', () => {
    const words = (...stars: number[]) => rated(...stars).duels.settled(BETTER).text
    expect(words()).toBe('There are not two films you have seen to choose between yet')
    expect(words(5, 1)).toBe('Your favourite is settled')
    expect(words(4, 4, 4)).toBe('Your favourite is still open')
    expect(words(5, 5, 5, 5, 5, 1, 1, 1, 1, 1)).toBe('Your top five are settled')
    expect(words(5, 5, 5, 4, 4, 4, 4, 4, 1, 1)).toBe('Two places of your top five are still open')
    expect(words(5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4)).toBe('One place of your top five is still open')
    expect(words(4, 4, 4, 4, 4, 4, 4, 4, 4, 4)).toBe('Your top five are still wide open')
    // Each of the two may fall, and still they are the right ones rather than not.
    const close = [4, 4, 4, 3.5] as const
    expect(rated(...close).duels.settled(BETTER).chance).toBeGreaterThan(0.5)
    expect(words(...close)).toBe('Your top two are still open')
  })

  it('takes the place of a pinned film for settled', () => {
    const films = [film('a', { pinned: true }), film('b', { pinned: true })].concat(
      ['c', 'd', 'e', 'f'].map((id) => film(id, { onWatchlistSince: TODAY })),
    )
    const model = createQueueModel({ films, comparisons: [], pulls: [] })
    const asked = { question: 'watch-next', today: TODAY } as const
    expect(model.duels.settled(asked)).toMatchObject({ head: 3, isSettled: false })
    const pinned = createQueueModel({ films: films.slice(0, 4), comparisons: [], pulls: [] })
    expect(pinned.duels.settled(asked)).toMatchObject({ head: 2, chance: 1, isSettled: true })
  })

  it('comes nearer as answers agree', () => {
    const model = rated(4, 4, 4, 4)
    const before = model.duels.settled(BETTER).chance
    for (const [n, other] of ['b', 'c', 'd', 'b', 'c', 'd'].entries()) {
      model.setComparison(comparison(n % 2 ? 'a' : 'd', '>', other === 'd' ? 'b' : other))
    }
    expect(model.duels.settled(BETTER).chance).toBeGreaterThan(before + 0.2)
  })
})
