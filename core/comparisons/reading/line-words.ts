import { HashMap } from './hash-map.ts'
import { hashOf, withCode } from './hashing.ts'

/*
 * Which of the words that patterns ask for stand in a line, as a set of bits: a line is asked about by hundreds of patterns. Words
 * are known by their hashes: should two agree by chance, a pattern is tried in vain, never left out.
 */

const numbers = new Map<number, number>()
/** `numbers` in flat arrays, made when a line is first read after the last word was entered. */
let table: HashMap | null = null

/** The number of a word that some pattern asks for; the same each time. */
export function numberOfWord(word: string): number {
  const hash = hashOf(word)
  const known = numbers.get(hash)
  if (known !== undefined) return known
  numbers.set(hash, numbers.size)
  table = null
  recent.fill(null)
  return numbers.size - 1
}

/** The words of a line, parted by single spaces, that patterns ask for. */
export class LineWords {
  /** Their numbers, each once. */
  readonly found: number[] = []
  readonly #bits: Int32Array

  constructor(line: string) {
    table ??= new HashMap(numbers)
    this.#bits = new Int32Array((numbers.size >>> 5) + 1)
    let hash = 0
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      if (code !== SPACE) {
        hash = withCode(hash, code)
        continue
      }
      this.#enter(table.get(hash))
      hash = 0
    }
    this.#enter(table.get(hash))
  }

  has(number: number): boolean {
    return ((this.#bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  #enter(number: number | undefined): void {
    if (number === undefined || this.has(number)) return
    this.#bits[number >>> 5] = (this.#bits[number >>> 5] ?? 0) | (1 << (number & 31))
    this.found.push(number)
  }
}

const SPACE = 32

/** The lines asked about last: a sentence and the few about it are asked about in turn. */
const RECENT = 8
const recent: ({ readonly line: string; readonly words: LineWords } | null)[] = new Array(RECENT).fill(null)
let oldest = 0

/** The words of a line; those of the lines asked about last are kept. */
export function wordsIn(line: string): LineWords {
  for (const one of recent) if (one?.line === line) return one.words
  const words = new LineWords(line)
  recent[oldest] = { line, words }
  oldest = (oldest + 1) % RECENT
  return words
}
