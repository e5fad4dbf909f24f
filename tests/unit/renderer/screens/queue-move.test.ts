import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveBy, neighboursAt, placeAt } from '../../../../renderer/queue/move-places.ts'
import { placeWords, stayWords, takenUpWords } from '../../../../renderer/queue/move-words.ts'

const KEYS = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown', 'x']
const order = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 })

describe('neighboursAt', () => {
  it('names the films between which the moved one then stands', () => {
    fc.assert(
      fc.property(order, fc.nat(), fc.nat(), (films, which, where) => {
        const filmId = films[which % films.length] as string
        const to = where % films.length
        const { above, below } = neighboursAt(films, { filmId, to })
        const then = films.filter((id) => id !== filmId)
        then.splice(to, 0, filmId)
        expect(above).toBe(then[to - 1])
        expect(below).toBe(then[to + 1])
      }),
    )
  })
  it('leaves out what is not there, as the contract wants it', () => {
    expect(neighboursAt(['a', 'b'], { filmId: 'b', to: 0 })).toEqual({ below: 'a' })
    expect(neighboursAt(['a', 'b'], { filmId: 'a', to: 1 })).toEqual({ above: 'b' })
  })
})

describe('moveBy', () => {
  it('stays within the queue, and moves nothing by other keys', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        fc.array(fc.constantFrom(...KEYS)),
        (count, at, keys) => {
          let move = { filmId: 'a', to: at % count }
          for (const key of keys) {
            const next = moveBy(move, key, count)
            expect(next === null).toBe(key === 'PageDown' || key === 'x')
            move = next ?? move
            expect(move.to >= 0 && move.to < count).toBe(true)
          }
        },
      ),
    )
  })
  it('goes by one, and to the ends', () => {
    expect(moveBy({ filmId: 'a', to: 3 }, 'ArrowUp', 9)).toEqual({ filmId: 'a', to: 2 })
    expect(moveBy({ filmId: 'a', to: 3 }, 'ArrowDown', 9)).toEqual({ filmId: 'a', to: 4 })
    expect(moveBy({ filmId: 'a', to: 3 }, 'Home', 9)).toEqual({ filmId: 'a', to: 0 })
    expect(moveBy({ filmId: 'a', to: 3 }, 'End', 9)).toEqual({ filmId: 'a', to: 8 })
  })
})

describe('placeAt', () => {
  const middles = [40, 120, 200]
  it('is below every row whose middle the pointer has passed; well above the list is the head’s place', () => {
    expect(placeAt(middles, -49, 48)).toBe(0)
    expect(placeAt(middles, -48, 48)).toBe(1)
    expect(placeAt(middles, 39, 48)).toBe(1)
    expect(placeAt(middles, 41, 48)).toBe(2)
    expect(placeAt(middles, 5000, 48)).toBe(4)
    expect(placeAt([], 10, 48)).toBe(1)
  })
})

describe('the words of a move', () => {
  const entries = ['Her', 'Heat', 'Ronin'].map((title) => ({ filmId: title, title }))
  it('say where a row would be put down', () => {
    expect(takenUpWords(entries, { filmId: 'Ronin', to: 2 })).toMatch(/^Ronin is number 3\. Arrows/)
    expect(placeWords(entries, { filmId: 'Ronin', to: 2 })).toBe('Number 3, where it was')
    expect(placeWords(entries, { filmId: 'Ronin', to: 1 })).toBe('Number 2, below Her')
    expect(placeWords(entries, { filmId: 'Ronin', to: 0 })).toBe('First, above Her')
    expect(placeWords(entries, { filmId: 'Her', to: 2 })).toBe('Number 3, below Ronin')
    expect(stayWords(entries, { filmId: 'Ronin', to: 0 })).toBe('Ronin stays where it was.')
  })
})
