import type { Session } from 'electron'
import { KnownEvents } from './emitter.ts'
import { protocol } from './protocol.ts'
import { strict } from './strict.ts'

type WebRequest = Session['webRequest']
type BeforeRequest = Parameters<WebRequest['onBeforeRequest']>[0]
type Filter = { readonly urls: readonly string[] }

type Members =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'isPersistent'

/**
 * The default session. Its handlers are the app's own answers: `network.ts` asks them about requests,
 * `permissions.ts` about permissions, the page's downloads are always refused after they were heard.
 */
export class StandInSession extends KnownEvents implements Pick<Session, Members> {
  protected readonly emitterName = 'session'
  protected readonly knownEvents = new Set(['will-download'])
  readonly protocol = protocol
  permissionRequestHandler: Parameters<Session['setPermissionRequestHandler']>[0] = null
  permissionCheckHandler: Parameters<Session['setPermissionCheckHandler']>[0] = null
  beforeRequest: {
    readonly urls: readonly RegExp[] | null
    readonly listener: NonNullable<BeforeRequest>
  } | null = null
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (first: unknown, second?: unknown) => {
      const [filter, listener] = (second === undefined ? [null, first] : [first, second]) as [
        Filter | null,
        BeforeRequest,
      ]
      this.beforeRequest = listener && { urls: filter?.urls.map(matchPattern) ?? null, listener }
    },
  })

  setPermissionRequestHandler(handler: StandInSession['permissionRequestHandler']): void {
    this.permissionRequestHandler = handler
  }

  setPermissionCheckHandler(handler: StandInSession['permissionCheckHandler']): void {
    this.permissionCheckHandler = handler
  }

  /** Chromium here has no access to devices to grant. */
  setDevicePermissionHandler(_handler: Parameters<Session['setDevicePermissionHandler']>[0]): void {}

  /** Chromium here is denied screen capture whatever the app would answer. */
  setDisplayMediaRequestHandler(_handler: Parameters<Session['setDisplayMediaRequestHandler']>[0]): void {}

  /** Chromium's own spell checker needs a dictionary, which it can't download here. */
  setSpellCheckerEnabled(_enable: boolean): void {}

  isPersistent(): boolean {
    return true
  }
}

/** A match pattern of `webRequest` (`*://*\/*`, `<all_urls>`, `app://x/*`) as a regular expression. */
export function matchPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
}

let current: { session: StandInSession; proxy: Session } | null = null
let announce: ((session: Session) => void) | null = null

/** Lets the app say `session-created`. */
export function onSessionCreated(listener: (session: Session) => void): void {
  announce = listener
}

/** The stand-in's own view of the default session, made (and announced) when first asked for. */
export function defaultSession(): { readonly session: StandInSession; readonly proxy: Session } {
  if (!current) {
    const made = new StandInSession()
    current = { session: made, proxy: strict('session', made) as unknown as Session }
    announce?.(current.proxy)
  }
  return current
}

export const session = strict('session', {
  get defaultSession(): Session {
    return defaultSession().proxy
  },
})
