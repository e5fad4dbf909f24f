import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseNode } from '../../../tools/refuse-node.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refuse-node-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function buildPage(source: string): Promise<unknown> {
  writeFileSync(join(folder, 'page.js'), source)
  return build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [refuseNode()],
    build: { write: false, rolldownOptions: { input: join(folder, 'page.js') } },
  })
}

describe('refuseNode', () => {
  it.each(['node:fs', 'fs', 'node:sqlite', 'path/posix'])(
    'fails a page that imports %s, and names it',
    async (name) => {
      await expect(buildPage(`import x from '${name}'; console.log(x)`)).rejects.toThrow(
        `page.js imports ${name}, which no page has.`,
      )
    },
  )

  it('fails a page that imports it later', async () => {
    await expect(buildPage(`import('node:os').then(console.log)`)).rejects.toThrow('imports node:os')
  })

  it('lets a page be built that has no need of Node', async () => {
    await expect(buildPage('console.log(1)')).resolves.toBeDefined()
  })
})
