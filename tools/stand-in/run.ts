import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findChromium } from '../find-chromium.ts'
import { standInApp } from './app.ts'
import { serveControl } from './control.ts'
import { readManifest, setOptions } from './options.ts'
import { dressProcess } from './process-info.ts'
import { setProtocolReady } from './protocol.ts'
import { startChromium } from './runtime.ts'

/**
 * Runs a built Electron main file without Electron:
 * `node tools/stand-in/run.ts MAIN [--headless] [--remote-debugging-port=N] [the app's own arguments]`.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  options: { headless: { type: 'boolean' }, 'remote-debugging-port': { type: 'string' } },
})
const [main] = positionals
const executable = findChromium()
if (!main || !executable) {
  console.error(
    main ? 'The stand-in needs a Chromium, and found none.' : 'Usage: run.ts MAIN [arguments of the app]',
  )
  process.exit(1)
}

const port = values['remote-debugging-port']
const manifest = readManifest(main)
setOptions({
  headless: values.headless === true,
  debuggingPort: typeof port === 'string' ? Number(port) : null,
  executable,
})
standInApp.setManifest(manifest)

dressProcess({})

// As Electron started with the app's folder would have them.
const own = /^--(headless|remote-debugging-port(=.*)?)$/
process.argv = [
  process.execPath,
  manifest.folder,
  ...process.argv.slice(2).filter((arg) => arg !== main && !own.test(arg)),
]

const electron = new URL('./electron-module.mjs', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/main|\/common)?$/.test(specifier)
      ? { url: electron, shortCircuit: true }
      : next(specifier, context),
  // The same names once more as the default export, which CommonJS habits ask for.
  load: (url, context, next) =>
    url === electron ? { format: 'module', source: moduleSource(), shortCircuit: true } : next(url, context),
})
serveControl()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => standInApp.quit())

// As in Electron, the app is ready only after its main file has run to its end.
await import(pathToFileURL(resolve(main)).href)
if (!standInApp.isEnding) {
  setProtocolReady()
  const chrome = await startChromium()
  dressProcess({ chrome })
  console.error(`Electron’s runtime is not here; running on the stand-in with Chromium ${chrome}.`)
  standInApp.becomeReady()
}

function moduleSource(): string {
  const source = JSON.stringify(new URL('./electron.ts', import.meta.url).href)
  return `import * as electron from ${source}; export * from ${source}; export default electron; export { electron as 'module.exports' }`
}
