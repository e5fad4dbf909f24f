import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findProgram, hasDisplay } from '../../../tools/display.ts'
import { findElectron } from '../../../tools/electron-runtime.ts'
import { findChromium } from '../../../tools/find-chromium.ts'
import { invokedFrom } from '../../../tools/invoked-from.ts'

function folderWith(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'runtimes-'))
  writeFileSync(join(folder, program), '')
  chmodSync(join(folder, program), 0o755)
  return folder
}

describe('findChromium', () => {
  it('takes the one CHROMIUM names, by path or by name', () => {
    const folder = folderWith('my-chromium')
    const file = join(folder, 'my-chromium')
    expect(findChromium({ CHROMIUM: file, PATH: '' })).toBe(file)
    expect(findChromium({ CHROMIUM: 'my-chromium', PATH: folder })).toBe(file)
  })

  it('says so when CHROMIUM names nothing, instead of taking another', () => {
    expect(() => findChromium({ CHROMIUM: '/no/such', PATH: folderWith('chromium') })).toThrow('/no/such')
  })

  it('takes the first of the usual names on the path', () => {
    const both = `${folderWith('google-chrome')}:${folderWith('chromium')}`
    expect(findChromium({ PATH: both })).toMatch(/\/chromium$/)
  })
})

describe('findElectron', () => {
  it('finds the runtime only when it is there, not only its package', () => {
    const folder = mkdtempSync(join(tmpdir(), 'electron-'))
    expect(findElectron(folder)).toBeNull()
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(findElectron(folder)).toBeNull()
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist', 'electron'), '')
    expect(findElectron(folder)).toBe(join(folder, 'dist', 'electron'))
  })
})

describe('hasDisplay', () => {
  it('asks Linux for X or Wayland, and nobody else', () => {
    expect(hasDisplay({}, 'linux')).toBe(false)
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({}, 'darwin')).toBe(true)
    expect(hasDisplay({}, 'win32')).toBe(true)
  })
})

describe('findProgram', () => {
  it('looks along the path', () => {
    const folder = folderWith('tool')
    expect(findProgram('tool', { PATH: `/nowhere:${folder}` })).toBe(join(folder, 'tool'))
    expect(findProgram('tool', { PATH: '/nowhere' })).toBeNull()
  })
})

describe('invokedFrom', () => {
  it('is where the person stood, when npm runs this script for them', () => {
    expect(invokedFrom('start', { npm_lifecycle_event: 'start', INIT_CWD: '/theirs' })).toBe('/theirs')
    expect(invokedFrom('start', { npm_lifecycle_event: 'test', INIT_CWD: '/theirs' })).toBe(process.cwd())
    expect(invokedFrom('start', {})).toBe(process.cwd())
  })
})
