import { entityAt } from './entities.ts'
import { foldOf, isUnspaced, SEPARATOR, UNSEEN } from './fold.ts'
import { checkOf, checkWithCode, hashOf, MAX_WORD, withCode } from './hashing.ts'
import { figuresOf, unfigured } from './numerals.ts'
import { GAP, LOOK, type Skip, type Words } from './words.ts'

const APOSTROPHES = new Set("'’‘ʼ`´′＇".split('').map((one) => one.charCodeAt(0)))
/** Words whose 's is “is”, “has” or “us”, not a possessive's. */
const CONTRACTED = new Set(
  'its hes shes thats whats heres theres whos lets wheres hows whens whys'.split(' ').map(hashOf),
)
/** Words whose full stop ends no sentence. */
const ABBREVIATED = new Set('mr mrs ms dr st vs jr sr vol pt no feat dir prof eg ie'.split(' ').map(hashOf))
const FRACTION = 0x2044

/** For each ASCII code its folded code, or 0 for what stands in no word. */
const ASCII = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const folded = foldOf(code)
  ASCII[code] = folded === SEPARATOR || folded === UNSEEN ? 0 : folded.charCodeAt(0)
}

/**
 * Reads the words of a text into `out`, replacing what it held. Apostrophes and accents within words do not count, nor do
 * HTML entities' ways of writing them; “&” is the word “and”; a fraction is its two figures; numbers are
 * figures.
 */
export function readWords(text: string, out: Words, skips: readonly Skip[] = []): Words {
  new Reader(text, out, skips).read()
  return out
}

class Reader {
  readonly #text: string
  readonly #out: Words
  readonly #skips: readonly Skip[]
  #at = 0
  #gap: number = GAP.sentence
  #isStopped = false
  #hadSpace = false
  #start = -1
  #hash = 0
  #check = 0
  #hashBefore = 0
  #checkBefore = 0
  #size = 0
  #last = 0
  #letters = 0
  #capitals = 0
  #figures = 0
  #apostrophe = -1
  #look = 0

  constructor(text: string, out: Words, skips: readonly Skip[]) {
    this.#text = text
    this.#out = out
    this.#skips = skips
  }

