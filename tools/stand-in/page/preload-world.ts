import { deserialize, serialize } from '../clone.ts'
import type { FromPreload, ToPreload } from '../page-messages.ts'
import { openCrossing } from './crossing.ts'

type Listener = (event: object, ...args: unknown[]) => void

export interface PreloadWorld {
  readonly secret: string
  /** Name of the binding that leads out of this world. */
  readonly binding: string
  /** Name of the function by which main leads in. */
  readonly entry: string
  readonly process: Readonly<Record<string, unknown>>
  readonly preload: (
    require: (name: string) => unknown,
    process: object,
    exports: object,
    module: object,
  ) => void
}

/** Gives a sandboxed preload what Electron gives it, and runs it, in the isolated world of a top frame. */
export function runPreload({ secret, binding, entry, process, preload }: PreloadWorld): void {
  if (window.top !== window) return
  const globals = globalThis as unknown as Record<string, unknown>
  const leave = globals[binding] as (text: string) => void
  const crossing = openCrossing(secret, 'preload', 'page', document)
  const listeners = new Map<string, Listener[]>()
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let lastId = 0

  const post = (message: FromPreload) => leave(JSON.stringify(message))

  function refusing<T extends object>(name: string, members: T): T {
    return new Proxy(members, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key)
        throw new Error(`not in the stand-in: ${name}.${key}`)
      },
    })
  }

  function on(channel: string, listener: Listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }

  function off(channel: string, listener: Listener) {
    const left = [...(listeners.get(channel) ?? [])]
    const at = left.lastIndexOf(listener)
    if (at >= 0) left.splice(at, 1)
    listeners.set(channel, left)
    return ipcRenderer
  }

  function once(channel: string, listener: Listener) {
    const first: Listener = (event, ...args) => {
      off(channel, first)
      listener(event, ...args)
    }
    return on(channel, first)
  }

  const ipcRenderer: object = refusing('ipcRenderer', {
    on,
    addListener: on,
    once,
    off,
    removeListener: off,
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear()
      else listeners.delete(channel)
      return ipcRenderer
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
    invoke(channel: string, ...args: unknown[]) {
      return new Promise((resolve, reject) => {
        lastId += 1
        const message = { kind: 'invoke', id: lastId, channel, args: serialize(args) } as const
        waiting.set(lastId, { resolve, reject })
        post(message)
      })
    },
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args: serialize(args) }),
  })

  const contextBridge = refusing('contextBridge', {
    exposeInMainWorld(key: string, api: unknown) {
      if (typeof key !== 'string')
        throw new TypeError('Error processing argument at index 0, conversion failure')
      crossing.expose(key, api)
    },
  })

  function receive(message: ToPreload): void {
    if (message.kind === 'message') {
      const args = deserialize(message.args) as unknown[]
      const event = { sender: ipcRenderer, ports: [] }
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener(event, ...args)
      return
    }
    const waiter = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'reply') waiter?.resolve(deserialize(message.value))
    else waiter?.reject(new Error(message.message))
  }

  globals[entry] = receive
  const modules: Record<string, object> = {
    electron: refusing('electron (in a preload)', { contextBridge, ipcRenderer }),
  }
  const require = (name: string) => {
    const found = modules[name.replace(/^node:|\/(renderer|common)$/g, '')]
    if (!found) throw new Error(`not in the stand-in: require('${name}') in a preload`)
    return found
  }
  const module = { exports: {} }
  try {
    preload(require, refusing('process (in a preload)', { ...process }), module.exports, module)
  } catch (error) {
    post({
      kind: 'preload-error',
      stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
}
