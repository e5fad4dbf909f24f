import { describe, expect, it } from 'vitest'
import { knownTitles } from '../../mentions/known-titles.ts'
import { labelledTexts, type SetName } from '../../mentions/labelled-texts.ts'
import { createPureReader } from '../../mentions/pure-reader.ts'
import { scoreReader } from '../../mentions/score-reader.ts'

function scoreOf(name: SetName) {
  const texts = labelledTexts(name) ?? []
  return scoreReader(texts, createPureReader(knownTitles(texts, true)))
}

describe('the reader on the development texts', () => {
  it('does not fall behind what it reached', () => {
    const { precision, recall, relation, negatives } = scoreOf('development')
    expect(precision).toBeGreaterThanOrEqual(0.96)
    expect(recall).toBeGreaterThanOrEqual(0.915)
    expect(relation).toBeGreaterThanOrEqual(0.8)
    expect(negatives).toBeLessThanOrEqual(0.05)
  })
})

const areThere = labelledTexts('samples') !== null

describe.skipIf(!areThere)('the reader on the real reviews beside the project (skipped where absent)', () => {
  it('finds the films and says how they stand as often as is aimed for', () => {
    const { precision, recall, relation, negatives } = scoreOf('samples')
    expect(precision).toBeGreaterThanOrEqual(0.92)
    expect(recall).toBeGreaterThanOrEqual(0.88)
    expect(relation).toBeGreaterThanOrEqual(0.8)
    expect(negatives).toBeLessThanOrEqual(0.05)
  })
})
