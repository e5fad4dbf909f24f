import { hashOf } from './hashing.ts'
import { type Mark, readMarkup } from './markup.ts'
import { foldName } from './names.ts'
import { figuresFor } from './numerals.ts'
import { isName, listedRarity, RARITY } from './plain-words.ts'
import { readWords } from './read-words.ts'
import { GAP, LOOK, Words } from './words.ts'

/** A mark by the words it holds. */
export interface MarkedWords {
  readonly kind: Mark['kind']
  readonly first: number
  readonly last: number
}

/** How the words about a word are written, and so what a capital there is worth. */
export const CASE = { prose: 0, lower: 1, titled: 2, shouted: 3 } as const

/** From this share of capitals on, a sentence is a headline; from this share of lower-case sentences on, the writer uses none. */
const TITLED_SHARE = 0.8
const LOWER_SHARE = 0.6
/** Letters of the longest words that headlines leave small. */
const LONGEST_SMALL = 3
const PRONOUN = new Set(['i', 'im', 'id', 'ill', 'ive'].map(hashOf))
const TENTHS = 10
const ENDINGS = [/ies$/, /(?:es|ed|er|ly|al)$/, /(?:ing|est|ers|ish|ful)$/, /(?:ness|less|ings)$/, /[sdyr]$/]
const FILLING = ['y', '', 'e', 'y']

/** A review's words, what they look like and how it sets them apart. */
export class Page {
  readonly text: string
  readonly words: Words
  readonly marks: MarkedWords[] = []
  /** For each word the innermost mark about it, plus one. */
  readonly #markOf: Int32Array
  readonly #rarity: Float32Array
  readonly #case: Uint8Array
  /** For each word how many capitals, and how much rarity, in tenths, stand before it. */
  readonly #capitals: Int32Array
  readonly #rarities: Int32Array
  /** Words that were asked for, folded: those about many titles are asked for again and again. */
  readonly #folded: string[] = []

  constructor(text: string) {
    this.text = text
    const { skips, marks } = readMarkup(text)
    this.words = readWords(text, new Words(), skips)
    const { count } = this.words
    this.#rarity = new Float32Array(count).fill(-1)
    this.#case = new Uint8Array(count)
    this.#capitals = new Int32Array(count + 1)
    this.#rarities = new Int32Array(count + 1)
    this.#markOf = new Int32Array(count)
    this.#place(marks)
    this.#judgeCase()
    for (let at = 0; at < count; at++) {
      const isOwnCapital = this.isCapital(at) && !this.isInitial(at) && !this.isPronoun(at)
      this.#capitals[at + 1] = (this.#capitals[at] ?? 0) + (isOwnCapital ? 1 : 0)
      this.#rarities[at + 1] = (this.#rarities[at] ?? 0) + Math.round(this.rarity(at) * TENTHS)
    }
  }

  get count(): number {
    return this.words.count
  }

  gap(at: number): number {
    return at >= this.count ? this.words.tail | GAP.paragraph | GAP.sentence : (this.words.gap[at] ?? 0)
  }

  look(at: number): number {
    return this.words.look[at] ?? 0
  }

  isCapital(at: number): boolean {
    return (this.look(at) & LOOK.capital) !== 0
  }

  /** Whether it is “I”, “I’m”, “I’d”: always a capital, whatever it stands in. */
  isPronoun(at: number): boolean {
    return PRONOUN.has(this.words.plain[at] ?? 0)
  }

  /** Whether a capital is owed to the word's place, not to the word. */
  isInitial(at: number): boolean {
    return at === 0 || (this.gap(at) & (GAP.sentence | GAP.paragraph | GAP.newline)) !== 0
  }

  /** Whether many would write a capital there: after a colon, a dash, a parenthesis. */
  isHalfInitial(at: number): boolean {
    return (this.gap(at) & (GAP.dash | GAP.open)) !== 0
  }

  caseOf(at: number): number {
    return this.#case[at] ?? 0
  }

  mark(at: number): MarkedWords | null {
    const number = this.#markOf[at] ?? 0
    return number === 0 ? null : (this.marks[number - 1] ?? null)
  }

  /** The word at a place as written, folded; an s at its end stays. */
  word(at: number): string {
    let word = this.#folded[at]
    if (word === undefined) {
      word = foldName(this.text.slice(this.words.start[at], this.words.end[at]))
      this.#folded[at] = word
    }
    return word
  }

  /** Any words, folded as names are. */
  folded(words: string): string {
    return foldName(words)
  }

  /** A word's letters as titles are known by: numbers as figures. */
  letters(at: number): string {
    return figuresFor(this.word(at))
  }

  isName(at: number): boolean {
    return (
      isName(this.words.plain[at] ?? 0) ||
      ((this.words.bareSize[at] ?? 0) > 0 && isName(this.words.bare[at] ?? 0))
    )
  }

