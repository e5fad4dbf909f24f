import { describe, expect, it } from 'vitest'
import * as core from '../../../../core/fields.ts'
import { MAX_QUOTE, MAX_REVIEW } from '../../../../renderer/review/limits.ts'

describe('the page’s limits', () => {
  it('are the contract’s', () => {
    expect(MAX_REVIEW).toBe(core.MAX_REVIEW)
    expect(core.quote.safeParse('x'.repeat(MAX_QUOTE)).success).toBe(true)
    expect(core.quote.safeParse('x'.repeat(MAX_QUOTE + 1)).success).toBe(false)
  })
})
