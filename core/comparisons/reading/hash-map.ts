/**
 * Small whole numbers by hash, in flat arrays: asked several times for every word read, where a Map would box each hash above 2³⁰.
 */
export class HashMap {
  readonly #hashes: Int32Array
  /** Values, plus one; 0 where a slot is free. */
  readonly #values: Int32Array

  /** @param entries hashes and their values, 0 or more; of a hash entered twice the last stands. */
  constructor(entries: Iterable<readonly [hash: number, value: number]>) {
    const all = [...entries]
    const slots = 1 << Math.ceil(Math.log2(all.length * 4 + 4))
    this.#hashes = new Int32Array(slots)
    this.#values = new Int32Array(slots)
    for (const [hash, value] of all) {
      const slot = this.#slotOf(hash)
      this.#hashes[slot] = hash
      this.#values[slot] = value + 1
    }
  }

  /** The value of a hash; undefined when it has none. */
  get(hash: number): number | undefined {
    const value = this.#values[this.#slotOf(hash)] ?? 0
    return value === 0 ? undefined : value - 1
  }

  has(hash: number): boolean {
    return this.#values[this.#slotOf(hash)] !== 0
  }

  #slotOf(hash: number): number {
    const mask = this.#values.length - 1
    let slot = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 8) & mask
    while (this.#values[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
}

/** Hashes that are told from all others. */
export const hashSet = (hashes: Iterable<number>): HashMap =>
  new HashMap([...hashes].map((hash) => [hash, 0] as const))
