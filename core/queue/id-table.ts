import { intAt } from './typed.ts'

/**
 * Values by id, for ids in hundreds of thousands that were never seen before, as a database hands them out. A
 * `Map` hashes all of each and looks twice to say what it replaced; this hashes the end, where ids made at
 * random differ, and compares text only where hashes agree.
 */
export class IdTable<T> {
  /**
   * Two numbers a slot: a place among the ids, plus one (0 where free), and its id's hash beside it. At most half
   * are taken; collisions go to the next.
   */
  #slots = new Int32Array(2048)
  readonly #ids: string[] = []
  readonly #values: (T | undefined)[] = []

  get(id: string): T | undefined {
    const place = intAt(this.#slots, this.#slotOf(id, hashOf(id))) - 1
    return place < 0 ? undefined : this.#values[place]
  }

  /** Returns the value it replaces; undefined where there was none. */
  set(id: string, value: T): T | undefined {
    return this.#put(id, value)
  }

  /** Returns the value that was there. */
  delete(id: string): T | undefined {
    return this.get(id) === undefined ? undefined : this.#put(id, undefined)
  }

  /** Makes room for so many more. */
  reserve(ids: number): void {
    let size = this.#slots.length
    while (size < 4 * (this.#ids.length + ids)) size *= 2
    if (size > this.#slots.length) this.#grow(size)
  }

  #put(id: string, value: T | undefined): T | undefined {
    this.reserve(1)
    const hash = hashOf(id)
    const slot = this.#slotOf(id, hash)
    const place = intAt(this.#slots, slot) - 1
    if (place < 0) {
      this.#slots[slot] = this.#ids.push(id)
      this.#slots[slot + 1] = hash
      this.#values.push(value)
      return undefined
    }
    const before = this.#values[place]
    this.#values[place] = value
    return before
  }

  /** The slot that holds the id, or the free one where it belongs. */
  #slotOf(id: string, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const place = intAt(slots, slot) - 1
      if (place < 0 || (intAt(slots, slot + 1) === hash && this.#ids[place] === id)) return slot
    }
  }

  #grow(size: number): void {
    const known = this.#slots
    const slots = new Int32Array(size)
    for (let from = 0; from < known.length; from += 2) {
      if (known[from] === 0) continue
      const hash = intAt(known, from + 1)
      let slot = (2 * hash) & (size - 2)
      while (slots[slot] !== 0) slot = (slot + 2) & (size - 2)
      slots[slot] = intAt(known, from)
      slots[slot + 1] = hash
    }
    this.#slots = slots
  }
}

/** Characters hashed: 32 random bits of a UUID's end. */
const HASHED = 8

/** A multiplicative hash of 32 bits, the upper half folded into the lower, where slots are chosen. */
function hashOf(id: string): number {
  let hash = id.length
  for (let i = Math.max(0, id.length - HASHED); i < id.length; i++) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x5bd1e995)
  }
  return hash ^ (hash >>> 15)
}
