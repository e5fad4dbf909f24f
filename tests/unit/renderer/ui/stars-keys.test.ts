import { describe, expect, it } from 'vitest'
import {
  keysFor,
  pressStarsKey,
  type StarsKey,
  type StarsValue,
  valueAt,
} from '../../../../renderer/ui/stars-keys.ts'
import { starFigure, starWords } from '../../../../renderer/ui/words.ts'

/** Presses keys one after the other, as the widget does, and gives the rating they leave. */
function press(from: StarsValue, keys: readonly (string | StarsKey)[], isRightToLeft = false): StarsValue {
  let state = { value: from, lastDigit: null as number | null }
  for (const key of keys) {
    const event = typeof key === 'string' ? { key } : key
    state = pressStarsKey(state, event, isRightToLeft) ?? state
  }
  return state.value
}

const shifted = (digit: number, key = '!"§$%'[digit - 1] ?? '') => ({
  key,
  code: `Digit${digit}`,
  shiftKey: true,
})

describe('pressStarsKey', () => {
  it.each([1, 2, 3, 4, 5])('gives %i whole stars for its digit', (digit) => {
    expect(press(null, [String(digit)])).toBe(digit * 2)
    expect(press(7, [String(digit)])).toBe(digit * 2)
  })

  it.each([1, 2, 3, 4, 5])('gives the half below %i for the digit pressed again', (digit) => {
    expect(press(null, [String(digit), String(digit)])).toBe(digit * 2 - 1)
  })

  it.each([1, 2, 3, 4, 5])('gives the half below %i for the digit with Shift', (digit) => {
    expect(press(null, [shifted(digit)])).toBe(digit * 2 - 1)
    expect(press(10, [shifted(digit), shifted(digit)])).toBe(digit * 2 - 1)
  })

  it('goes back to the whole star at the third press of a digit', () => {
    expect(press(null, ['4', '4', '4'])).toBe(8)
  })

  it('does not take a digit for pressed again when another key stood between', () => {
    expect(press(null, ['4', 'ArrowRight', 'ArrowLeft', '4'])).toBe(8)
  })

  it('keeps a rating of four stars at the first 4, wherever it came from', () => {
    expect(press(8, ['4'])).toBe(8)
  })

  it('reads digits by their place, on the number pad and on layouts that need Shift for them', () => {
    expect(press(null, [{ key: "'", code: 'Digit4' }])).toBe(8)
    expect(press(null, [{ key: '3', code: 'Numpad3' }])).toBe(6)
  })

  it.each(['0', 'Delete', 'Backspace'])('clears with %s', (key) => {
    expect(press(7, [key])).toBeNull()
    expect(press(null, [key])).toBeNull()
  })

  it('moves by a half with arrows, up to five stars', () => {
    expect(press(7, ['ArrowRight'])).toBe(8)
    expect(press(7, ['ArrowUp'])).toBe(8)
    expect(press(7, ['ArrowLeft'])).toBe(6)
    expect(press(7, ['ArrowDown'])).toBe(6)
    expect(press(10, ['ArrowRight'])).toBe(10)
  })

  it('starts at half a star from not rated, and goes back to it below', () => {
    expect(press(null, ['ArrowRight'])).toBe(1)
    expect(press(1, ['ArrowLeft'])).toBeNull()
    expect(press(null, ['ArrowLeft'])).toBeNull()
  })

  it('turns the sideways arrows round where reading goes right to left, and only those', () => {
    expect(press(7, ['ArrowRight'], true)).toBe(6)
    expect(press(7, ['ArrowLeft'], true)).toBe(8)
    expect(press(7, ['ArrowUp'], true)).toBe(8)
    expect(press(7, ['ArrowDown'], true)).toBe(6)
  })

  it('moves by a star with Page Up and Page Down', () => {
    expect(press(5, ['PageUp'])).toBe(7)
    expect(press(5, ['PageDown'])).toBe(3)
    expect(press(9, ['PageUp'])).toBe(10)
  })

  it('goes to the ends with Home and End', () => {
    expect(press(7, ['Home'])).toBe(1)
    expect(press(null, ['End'])).toBe(10)
  })

  it.each([
    { key: '6' },
    { key: '9', code: 'Numpad9' },
    { key: 'a' },
    { key: 'Tab' },
    { key: 'Enter' },
    { key: '4', ctrlKey: true },
    { key: '4', metaKey: true },
    { key: 'ArrowRight', altKey: true },
  ])('leaves $key to others', (event) => {
    expect(pressStarsKey({ value: 7, lastDigit: null }, event)).toBeNull()
  })

  it('reaches every rating by the keys its bubble shows', () => {
    for (let value = 1; value <= 10; value++) expect(press(null, keysFor(value))).toBe(value)
  })
})

describe('valueAt', () => {
  it('gives each half of each star its own tenth', () => {
    for (let value = 1; value <= 10; value++) expect(valueAt((value - 0.5) / 10)).toBe(value)
  })

  it('stays within the stars beside them', () => {
    expect(valueAt(-0.2)).toBe(1)
    expect(valueAt(1.2)).toBe(10)
  })
})

describe('starWords', () => {
  it.each([
    [null, 'not rated'],
    [1, 'half a star out of five'],
    [2, 'one star out of five'],
    [3, 'one and a half stars out of five'],
    [7, 'three and a half stars out of five'],
    [10, 'five stars out of five'],
  ])('reads %s as “%s”', (rating, words) => {
    expect(starWords(rating)).toBe(words)
  })

  it('writes figures with the half as a half', () => {
    expect([1, 2, 7, 10].map(starFigure)).toEqual(['½', '1', '3½', '5'])
  })
})
