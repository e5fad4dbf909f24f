import { HashMap, hashSet } from './hash-map.ts'
import { checkJoined, hashOf, joined, type Key, keyOf } from './hashing.ts'
import { MAX_FIGURES, numberOf, said } from './numerals.ts'
import { isPlainest, listedRarity, RARITY } from './plain-words.ts'
import { GAP, type Words } from './words.ts'

/** In which of its forms a title stands in a text. */
export const FORM = {
  full: 0,
  original: 1,
  /** “Godfather” */
  articleless: 2,
  /** What stands before or after a colon or dash: “Fury Road”. */
  segment: 3,
  /** The first or last words: “Eternal Sunshine”. */
  short: 4,
  /** A name in the credits. */
  person: 5,
  /** The first words of a title too long to be looked for at once. */
  beginning: 6,
  /** The film's id. */
  id: 7,
} as const

/** Titles of more words than this are looked for once their first so many words have been found. */
export const BEGINNING_WORDS = 6
/** Longest title that is looked for, in words. */
export const MAX_WORDS = 60

/** What is told of each form: its key, and the words of the title from first to last that it is made of; -1 when some are said otherwise. */
export type TakeForm = (
  form: number,
  hash: number,
  check: number,
  size: number,
  first: number,
  last: number,
) => void

const ARTICLES = hashSet(
  'the a an le la les l un une des el los las lo il gli i der die das den ein eine det en het de o os as um uma'
    .split(' ')
    .map(hashOf),
)
/** Higher numbers are years or counts. */
const MAX_SEQUEL = 20
/** Fewer letters are too little of a title: “L.A.”, “La”. */
const MIN_SHORT = 5
const PARTS = hashSet('part vol volume chapter episode'.split(' ').map(hashOf))
const THE = hashOf('the')
const HALF = [keyOf('and'), keyOf('a'), keyOf('half')]
const SINGLE_ROMANS = new HashMap([
  [hashOf('v'), 5],
  [hashOf('x'), 10],
])

const isArticle = (plainHash: number): boolean => ARTICLES.has(plainHash)

/** The number that a word is; most words are too long for one, and are not looked up. */
const numberAt = (words: Words, at: number): number | undefined =>
  (words.size[at] ?? 0) > MAX_FIGURES ? undefined : numberOf(words.hash[at] ?? 0)

/** Whether a word of a title can be a sequel's number: from 2 to 20, a Roman numeral, “Part”. */
export function isSequelMark(words: Words, at: number): boolean {
  if (PARTS.has(words.plain[at] ?? 0)) return true
  const value = numberAt(words, at) ?? 0
  return value >= 2 && value <= MAX_SEQUEL
}

/**
 * Tells every form of a title worth looking for. `isRich` (for what the person knows) adds shortenings. `full`
 * is the form that the whole title counts as.
 */
export function tellForms(words: Words, full: number, isRich: boolean, take: TakeForm): void {
  const last = Math.min(words.count, MAX_WORDS) - 1
  if (last < 0) return
  const tell = (form: number, first: number, end: number) => {
    const key = rangeKey(words, first, end)
    take(form, key.hash, key.check, key.size, first, end)
  }
  tell(full, 0, last)
  if (last >= BEGINNING_WORDS) tell(FORM.beginning, 0, BEGINNING_WORDS - 1)
  if (last > 0 && isArticle(words.plain[0] ?? 0)) {
    tell(FORM.articleless, 1, last)
    if (last > BEGINNING_WORDS) tell(FORM.beginning, 1, BEGINNING_WORDS)
  }
  tellNumbers(words, full, 0, last, take)
  if (last > 0 && isArticle(words.plain[0] ?? 0)) tellNumbers(words, FORM.articleless, 1, last, take)
  if (last > 0) tellSegments(words, last, tell)
  if (isRich && last > 1) tellShort(words, last, tell)
  else if (isRich && last === 1) tellHalf(words, tell)
}

const scratch = { hash: 0, check: 0, size: 0 }

/** Key of the words from first to last; the object is used again by the next call. */
function rangeKey(words: Words, first: number, last: number): Key {
  scratch.hash = 0
  scratch.check = 0
  scratch.size = 0
  for (let at = first; at <= last; at++)
    append(words.hash[at] ?? 0, words.check[at] ?? 0, words.size[at] ?? 0)
  return scratch
}

function append(hash: number, check: number, size: number): void {
  scratch.hash = joined(scratch.hash, hash, size)
  scratch.check = checkJoined(scratch.check, check, size)
  scratch.size += size
}

