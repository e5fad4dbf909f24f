import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

const folder = new URL('./', import.meta.url)

/** A file of the page's side as a classic script; its imports are the files put before it. */
function script(file: string): string {
  const source = stripTypeScriptTypes(readFileSync(new URL(file, folder), 'utf8'))
  return source.replace(/^import .*$/gm, '').replace(/^export /gm, '')
}

/** What runs in the page's own world before its scripts do. */
export function mainWorldSource(secret: string): string {
  return `(() => {
${script('page/crossing.ts')}
${script('page/main-world.ts')}
prepareMainWorld(${JSON.stringify(secret)})
})()`
}

export interface PreloadSourceOptions {
  readonly secret: string
  readonly binding: string
  readonly entry: string
  readonly process: Readonly<Record<string, unknown>>
  /** The preload's own text, CommonJS. */
  readonly preload: string
}

/** What runs in the isolated world: Electron's end of the preload, then the preload itself. */
export function preloadWorldSource({ preload, ...options }: PreloadSourceOptions): string {
  return `(() => {
${script('clone.ts')}
${script('page/crossing.ts')}
${script('page/preload-world.ts')}
runPreload({
  ...${JSON.stringify(options)},
  preload: (require, process, exports, module) => {
${preload}
  },
})
})()
//# sourceURL=preload.cjs`
}
