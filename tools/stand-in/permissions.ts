import type { WebContents } from 'electron'
import type { CDPSession } from 'playwright-core'
import { toChromium } from './origin.ts'
import { defaultSession } from './session.ts'

/** Electron's names of permissions, and what DevTools calls each. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['idle-detection', 'idle-detection'],
  ['window-management', 'window-management'],
] as const

/**
 * Asks the app about every permission before its page loads, and tells Chromium the answers: it can't be made to ask
 * later. The check handler answers when there is one, else the request handler, else yes, as in Electron.
 */
export async function applyPermissions(
  cdp: CDPSession,
  contents: WebContents,
  origin: string,
): Promise<void> {
  for (const [permission, name] of permissions) {
    const setting = (await isGranted(contents, permission, origin)) ? 'granted' : 'denied'
    await cdp.send('Browser.setPermission', {
      permission: { name },
      setting,
      origin: new URL(toChromium(`${origin}/`)).origin,
    })
  }
}

async function isGranted(
  contents: WebContents,
  permission: (typeof permissions)[number][0],
  origin: string,
): Promise<boolean> {
  const { permissionCheckHandler, permissionRequestHandler } = defaultSession().session
  const details = { requestingUrl: `${origin}/`, isMainFrame: true }
  if (permissionCheckHandler)
    return permissionCheckHandler(
      contents,
      permission,
      origin,
      details as Electron.PermissionCheckHandlerHandlerDetails,
    )
  if (!permissionRequestHandler) return true
  return new Promise((resolve) =>
    permissionRequestHandler(contents, permission, resolve, details as Electron.PermissionRequest),
  )
}