function tellSegments(
  words: Words,
  last: number,
  tell: (form: number, first: number, end: number) => void,
): void {
  let first = 0
  for (let at = 1; at <= last + 1; at++) {
    const parts = at <= last && ((words.gap[at] ?? 0) & (GAP.dash | GAP.open | GAP.paragraph)) !== 0
    if (!parts && at <= last) continue
    if (at === last + 1 && first === 0) return
    const isNumber = first > 0 && isSequelMark(words, first) && at - first <= 2
    const isNumbered = at <= last && isSequelMark(words, at) && (at === last || numberAt(words, at + 1) !== 1)
    if (!isNumber && !isNumbered) {
      tell(FORM.segment, first, at - 1)
      if (at - first > 1 && isArticle(words.plain[first] ?? 0)) tell(FORM.segment, first + 1, at - 1)
    }
    first = at
  }
}

/** The first and the last words, never without a sequel's number, never ending in a word such as “of”. */
function tellShort(
  words: Words,
  last: number,
  tell: (form: number, first: number, end: number) => void,
): void {
  const isContent = (at: number) =>
    !isPlainest(words.plain[at] ?? 0) && !isArticle(words.plain[at] ?? 0) && (words.size[at] ?? 0) > 1
  const begin = isArticle(words.plain[0] ?? 0) ? 1 : 0
  const tellLong = (first: number, end: number) => {
    if (first === end && (listedRarity(words.plain[first] ?? 0) ?? RARITY.rare) < RARITY.usual) return
    if (rangeKey(words, first, end).size >= MIN_SHORT) tell(FORM.short, first, end)
  }
  // “E.T.” of *E.T. the Extra-Terrestrial*.
  let initials = 0
  while (initials < last && words.size[initials] === 1 && (words.gap[initials + 1] ?? 0) & GAP.stop)
    initials++
  if (initials > 1 && words.plain[initials] === THE) tell(FORM.segment, 0, initials - 1)
  let content = 0
  for (let end = 0; end < last; end++) {
    if (isContent(end)) content++
    if (!isContent(end) || isSequelMark(words, end + 1) || content === 0) continue
    if (end - begin >= 1 || (end >= begin && content > 0)) {
      tellLong(0, end)
      if (begin > 0 && end >= begin) tellLong(begin, end)
    }
  }
  for (let first = begin + 1; first <= last; first++) {
    if (!isContent(first) || isSequelMark(words, first)) continue
    tellLong(first, last)
  }
}

/** Of a title of two words each that says enough alone: “Mononoke”, “Darko”. */
function tellHalf(words: Words, tell: (form: number, first: number, end: number) => void): void {
  if (isArticle(words.plain[0] ?? 0) || isSequelMark(words, 1)) return
  for (const at of [0, 1]) {
    const isOdd = listedRarity(words.plain[at] ?? 0) === undefined && numberAt(words, at) === undefined
    if (isOdd && (words.size[at] ?? 0) >= MIN_SHORT) tell(FORM.short, at, at)
  }
}

const isTensAndUnit = (words: Words, at: number): boolean => {
  const tens = numberAt(words, at) ?? 0
  const unit = numberAt(words, at + 1) ?? 0
  return tens >= 20 && tens < 100 && tens % 10 === 0 && unit > 0 && unit < 10
}

/**
 * Numbers as they are also said: “8½” as eight and a half, “101” as one hundred and one, “Rocky V” as Rocky 5,
 * “Part II” without the part. One number at a time.
 */
function tellNumbers(words: Words, form: number, first: number, last: number, take: TakeForm): void {
  for (let at = first; at <= last; at++) {
    const instead = otherNumber(words, at, last)
    if (!instead) continue
    rangeKey(words, first, at - 1)
    for (const word of instead.words) append(word.hash, word.check, word.size)
    for (let rest = at + instead.length; rest <= last; rest++) {
      append(words.hash[rest] ?? 0, words.check[rest] ?? 0, words.size[rest] ?? 0)
    }
    take(form, scratch.hash, scratch.check, scratch.size, -1, last)
  }
}

/** What may stand in place of the `length` words at `at`. */
function otherNumber(
  words: Words,
  at: number,
  last: number,
): { words: readonly Key[]; length: number } | null {
  const plain = words.plain[at] ?? 0
  const value = numberAt(words, at)
  if (value === undefined) {
    const roman = at > 0 && at === last ? SINGLE_ROMANS.get(plain) : undefined
    if (roman !== undefined) return { words: [keyOf(String(roman))], length: 1 }
    return at > 0 && at < last && PARTS.has(plain) && isSequelMark(words, at + 1)
      ? { words: [], length: 1 }
      : null
  }
  // The two figures of “½” stand at the same place.
  if (at < last && words.start[at] === words.start[at + 1]) return { words: HALF, length: 2 }
  if (at < last && isTensAndUnit(words, at)) {
    return { words: [keyOf(String(value + (numberAt(words, at + 1) ?? 0)))], length: 2 }
  }
  const spoken = said(value)
  return spoken && { words: spoken, length: 1 }
}
