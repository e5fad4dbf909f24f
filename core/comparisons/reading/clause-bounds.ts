import type { Span } from './mention.ts'

/** No sentence is longer, in UTF-16 units: what goes on without a full stop is read in blocks of this length… */
const LONGEST = 1000
/** …with this much of what stands before and after them. */
const MARGIN = 200

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}'’])(?:\p{L}|mr|mrs|ms|dr|st|vs|vol|pt|jr|sr|e\.g|i\.e|p\.s|p\.p\.s|etc|cf|ft|feat|dir|approx|ca)$/iu

/** “No. 4”; else “no” is an answer. */
const NUMBER = /(?:^|[^\p{L}])no$/iu

const CLOSING = /^(?:["”’'»)\]*_]|<\/?[a-z][^<>]{0,300}>)+/i

/**
 * The sentence that holds `at`; no full stop inside a title ends it. All offsets of one sentence or block give the same
 * bounds, so that it needs to be taken apart only once.
 */
export function sentenceAround(text: string, at: number, titles: TitleBounds): Span {
  const start = startBefore(text, at, titles)
  if (start !== null) return { start, end: endAfter(text, start, start + LONGEST, titles) }
  const block = at - (at % LONGEST)
  let from = Math.max(0, block - MARGIN)
  while (from < at && titles.covers(from)) from++
  return { start: from, end: endAfter(text, at, block + LONGEST + MARGIN, titles) }
}

/** Where the sentence begins; null when that is too far off. */
function startBefore(text: string, at: number, titles: TitleBounds): number | null {
  for (let i = at - 1; i >= at - LONGEST; i--) {
    if (i < 0) return 0
    if (!isStop(text.charCodeAt(i)) || titles.covers(i)) continue
    const end = boundaryAt(text, i)
    if (end > 0 && end <= at) return end
  }
  return null
}

function endAfter(text: string, from: number, limit: number, titles: TitleBounds): number {
  const last = Math.min(text.length, limit)
  for (let i = from; i < last; i++) {
    if (!isStop(text.charCodeAt(i)) || titles.covers(i)) continue
    const end = boundaryAt(text, i)
    if (end > 0) return Math.min(end, text.length)
  }
  return last
}

export interface TitleBounds {
  /** Whether an offset lies inside a title. */
  covers(at: number): boolean
  /** The titles within a span, in order. */
  within(span: Span): readonly Span[]
}

/** Line feed, carriage return, exclamation mark, full stop, question mark, ellipsis, ideographic full stop. */
const isStop = (code: number): boolean =>
  code === 10 ||
  code === 13 ||
  code === 33 ||
  code === 46 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002

/** Where the next sentence begins if the character at `i` ends one; 0 when it does not. */
function boundaryAt(text: string, i: number): number {
  const char = text[i]
  if (char === '\n' || char === '\r') return lineBoundary(text, i)
  const next = text[i + 1]
  if (next === '.' || next === '!' || next === '?' || next === '…') return 0
  const rest = text.slice(i + 1, i + 320)
  const closing = CLOSING.exec(rest)?.[0].length ?? 0
  const after = rest[closing]
  if (after !== undefined && !/\s/.test(after)) return isRunOn(text, i, after) ? i + 1 : 0
  if (char === '.' && ABBREVIATION.test(text.slice(Math.max(0, i - 8), i))) return 0
  if (char === '.' && NUMBER.test(text.slice(Math.max(0, i - 3), i)) && /^ \d/.test(rest)) return 0
  if (isEllipsis(text, i) && /^\s+\p{Ll}/u.test(rest.slice(closing))) return 0
  return i + 1 + closing
}

/** “…the end.Then it…”: a full stop with the space forgotten. */
function isRunOn(text: string, i: number, after: string): boolean {
  return text[i] !== '…' && /\p{Lu}/u.test(after) && /\p{Ll}\p{Ll}/u.test(text.slice(Math.max(0, i - 2), i))
}

function isEllipsis(text: string, i: number): boolean {
  return text[i] === '…' || (text[i] === '.' && text[i - 1] === '.')
}

/** An empty line ends a sentence; the end of a line only where the next does not go on in lower case. */
function lineBoundary(text: string, i: number): number {
  const rest = /^[\s]*/.exec(text.slice(i, i + 40))?.[0] ?? ''
  const isBlank = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(rest.replace(/\r\n/g, '\n'))
  const next = text[i + rest.length]
  if (!isBlank && next !== undefined && /[\p{Ll},;]/u.test(next)) return 0
  return i + 1
}
