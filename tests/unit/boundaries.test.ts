import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const written: string[] = []

/** Lints `source` as if it stood at `path`; answers what the import rule says of it. */
function importComplaint(path: string, source: string): string {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, source)
  written.push(file)
  const lint = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', '--colors=off', file],
    { cwd: root, encoding: 'utf8' },
  )
  return lint.status === 0 ? '' : lint.stderr
}

afterEach(() => {
  for (const file of written.splice(0)) rmSync(file)
})

describe('a room importing what it may not', () => {
  it.each([
    ['core/boundary-probe.ts', `import { app } from 'electron'\nexport const x = app`],
    ['core/boundary-probe.ts', `import { x } from '../electron/main.ts'\nexport { x }`],
    ['core/boundary-probe.ts', `import { x } from '../renderer/main.tsx'\nexport { x }`],
    ['core/queue/boundary-probe.ts', `import { x } from '../store/open.ts'\nexport { x }`],
    ['core/queue/boundary-probe.ts', `import { z } from 'zod'\nexport { z }`],
    ['core/comparisons/reading/boundary-probe.ts', `import { x } from '../schema.ts'\nexport { x }`],
    ['core/comparisons/reading/boundary-probe.ts', `import { z } from 'zod'\nexport { z }`],
    ['electron/boundary-probe.ts', `import { x } from '../renderer/main.tsx'\nexport { x }`],
    ['electron/boundary-probe.ts', `import { x } from '../tools/start.ts'\nexport { x }`],
    ['electron/boundary-probe.ts', `import { ipcMain } from 'electron'\nexport { ipcMain }`],
    ['renderer/boundary-probe.ts', `import { x } from '../electron/main.ts'\nexport { x }`],
    ['renderer/boundary-probe.ts', `import { x } from '../core/store/open.ts'\nexport { x }`],
    ['renderer/boundary-probe.ts', `import { readFileSync } from 'node:fs'\nexport { readFileSync }`],
  ])('fails the lint: %s with %s', (path, source) => {
    expect(importComplaint(path, source)).toContain('noRestrictedImports')
  })

  it('lets the renderer see the contract', () => {
    const source = `import type { AppRouter } from '../core/api.ts'\nexport type X = AppRouter`
    expect(importComplaint('renderer/boundary-probe.ts', source)).toBe('')
  })
})

describe('the renderer', () => {
  it('takes types only from the contract, never code', () => {
    const files = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, 'renderer', file))
    const statements = files.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/gm),
    ])
    const ofTheContract = statements.filter(([, from]) => from?.includes('/core/'))
    expect(ofTheContract.length).toBeGreaterThan(0)
    expect(
      ofTheContract.map(([text]) => text).filter((text) => !/^(import|export) type /.test(text)),
    ).toEqual([])
  })
})
