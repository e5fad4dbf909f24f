/**
 * Numbers by hash, many to a hash, the one entered last first. Flat arrays: two million entries take forty megabytes, where a
 * Map would take four hundred.
 */
export class TitleTable {
  /** Hash of each slot's chain; what slot it is follows from the hash. */
  #hashes = new Int32Array(1024)
  /** First entry of each slot's chain, plus one; 0 for an empty slot. */
  #heads = new Int32Array(1024)
  /** A bit for some of each slot's hash: most of what is asked for is not there, and is known so without reaching far. */
  #bits = new Uint8Array(512)
  #shift = 20
  #used = 0
  #values = new Int32Array(1024)
  /** Entry after each one in its chain, plus one. */
  #next = new Int32Array(1024)
  #count = 0

  insert(hash: number, value: number): void {
    if (this.#used * 2 >= this.#heads.length) this.#widen()
    const slot = this.#slotOf(hash)
    if (this.#heads[slot] === 0) {
      this.#hashes[slot] = hash
      this.#mark(hash)
      this.#used++
    }
    if (this.#count >= this.#values.length) {
      this.#values = grown(this.#values)
      this.#next = grown(this.#next)
    }
    this.#values[this.#count] = value
    this.#next[this.#count] = this.#heads[slot] ?? 0
    this.#count++
    this.#heads[slot] = this.#count
  }

  /** First entry of a hash; -1 when there is none. Read it with `value`, go on with `after`. */
  first(hash: number): number {
    const bit = this.#bitOf(hash)
    if ((((this.#bits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 0) return -1
    return (this.#heads[this.#slotOf(hash)] ?? 0) - 1
  }

  after(entry: number): number {
    return (this.#next[entry] ?? 0) - 1
  }

  value(entry: number): number {
    return this.#values[entry] ?? 0
  }

  #mark(hash: number): void {
    const bit = this.#bitOf(hash)
    this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }

  #bitOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> this.#shift
  }

  #slotOf(hash: number): number {
    const mask = this.#heads.length - 1
    // Knuth's multiplicative spread: the low bits of a polynomial hash know little of a title's first letters.
    let slot = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 8) & mask
    while (this.#heads[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #widen(): void {
    const hashes = this.#hashes
    const heads = this.#heads
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#heads = new Int32Array(heads.length * 2)
    this.#bits = new Uint8Array(this.#heads.length / 2)
    this.#shift--
    for (let old = 0; old < heads.length; old++) {
      const head = heads[old] ?? 0
      if (head === 0) continue
      const hash = hashes[old] ?? 0
      const slot = this.#slotOf(hash)
      this.#hashes[slot] = hash
      this.#heads[slot] = head
      this.#mark(hash)
    }
  }
}

/** The array half as long again, its values kept. */
function grown(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(Math.ceil(from.length * 1.5))
  to.set(from)
  return to
}
