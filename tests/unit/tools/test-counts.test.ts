import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  countPlaywright,
  countVitest,
  printCounts,
  readCounts,
  sumCounts,
} from '../../../tools/test/counts.ts'

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numFailedTestSuites: 1,
  numPendingTests: 2,
  numTodoTests: 1,
}

describe('the counts of a run', () => {
  it('sum up the runners’', () => {
    const playwright = { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 }, errors: [] }
    const sum = sumCounts([countVitest(vitest), countPlaywright(playwright)])
    expect(printCounts(sum)).toBe('8 passed, 2 failed, 4 skipped')
  })

  it('count a file that couldn’t be loaded as a failure', () => {
    expect(countVitest({ ...vitest, numFailedTests: 0, numFailedTestSuites: 2 }).failed).toBe(2)
  })

  it('count an error outside any test as a failure', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(1)
  })

  it('count a runner that left no report, or half of one, as a failure', () => {
    expect(readCounts('/no/such/report.json', countVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'half.json')
    writeFileSync(file, '{"numPassedTests": 4')
    expect(readCounts(file, countVitest).failed).toBe(1)
  })
})
