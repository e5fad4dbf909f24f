import { describe, expect, it } from 'vitest'
import { said } from './relation-in-test.ts'

describe('readRelation, of comparisons', () => {
  it.each([
    ['Overall, worse than {Se7en}, better than {!Fight Club}.', 'better'],
    ['Overall, worse than {!Se7en}, better than {Fight Club}.', 'worse'],
    ["This isn't as good as {Heat}.", 'worse'],
    ['Every bit as good as {Heat}.', 'similar'],
    ['{Heat} was significantly better.', 'worse'],
    ['Nothing beats {Heat}.', 'worse'],
    ["{Heat} can't hold a candle to this.", 'better'],
  ])('“%s” is %s', (marked, relation) => {
    expect(said(marked).relation).toBe(relation)
  })

  it('gives the words that say so', () => {
    expect(said('I found it better than {Heat} by a mile.').evidence).toBe('better than Heat')
  })
})
