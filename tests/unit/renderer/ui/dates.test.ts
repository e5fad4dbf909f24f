import { afterEach, describe, expect, it, vi } from 'vitest'
import { readDate } from '../../../../renderer/ui/date-input.ts'
import {
  addDays,
  dayOf,
  formatDate,
  formatDateWithWeekday,
  monthTitle,
  today,
} from '../../../../renderer/ui/dates.ts'

const now = '2026-11-22'
const read = (text: string) => {
  const reading = readDate(text, now)
  return reading.ok ? reading.value : reading.message
}

describe('readDate', () => {
  it.each([
    ['2026-11-14', '2026-11-14'],
    ['14 Nov 2026', '2026-11-14'],
    ['Sat 14 Nov 2026', '2026-11-14'],
    ['14 november 2026', '2026-11-14'],
    ['November 14, 2026', '2026-11-14'],
    ['14th Nov. 2026', '2026-11-14'],
    ['14/11/2026', '2026-11-14'],
    ['2026-1-4', '2026-01-04'],
    ['29 Feb 2024', '2024-02-29'],
    ['Nov 2016', '2016-11'],
    ['2016-11', '2016-11'],
    ['11/2016', '2016-11'],
    ['sept 2016', '2016-09'],
    ['2009', '2009'],
    ['today', '2026-11-22'],
    [' Yesterday ', '2026-11-21'],
    ['saturday', '2026-11-21'],
    ['sun', '2026-11-22'],
    ['23 Nov 2026', '2026-11-23'],
    ['last sunday', '2026-11-15'],
    ['1 nov', '2026-11-01'],
    ['24 dec', '2025-12-24'],
  ])('reads “%s” as %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  it('reads nothing as no date', () => {
    expect(readDate('  ', now)).toEqual({ ok: true, value: null })
  })

  it.each([
    ['30 Feb 2023', 'February 2023 has 28 days.'],
    ['2023-02-30', 'February 2023 has 28 days.'],
    ['31 April 2020', 'April 2020 has 30 days.'],
    ['0 May 2020', 'May 2020 has 31 days.'],
    ['2020-13-01', 'There is no month 13.'],
    ['1700', 'Nobody watched a film in 1700: the first one was shot in 1888.'],
    ['24 Nov 2026', 'That day has not come yet.'],
    ['2062-11-14', 'That day has not come yet.'],
    ['Dec 2026', 'That month has not come yet.'],
    ['2027', 'That year has not come yet.'],
    ['soon', '“soon” is not a date. Write it as 14 Nov 2026, Nov 2026 or 2026.'],
    ['nov', '“nov” is not a date. Write it as 14 Nov 2026, Nov 2026 or 2026.'],
    ['14 15 Nov', '“14 15 Nov” is not a date. Write it as 14 Nov 2026, Nov 2026 or 2026.'],
  ])('says what is wrong with “%s”', (text, message) => {
    expect(read(text)).toBe(message)
  })

  it('reads back what the field writes', () => {
    for (const date of ['2026-11-14', '2016-11', '2009', '1999-01-01']) {
      expect(read(formatDateWithWeekday(date))).toBe(date)
      expect(read(formatDate(date))).toBe(date)
    }
  })
})

describe('formatDate', () => {
  it('writes days, months and years', () => {
    expect(formatDate('2026-11-14')).toBe('14 Nov 2026')
    expect(formatDate('2016-11')).toBe('November 2016')
    expect(formatDate('2009')).toBe('2009')
    expect(formatDateWithWeekday('2026-11-14')).toBe('Sat 14 Nov 2026')
    expect(monthTitle('none')).toBe('No date')
  })

  it('knows the local day and moves across months', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })
})

describe('dayOf', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['Pacific/Auckland', '2026-11-15'],
    ['America/New_York', '2026-11-14'],
  ])('is the day it was in %s', (zone, day) => {
    vi.stubEnv('TZ', zone)
    expect(dayOf('2026-11-14T22:30:00.000Z')).toBe(day)
  })
})
