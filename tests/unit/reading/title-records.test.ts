import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnownTitle } from '../../../core/comparisons/reading/mention.ts'
import { RecentTitles } from '../../../core/comparisons/reading/recent-titles.ts'
import { TitleRecords } from '../../../core/comparisons/reading/title-records.ts'

const text = fc.oneof(
  fc.constantFrom('Heat', 'Amélie', '千と千尋の神隠し', '★', 'Her 🎬', 'A'.repeat(1000)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((one) => !one.includes('\0')),
)
const title = fc.record({
  filmId: fc.option(fc.uuid()),
  title: text,
  year: fc.option(fc.integer({ min: 1870, max: 2100 })),
  originalTitle: fc.option(text),
  people: fc.array(
    text.filter((one) => one.length <= 200),
    { maxLength: 4 },
  ),
  isOwn: fc.boolean(),
})

describe('TitleRecords', () => {
  it('gives back what was entered, but for what was struck out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(title, fc.boolean()), { maxLength: 40 }), (all) => {
        const records = new TitleRecords()
        const numbers = all.map(([one]) => records.add(one))
        for (const [at, [, isStruck]] of all.entries()) if (isStruck) records.strike(numbers[at] ?? -1)
        for (const [at, [one, isStruck]] of all.entries()) {
          const expected = isStruck ? null : one
          expect(records.get(numbers[at] ?? -1)).toEqual(expected)
          expect(records.isLiving(numbers[at] ?? -1)).toBe(!isStruck)
        }
        expect(records.living).toBe(all.filter(([, isStruck]) => !isStruck).length)
        expect(records.count).toBe(all.length)
      }),
    )
  })

  it('holds more than one buffer and its first arrays can', () => {
    const records = new TitleRecords()
    const nth = (at: number): KnownTitle => ({
      filmId: `film-${at}`,
      title: at % 7 === 0 ? `Ωmega ${at}` : `Title ${at}`,
      year: at % 5 === 0 ? null : 1900 + (at % 100),
      originalTitle: at % 3 === 0 ? `Ürtitel ${at}` : null,
      people: Array.from({ length: at % 4 }, (_, who) => `Person ${who} of ${at} ${'x'.repeat(100)}`),
      isOwn: at % 2 === 0,
    })
    for (let at = 0; at < 20_000; at++) records.add(nth(at))
    for (let at = 0; at < 20_000; at += 37) expect(records.get(at)).toEqual(nth(at))
  })
})

describe('RecentTitles', () => {
  const some: KnownTitle = {
    filmId: null,
    title: 'Heat',
    year: 1995,
    originalTitle: null,
    people: [],
    isOwn: true,
  }

  it('keeps what is asked for again and again, and forgets what is not', () => {
    const titles = new RecentTitles()
    titles.set(0, some)
    for (let at = 1; at < 20_000; at++) {
      titles.set(at, some)
      if (at % 1000 === 0) expect(titles.get(0)).toBe(some)
    }
    expect(titles.get(1)).toBeUndefined()
    expect(titles.get(19_999)).toBe(some)
  })

  it('forgets on request, however long ago it was entered', () => {
    const titles = new RecentTitles()
    for (let at = 0; at < 5000; at++) titles.set(at, some)
    for (const at of [100, 4999]) {
      expect(titles.get(at)).toBe(some)
      titles.delete(at)
      expect(titles.get(at)).toBeUndefined()
    }
  })
})
