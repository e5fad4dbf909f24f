import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelWish, placeLabels } from '../../../../renderer/map/labels.ts'

const wish = (of: string, x: number, y: number, width = 60): LabelWish<string> => ({
  ...{ of, x, y, width },
  ...{ clearX: 10, clearY: 14, height: 16 },
})

describe('placeLabels', () => {
  it('puts a title below its film, in the middle', () => {
    expect(placeLabels([wish('Her', 100, 50)])).toEqual([{ of: 'Her', x: 70, y: 64 }])
  })

  it('goes round the film to where there is room, the first of the list first', () => {
    const four = Array.from({ length: 5 }, (_, n) => wish(`${n}`, 100, 50))
    expect(placeLabels(four)).toEqual([
      { of: '0', x: 70, y: 64 },
      { of: '1', x: 70, y: 20 },
      { of: '2', x: 110, y: 42 },
      { of: '3', x: 30, y: 42 },
    ])
  })

  it('tries the sides a film would rather have first', () => {
    expect(placeLabels([{ ...wish('Her', 100, 50), sides: ['above', 'below'] }])).toEqual([
      { of: 'Her', x: 70, y: 20 },
    ])
  })

  it('keeps clear of what is taken', () => {
    const film = { left: 60, top: 60, right: 140, bottom: 90 }
    expect(placeLabels([wish('Her', 100, 50)], [film])).toEqual([{ of: 'Her', x: 70, y: 20 }])
  })

  it('lets one that insists cover a film, but not another title', () => {
    const all = { left: 0, top: 0, right: 500, bottom: 500 }
    const insisting = { ...wish('Her', 100, 50), insists: true, sides: ['below'] as const }
    expect(placeLabels([insisting], [all])).toEqual([{ of: 'Her', x: 70, y: 64 }])
    expect(placeLabels([insisting, { ...insisting, of: 'Up' }], [all])).toHaveLength(1)
    expect(placeLabels([{ ...insisting, insists: false }], [all])).toEqual([])
  })

  it('never lets two titles overlap, and leaves none out that would have fitted below its film', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: -900, max: 900 }),
        y: fc.integer({ min: -500, max: 500 }),
        width: fc.integer({ min: 10, max: 300 }),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(wishes, (some) => {
        const all = some.map(({ x, y, width }, n) => wish(`${n}`, x, y, width))
        const boxes = placeLabels(all).map(({ of, x, y }) => {
          const { width, height } = all[Number(of)] as LabelWish<string>
          return { of, left: x, top: y, right: x + width, bottom: y + height }
        })
        const meet = (a: (typeof boxes)[number], b: Omit<(typeof boxes)[number], 'of'>) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        for (const a of boxes) for (const b of boxes) if (a !== b) expect(meet(a, b)).toBe(false)
        for (const { of, x, y, width } of all) {
          if (boxes.some((box) => box.of === of)) continue
          const below = { left: x - width / 2, right: x + width / 2, top: y + 14, bottom: y + 30 }
          expect(boxes.some((box) => meet(box, below))).toBe(true)
        }
      }),
    )
  })
})
