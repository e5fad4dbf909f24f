import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runLine, scriptLine } from '../../../tools/test/programs.ts'

const isWindows = process.platform === 'win32'

/** Makes a program that notes its arguments, or fails. */
function addProgram(folder: string, name: string, succeeds: boolean): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, isWindows ? `${name}.cmd` : name)
  const act = succeeds ? 'echo %s >> notes.txt' : 'exit 1'
  const lines = isWindows ? ['@echo off', act.replace('%s', '%*')] : ['#!/bin/sh', act.replace('%s', '"$@"')]
  writeFileSync(file, lines.join('\n'))
  chmodSync(file, 0o755)
}

let root: string
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'programs-')), 'a folder with spaces')
  addProgram(join(root, 'node_modules', '.bin'), 'checker', true)
  const scripts = { types: 'checker one && checker two', broken: 'no-such-program && checker three' }
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }))
})
const notes = () =>
  readFileSync(join(root, 'notes.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())

describe('a step of the tests', () => {
  it('is the script of package.json, run without npm', async () => {
    const elsewhere = join(root, 'elsewhere')
    addProgram(elsewhere, 'npm', false)
    addProgram(elsewhere, 'checker', false)
    const env = { ...process.env, PATH: [elsewhere, process.env.PATH].join(delimiter) }
    expect(await runLine(root, scriptLine(root, 'types', '--strict'), env)).toBe(true)
    expect(notes()).toEqual(['one', 'two --strict', ''])
  })

  it('fails when one of its programs does, or is not there', async () => {
    expect(await runLine(root, scriptLine(root, 'broken'))).toBe(false)
    addProgram(join(root, 'node_modules', '.bin'), 'checker', false)
    expect(await runLine(root, scriptLine(root, 'types'))).toBe(false)
  })
})
