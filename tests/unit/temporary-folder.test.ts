import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import setUpTemporaryFolder from '../temporary-folder.ts'

it('holds whatever tests make, and goes with it', () => {
  const before = tmpdir()
  const remove = setUpTemporaryFolder()
  const made = mkdtempSync(join(tmpdir(), 'diary-'))
  writeFileSync(join(made, 'diary.db'), '')
  expect(dirname(made)).not.toBe(before)
  remove()
  expect(existsSync(dirname(made))).toBe(false)
  expect(tmpdir()).toBe(before)
})

it('is in place for this very run', () => {
  expect(tmpdir()).toMatch(/df-tests-\w+$/)
})
