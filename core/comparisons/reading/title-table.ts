/**
 * Numbers by hash, many to a hash, the one entered last first. Flat arrays: two million entries take forty megabytes, where a
 * Map would take four hundred.
 */
export class TitleTable {
  /** Hash of each slot's chain; what slot it is follows from the hash. */
  #hashes = new Int32Array(1024)
  /** First entry of each slot's chain, plus one; 0 for an empty slot. */
  #heads = new Int32Array(1024)
  /**
   * A blocked Bloom filter: three bits of one word for each hash, some eight to a hash. Most of what is asked for is not there, and is
   * known so, nineteen times in twenty, without reaching far.
   */
  #bits = new Int32Array(128)
  #shift = 25
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
    const spread = spreadOf(hash)
    const bits = bitsOf(spread)
    if (((this.#bits[spread >>> this.#shift] ?? 0) & bits) !== bits) return -1
    return (this.#heads[this.#slotOf(hash)] ?? 0) - 1
  }

  after(entry: number): number {
    return (this.#next[entry] ?? 0) - 1
  }

  value(entry: number): number {
    return this.#values[entry] ?? 0
  }

  #mark(hash: number): void {
    const spread = spreadOf(hash)
    const word = spread >>> this.#shift
    this.#bits[word] = (this.#bits[word] ?? 0) | bitsOf(spread)
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
    this.#bits = new Int32Array(this.#heads.length / 8)
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

const spreadOf = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)

/** Three bits of a word, by the low fifteen bits of a spread hash mixed with the high ones. */
function bitsOf(spread: number): number {
  const mixed = Math.imul(spread ^ (spread >>> 15), 0xc2b2ae35)
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31))
}

/** The array half as long again, its values kept. */
function grown(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(Math.ceil(from.length * 1.5))
  to.set(from)
  return to
}
