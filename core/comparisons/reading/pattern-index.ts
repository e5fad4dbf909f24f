import { wordsIn } from './line-words.ts'
import { hasAll, type LinePattern } from './relation-patterns.ts'

/** Patterns in order, found by the words they need: of some hundred, a line has the words for a few. */
export class PatternIndex<T extends { readonly pattern: LinePattern }> {
  readonly #all: readonly T[]
  /** A bit for each pattern that needs no word. */
  readonly #always: Int32Array
  /** For each word, by its number, a bit for each pattern that needs it or another of its group. */
  readonly #byWord: readonly (Int32Array | null)[]

  constructor(all: readonly T[]) {
    const size = (all.length + 31) >>> 5
    this.#all = all
    this.#always = new Int32Array(size)
    // Filled, for an array with gaps is looked up far more slowly.
    const numbers = all.flatMap(({ pattern }) => pattern.needs[0] ?? [])
    const byWord = new Array<Int32Array | null>(Math.max(0, ...numbers) + 1).fill(null)
    for (const [index, { pattern }] of all.entries()) {
      const [rarest] = pattern.needs
      if (!rarest) mark(this.#always, index)
      for (const word of rarest ?? []) {
        const marks = byWord[word] ?? new Int32Array(size)
        byWord[word] = marks
        mark(marks, index)
      }
    }
    this.#byWord = byWord
  }

  /** Those that may match a line, in order. */
  in(line: string): T[] {
    const words = wordsIn(line)
    const marks = this.#always.slice()
    for (const word of words.found) {
      const some = word < this.#byWord.length ? this.#byWord[word] : null
      if (some) for (let at = 0; at < marks.length; at++) marks[at] = (marks[at] ?? 0) | (some[at] ?? 0)
    }
    const able: T[] = []
    for (let at = 0; at < marks.length; at++) {
      for (let rest = marks[at] ?? 0; rest !== 0; rest &= rest - 1) {
        const one = this.#all[at * 32 + 31 - Math.clz32(rest & -rest)]
        if (one && hasAll(words, one.pattern.needs)) able.push(one)
      }
    }
    return able
  }
}

function mark(marks: Int32Array, index: number): void {
  marks[index >>> 5] = (marks[index >>> 5] ?? 0) | (1 << (index & 31))
}
