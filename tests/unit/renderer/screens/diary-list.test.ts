import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftSummary } from '../../../../core/api.ts'
import {
  blockOfRow,
  HEADING_HEIGHT,
  layoutOf,
  ROW_HEIGHT,
  scrollTopToShow,
} from '../../../../renderer/diary/layout.ts'
import { rowAfter } from '../../../../renderer/diary/list-keys.ts'
import {
  countWords,
  draftWords,
  headingOf,
  lately,
  monthWords,
  nothingFound,
} from '../../../../renderer/diary/words.ts'

describe('scrollTopToShow', () => {
  const layout = layoutOf([
    { month: '2026-11', count: 6, rewatches: 2 },
    { month: '2026-10', count: 11, rewatches: 3 },
    { month: '2009', count: 2, rewatches: 0 },
  ])

  it('leaves the row whole in the window, wherever one comes from', () => {
    const row = fc.integer({ min: 0, max: layout.rowCount - 1 })
    const from = fc.integer({ min: 0, max: layout.height })
    const height = fc.integer({ min: 2 * ROW_HEIGHT + HEADING_HEIGHT, max: 1200 })
    fc.assert(
      fc.property(row, from, height, (index, scrollTop, windowHeight) => {
        const at = scrollTopToShow(layout, index, scrollTop, windowHeight)
        const block = blockOfRow(layout, index)
        if (!block) throw new Error('The row is in the diary.')
        const top = block.top + block.headHeight + (index - block.firstRow) * ROW_HEIGHT
        expect(at).toBeLessThanOrEqual(top)
        expect(at + windowHeight).toBeGreaterThanOrEqual(top + ROW_HEIGHT)
      }),
    )
  })

  it('stays where it is when the row is in the window already', () => {
    expect(scrollTopToShow(layout, 2, 120, 700)).toBe(120)
  })

  it('brings a month’s heading with its first row', () => {
    const october = layout.months[1]
    expect(scrollTopToShow(layout, 6, 5000, 700)).toBe(october?.top)
    expect(scrollTopToShow(layout, 0, 300, 700)).toBe(0)
  })
})

describe('rowAfter', () => {
  it('moves by rows, pages and to the ends, and never out of the list', () => {
    expect(rowAfter('ArrowDown', 3, 10, 6)).toBe(4)
    expect(rowAfter('ArrowUp', 0, 10, 6)).toBe(0)
    expect(rowAfter('PageDown', 6, 10, 6)).toBe(9)
    expect(rowAfter('PageUp', 6, 10, 6)).toBe(0)
    expect(rowAfter('Home', 6, 10, 6)).toBe(0)
    expect(rowAfter('End', 6, 10, 6)).toBe(9)
    expect(rowAfter('x', 6, 10, 6)).toBeNull()
  })
})

describe('headingOf', () => {
  it('parts the month from its year and leaves a year or no date alone', () => {
    expect(headingOf('2026-11')).toEqual({ name: 'November', year: '2026' })
    expect(headingOf('2009')).toEqual({ name: '2009', year: null })
    expect(headingOf('none')).toEqual({ name: 'Some day', year: null })
  })
})

describe('monthWords', () => {
  it('counts films and those seen again', () => {
    expect(monthWords('2026-11', 6, 2)).toBe('6 films, 2 of them seen again')
    expect(monthWords('2026-11', 3, 3)).toBe('3 films, all of them seen again')
    expect(monthWords('2026-11', 1, 1)).toBe('1 film, seen again')
    expect(monthWords('2026-11', 1, 0)).toBe('1 film')
  })
  it('is honest about what is not known', () => {
    expect(monthWords('2009', 2, 0)).toBe('2 films, the month not known')
    expect(monthWords('none', 1, 0)).toBe('1 film, no date given')
  })
})

describe('countWords', () => {
  it('counts the whole, or the part that is left', () => {
    expect(countWords(1284, 1284, 2009, false)).toBe('1,284 entries since 2009')
    expect(countWords(1, 1, null, false)).toBe('1 entry')
    expect(countWords(37, 1284, 2009, true)).toBe('37 of 1,284 entries')
  })
})

describe('lately and draftWords', () => {
  const now = new Date(2026, 10, 22, 23, 5)
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()
  const draft: DraftSummary = {
    id: '0190e000-0000-7000-8000-000000000001',
    filmId: null,
    title: 'Her',
    year: 2013,
    words: 176,
    updatedAt: at(2026, 10, 22, 22, 47),
    saved: false,
  }

  it('says the clock today, the weekday within a week, then the date', () => {
    expect(lately(at(2026, 10, 22, 22, 47), now)).toBe('22:47')
    expect(lately(at(2026, 10, 17, 9, 5), now)).toBe('Tuesday, 09:05')
    expect(lately(at(2026, 9, 3, 9, 5), now)).toBe('3 Oct 2026')
  })

  it('says what was being written and how much there is', () => {
    expect(draftWords(draft, now)).toEqual({ what: 'You were writing about Her', much: '176 words, 22:47' })
    expect(draftWords({ ...draft, words: 1, saved: true }, now)).toEqual({
      what: 'You were changing your entry for Her',
      much: '1 word, 22:47',
    })
    expect(draftWords({ ...draft, title: ' ', words: 0 }, now)).toEqual({
      what: 'You were writing about a film without a title',
      much: 'no words yet, 22:47',
    })
  })
})

describe('nothingFound', () => {
  it('says the words back', () => {
    expect(nothingFound(' zzz ')).toBe('No entry has “zzz” in it, with these filters.')
    expect(nothingFound('')).toBe('No entry matches these filters.')
  })
})
