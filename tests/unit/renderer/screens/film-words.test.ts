import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelled, ratingChart, starLines } from '../../../../renderer/films/chart-points.ts'
import { ordinal, standingSentence, unwritten } from '../../../../renderer/films/phrases.ts'
import { compareSides, sideOf } from '../../../../renderer/films/relations.ts'
import { spanOf, yearTicks } from '../../../../renderer/films/time-scale.ts'

const FRAME = { left: 24, right: 760, top: 20, bottom: 113 }
const seen = (id: string, watchedOn: string | null, rating: number | null, review = '') => ({
  id,
  watchedOn,
  rating,
  review,
})

describe('spanOf', () => {
  it('is as wide as the date leaves it', () => {
    expect(spanOf('2009')).toEqual({ from: 2009, to: 2010, middle: 2009.5 })
    const month = spanOf('2016-12')
    expect(month.to).toBe(2017)
    expect(month.from).toBeCloseTo(2016 + 335 / 366, 10)
    const last = spanOf('2024-12-31')
    expect(last.to).toBe(2025)
    expect(spanOf('2024-02-29').from).toBeLessThan(spanOf('2024-03-01').from)
  })
})

describe('yearTicks', () => {
  it('writes no more years than there is room for, the first among them', () => {
    expect(yearTicks(2009, 2027)).toEqual([2009, 2012, 2015, 2018, 2021, 2024])
    expect(yearTicks(2026, 2027)).toEqual([2026])
    fc.assert(
      fc.property(fc.integer({ min: 1888, max: 2100 }), fc.integer({ min: 1, max: 200 }), (from, years) => {
        const ticks = yearTicks(from, from + years)
        expect(ticks[0]).toBe(from)
        expect(ticks.length).toBeLessThanOrEqual(7)
        expect(ticks.at(-1)).toBeLessThan(from + years)
      }),
    )
  })
})

describe('starLines', () => {
  it('frames the ratings given with two steps at least', () => {
    expect(starLines([7, 9, 10, 9])).toEqual([3, 4, 5])
    expect(starLines([10, 10])).toEqual([3, 4, 5])
    expect(starLines([1, 1])).toEqual([0, 1, 2])
    expect(starLines([1, 10])).toEqual([0, 1, 2, 3, 4, 5])
    expect(starLines([])).toEqual([])
  })
})

describe('ratingChart', () => {
  // Newest first, as the contract gives them.
  const four = [
    seen('d', '2026-08-08', 9, 'Too hot to sleep.'),
    seen('c', '2021-11-03', 10),
    seen('b', '2016-02-14', 9, 'We saw it on the wrong day.'),
    seen('a', '2009', 7),
  ]

  it('sets points in time and stars, filled where something was written', () => {
    const chart = ratingChart(four, FRAME)
    expect(chart?.points.map((point) => [point.id, point.rating, point.hasReview])).toEqual([
      ['a', 7, false],
      ['b', 9, true],
      ['c', 10, false],
      ['d', 9, true],
    ])
    expect(chart?.points[2]?.y).toBe(FRAME.top)
    expect(chart?.points[0]?.y).toBeCloseTo(113 - 0.25 * 93, 6)
    expect(chart?.years[0]).toEqual({ year: 2009, x: FRAME.left })
  })

  it('draws a year by its whole length and a day as a point', () => {
    const chart = ratingChart(four, FRAME)
    expect(chart?.points[0]?.open?.from).toBe(FRAME.left)
    expect(chart?.points[0]?.open?.to).toBeCloseTo(FRAME.left + 736 / 18, 6)
    expect(chart?.points[1]?.open).toBeNull()
  })

  it('needs two rated viewings with dates, and marks the others', () => {
    expect(ratingChart([seen('a', '2009', 7), seen('b', null, 9)], FRAME)).toBeNull()
    const chart = ratingChart([...four, seen('e', '2012-05-01', null)], FRAME)
    expect(chart?.unrated.map((mark) => mark.id)).toEqual(['e'])
  })

  it('keeps every point inside the frame, in time order, higher for more stars', () => {
    const viewing = fc.record({
      id: fc.uuid(),
      watchedOn: fc.option(
        fc
          .date({
            min: new Date('1890-01-01T00:00:00Z'),
            max: new Date('2026-12-31T00:00:00Z'),
            noInvalidDate: true,
          })
          .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length))),
      ),
      rating: fc.option(fc.integer({ min: 1, max: 10 })),
      review: fc.constant(''),
    })
    fc.assert(
      fc.property(fc.array(viewing, { maxLength: 30 }), (viewings) => {
        const chart = ratingChart(viewings, FRAME)
        let before = FRAME.left
        for (const point of chart?.points ?? []) {
          expect(point.x).toBeGreaterThanOrEqual(before)
          expect(point.x).toBeLessThanOrEqual(FRAME.right)
          expect(point.y).toBeGreaterThanOrEqual(FRAME.top - 1e-6)
          expect(point.y).toBeLessThanOrEqual(FRAME.bottom + 1e-6)
          before = point.x
        }
      }),
    )
  })
})

