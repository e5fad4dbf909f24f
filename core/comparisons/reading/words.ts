/** What a word looks like. */
export const LOOK = {
  /** Begins with a capital. */
  capital: 1,
  /** Two letters or more, all capitals. */
  capitals: 2,
  figures: 4,
  /** A star, an emoji, a currency sign. */
  symbol: 8,
  /** Of a script that knows no capitals. */
  caseless: 16,
  /** Ends in 's or s'. */
  possessive: 32,
  /** Too long for a word of a title. */
  endless: 64,
} as const

/** What stands between a word and the one before. */
export const GAP = {
  sentence: 1,
  comma: 2,
  slash: 4,
  open: 8,
  close: 16,
  /** A colon, a dash with space about it. */
  dash: 32,
  newline: 64,
  /** A new paragraph, code, an address: no title reaches across. */
  paragraph: 128,
  plus: 256,
  /** Nothing, or a hyphen or dot without space. */
  tight: 512,
  semicolon: 1024,
  stop: 2048,
  /** A > or <, as in a ranking. */
  rank: 4096,
} as const

/** The words of a text, in flat arrays: five million characters are read in one go. */
export class Words {
  count = 0
  start = new Int32Array(64)
  end = new Int32Array(64)
  /** Hash of the word as written, folded. */
  plain = new Int32Array(64)
  plainSize = new Uint8Array(64)
  /** Hash, check and length with numbers as figures. */
  hash = new Int32Array(64)
  check = new Int32Array(64)
  size = new Uint8Array(64)
  /** The same without the plural's or possessive's s; size 0 where there is none. */
  bare = new Int32Array(64)
  bareCheck = new Int32Array(64)
  bareSize = new Uint8Array(64)
  look = new Uint8Array(64)
  gap = new Uint16Array(64)
  /** What stands after the last word. */
  tail = 0

  grow(): void {
    const length = this.start.length * 2
    this.start = wider(this.start, new Int32Array(length))
    this.end = wider(this.end, new Int32Array(length))
    this.plain = wider(this.plain, new Int32Array(length))
    this.plainSize = wider(this.plainSize, new Uint8Array(length))
    this.hash = wider(this.hash, new Int32Array(length))
    this.check = wider(this.check, new Int32Array(length))
    this.size = wider(this.size, new Uint8Array(length))
    this.bare = wider(this.bare, new Int32Array(length))
    this.bareCheck = wider(this.bareCheck, new Int32Array(length))
    this.bareSize = wider(this.bareSize, new Uint8Array(length))
    this.look = wider(this.look, new Uint8Array(length))
    this.gap = wider(this.gap, new Uint16Array(length))
  }
}

function wider<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** A stretch that holds no words: a tag, an address, code. */
export interface Skip {
  readonly start: number
  readonly end: number
  /** Whether it parts what stands before from what comes after. */
  readonly parts: boolean
}
