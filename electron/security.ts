import { app, type Session, type WebContents } from 'electron'
import { isAllowedRequest } from './allowed.ts'
import type { Refuse } from './refusals.ts'

/** Lets no name be looked up, whatever might ask: for packaged apps, where no developer's tool has to reach out. */
export function resolveNoHosts(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Grants no permission, lets no request but the app's own through and downloads nothing. */
export function hardenSession(session: Session, refuse: Refuse): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    refuse('permission', permission)
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isAllowedRequest(url, !app.isPackaged)
    if (cancel) refuse('request', url)
    answer({ cancel })
  })
  session.on('will-download', (event, item) => {
    event.preventDefault()
    refuse('download', item.getURL())
  })
}

/** Keeps a page where it is: no navigation, no window, no guest. */
export function hardenContents(contents: WebContents, refuse: Refuse): void {
  // The page moves by its address's hash, which is no navigation; whatever else wants to go elsewhere stays.
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
    refuse('navigation', event.url)
  })
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    refuse('window', url)
    return { action: 'deny' }
  })
}
