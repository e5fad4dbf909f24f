import { builtinModules } from 'node:module'
import type { Plugin } from 'vite'

const builtins = new Set(builtinModules)

/** Fails a build for pages that imports Node, which no page has: better now than when a person opens it. */
export function refuseNode(): Plugin {
  return {
    name: 'refuse-node',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('node:') && !builtins.has(source)) return
      this.error(`${importer ?? 'The page'} imports ${source}, which no page has.`)
    },
  }
}
