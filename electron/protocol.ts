import { protocol } from 'electron'
import { scheme } from './origin.ts'
import { createPageHandler } from './page-files.ts'

/** Must run before the app is ready. `codeCache` keeps compiled scripts between launches. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: true } },
  ])
}

/** Serves the renderer's files; must run after the app is ready. */
export function servePage(root: string): void {
  protocol.handle(scheme, createPageHandler(root))
}
