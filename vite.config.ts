import { builtinModules } from 'node:module'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { noncePlaceholder } from './electron/page-files.ts'

const root = import.meta.dirname
const builtins = new Set(builtinModules)

/** A page has no Node: an import of it is a mistake that must not wait for the person to find it. */
function refuseNode(): Plugin {
  return {
    name: 'refuse-node',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('node:') && !builtins.has(source)) return
      this.error(`${importer ?? 'The page'} imports ${source}, which no page has.`)
    },
  }
}

/** The renderer's build: plain files that the app's content security policy lets through. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: '/',
  publicDir: false,
  cacheDir: join(root, 'node_modules/.vite'),
  plugins: [refuseNode(), react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome150',
    // The policy allows fonts from files only, and a file is cached apart from the script that names it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // With the names kept, an error's stack can be read without a source map.
    rolldownOptions: { output: { keepNames: true } },
  },
})
