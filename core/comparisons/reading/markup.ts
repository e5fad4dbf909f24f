import type { Span } from './mention.ts'
import type { Skip } from './words.ts'

/** Words set apart by the writer: italics, quotation marks, a link. */
export interface Mark extends Span {
  readonly kind: 'italic' | 'bold' | 'quote' | 'link' | 'film' | 'person' | 'wiki'
}

export interface Markup {
  /** What holds no words, by place. */
  readonly skips: readonly Skip[]
  /** By where they end. */
  readonly marks: readonly Mark[]
}

/** Longest stretch that may be set apart as one title, in UTF-16 units. */
const MAX_MARK = 200
/** How far the end of a link's address or of code in a line is looked for. */
const MAX_REACH = 2000

const SPECIAL = /[<`*_[\]"“”„«»‘’'「」『』《》〈〉]|https?:\/\/|www\./gi
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]{0,2000})?)\/?>/y
const ADDRESS = /[^\s<>()"'\]]+/y
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
}
const OPENING: Readonly<Record<string, string>> = {
  '”': '“',
  '»': '«',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
}
const ITALIC_TAGS = new Set(['i', 'em', 'cite', 'u'])
const BOLD_TAGS = new Set(['b', 'strong'])
const WORD = /[\p{L}\p{N}]/u

/** What kind of thing an address leads to, as sites about films name their pages. */
function kindOfAddress(address: string): Mark['kind'] {
  if (/\/(?:film|films|movie|movies|title)\/|_\((?:\d{4}_)?film\)/i.test(address)) return 'film'
  if (
    /\/(?:actor|actress|director|writer|person|people|name|composer|cinematography|producer|studio)\//i.test(
      address,
    )
  ) {
    return 'person'
  }
  return 'link'
}

/**
 * Finds tags, code and addresses, which hold no words, and the marks that Markdown, HTML and typography set. One pass;
 * a mark that is not closed within the line's reach is none.
 */
export function readMarkup(text: string): Markup {
  return new Marker(text).read()
}

class Marker {
  readonly #text: string
  readonly #skips: Skip[] = []
  readonly #marks: Mark[] = []
  readonly #open = new Map<string, number>()
  readonly #unclosed = new Set<string>()
  #link: { start: number; kind: Mark['kind'] } | null = null
  #bracket = -1

  constructor(text: string) {
    this.#text = text
  }

  read(): Markup {
    SPECIAL.lastIndex = 0
    for (let match = SPECIAL.exec(this.#text); match; match = SPECIAL.exec(this.#text)) {
      SPECIAL.lastIndex = Math.max(this.#special(match[0], match.index), match.index + 1)
    }
    return { skips: this.#skips, marks: this.#marks }
  }

  /** Takes what begins at `at`; returns where to read on. */
  #special(found: string, at: number): number {
    switch (found) {
      case '<':
        return this.#tag(at)
      case '`':
        return this.#code(at)
      case '[':
        return this.#openBracket(at)
      case ']':
        return this.#closeBracket(at)
      case '*':
      case '_':
        return this.#emphasis(found, at)
      case '"':
        return this.#straight('"', at)
      case "'":
        return this.#single("'", at)
      case '‘':
        this.#open.set('‘', at + 1)
        return at + 1
      case '’':
        if (!this.#isWord(at + 1)) this.#close('‘', at, 'quote')
        return at + 1
      default:
        return found.length > 1 ? this.#address(at) : this.#typographic(found, at)
    }
  }

  #address(at: number): number {
    ADDRESS.lastIndex = at
    const end = at + (ADDRESS.exec(this.#text)?.[0].length ?? 1)
    this.#skip(at, end, true)
    return end
  }

  #typographic(found: string, at: number): number {
    const opening = OPENING[found]
    // German closes with what English opens with: „so“.
    if (found === '“' && this.#close('„', at, 'quote')) return at + 1
    if (opening && this.#close(opening, at, 'quote')) return at + 1
    // Swedes and careless keyboards open and close alike: ”so”, »so».
    if (opening && this.#close(found, at, 'quote')) return at + 1
    if (CLOSING[found] || found === '”' || found === '»') this.#open.set(found, at + 1)
    return at + 1
  }

  #straight(found: string, at: number): number {
    if (!this.#close(found, at, 'quote')) this.#open.set(found, at + 1)
    return at + 1
  }

  #single(found: string, at: number): number {
    const after = this.#isWord(at + 1)
    const before = at > 0 && this.#isWord(at - 1)
    if (after && !before) this.#open.set(found, at + 1)
    else if (!after) this.#close(found, at, 'quote')
    return at + 1
  }

  #emphasis(found: string, at: number): number {
    let end = at + 1
    while (this.#text[end] === found) end++
    const run = end - at
    if (run > 3) return end
    const before = at === 0 ? ' ' : (this.#text[at - 1] ?? ' ')
    const after = this.#text[end] ?? ' '
    const kind = run === 2 ? 'bold' : 'italic'
    const key = found.repeat(run)
    if (!/\s/.test(before) && !(found === '_' && WORD.test(after)) && this.#close(key, at, kind)) return end
    if (!/\s/.test(after) && !(found === '_' && WORD.test(before))) this.#open.set(key, end)
    return end
  }

  #openBracket(at: number): number {
    const isWiki = this.#text[at + 1] === '['
    if (isWiki) this.#open.set('[[', at + 2)
    this.#bracket = isWiki ? at + 2 : at + 1
    return isWiki ? at + 2 : at + 1
  }

  #closeBracket(at: number): number {
    if (this.#text[at + 1] === ']' && this.#close('[[', at, 'wiki')) return at + 2
    const start = this.#bracket
    if (this.#text[at + 1] !== '(' || start < 0) return at + 1
    const reach = this.#text.slice(at + 2, at + 2 + MAX_REACH)
    const length = reach.search(/[)\n]/)
    if (length < 0 || reach[length] === '\n') return at + 1
    this.#bracket = -1
    this.#mark(kindOfAddress(reach.slice(0, length)), start, at)
    this.#skip(at, at + 3 + length, false)
    return at + 3 + length
  }

  #tag(at: number): number {
    if (this.#text.startsWith('<!--', at)) return this.#toClosing('-->', at, at + 4)
    TAG.lastIndex = at
    const match = TAG.exec(this.#text)
    if (!match) return at + 1
    const end = at + match[0].length
    const name = (match[2] ?? '').toLowerCase()
    const isClosing = match[1] === '/'
    const isBlock = /^(?:p|div|br|li|ul|ol|tr|table|blockquote|h\d|hr|pre)$/.test(name)
    this.#skip(at, end, isBlock)
    if (!isClosing && /^(?:script|style|code|pre)$/.test(name)) return this.#toClosing(`</${name}>`, at, end)
    if (ITALIC_TAGS.has(name)) this.#toggle('<i', at, end, isClosing, 'italic')
    else if (BOLD_TAGS.has(name)) this.#toggle('<b', at, end, isClosing, 'bold')
    else if (name === 'q') this.#toggle('<q', at, end, isClosing, 'quote')
    else if (name === 'a') this.#anchor(at, end, isClosing, match[3] ?? '')
    return end
  }

  /** Exports write `<i>Heat<i>`: an opening tag within its own kind closes it. */
  #toggle(key: string, at: number, end: number, isClosing: boolean, kind: Mark['kind']): void {
    const isClosed = this.#close(key, at, kind)
    if (!isClosed && !isClosing) this.#open.set(key, end)
  }

  #anchor(at: number, end: number, isClosing: boolean, attributes: string): void {
    if (this.#link) this.#mark(this.#link.kind, this.#link.start, at)
    this.#link = isClosing ? null : { start: end, kind: kindOfAddress(attributes) }
  }

  #code(at: number): number {
    let end = at + 1
    while (this.#text[end] === '`') end++
    const fence = this.#text.slice(at, end)
    const isBlock = fence.length >= 3
    if (isBlock) {
      const close = this.#unclosed.has('```') ? -1 : this.#text.indexOf('```', end)
      if (close < 0) this.#unclosed.add('```')
      const to = close < 0 ? this.#text.length : close + 3
      this.#skip(at, to, true)
      return to
    }
    const reach = this.#text.slice(end, end + MAX_REACH)
    const close = reach.indexOf(fence)
    const paragraph = reach.indexOf('\n\n')
    if (close < 0 || (paragraph >= 0 && paragraph < close)) return end
    const to = end + close + fence.length
    this.#skip(at, to, true)
    return to
  }

  /** Skips to the end of what no one reads, where it has one. */
  #toClosing(closing: string, at: number, from: number): number {
    const close = this.#unclosed.has(closing) ? -1 : this.#text.indexOf(closing, from)
    if (close < 0) {
      this.#unclosed.add(closing)
      return from
    }
    this.#skip(at, close + closing.length, true)
    return close + closing.length
  }

  #skip(start: number, end: number, parts: boolean): void {
    this.#skips.push({ start, end, parts })
  }

  #close(key: string, at: number, kind: Mark['kind']): boolean {
    const start = this.#open.get(key)
    if (start === undefined) return false
    this.#open.delete(key)
    return this.#mark(kind, start, at)
  }

  #mark(kind: Mark['kind'], start: number, end: number): boolean {
    if (end <= start || end - start > MAX_MARK) return false
    if (/\n\s*\n/.test(this.#text.slice(start, end))) return false
    this.#marks.push({ kind, start, end })
    return true
  }

  #isWord(at: number): boolean {
    return WORD.test(this.#text[at] ?? ' ')
  }
}
