/** What code meets where it asks for something Electron has and the stand-in has not. */
export class NotInStandIn extends Error {
  constructor(what: string) {
    super(`not in the stand-in: ${what}`)
    this.name = 'NotInStandIn'
  }
}

/** Asked of any value by the language and its tools (awaiting, printing, comparing), not by the app. */
const askedOfAnything = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
])

/** The same object, but reading or writing a member it lacks throws instead of giving `undefined`. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || askedOfAnything.has(key))
        return Reflect.get(target, key, receiver)
      throw new NotInStandIn(`${name}.${key}`)
    },
    set(target, key, value, receiver) {
      if (key in target || typeof key === 'symbol') return Reflect.set(target, key, value, receiver)
      throw new NotInStandIn(`${name}.${key}`)
    },
  })
}

/** Stands for a whole module or class the stand-in lacks: importing it is fine, using it throws. */
export function missing(name: string): never {
  const refuse = (): never => {
    throw new NotInStandIn(name)
  }
  // A function, and not an arrow: only that can be called with `new`.
  const proxy = new Proxy(function stand() {}, {
    get: (_target, key) => {
      if (typeof key === 'symbol' || askedOfAnything.has(key)) return undefined
      throw new NotInStandIn(`${name}.${key}`)
    },
    set: refuse,
    apply: refuse,
    construct: refuse,
  })
  return proxy as never
}

/** Throws for an option the stand-in neither honours nor may leave out without a difference. */
export function refuseUnknown(name: string, given: object | undefined, known: ReadonlySet<string>): void {
  for (const key of Object.keys(given ?? {}))
    if (!known.has(key)) throw new NotInStandIn(`${name} { ${key} }`)
}
