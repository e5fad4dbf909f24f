import { createRequire } from 'node:module'

/** Electron's own version, as installed; its runtime isn't here, but its types and habits are these. */
const electronVersion: string = createRequire(import.meta.url)('electron/package.json').version

/** Gives `process` what Electron adds to it in main; Chromium's version is known once it runs. */
export function dressProcess(known: { readonly chrome?: string }): void {
  const versions = { ...process.versions, electron: electronVersion, ...known }
  const added = { versions, type: 'browser', defaultApp: true, resourcesPath: process.cwd() }
  for (const [name, value] of Object.entries(added)) {
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true })
  }
}

/** The `process` a sandboxed preload sees, as far as it can cross. */
export function processInPreload(): Readonly<Record<string, unknown>> {
  const { platform, arch, versions } = process
  return { platform, arch, versions, type: 'renderer', sandboxed: true, contextIsolated: true }
}