describe('labelled', () => {
  it('keeps the newest of labels that would touch', () => {
    const chart = ratingChart(
      [seen('c', '2020-01-20', 8), seen('b', '2020-01-10', 8), seen('a', '2001', 8)],
      FRAME,
    )
    expect([...labelled(chart?.points ?? [], 80, 20)].toSorted()).toEqual(['a', 'c'])
  })
})

describe('relations', () => {
  const film = (id: string) => ({ id, title: id, year: null, directors: [] })
  const said = (
    id: string,
    filmId: string,
    relation: 'better' | 'worse' | 'similar',
    otherFilmId: string,
    question: 'better' | 'watch-next' = 'better',
  ) => ({ id, filmId, otherFilmId, relation, question, film: film(filmId), otherFilm: film(otherFilmId) })

  it('reads a comparison from either of its films', () => {
    expect(sideOf('Her', said('1', 'Her', 'worse', 'The Master'))).toBe('worse')
    expect(sideOf('The Master', said('1', 'Her', 'worse', 'The Master'))).toBe('better')
    expect(sideOf('Her', said('1', 'Her', 'similar', 'Lost in Translation'))).toBe('similar')
    expect(sideOf('Yi Yi', said('1', 'Her', 'better', 'Yi Yi', 'watch-next'))).toBe('later')
  })

  it('gathers what was said of the same other film', () => {
    const sides = compareSides('Her', [
      said('1', 'Her', 'better', 'Paterson'),
      said('2', 'Her', 'worse', 'Yi Yi'),
      said('3', 'Paterson', 'worse', 'Her'),
    ])
    expect(sides.get('better')?.map(({ other, comparisons }) => [other.id, comparisons.length])).toEqual([
      ['Paterson', 2],
    ])
    expect(sides.get('worse')?.[0]?.other.id).toBe('Yi Yi')
    expect(sides.get('similar')).toBeUndefined()
  })
})

describe('phrases', () => {
  it('says a place in words to the tenth, then in figures', () => {
    expect([1, 3, 10, 11, 21, 112, 1003].map(ordinal)).toEqual([
      'First',
      'Third',
      'Tenth',
      '11th',
      '21st',
      '112th',
      '1,003rd',
    ])
  })

  it('says where a film stands, first, last and alone', () => {
    expect(standingSentence(3, 612)).toBe('Third of your 612 rated films, by stars and verdicts together.')
    expect(standingSentence(612, 612)).toBe('Last of your 612 rated films, by stars and verdicts together.')
    expect(standingSentence(1, 1)).toBe('The only film you have rated or compared so far.')
  })

  it('says which viewings have no words', () => {
    expect(unwritten([])).toBe('')
    expect(unwritten(['2009', '2021-11-03'])).toBe('Nothing was written in 2009 and 2021.')
    expect(unwritten([null])).toBe('Nothing was written that time.')
    expect(unwritten(['2001', '2002', '2003', '2004', '2005'])).toBe('Nothing was written, five times.')
  })
})
