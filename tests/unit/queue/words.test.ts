import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certaintyOf, normalCdf, probabilityAbove } from '../../../core/queue/certainty.ts'
import { lastDay, latestDay } from '../../../core/queue/days.ts'
import { ago } from '../../../core/queue/words.ts'

const utcDay = (text: string) => Date.parse(`${text}T00:00:00.000Z`) / 86_400_000

describe('lastDay', () => {
  it('counts the days of the calendar as the calendar does', () => {
    const days = fc.date({ min: new Date('1888-01-01'), max: new Date('2300-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString()
        expect(lastDay(text)).toBe(utcDay(text.slice(0, 10)))
        expect(lastDay(text.slice(0, 10))).toBe(utcDay(text.slice(0, 10)))
      }),
    )
  })

  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-12', '2023-12-31'],
    ['1970-01-01', '1970-01-01'],
  ])('takes %s to its end, %s', (text, last) => {
    expect(lastDay(text)).toBe(utcDay(last))
  })
})

describe('latestDay', () => {
  it.each([
    ['a whole day, whenever it was written down', '2026-11-14', '2026-11-22', '2026-11-14'],
    ['a month over by then', '2026-10', '2026-11-22', '2026-10-31'],
    ['a month under way', '2026-11', '2026-11-22', '2026-11-22'],
    ['a year under way', '2026', '2026-11-22', '2026-11-22'],
    ['a year long past', '2009', '2026-11-22', '2009-12-31'],
    ['a year still to come', '2030', '2026-11-22', '2030-12-31'],
  ])('%s', (_, on, written, latest) => {
    expect(latestDay(on, `${written}T10:00:00.000Z`)).toBe(utcDay(latest))
  })

  it('is unknown without a date', () => {
    expect(latestDay(null, '2026-11-22T10:00:00.000Z')).toBeNull()
  })
})

describe('ago', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [5, 'five days ago'],
    [14, 'two weeks ago'],
    [21, 'three weeks ago'],
    [90, 'two months ago'],
    [400, '13 months ago'],
    [731, 'two years ago'],
    [4100, '11 years ago'],
  ])('%d days: %s', (days, text) => {
    expect(ago(days)).toBe(text)
  })
})

describe('normalCdf', () => {
  it.each([
    // ½ erfc(−z/√2), by the C library.
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.96, 0.9750021048517795],
    [2.99, 0.9986051127645077],
    [3.01, 0.9986937615512306],
    [5, 0.9999997133484281],
  ])('at %d', (z, probability) => {
    expect(normalCdf(z)).toBeCloseTo(probability, 11)
    expect(normalCdf(-z)).toBeCloseTo(1 - probability, 11)
  })

  it('rises from 0 to 1', () => {
    expect(normalCdf(-60)).toBe(0)
    expect(normalCdf(60)).toBe(1)
    for (let z = -8; z < 8; z += 0.01) expect(normalCdf(z + 0.01)).toBeGreaterThanOrEqual(normalCdf(z))
  })
})

describe('certaintyOf', () => {
  it('is even odds between equals', () => {
    expect(probabilityAbove({ score: 4, sd: 1 }, { score: 4, sd: 0.2 })).toBe(0.5)
  })

  it.each([
    [0.3, 0.5, 'settled'],
    [1.1, 0.95, 'settled'],
    [0.6, 0.5, 'likely'],
    [1.1, 0.8, 'likely'],
    [1.1, 0.5, 'guess'],
    [1.1, null, 'guess'],
  ])('sd %d, above the next with %d: %s', (sd, above, certainty) => {
    expect(certaintyOf(sd, above)).toBe(certainty)
  })
})
