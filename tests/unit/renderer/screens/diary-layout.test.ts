import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blockAtPixel,
  blockOfRow,
  HEADING_HEIGHT,
  heightAt,
  itemAt,
  itemOfRow,
  layoutOf,
  MONTH_GAP,
  PAGE_ROWS,
  pageOf,
  pagesBetween,
  ROW_HEIGHT,
} from '../../../../renderer/diary/layout.ts'

const months = fc
  .array(fc.integer({ min: 0, max: 130 }), { maxLength: 40 })
  .map((counts) => counts.map((count, index) => ({ month: `${2026 - index}`, count, rewatches: 0 })))

describe('layoutOf', () => {
  it('leaves out months without entries and counts the rest', () => {
    const layout = layoutOf([
      { month: '2026-11', count: 6, rewatches: 2 },
      { month: '2026-10', count: 0, rewatches: 0 },
      { month: '2009', count: 1, rewatches: 0 },
    ])
    expect(layout.months.map((block) => block.month)).toEqual(['2026-11', '2009'])
    expect(layout).toMatchObject({
      itemCount: 9,
      rowCount: 7,
      height: 7 * ROW_HEIGHT + 2 * HEADING_HEIGHT + MONTH_GAP,
    })
  })

  it('is as high as its items together, each standing where the one before it ends', () => {
    fc.assert(
      fc.property(months, (outline) => {
        const layout = layoutOf(outline)
        let top = 0
        for (let index = 0; index < layout.itemCount; index++) {
          const item = itemAt(layout, index)
          if (item?.kind === 'heading') expect(item.block.top).toBe(top)
          if (item?.kind === 'row')
            expect(item.block.top + item.block.headHeight + item.offset * ROW_HEIGHT).toBe(top)
          top += heightAt(layout, index)
        }
        expect(layout.height).toBe(top)
      }),
    )
  })
})

describe('itemAt and itemOfRow', () => {
  it('undo one another for every row', () => {
    fc.assert(
      fc.property(months, (outline) => {
        const layout = layoutOf(outline)
        for (let row = 0; row < layout.rowCount; row++) {
          const item = itemAt(layout, itemOfRow(layout, row))
          expect(item).toMatchObject({ kind: 'row', row })
          expect(blockOfRow(layout, row)).toBe(item?.block)
        }
      }),
    )
  })

  it('start every month with its heading and number its rows from nought', () => {
    fc.assert(
      fc.property(months, (outline) => {
        const layout = layoutOf(outline)
        const seen: string[] = []
        for (let index = 0; index < layout.itemCount; index++) {
          const item = itemAt(layout, index)
          if (item?.kind === 'heading') seen.push(`# ${item.block.month}`)
          else seen.push(`${item?.block.month} ${item?.offset}`)
        }
        const expected = outline
          .filter((month) => month.count > 0)
          .flatMap((month) => [
            `# ${month.month}`,
            ...Array.from({ length: month.count }, (_, offset) => `${month.month} ${offset}`),
          ])
        expect(seen).toEqual(expected)
      }),
    )
  })

  it('know nothing beyond the ends', () => {
    const layout = layoutOf([{ month: '2026-11', count: 2, rewatches: 0 }])
    expect(itemAt(layout, -1)).toBeNull()
    expect(itemAt(layout, 3)).toBeNull()
    expect(itemOfRow(layout, 2)).toBe(-1)
    expect(itemOfRow(layout, -1)).toBe(-1)
    expect(heightAt(layout, 3)).toBe(0)
  })
})

describe('blockAtPixel', () => {
  it('names the month a scroll position is in, and the first above it all', () => {
    const layout = layoutOf([
      { month: '2026-11', count: 1, rewatches: 0 },
      { month: '2026-10', count: 1, rewatches: 0 },
    ])
    const second = layout.months[1]?.top ?? 0
    expect(blockAtPixel(layout, -20)?.month).toBe('2026-11')
    expect(blockAtPixel(layout, second - 1)?.month).toBe('2026-11')
    expect(blockAtPixel(layout, second)?.month).toBe('2026-10')
    expect(blockAtPixel(layout, 1e9)?.month).toBe('2026-10')
    expect(blockAtPixel(layoutOf([]), 0)).toBeNull()
  })
})

describe('pagesBetween', () => {
  it('covers every row in view, each page once, and asks for no page that holds none of them', () => {
    fc.assert(
      fc.property(months, fc.nat(3000), fc.nat(60), (outline, first, length) => {
        const layout = layoutOf(outline)
        const pages = pagesBetween(layout, first, first + length)
        const keys = pages.map((page) => `${page.month}@${page.offset}`)
        expect(new Set(keys).size).toBe(keys.length)
        const wanted = new Set<string>()
        for (let index = first; index <= Math.min(first + length, layout.itemCount - 1); index++) {
          const item = itemAt(layout, index)
          if (item?.kind !== 'row') continue
          const page = pageOf(item.block.month, item.offset)
          expect(item.offset - page.offset).toBeLessThan(PAGE_ROWS)
          expect(page.offset % PAGE_ROWS).toBe(0)
          wanted.add(`${page.month}@${page.offset}`)
        }
        expect(keys).toEqual([...wanted])
      }),
    )
  })
})
