import { intAt } from './typed.ts'

/**
 * Values by id, for ids in hundreds of thousands that were never seen before, as a database hands them out. A
 * `Map` hashes all of each and looks twice to say what it replaced; this hashes the end, where ids made at
 * random differ, and compares text only where hashes agree.
 */
export class IdTable<T> {
  /** Place among the ids, plus one; 0 where free. At most half are taken; collisions go to the next. */
  #slots = new Int32Array(1024)
  #hashes = new Int32Array(512)
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

  #put(id: string, value: T | undefined): T | undefined {
    if (this.#ids.length === this.#hashes.length) this.#grow()
    const hash = hashOf(id)
    const slot = this.#slotOf(id, hash)
    const place = intAt(this.#slots, slot) - 1
    if (place < 0) {
      this.#hashes[this.#ids.length] = hash
      this.#slots[slot] = this.#ids.push(id)
      this.#values.push(value)
      return undefined
    }
    const before = this.#values[place]
    this.#values[place] = value
    return before
  }

  /** The slot that holds the id, or the free one where it belongs. */
  #slotOf(id: string, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = intAt(this.#slots, slot) - 1
      if (place < 0 || (intAt(this.#hashes, place) === hash && this.#ids[place] === id)) return slot
    }
  }

  #grow(): void {
    const hashes = new Int32Array(2 * this.#hashes.length)
    const slots = new Int32Array(2 * this.#slots.length)
    hashes.set(this.#hashes)
    for (const place of this.#ids.keys()) {
      let slot = intAt(hashes, place) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = place + 1
    }
    this.#hashes = hashes
    this.#slots = slots
  }
}

/** Characters hashed: the random part of a UUID's end. */
const HASHED = 12

/** A multiplicative hash of 32 bits, the upper half folded into the lower, where slots are chosen. */
function hashOf(id: string): number {
  let hash = id.length
  for (let i = Math.max(0, id.length - HASHED); i < id.length; i++) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x5bd1e995)
  }
  return hash ^ (hash >>> 15)
}
