import { describe, expect, it, vi } from 'vitest'
import { readInParts } from '../../../core/comparisons/mentions/find-in-text.ts'
import { createTitleIndex } from '../../../core/comparisons/reading/title-index.ts'

const LENGTH = 300_000
const UNITS = [
  '🎬😀',
  '*',
  'a',
  '[',
  '[[Her',
  '\n',
  '<b>',
  'The Master',
  'Her The Master ',
  '“The ‘Master “',
  "'",
]
const NONE = { year: null, originalTitle: null, people: [], isOwn: true }
const index = createTitleIndex([
  { filmId: 'her', title: 'Her', ...NONE },
  { filmId: 'master', title: 'The Master', ...NONE },
])

/** Reads a text to its end; how many turns others had meanwhile, and what was found. */
function read(text: string) {
  const parts = readInParts(text, index, null)
  for (let turns = 0; ; turns += 1) {
    const { done, value } = parts.next()
    if (done) return { turns, found: value }
  }
}

describe('readInParts', () => {
  it.each(UNITS)('lets others have their turn every few thousand characters of “%s”', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)
    const { turns, found } = read(text)
    if (found.length < 5_000) expect(turns).toBeGreaterThanOrEqual(LENGTH / 4_000)
    expect(turns).toBeLessThanOrEqual(LENGTH / 2_000 + 1)
    for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface)
  })

  it('finds every film of a long list of links', () => {
    const { found } = read('[[The Master (2012)]] '.repeat(1_000))
    expect(found.filter(({ filmId }) => filmId === 'master')).toHaveLength(1_000)
  })

  it('looks for the end of a part within the part, however long the text', () => {
    let searched = 0
    const original = String.prototype.lastIndexOf
    const spy = vi.spyOn(String.prototype, 'lastIndexOf').mockImplementation(function (
      this: string,
      ...sought
    ) {
      searched += this.length
      return original.apply(this, sought)
    })
    read('a'.repeat(LENGTH))
    spy.mockRestore()
    expect(searched).toBeGreaterThan(0)
    expect(searched).toBeLessThan(LENGTH * 8)
  })
})