  read(): void {
    this.#out.count = 0
    let skip = 0
    const text = this.#text
    while (this.#at < text.length) {
      const next = this.#skips[skip]
      if (next && this.#at >= next.start) {
        skip++
        if (next.end <= this.#at) continue
        this.#finish(this.#at)
        if (next.parts) this.#gap |= GAP.paragraph
        this.#at = next.end
        continue
      }
      const code = text.charCodeAt(this.#at)
      if (code < 128) {
        const folded = ASCII[code] ?? 0
        if (folded > 0 && code !== 36) this.#letter(folded, code, this.#at, 1)
        else this.#other(code)
      } else this.#beyond()
    }
    this.#finish(text.length)
    this.#out.tail = this.#gap
  }

  #beyond(): void {
    const code = this.#text.codePointAt(this.#at) ?? 0
    this.#character(code, code > 0xffff ? 2 : 1)
  }

  /** A character that `length` units of the text stand for. */
  #character(code: number, length: number): void {
    if (code < 128) {
      const folded = ASCII[code] ?? 0
      if (folded > 0 && code !== 36) this.#letter(folded, code, this.#at, length)
      else this.#mark(code, length)
      return
    }
    const at = this.#at
    const folded = foldOf(code)
    if (folded === UNSEEN) {
      this.#at += length
      return
    }
    if (folded === SEPARATOR) {
      this.#mark(code, length)
      return
    }
    if (isUnspaced(code)) {
      this.#finish(at)
      this.#spell(folded, LOOK.caseless, at, length)
      this.#finish(this.#at)
      return
    }
    if (folded.includes('⁄')) {
      this.#finish(at)
      for (const part of folded.split(String.fromCharCode(FRACTION))) {
        this.#at = at
        if (part) this.#spell(part, LOOK.figures, at, length)
        this.#finish(at + length)
      }
      this.#at = at + length
      return
    }
    const character = String.fromCodePoint(code)
    if (/[\p{So}\p{Sc}]/u.test(character) && !/[\p{L}\p{N}]/u.test(folded)) {
      if ((this.#look & LOOK.symbol) === 0) this.#finish(at)
      this.#spell(folded, LOOK.symbol, at, length)
      return
    }
    if ((code >= 0xb2 && code <= 0xb9) || (code >= 0x2070 && code <= 0x2089)) this.#finish(at)
    this.#spell(folded, 0, at, length)
    if (character !== character.toLowerCase()) {
      if (this.#letters === 1 && this.#figures === 0) this.#look |= LOOK.capital
      this.#capitals++
    } else if (character === character.toUpperCase()) this.#look |= LOOK.caseless
  }

  #spell(folded: string, look: number, at: number, length: number): void {
    if (this.#look & LOOK.symbol && look !== LOOK.symbol) this.#finish(at)
    if (this.#start < 0) this.#begin(at)
    this.#look |= look
    for (let i = 0; i < folded.length; i++) this.#add(folded.charCodeAt(i))
    this.#letters++
    this.#at = at + length
  }

  #letter(folded: number, code: number, at: number, length: number): void {
    if (this.#look & LOOK.symbol) this.#finish(at)
    if (this.#start < 0) this.#begin(at)
    if (code <= 57) this.#figures++
    else {
      this.#letters++
      if (code <= 90) {
        if (this.#letters === 1 && this.#figures === 0) this.#look |= LOOK.capital
        this.#capitals++
      }
    }
    this.#add(folded)
    this.#at = at + length
  }

  #begin(at: number): void {
    this.#start = at
    this.#hash = 0
    this.#check = 0
    this.#size = 0
    this.#letters = 0
    this.#capitals = 0
    this.#figures = 0
    this.#apostrophe = -1
    this.#look = 0
  }

  #add(code: number): void {
    this.#hashBefore = this.#hash
    this.#checkBefore = this.#check
    this.#hash = withCode(this.#hash, code)
    this.#check = checkWithCode(this.#check, code)
    this.#last = code
    this.#size++
  }

  #other(code: number): void {
    if (code === 38) {
      const entity = entityAt(this.#text, this.#at)
      if (entity) {
        this.#character(entity.character.codePointAt(0) ?? 32, entity.length)
        return
      }
    }
    this.#mark(code, 1)
  }

  /** A character that stands in no word, unless it is an apostrophe between two letters. */
  #mark(code: number, length: number): void {
    const at = this.#at
    this.#at += length
    if (this.#start >= 0 && APOSTROPHES.has(code) && (this.#look & LOOK.symbol) === 0) {
      const next = this.#text.codePointAt(this.#at) ?? 32
      const folded = next < 128 ? (ASCII[next] ?? 0) > 0 && next !== 36 : foldOf(next) !== SEPARATOR
      if (folded) {
        this.#apostrophe = this.#size
        return
      }
      if (this.#last === 115) this.#look |= LOOK.possessive
    }
    this.#finish(at)
    if (code === 38) {
      this.#begin(at)
      for (const letter of 'and') this.#add(letter.charCodeAt(0))
      this.#finish(this.#at)
      return
    }
    if (code === 36) {
      this.#begin(at)
      this.#look |= LOOK.symbol
      this.#add(36)
      this.#finish(this.#at)
      return
    }
    this.#part(code)
  }

  #part(code: number): void {
    switch (code) {
      case 10:
      case 13:
      case 0x2028:
      case 0x2029:
        if (code !== 10 || this.#text.charCodeAt(this.#at - 2) !== 13) {
          if (this.#gap & GAP.newline) this.#gap |= GAP.paragraph | GAP.sentence
          this.#gap |= GAP.newline
        }
        if (this.#isStopped) this.#gap |= GAP.sentence
        this.#hadSpace = true
        return
      case 32:
      case 9:
      case 0xa0:
      case 0x3000:
      case 0x202f:
        if (this.#isStopped) this.#gap |= GAP.sentence
        this.#hadSpace = true
        return
      case 46:
      case 33:
      case 63:
      case 0x2026:
        this.#gap |= GAP.stop
        this.#isStopped = code !== 46 || !this.#isAbbreviated()
        return
      case 0x3002:
      case 0xff01:
      case 0xff1f:
      case 0x061f:
        this.#gap |= GAP.stop | GAP.sentence
        return
      case 44:
      case 0x3001:
      case 0xff0c:
      case 0x060c:
        this.#gap |= GAP.comma
        return
      case 59:
        this.#gap |= GAP.semicolon
        return
      case 47:
      case 92:
      case 124:
        this.#gap |= GAP.slash
        return
      case 60:
      case 62:
        this.#gap |= GAP.rank
        return
      case 43:
      case 0x2022:
        this.#gap |= GAP.plus
        return
      case 40:
      case 91:
      case 0xff08:
        this.#gap |= GAP.open
        return
      case 41:
      case 93:
      case 0xff09:
        this.#gap |= GAP.close
        if (this.#isStopped) this.#gap |= GAP.sentence
        return
      case 58:
      case 0x2014:
      case 0x2013:
      case 0xff1a:
        this.#gap |= GAP.dash
        return
      case 45:
      case 0x2010:
      case 0x2011:
        if (this.#hadSpace) this.#gap |= GAP.dash
        return
      default:
    }
  }

  #isAbbreviated(): boolean {
    const last = this.#out.count - 1
    return last >= 0 && (this.#out.size[last] === 1 || ABBREVIATED.has(this.#out.plain[last] ?? 0))
  }

  #finish(end: number): void {
    if (this.#start < 0) return
    const out = this.#out
    const at = out.count
    if (at >= out.start.length) out.grow()
    out.start[at] = this.#start
    out.end[at] = end
    out.gap[at] = this.#gap | (this.#hadSpace || this.#gap & ~GAP.stop ? 0 : GAP.tight)
    this.#write(at)
    out.count++
    this.#start = -1
    this.#look = 0
    this.#gap = 0
    this.#isStopped = false
    this.#hadSpace = false
  }

  #isDoubleV(): boolean {
    const text = this.#text
    return (text.charCodeAt(this.#start) | 32) === 118 && (text.charCodeAt(this.#start + 1) | 32) === 118
  }

  #write(at: number): void {
    const out = this.#out
    let look = this.#look
    if (this.#letters > 0 && this.#capitals > 0 && this.#figures === 0 && this.#capitals === this.#letters) {
      look |= LOOK.capital
      if (this.#letters > 1) look |= LOOK.capitals
    }
    if (this.#letters === 0 && this.#figures > 0) look |= LOOK.figures
    if (this.#size > MAX_WORD) look |= LOOK.endless
    out.plain[at] = this.#hash
    out.plainSize[at] = Math.min(this.#size, MAX_WORD)
    const isPossessive = this.#apostrophe === this.#size - 1 && this.#last === 115
    if (isPossessive && !CONTRACTED.has(this.#hash)) look |= LOOK.possessive
    out.look[at] = look
    const figures = this.#figures === 0 ? figuresOf(this.#hash) : undefined
    let hash = figures?.hash ?? this.#hash
    let check = figures?.check ?? this.#check
    let size = figures?.size ?? this.#size
    if (this.#letters > 1 && (this.#figures > 0 || this.#isDoubleV())) {
      const letters = unfigured(this.#text.slice(this.#start, out.end[at]).toLowerCase())
      if (letters !== null) {
        const read = figuresOf(hashOf(letters))
        hash = read?.hash ?? hashOf(letters)
        check = read?.check ?? checkOf(letters)
        size = read?.size ?? letters.length
      }
    }
    const isEndless = (look & LOOK.endless) !== 0
    out.hash[at] = hash
    out.check[at] = check
    out.size[at] = isEndless ? 0 : size
    const hasBare =
      !isEndless && this.#last === 115 && this.#size > 2 && !(isPossessive && CONTRACTED.has(this.#hash))
    const bareFigures = hasBare ? figuresOf(this.#hashBefore) : undefined
    out.bare[at] = bareFigures?.hash ?? this.#hashBefore
    out.bareCheck[at] = bareFigures?.check ?? this.#checkBefore
    out.bareSize[at] = hasBare ? (bareFigures?.size ?? this.#size - 1) : 0
  }
}
