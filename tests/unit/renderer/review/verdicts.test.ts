import { describe, expect, it } from 'vitest'
import {
  isUndecided,
  turned,
  usualPull,
  type Verdict,
  verdictParts,
  verdictSentence,
} from '../../../../renderer/review/verdicts.ts'

const verdict = (values: Partial<Verdict>): Verdict => ({
  otherFilmId: 'the-master',
  comparisonId: 'c',
  pullId: 'p',
  relation: null,
  pull: null,
  quote: null,
  ...values,
})

describe('turned', () => {
  it('turns “The Master is better than Her” into what is kept of Her: worse', () => {
    expect(turned('better')).toBe('worse')
    expect(turned('worse')).toBe('better')
    expect(turned('similar')).toBe('similar')
  })

  it('turned twice is what it was', () => {
    for (const relation of ['better', 'worse', 'similar'] as const)
      expect(turned(turned(relation))).toBe(relation)
  })
})

describe('verdictSentence', () => {
  it('says which film is the better one', () => {
    expect(verdictSentence(verdict({ relation: 'worse' }), 'The Master', 'Her')).toBe(
      'The Master is better than Her.',
    )
    expect(verdictSentence(verdict({ relation: 'better' }), 'The Master', 'Her')).toBe(
      'The Master is worse than Her.',
    )
    expect(verdictSentence(verdict({ relation: 'similar', pull: 'rewatch' }), 'The Master', 'Her')).toBe(
      'The Master is as good as Her. You want to see it again.',
    )
  })

  it('says what one wants to see when nothing is compared', () => {
    expect(verdictSentence(verdict({ pull: 'watch' }), 'I’m Here', 'Her')).toBe('You want to watch I’m Here.')
    expect(verdictSentence(verdict({ pull: 'rewatch' }), 'Up', 'Her')).toBe('You want to see Up again.')
    expect(verdictSentence(verdict({}), 'Up', 'Her')).toBe('Nothing is said of Up yet.')
  })
})

describe('verdictParts', () => {
  it('speaks of the other film, as the panel does', () => {
    expect(verdictParts(verdict({ relation: 'worse', pull: 'rewatch' }))).toEqual(['Better', 'see again'])
    expect(verdictParts(verdict({ pull: 'watch' }))).toEqual(['Watch'])
    expect(verdictParts(verdict({}))).toEqual([])
  })
})

describe('usualPull', () => {
  it('is to see again what was seen, and to watch what was not', () => {
    expect(usualPull(verdict({}), 0)).toBe('watch')
    expect(usualPull(verdict({}), 1)).toBe('rewatch')
  })

  it('takes a film that is called better or worse for one that was seen', () => {
    expect(usualPull(verdict({ relation: 'worse' }), 0)).toBe('rewatch')
    expect(usualPull(verdict({ relation: 'similar' }), 0)).toBe('rewatch')
  })
})

describe('isUndecided', () => {
  it('is so until a verdict or a wish is given', () => {
    expect(isUndecided(verdict({ quote: 'words' }))).toBe(true)
    expect(isUndecided(verdict({ relation: 'similar' }))).toBe(false)
    expect(isUndecided(verdict({ pull: 'watch' }))).toBe(false)
  })
})
