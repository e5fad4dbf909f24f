import { createHash } from 'node:crypto'
import { copyFile, glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { InlineConfig } from 'vite'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const stampFile = join(dist, 'built.json')

const sources = [
  '{renderer,core,electron}/**/*',
  'assets/**/*',
  'tools/build.ts',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]
const outputs = ['main/main.js', 'main/icon.png', 'preload/preload.cjs', 'renderer/index.html']

/** Code for Electron's own Node: everything in one file but Electron and Node themselves. */
function nodeConfig(name: 'main' | 'preload', format: 'es' | 'cjs', file: string): InlineConfig {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, 'electron', `${name}.ts`),
      outDir: join(dist, name),
      emptyOutDir: true,
      target: 'node24',
      // Readable as it is, so that an error names the place; it is read from the disk once, so size is no matter.
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron', /^node:/],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  }
}

/** Builds renderer, main and preload into `dist/`. Rejects when any of them doesn't build. */
export async function build(): Promise<void> {
  // Vite is half a second to load, which a start that has nothing to build does without.
  const { build: viteBuild } = await import('vite')
  const { default: renderer } = await import('../vite.config.ts')
  const stamp = await stampOf()
  await rm(stampFile, { force: true })
  await viteBuild(nodeConfig('main', 'es', 'main.js'))
  await viteBuild(nodeConfig('preload', 'cjs', 'preload.cjs'))
  await viteBuild({ ...renderer, configFile: false, logLevel: 'warn' })
  await copyFile(join(root, 'assets/icon.png'), join(dist, 'main/icon.png'))
  // Last: a build that was cut off is not taken for a whole one.
  await mkdir(dist, { recursive: true })
  await writeFile(stampFile, JSON.stringify({ stamp }))
}

/** Builds unless `dist/` was built from these very sources. Tells whether it built. */
export async function buildIfNeeded(): Promise<boolean> {
  if (await isBuilt()) return false
  await build()
  return true
}

async function isBuilt(): Promise<boolean> {
  try {
    await Promise.all(outputs.map((file) => stat(join(dist, file))))
    const { stamp } = JSON.parse(await readFile(stampFile, 'utf8'))
    return stamp === (await stampOf())
  } catch {
    return false
  }
}

/** A hash of the names, sizes and times of all sources: cheap, and wrong only towards building again. */
async function stampOf(): Promise<string> {
  const files: string[] = []
  for (const pattern of sources) {
    for await (const file of glob(pattern, { cwd: root })) files.push(file)
  }
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { 'if-needed': { type: 'boolean', default: false } } })
  try {
    await (values['if-needed'] ? buildIfNeeded() : build())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
