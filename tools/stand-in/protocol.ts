import type { CustomScheme, Protocol } from 'electron'
import { registerScheme } from './origin.ts'
import { NotInStandIn, strict } from './strict.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()
let ready = false

/** From here on schemes can be handled and no longer be registered. */
export function setProtocolReady(): void {
  ready = true
}

export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme)
}

type Members = 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'

const members: Pick<Protocol, Members> = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]) {
    if (ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) {
      // What stands in for it is a secure https origin: nothing less can be had.
      if (!privileges?.standard || !privileges.secure) {
        throw new NotInStandIn(`protocol: a scheme (${scheme}) that is not standard and secure`)
      }
      registerScheme(scheme)
    }
  },
  handle(scheme, handler) {
    if (!ready) throw new Error('protocol.handle can only be used after the app is ready')
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler as Handler)
  },
  unhandle(scheme) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
}

export const protocol = strict('protocol', members)
