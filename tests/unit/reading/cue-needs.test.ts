import { describe, expect, it } from 'vitest'
import { needsOf } from '../../../core/comparisons/reading/cue-needs.ts'

describe('needsOf', () => {
  it.each([
    ['LIKE (?:a ){0,3}?X', [['LIKE']]],
    ['(?:fans?|lovers) of X', [['fan', 'fans', 'lovers'], ['of']]],
    ['(?:BETTER (?:x ){0,6}than|MORE than) X', [['BETTER', 'MORE']]],
    ['(?:so )?good (?!as )X', [['good']]],
    ['GOOD|BAD X', [['GOOD', 'BAD']]],
  ])('of “%s” are one word of each group that can not be left out', (source, needs) => {
    expect(needsOf(source)).toEqual(needs)
  })

  it.each(['sad[a-z]+ X', 'un(?:like) X', '(?:as|[a-z]+) X', '\\S+ X'])(
    'of “%s” are none, rather than too many',
    (source) => {
      expect(needsOf(source)).toEqual([])
    },
  )
})
