import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../../core/queue/certainty.ts'
import { chancesOfTop } from '../../../core/queue/chances.ts'
import { surprise } from '../../../core/queue/surprise.ts'

const someFilm = fc.record({
  score: fc.double({ min: 0, max: 5, noNaN: true }),
  sd: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
})

describe('the chance of being among the first', () => {
  it('of two is the chance of being above the other', () => {
    fc.assert(
      fc.property(someFilm, someFilm, (one, other) => {
        const [first, both] = chancesOfTop(one, [other], [1, 2])
        expect(first).toBeCloseTo(normalCdf((one.score - other.score) / Math.hypot(one.sd, other.sd)), 4)
        expect(both).toBeCloseTo(1, 9)
      }),
    )
  })

  it('sums, over all films, to as many as there are places', () => {
    fc.assert(
      fc.property(fc.array(someFilm, { minLength: 4, maxLength: 8 }), (films) => {
        for (const top of [1, 3]) {
          const chances = films.map((film) =>
            chancesOfTop(
              film,
              films.filter((other) => other !== film),
              [top],
            ),
          )
          expect(chances.reduce((sum, [chance = 0]) => sum + chance, 0)).toBeCloseTo(top, 2)
        }
      }),
    )
  })
})

describe('a surprise', () => {
  it('is drawn as often as its chance says', () => {
    const films = [
      { score: 4, sd: 0.5 },
      { score: 3.8, sd: 0.8 },
      { score: 3, sd: 0.4 },
    ]
    const draws = 4000
    const counts = new Map<unknown, number>()
    for (let seed = 0; seed < draws; seed++) {
      const drawn = surprise(films, seed)?.film
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
    }
    for (const film of films) {
      const others = films.filter((other) => other !== film)
      const [chance = 0] = chancesOfTop(film, others, [1])
      // Four standard errors.
      expect(Math.abs((counts.get(film) ?? 0) / draws - chance)).toBeLessThan(4 * Math.sqrt(0.25 / draws))
    }
  })

  it('is none of none', () => {
    expect(surprise([], 1)).toBeNull()
  })
})