  /** Whether some word from first to last has a capital that it owes to no sentence's beginning. */
  hasCapital(first: number, last: number): boolean {
    return (this.#capitals[last + 1] ?? 0) > (this.#capitals[first] ?? 0)
  }

  /** Sum of the words' rarities. */
  rarityOf(first: number, last: number): number {
    return ((this.#rarities[last + 1] ?? 0) - (this.#rarities[first] ?? 0)) / TENTHS
  }

  /** How little a word is to be expected, from 0 to `RARITY.rare`. */
  rarity(at: number): number {
    if (at >= this.count) return 0
    const found = this.#rarity[at] ?? 0
    if (found >= 0) return found
    const value = this.#judgeRarity(at)
    this.#rarity[at] = value
    return value
  }

  #judgeRarity(at: number): number {
    const look = this.look(at)
    if (look & LOOK.symbol) return RARITY.symbol
    const listed = listedRarity(this.words.plain[at] ?? 0)
    if (listed !== undefined) return listed
    if (look & LOOK.figures) return RARITY.figures
    if (look & LOOK.caseless && this.words.plainSize[at] === 1) return RARITY.unspaced
    if (this.words.plainSize[at] === 1) return 0
    const bare = (this.words.bareSize[at] ?? 0) > 0 ? listedRarity(this.words.bare[at] ?? 0) : undefined
    return bare ?? stemRarity(this.word(at))
  }

  #place(marks: readonly Mark[]): void {
    const placed = this.marks
    const { start, end } = this.words
    // Marks come by their ends, inner before outer; the words of each are found by halving.
    for (const mark of marks) {
      const first = this.#firstFrom(mark.start)
      let last = first
      while (last < this.count && (end[last] ?? 0) <= mark.end) last++
      last--
      if (last < first || (start[first] ?? 0) < mark.start) continue
      placed.push({ kind: mark.kind, first, last })
      for (let at = first; at <= last; at++) {
        const inner = this.mark(at)
        const isSame = inner?.first === first && inner.last === last && mark.kind !== 'bold'
        if (!inner || isSame) this.#markOf[at] = placed.length
      }
    }
  }

  #firstFrom(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.words.start[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #judgeCase(): void {
    let lower = 0
    let sentences = 0
    for (let first = 0; first < this.count; ) {
      let next = first + 1
      while (next < this.count && !(this.gap(next) & (GAP.sentence | GAP.paragraph | GAP.newline))) next++
      sentences++
      if (!this.isCapital(first) && !(this.look(first) & (LOOK.caseless | LOOK.figures))) lower++
      this.#case.fill(this.#caseOfSentence(first, next), first, next)
      first = next
    }
    if (lower < sentences * LOWER_SHARE) return
    for (let at = 0; at < this.count; at++) if (this.#case[at] === CASE.prose) this.#case[at] = CASE.lower
  }

  #caseOfSentence(first: number, next: number): number {
    let content = 0
    let capital = 0
    let shouted = 0
    let small = 0
    for (let at = first; at < next; at++) {
      if (this.look(at) & LOOK.figures || (this.words.plainSize[at] ?? 0) < 2) continue
      if (this.look(at) & LOOK.capitals) shouted++
      if (listedRarity(this.words.plain[at] ?? 0) === RARITY.plainest && !this.isCapital(at)) {
        if ((this.words.plainSize[at] ?? 0) > LONGEST_SMALL) small++
        continue
      }
      content++
      if (this.isCapital(at)) capital++
    }
    // Who begins a sentence small writes titles so too.
    const isSmall =
      !this.isCapital(first) && !(this.look(first) & (LOOK.caseless | LOOK.figures | LOOK.symbol))
    if (isSmall && (first === 0 || this.gap(first) & GAP.stop)) return CASE.lower
    if (content < 4) return CASE.prose
    if (shouted >= content * TITLED_SHARE) return CASE.shouted
    // “Better than The Wizard of Oz?” is prose: headlines give “than” its capital.
    return small === 0 && capital === content && content >= (next - first) * 0.5 ? CASE.titled : CASE.prose
  }
}

/** Rarity of a word's stem, where taking an ending off leaves a listed word. */
function stemRarity(word: string): number {
  if (word.length < 4) return RARITY.rare
  for (const ending of ENDINGS) {
    if (!ending.test(word)) continue
    const stem = word.replace(ending, '')
    for (const filling of FILLING) {
      const listed = listedRarity(hashOf(stem + filling))
      if (listed !== undefined && stem.length > 2) return Math.max(listed, RARITY.common)
    }
    const single = stem.slice(0, -1)
    if (single.at(-1) === stem.at(-1)) {
      const listed = listedRarity(hashOf(single))
      if (listed !== undefined && single.length > 2) return Math.max(listed, RARITY.common)
    }
  }
  return RARITY.rare
}
