/**
 * Structured clone as text, for DevTools messages carry strings only. `structuredClone` itself decides what can be
 * cloned; this only writes down what it leaves: a table of nodes that name one another by index, so that cycles
 * and shared objects arrive as they were. Runs in main and in the page alike, hence without imports.
 */
type Node = unknown

/** @throws Error "An object could not be cloned." where Electron does. */
export function serialize(value: unknown): string {
  let copy: unknown
  try {
    copy = structuredClone(value)
  } catch {
    throw new Error('An object could not be cloned.')
  }
  const nodes: Node[] = []
  const seen = new Map<unknown, number>()

  function add(item: unknown): number {
    const known = seen.get(item)
    if (known !== undefined) return known
    const index = nodes.push(null) - 1
    if (typeof item === 'object' && item !== null) seen.set(item, index)
    nodes[index] = write(item)
    return index
  }

  function write(item: unknown): Node {
    switch (typeof item) {
      case 'undefined':
        return ['undefined']
      case 'bigint':
        return ['bigint', String(item)]
      case 'number':
        return Number.isFinite(item) && !Object.is(item, -0)
          ? item
          : ['number', Object.is(item, -0) ? '-0' : String(item)]
      case 'object':
        return item === null ? null : writeObject(item)
      default:
        return item
    }
  }

  function writeObject(item: object): Node {
    if (Array.isArray(item))
      return ['array', item.length, Object.entries(item).map(([key, part]) => [key, add(part)])]
    if (item instanceof Date) return ['date', add(item.getTime())]
    if (item instanceof RegExp) return ['regexp', item.source, item.flags]
    if (item instanceof Map) return ['map', [...item].map(([key, part]) => [add(key), add(part)])]
    if (item instanceof Set) return ['set', [...item].map(add)]
    if (item instanceof Error) return ['error', item.name, item.message, item.stack ?? '']
    if (item instanceof ArrayBuffer) return ['bytes', toBase64(new Uint8Array(item))]
    if (ArrayBuffer.isView(item)) {
      const length = item instanceof DataView ? item.byteLength : (item as Uint8Array).length
      return ['view', tagOf(item), add(item.buffer), item.byteOffset, length]
    }
    if (item instanceof Number || item instanceof String || item instanceof Boolean)
      return ['boxed', add(item.valueOf())]
    if (tagOf(item) === 'Object')
      return ['object', Object.entries(item).map(([key, part]) => [key, add(part)])]
    throw new Error(`not in the stand-in: sending a ${tagOf(item)} between processes`)
  }

  add(copy)
  return JSON.stringify(nodes)
}

/** What `serialize` was given, rebuilt in this world. */
export function deserialize(text: string): unknown {
  const nodes = JSON.parse(text) as Node[]
  const built = new Map<number, unknown>()

  function keep<T>(index: number, value: T): T {
    built.set(index, value)
    return value
  }

  function read(index: number): unknown {
    if (built.has(index)) return built.get(index)
    const node = nodes[index]
    if (!Array.isArray(node)) return keep(index, node)
    const [tag, first, second, third, fourth] = node
    switch (tag) {
      case 'undefined':
        return keep(index, undefined)
      case 'bigint':
        return keep(index, BigInt(first))
      case 'number':
        return keep(index, Number(first))
      case 'date':
        return keep(index, new Date(read(first) as number))
      case 'regexp':
        return keep(index, new RegExp(first, second))
      case 'boxed':
        return keep(index, Object(read(first)))
      case 'bytes':
        return keep(index, fromBase64(first))
      case 'view':
        return keep(index, viewOf(first, read(second) as ArrayBuffer, third, fourth))
      case 'error':
        return keep(index, errorOf(first, second, third))
      case 'array':
        return fill(keep(index, new Array(first)), second)
      case 'object':
        return fill(keep(index, {}), first)
      case 'map': {
        const map = keep(index, new Map())
        for (const [key, part] of first) map.set(read(key), read(part))
        return map
      }
      case 'set': {
        const set = keep(index, new Set())
        for (const part of first) set.add(read(part))
        return set
      }
      default:
        throw new Error(`Unknown node in a message between processes: ${tag}`)
    }
  }

  // Defined, not assigned: a key may be called "__proto__".
  function fill(target: object, entries: [string, number][]): object {
    for (const [key, part] of entries) {
      Object.defineProperty(target, key, {
        value: read(part),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
    return target
  }

  return read(0)
}

function tagOf(item: object): string {
  return Object.prototype.toString.call(item).slice('[object '.length, -1)
}

function errorOf(name: string, message: string, stack: string): Error {
  const kinds: Record<string, ErrorConstructor> = {
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  }
  const error = new (kinds[name] ?? Error)(message)
  error.stack = stack
  return error
}

function viewOf(kind: string, buffer: ArrayBuffer, offset: number, length: number): unknown {
  const View = (
    globalThis as unknown as Record<string, new (b: ArrayBuffer, o: number, l: number) => unknown>
  )[kind]
  if (!View) throw new Error(`not in the stand-in: sending a ${kind} between processes`)
  return new View(buffer, offset, length)
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer
}
