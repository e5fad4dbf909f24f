import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText, roundedScore, roundToSum } from '../../../../renderer/queue/amounts.ts'
import { along, axisTicks, sharedAxis } from '../../../../renderer/queue/axis.ts'
import {
  certaintySentence,
  certaintyWord,
  chances,
  giveOrTake,
  percentWords,
  topWords,
} from '../../../../renderer/queue/certainty.ts'

const amount = fc.double({ min: -9, max: 9, noNaN: true })
const hundredths = (value: number) => Math.round(value * 100) + 0

describe('roundToSum', () => {
  it('gives amounts that add up to the rounded total, none moved by a hundredth or more', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
        const score = amounts.reduce((sum, value) => sum + value, 0)
        const rounded = roundToSum(amounts, score)
        const sum = rounded.reduce((total, value) => total + hundredths(value), 0)
        expect(sum).toBe(hundredths(score))
        rounded.forEach((value, index) => {
          expect(Math.abs(value - (amounts[index] ?? 0))).toBeLessThan(0.01 + 1e-9)
        })
      }),
    )
  })

  it('adds up even when the amounts do not', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), amount, (amounts, score) => {
        const sum = roundToSum(amounts, score).reduce((total, value) => total + hundredths(value), 0)
        expect(sum).toBe(hundredths(score))
      }),
    )
  })

  it('gives the missing hundredth to the largest remainder, and to the first of equals', () => {
    expect(roundToSum([4.504, 0.738, 0.428], 5.67)).toEqual([4.5, 0.74, 0.43])
    expect(roundToSum([0.005, 0.005], 0.01)).toEqual([0.01, 0])
    expect(roundToSum([], 0)).toEqual([])
  })
})

describe('amountText', () => {
  it('signs every amount but the first, with a real minus', () => {
    expect(amountText(4.5, true)).toBe('4.50')
    expect(amountText(0.74, false)).toBe('+0.74')
    expect(amountText(-0.12, false)).toBe('−0.12')
    expect(amountText(-1.2, true)).toBe('−1.20')
    expect(amountText(-0.001, false)).toBe('+0.00')
    expect(Object.is(roundedScore(-0.001), 0)).toBe(true)
  })
})

describe('giveOrTake', () => {
  it('speaks of a spread in stars', () => {
    expect(giveOrTake(0.29)).toBe('Give or take 0.3 of a star')
    expect(giveOrTake(0.02)).toBe('Give or take less than a tenth of a star')
    expect(giveOrTake(1.02)).toBe('Give or take one star')
    expect(giveOrTake(1.34)).toBe('Give or take 1.3 stars')
  })
})

describe('chances', () => {
  it('says the nearest odds one would say aloud', () => {
    expect(chances(0.87)).toBe('Seven chances in eight')
    expect(chances(0.5)).toBe('An even chance')
    expect(chances(0.76)).toBe('Three chances in four')
    expect(chances(0.24)).toBe('One chance in four')
    expect(chances(0.95)).toBe('Nineteen chances in twenty')
    expect(chances(0.9999)).toBe('Next to no doubt')
    expect(chances(0)).toBe('Next to no chance')
  })
})

describe('percentWords', () => {
  it('never calls certain what is not', () => {
    expect(percentWords(0.354)).toBe('35%')
    expect(percentWords(0.9999)).toBe('Over 99%')
    expect(percentWords(0.0001)).toBe('Under 1%')
    expect(percentWords(1)).toBe('100%')
    expect(percentWords(0)).toBe('0%')
  })
  it('is said of a place', () => {
    expect(`${percentWords(0.35)} ${topWords(1)}`).toBe('35% to be first')
    expect(topWords(3)).toBe('to be in the first three')
  })
})

describe('certaintyWord', () => {
  it('says how sure without a figure', () => {
    expect((['settled', 'likely', 'guess'] as const).map(certaintyWord)).toEqual([
      'Sure',
      'Fairly sure',
      'A guess',
    ])
  })
})

describe('certaintySentence', () => {
  it('compares with the next film only where there is one', () => {
    expect(certaintySentence(0.3, 0.875, 'I’m Here')).toBe(
      'Give or take 0.3 of a star. Seven chances in eight that it belongs above I’m Here.',
    )
    expect(certaintySentence(0.3, null, null)).toBe('Give or take 0.3 of a star.')
  })
})

describe('sharedAxis', () => {
  it('holds every estimate with its spread, between whole stars', () => {
    const estimate = fc.record({ score: amount, sd: fc.double({ min: 0, max: 3, noNaN: true }) })
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 1, maxLength: 30 }), (estimates) => {
        const axis = sharedAxis(estimates)
        expect(Number.isInteger(axis.from) && Number.isInteger(axis.to)).toBe(true)
        expect(axis.to - axis.from).toBeGreaterThanOrEqual(3)
        for (const { score, sd } of estimates) {
          expect(score - sd).toBeGreaterThanOrEqual(axis.from)
          expect(score + sd).toBeLessThanOrEqual(axis.to)
          expect(along(axis, score - sd)).toBeLessThanOrEqual(along(axis, score))
        }
      }),
    )
  })

  it('stands ready for an empty list', () => {
    expect(sharedAxis([])).toEqual({ from: 3, to: 6 })
  })
})

describe('axisTicks', () => {
  it('labels whole stars, thinning them out on a long axis', () => {
    expect(axisTicks({ from: 3, to: 6 })).toEqual([3, 4, 5, 6])
    expect(axisTicks({ from: -4, to: 8 })).toEqual([-4, -2, 0, 2, 4, 6, 8])
  })
})
