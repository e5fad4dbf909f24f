import { describe, expect, it } from 'vitest'
import { eveningPlace } from '../../../../renderer/diary/evening.ts'
import { filterInput, NO_FILTER, ratingLabel, withRating } from '../../../../renderer/diary/filter.ts'
import { layoutOf } from '../../../../renderer/diary/layout.ts'
import { barLength, railYears } from '../../../../renderer/diary/rail.ts'

describe('eveningPlace', () => {
  const day = '2026-11-07'
  it('binds films of one day', () => {
    expect(eveningPlace(undefined, day, day)).toBe('first')
    expect(eveningPlace(day, day, day)).toBe('middle')
    expect(eveningPlace(day, day, '2026-11-01')).toBe('last')
    expect(eveningPlace('2026-11-14', day, undefined)).toBe('only')
  })
  it('binds nothing by a month, a year or no date at all', () => {
    expect(eveningPlace('2026-11', '2026-11', '2026-11')).toBe('only')
    expect(eveningPlace('2009', '2009', '2009')).toBe('only')
    expect(eveningPlace(null, null, null)).toBe('only')
  })
})

describe('filterInput', () => {
  it('leaves out what is not asked for', () => {
    expect(filterInput(NO_FILTER)).toEqual({})
    expect(filterInput({ ...NO_FILTER, query: '   ' })).toEqual({})
  })
  it('combines all that is asked for', () => {
    const filter = { query: ' soup ', ratingFrom: 7, ratingTo: 10, liked: true, rewatch: true }
    expect(filterInput(filter)).toEqual({
      query: 'soup',
      ratingFrom: 7,
      ratingTo: 10,
      liked: true,
      rewatch: true,
    })
  })
})

describe('withRating', () => {
  it('moves the other end out of the way, so that a range is never empty', () => {
    const narrow = { ...NO_FILTER, ratingFrom: 4, ratingTo: 6 }
    expect(withRating(narrow, 'from', 8)).toMatchObject({ ratingFrom: 8, ratingTo: 8 })
    expect(withRating(narrow, 'to', 2)).toMatchObject({ ratingFrom: 2, ratingTo: 2 })
    expect(withRating(narrow, 'from', null)).toMatchObject({ ratingFrom: null, ratingTo: 6 })
    expect(withRating(NO_FILTER, 'to', 5)).toMatchObject({ ratingFrom: null, ratingTo: 5 })
  })
})

describe('ratingLabel', () => {
  it('says the range in figures', () => {
    expect(ratingLabel(null, null)).toBe('Any stars')
    expect(ratingLabel(8, null)).toBe('4 and up')
    expect(ratingLabel(null, 5)).toBe('Up to 2½')
    expect(ratingLabel(6, 9)).toBe('3 to 4½')
    expect(ratingLabel(1, 1)).toBe('Only ½')
  })
})

describe('railYears', () => {
  it('gathers months by year in their order, undated entries last and apart', () => {
    const { months } = layoutOf([
      { month: '2026-11', count: 6, rewatches: 2 },
      { month: '2026-10', count: 11, rewatches: 3 },
      { month: '2009', count: 4, rewatches: 0 },
      { month: 'none', count: 1, rewatches: 0 },
    ])
    const years = railYears(months).map(({ year, count, months: own }) => [year, count, own.length])
    expect(years).toEqual([
      ['2026', 17, 2],
      ['2009', 4, 1],
      [null, 1, 1],
    ])
  })
})

describe('barLength', () => {
  it('goes with the count and never vanishes for a month that has films', () => {
    expect(barLength(0, 20)).toBe(0)
    expect(barLength(20, 20)).toBe(1)
    expect(barLength(10, 20)).toBe(0.5)
    expect(barLength(1, 4000)).toBeGreaterThan(0.05)
  })
})
