import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { noncePlaceholder } from './electron/page-files.ts'
import { refuseNode } from './tools/refuse-node.ts'

const root = import.meta.dirname
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
