/**
 * One side of the crossing between a page's two worlds, the preload's and the page's own. They share the document
 * but no objects; events on the document carry calls across, synchronously, as Electron's contextBridge does.
 * Values cross as that copies them: plain objects and arrays member by member, functions and promises as proxies,
 * what structured clone knows as a clone, nothing else.
 *
 * Injected as text, hence self-contained.
 */
export type Crossed =
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'array' | 'object'
      readonly entries: readonly (readonly [string, Crossed])[]
      readonly length: number
    }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'again'; readonly index: number }
  | { readonly kind: 'function' | 'own-function' | 'promise'; readonly id: number }

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly args: Crossed }
  | { readonly kind: 'settle'; readonly id: number; readonly ok: boolean; readonly value: Crossed }
  | { readonly kind: 'forget'; readonly id: number }
  | { readonly kind: 'expose'; readonly key: string; readonly value: Crossed }
  | { readonly kind: 'reply'; readonly ok: boolean; readonly value: Crossed }

type AnyFunction = (...args: unknown[]) => unknown

export interface Crossing {
  /** Makes `value` known to the other world under `key`, frozen. */
  expose(key: string, value: unknown): void
}

/** `secret` names the events, so that a page's own script neither hears nor forges them. */
export function openCrossing(secret: string, here: string, there: string, target: EventTarget): Crossing {
  const maxDepth = 1000
  const dispatch = EventTarget.prototype.dispatchEvent.bind(target)
  const functions = new Map<number, AnyFunction>()
  const proxies = new WeakMap<object, number>()
  const waiting = new Map<number, { resolve: AnyFunction; reject: AnyFunction }>()
  const forgotten = new FinalizationRegistry<number>((id) => post({ kind: 'forget', id }))
  let lastId = 0
  let reply: Extract<Message, { kind: 'reply' }> | undefined

  function post(message: Message): void {
    dispatch(new CustomEvent(secret + there, { detail: message }))
  }

  function ask(message: Message): unknown {
    reply = undefined
    post(message)
    const answer = reply as Extract<Message, { kind: 'reply' }> | undefined
    if (!answer) throw new Error('The other world of this page is gone.')
    const value = unpack(answer.value)
    if (!answer.ok) throw value
    return value
  }

  function pack(value: unknown, depth = 0, seen = new Map<object, number>()): Crossed {
    if (depth > maxDepth) {
      throw new TypeError(
        `Electron contextBridge recursion depth exceeded. Nested objects deeper than ${maxDepth} are not supported.`,
      )
    }
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (typeof value === 'function') return packFunction(value as AnyFunction)
    if (typeof value !== 'object' || value === null) return { kind: 'value', value }
    const known = seen.get(value)
    if (known !== undefined) return { kind: 'again', index: known }
    seen.set(value, seen.size)
    if (value instanceof Promise) return packPromise(value)
    if (value instanceof Error) return { kind: 'error', message: value.message }
    const tag = Object.prototype.toString.call(value)
    if (Array.isArray(value) || tag === '[object Object]') {
      const entries = Object.entries(value).map(([key, part]) => [key, pack(part, depth + 1, seen)] as const)
      return Array.isArray(value)
        ? { kind: 'array', entries, length: value.length }
        : { kind: 'object', entries, length: 0 }
    }
    if (typeof Node !== 'undefined' && value instanceof Node)
      throw new Error(`not in the stand-in: ${tag} across the context bridge`)
    try {
      return { kind: 'value', value: structuredClone(value) }
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }

  function packFunction(fn: AnyFunction): Crossed {
    const own = proxies.get(fn)
    if (own !== undefined) return { kind: 'own-function', id: own }
    lastId += 1
    functions.set(lastId, fn)
    return { kind: 'function', id: lastId }
  }

  function packPromise(promise: Promise<unknown>): Crossed {
    lastId += 1
    const id = lastId
    const settle = (ok: boolean) => (value: unknown) =>
      post({ kind: 'settle', id, ...packOutcome(ok, value) })
    promise.then(settle(true), settle(false))
    return { kind: 'promise', id }
  }

  function packOutcome(ok: boolean, value: unknown): { ok: boolean; value: Crossed } {
    try {
      return { ok, value: pack(value) }
    } catch (error) {
      return {
        ok: false,
        value: { kind: 'error', message: error instanceof Error ? error.message : String(error) },
      }
    }
  }

  function unpack(crossed: Crossed, built: unknown[] = [], frozen = false): unknown {
    switch (crossed.kind) {
      case 'value':
        if (typeof crossed.value === 'object' && crossed.value !== null) built.push(crossed.value)
        return crossed.value
      case 'again':
        return built[crossed.index]
      case 'error': {
        const error = new Error(crossed.message)
        built.push(error)
        return error
      }
      case 'promise': {
        const promise = new Promise<unknown>((resolve, reject) =>
          waiting.set(crossed.id, { resolve, reject }),
        )
        built.push(promise)
        return promise
      }
      case 'function':
        return unpackFunction(crossed.id)
      case 'own-function':
        return functions.get(crossed.id)
      default: {
        const target: object = crossed.kind === 'array' ? new Array(crossed.length) : {}
        built.push(target)
        for (const [key, part] of crossed.entries) {
          const value = unpack(part, built, frozen)
          Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
        }
        return frozen ? Object.freeze(target) : target
      }
    }
  }

  function unpackFunction(id: number): AnyFunction {
    const proxy = (...args: unknown[]) => ask({ kind: 'call', id, args: pack(args) })
    proxies.set(proxy, id)
    forgotten.register(proxy, id)
    return proxy
  }

  function answer(act: () => unknown): void {
    let outcome: { ok: boolean; value: Crossed }
    try {
      outcome = packOutcome(true, act())
    } catch (error) {
      outcome = packOutcome(false, error)
    }
    post({ kind: 'reply', ...outcome })
  }

  function place(key: string, value: unknown): void {
    if (key in globalThis)
      throw new Error('Cannot bind an API on top of an existing property on the window object')
    Object.defineProperty(globalThis, key, { value, enumerable: true, configurable: false, writable: false })
  }

  target.addEventListener(secret + here, (event) => {
    event.stopImmediatePropagation()
    const message = (event as CustomEvent<Message>).detail
    switch (message.kind) {
      case 'reply':
        reply = message
        return
      case 'call':
        answer(() => {
          const fn = functions.get(message.id)
          if (!fn) throw new Error('The function this proxy stood for is gone.')
          return fn(...(unpack(message.args) as unknown[]))
        })
        return
      case 'expose':
        answer(() => place(message.key, unpack(message.value, [], true)))
        return
      case 'settle': {
        const waiter = waiting.get(message.id)
        waiting.delete(message.id)
        const value = unpack(message.value)
        if (message.ok) waiter?.resolve(value)
        else waiter?.reject(value)
        return
      }
      case 'forget':
        functions.delete(message.id)
    }
  })

  return { expose: (key, value) => void ask({ kind: 'expose', key, value: pack(value) }) }
}
