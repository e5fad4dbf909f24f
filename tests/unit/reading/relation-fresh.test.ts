import { describe, expect, it } from 'vitest'
import { judged, tally } from './marked-review.ts'
import { FRESH } from './relation-fresh.ts'

const read = (reviews: string) => tally(reviews.trim().split('\n').flatMap(judged))

describe('readRelation on short reviews', () => {
  it('reads those it learnt from', () => {
    const { accuracy, precision, recall } = read(FRESH.learnt)
    expect(accuracy).toBeGreaterThanOrEqual(0.87)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.88)
  })

  it('reads the plain ways of saying it', () => {
    const { accuracy, precision, recall } = read(FRESH.plain)
    expect(accuracy).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.94)
    expect(recall).toBeGreaterThanOrEqual(0.92)
  })

  it('says rather nothing than the wrong thing of wittier ones', () => {
    const { accuracy, precision } = read(FRESH.later)
    expect(accuracy).toBeGreaterThanOrEqual(0.68)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })

  it('does not fall behind what it reached on those it saw last', () => {
    const { accuracy, precision, recall } = read(FRESH.heldOut)
    expect(accuracy).toBeGreaterThanOrEqual(0.66)
    expect(precision).toBeGreaterThanOrEqual(0.8)
    expect(recall).toBeGreaterThanOrEqual(0.58)
  })
})
