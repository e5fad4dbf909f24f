import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Body, Forces, type Spring } from '../../../../renderer/map/forces.ts'

const body = (x: number, y: number, more: Partial<Body> = {}): Body => ({
  ...{ x, y, radius: 10, charge: 100, isFixed: false },
  home: { x: 0, y: 0, pullX: 0.05, pullY: 0.05 },
  ...more,
})

function settled(bodies: readonly Body[], springs: readonly Spring[] = []) {
  const forces = new Forces(bodies, springs, 1, 150)
  while (!forces.isSettled) forces.step()
  return bodies.map((_, place) => ({ x: forces.x[place] as number, y: forces.y[place] as number }))
}

const apart = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))

describe('Forces', () => {
  it('parts bodies until none touches another, those in one and the same place too', () => {
    const spots = fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(spots, (some) => {
        const at = settled(some.map(([x, y]) => body(x, y)))
        for (const [place, a] of at.entries()) {
          for (const b of at.slice(0, place)) expect(apart(a, b)).toBeGreaterThan(19)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('finds those near one another wherever the grid’s lines run', () => {
    for (const shift of [-480, -240, -1, 0, 119, 239, 65_000]) {
      const home = { x: shift, y: -shift, pullX: 0, pullY: 0 }
      const [a, b] = settled([body(shift - 1, -shift, { home }), body(shift + 1, -shift + 1, { home })])
      expect(apart(a, b), `at ${shift}`).toBeGreaterThan(19.9)
    }
  })

  it('draws what a spring joins to its length, and the rest home', () => {
    const free = { charge: 0, home: { x: 0, y: 0, pullX: 0, pullY: 0 } }
    const spring = { a: 0, b: 1, length: 60, strength: 0.5 }
    const [a, b] = settled([body(-200, 0, free), body(200, 0, free)], [spring])
    expect(apart(a, b)).toBeCloseTo(60, 0)
    const [alone] = settled([body(300, -40, { home: { x: 20, y: 10, pullX: 0.3, pullY: 0.3 } })])
    expect(apart(alone, { x: 20, y: 10 })).toBeLessThan(5)
  })

  it('moves nothing that is fixed, and settles the same every time', () => {
    const bodies = Array.from({ length: 60 }, (_, n) => body(n % 7, n % 5, { isFixed: n === 3 }))
    const once = settled(bodies)
    expect(once[3]).toEqual({ x: 3, y: 3 })
    expect(settled(bodies)).toEqual(once)
  })

  it('has nothing to do for nothing', () => {
    expect(new Forces([], [], 1, 100).isSettled).toBe(true)
  })
})
