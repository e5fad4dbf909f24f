import { isBareSubject } from './bare-subject.ts'
import { CASE, type MarkedWords, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { cueAfter, cueBefore, DEED } from './title-cues.ts'
import { isSequelMark } from './title-forms.ts'
import { GAP, LOOK } from './words.ts'
import { isYear, yearBeside } from './years.ts'

/*
 * What speaks for words being a title, in units of log odds that add up: 0 is as likely as not. The amounts are guesses, set
 * by the errors made on real reviews: that a plain word with a capital inside a sentence is a title nine times in ten is worth 2, and so on.
 */

/** Before anything is known, of words that some title the person knows consists of. */
export const OWN_PRIOR = -4
/** The same among hundreds of thousands of titles nobody may have heard of: nearly every phrase is one of them. */
export const CATALOGUE_PRIOR = -6.5
const PER_RARITY = 0.6
const MAX_RARITY = 8
/** Each word more that agrees. */
const PER_WORD = 0.6
const MAX_WORDS_WORTH = 3
const CAPITAL = 3
/** Plain words have no other reason for a capital than being a name; unusual ones may be somebody's. */
const PLAIN_CAPITAL = { 0: 4.7, 1: 4.2, 2: 3.6 } as const
const NAME_CAPITAL = 1
const MIXED_CAPITALS = 1.3
/** An unusual word at a sentence's beginning. */
const INITIAL = 1.7
const INITIAL_PLAIN = -0.5
/** “Get Out”: nobody writes the plainest words so, but in titles. */
const PLAIN_IN_CAPITALS = 1.2
/** A single letter with a capital, where a cue calls for a title: “better than X”. */
const LETTER = 2
const LONE_SIGN = -3
const FIGURES_ALONE = 1.5
/** A title filling a parenthesis. */
const ASIDE = 1.7
const CUE_WEIGHT = 1.2
const LOWER = -1
const MARKED: Readonly<Record<MarkedWords['kind'], number>> = {
  italic: 4,
  quote: 4,
  bold: 3,
  link: 3.5,
  film: 8,
  person: -8,
  wiki: 12,
}
/** A plain word in italics is most often only stressed. */
const STRESSED = 1
const PART_OF_MARK = -5
/** Marks of more words than this hold prose, not a title. */
const LONG_MARK = 8
const PART_OF_NAME = -2.5
const PART_OF_LONGER = -1.3
const NUMBERED = -8
/** “Tenser than the milk”: a word with an article of its own is a word. */
const COMMON_NOUN = -1.5
/** Words that give a noun its article. */
export const DETERMINERS = new Set(
  'the a an his her my your our their this that these those some any no'.split(' '),
)
const LINE = 2.6
/** “I saw it on Friday”, “in May”. */
const WHEN = -4
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|may|june|july|august|september|october|november|december|christmas|halloween)$/
const BEFORE_TIMES = new Set('in on last next this every since until till by early late mid'.split(' '))
/** “Jaws on a lake.”: a review that begins with what it is like. */
const OPENING = 0.8
/** “Barbarian had the better twist”: whoever meant the word would have put an article before it. */
const BARE_SUBJECT = 1.2

/** What the words about a stretch say of its being a title, whichever. */
export interface Evidence {
  readonly score: number
  /** Strength of the cue before it, see title-cues.ts. */
  readonly cue: number
  /** Strength of the stronger cue of those before and after it; below zero where one of them speaks of something else. */
  readonly calls: number
  readonly isMarked: boolean
  readonly isCapital: boolean
  /** Whether every word that says something has a capital, and not only for its place or for being a name. */
  readonly isPlainlyCapital: boolean
  /** The surname whose possessive stands before it: “Herzog's Nosferatu”. */
  readonly maker: string | null
  /** The year that stands beside it. */
  readonly year: number | null
  readonly rarity: number
}

/** Weighs the words from first to last, and those about them. */
export function weigh(page: Page, first: number, last: number): Evidence {
  const rarity = page.rarityOf(first, last)
  const count = last - first + 1
  const year = yearBeside(page, first, last)
  const marked = markWorth(page, first, last, rarity)
  const capitals = capitalWorth(page, first, last, rarity)
  const cue = cueBefore(page.words, first)
  const after = cueAfter(page.words, last)
  // Nobody is called by three words: “Like Father, Like Son asked it first”.
  const following = after === DEED && last - first >= 2 ? 0 : after
  const cues = cueWorth(cue, following)
  const isStressedOnly = count === 1 && rarity === 0 && capitals <= 0 && marked < 3 && !isLetter(page, first)
  const score =
    Math.min(rarity, MAX_RARITY) * PER_RARITY +
    Math.min((count - 1) * PER_WORD, MAX_WORDS_WORTH) +
    (marked > 3 ? Math.max(capitals, 0) * 0.5 : capitals) +
    marked +
    (isStressedOnly ? Math.min(cues, 0) : cues) +
    (marked > 0 ? 0 : neighbourWorth(page, first, last)) +
    (count === 1 && capitals < 0 && marked === 0 && first > 0 && DETERMINERS.has(page.word(first - 1))
      ? COMMON_NOUN
      : 0) +
    (isNumbered(page, last) ? NUMBERED : 0) +
    (fillsLine(page, first, last) ? LINE : 0) +
    (rarity >= RARITY.usual && isAside(page, first, last) ? ASIDE : 0) +
    (count === 1 && marked === 0 && year === null && isTime(page, first) ? WHEN : 0) +
    (count === 1 && first === 0 && rarity >= RARITY.usual && after >= 2.5 && !page.isName(0) ? OPENING : 0) +
    (marked === 0 && isBareSubject(page, first, last) ? BARE_SUBJECT : 0) +
    singleWorth(page, first, last, cue, marked, year)
  return {
    score,
    cue,
    calls: cue < 0 || following < 0 ? Math.min(cue, following) : Math.max(cue, following),
    isMarked: marked > 0,
    isCapital: capitals > 1,
    isPlainlyCapital: capitals >= CAPITAL - 1 && page.caseOf(first) !== CASE.lower,
    maker: makerOf(page, first),
    year,
    rarity,
  }
}

/** Whether a word says when. */
const isTime = (page: Page, at: number): boolean =>
  at > 0 && page.isName(at) && BEFORE_TIMES.has(page.word(at - 1)) && TIMES.test(page.word(at))

function cueWorth(before: number, after: number): number {
  if (before < 0 || after < 0) return Math.min(before, 0) + Math.min(after, 0)
  const more = Math.max(before, after)
  return CUE_WEIGHT * (more + (before + after - more) * 0.4)
}

function capitalWorth(page: Page, first: number, last: number, rarity: number): number {
  const style = page.caseOf(first)
  let capitals = 0
  let own = 0
  let content = 0
  let names = 0
  let caseless = 0
  let plain = 0
  const isPlain = rarity === 0
  for (let at = first; at <= last; at++) {
    if (page.look(at) & (LOOK.caseless | LOOK.symbol | LOOK.figures)) {
      caseless++
      continue
    }
    if (first < last && page.isPronoun(at)) continue
    const isContent = isPlain || page.rarity(at) > 0 || at === first
    if (isContent) content++
    if (!page.isCapital(at)) continue
    if (isContent) capitals++
    if (page.isInitial(at)) continue
    own++
    if (page.isName(at)) names++
    else if (page.rarity(at) === 0) plain++
  }
  if (content === 0 || caseless > last - first) return 0
  if (style === CASE.shouted || style === CASE.titled) return capitals === content ? 0.5 : LOWER
  if (style === CASE.lower) return own > 0 && capitals === content ? CAPITAL : 0
  if (own <= 0)
    return capitals > 0 && content === 1 ? (rarity >= RARITY.rare ? INITIAL : INITIAL_PLAIN) : LOWER
  if (first === last) return singleCapital(page, first, rarity)
  if (capitals < content - (page.isInitial(first) || page.rarity(first) > 0 ? 0 : 1)) return MIXED_CAPITALS
  return (own <= names ? CAPITAL - 1 : CAPITAL) + (plain > 0 ? PLAIN_IN_CAPITALS : 0)
}

function singleCapital(page: Page, at: number, rarity: number): number {
  const half = page.isHalfInitial(at) ? 0.5 : 1
  if (page.words.plainSize[at] === 1) return page.word(at) === 'i' || page.word(at) === 'a' ? LOWER : 0
  if (page.isName(at)) return NAME_CAPITAL * half
  if (rarity >= RARITY.rare) return half < 1 ? CAPITAL - 0.6 : CAPITAL
  // Shouting one word is stress: “I loved HER”.
  if (page.look(at) & LOOK.capitals) return 1
  return PLAIN_CAPITAL[Math.min(2, Math.round(rarity)) as 0 | 1 | 2] * half * half
}

/** What italics, quotation marks or a link say: they set apart a title as a whole, or one of a list of titles. */
function markWorth(page: Page, first: number, last: number, rarity: number): number {
  const mark = page.mark(first) ?? page.mark(last)
  if (!mark) return 0
  const worth = MARKED[mark.kind]
  if (mark.first > first || mark.last < last) {
    // “*Eternal* Sunshine”: half a title in italics is a slip, the edge of a quotation within a title none.
    return mark.first >= first && mark.last <= last ? 0 : PART_OF_MARK
  }
  const end = mark.last > last && isYear(page, last + 1) && last + 1 === mark.last ? mark.last : last
  if (mark.first === first && mark.last === end) {
    if (worth < 0 || mark.kind === 'wiki' || mark.kind === 'film') return worth
    const isLower = !page.isCapital(first) && !page.isCapital(last)
    const isPlain = first === last && rarity < RARITY.usual
    if (isPlain && isLower && !(page.look(first) & LOOK.figures)) return STRESSED
    return isLower && first === last && mark.kind !== 'quote' ? worth - 1.5 : worth
  }
  const LIST = GAP.comma | GAP.slash | GAP.plus | GAP.semicolon
  const opens = mark.first === first || page.gap(first) & LIST || isJoint(page, first - 1)
  const closes = mark.last === end || page.gap(last + 1) & LIST || isJoint(page, last + 1)
  if (opens && closes && mark.kind !== 'wiki') return Math.min(worth, 2)
  return mark.last - mark.first + 1 > LONG_MARK || isSpeech(page, mark) ? 0 : PART_OF_MARK
}

/** Whether what stands in quotation marks is what somebody said, rather than a title: it begins small. */
const isSpeech = (page: Page, { kind, first, last }: MarkedWords) =>
  kind === 'quote' && last - first > 1 && !page.isCapital(first) && !(page.look(first) & LOOK.figures)

const JOINTS = new Set(['and', 'or', 'y', 'et', 'und', 'meets', 'with', 'x', 'nor'])

/** Whether the word joins titles of a list. */
export function isJoint(page: Page, at: number): boolean {
  return at >= 0 && at < page.count && JOINTS.has(page.word(at))
}

/** A capitalised word directly beside makes the stretch part of a longer name. */
function neighbourWorth(page: Page, first: number, last: number): number {
  const style = page.caseOf(first)
  if (style === CASE.titled || style === CASE.shouted || !page.isCapital(last)) return 0
  const worth = first === last ? PART_OF_NAME : PART_OF_LONGER
  return (isNamePart(page, first - 1, first) ? worth : 0) + (isNamePart(page, last + 1, last + 1) ? worth : 0)
}

function isNamePart(page: Page, at: number, seam: number): boolean {
  if (at < 0 || at >= page.count || page.gap(seam) & ~GAP.tight) return false
  if (!page.isCapital(at) || page.mark(at)) return false
  const isBefore = at < seam
  if (isBefore && page.look(at) & LOOK.possessive) return false
  // “Watch Heat”: the capital is the sentence's, and the word calls for a title.
  if (isBefore && page.isInitial(at) && cueBefore(page.words, seam) > 0) return false
  return page.rarity(at) > 0
}

/** Whether a sequel's number follows that the stretch leaves out; “three times” is none. */
function isNumbered(page: Page, last: number): boolean {
  const next = last + 1
  if (next >= page.count || page.gap(next) & ~(GAP.tight | GAP.dash) || !isSequelMark(page.words, next))
    return false
  const isWritten = page.look(next) & LOOK.figures || page.isCapital(next)
  if (!isWritten) return false
  const after = next + 1
  const isCounted = after < page.count && (page.gap(after) & ~GAP.tight) === 0 && !page.isCapital(after)
  return !isCounted || !COUNTED.test(page.word(after))
}

const COUNTED =
  /^(?:times?|years?|hours?|days?|weeks?|months?|minutes?|mins?|stars?|more|or|decades?|people|of|seconds?|out|to|different|other)$/

/** Whether the stretch stands alone in its line, as in a list of titles. */
export function fillsLine(page: Page, first: number, last: number): boolean {
  const edge = GAP.newline | GAP.paragraph
  // Lists count their lines: “1. Ratatouille”.
  const from =
    first > 0 && page.look(first - 1) & LOOK.figures && page.gap(first) & (GAP.stop | GAP.close)
      ? first - 1
      : first
  const starts = from === 0 || page.gap(from) & edge
  const ends =
    last === page.count - 1 ||
    page.gap(last + 1) & edge ||
    (isYear(page, last + 1) && page.gap(last + 2) & edge)
  return Boolean(starts && ends && !(from === 0 && last === page.count - 1))
}

/** Whether the stretch is all there is between two parentheses. */
function isAside(page: Page, first: number, last: number): boolean {
  return (page.gap(first) & GAP.open) !== 0 && last + 1 < page.count && (page.gap(last + 1) & GAP.close) !== 0
}

/** A single letter, figure or sign is a title only where a film is called for, or it is set apart. */
function singleWorth(
  page: Page,
  first: number,
  last: number,
  cue: number,
  marked: number,
  year: number | null,
): number {
  if (first !== last || marked > 0 || year !== null) return 0
  const isCalledFor = cue >= 2.5
  if (page.look(first) & LOOK.symbol) return isCalledFor ? 0 : LONE_SIGN
  if (isFigure(page, first, last)) return isCalledFor ? FIGURES_ALONE : 0
  if (page.words.plainSize[first] === 1) return isCalledFor && isLetter(page, first) ? LETTER : LONE_SIGN
  return 0
}

/** Whether a word is a single capital that is no word by itself. */
const isLetter = (page: Page, at: number) =>
  page.words.plainSize[at] === 1 && page.isCapital(at) && !/^[aio]$/.test(page.word(at))

/** Whether the stretch is a number that counts nothing and is no mark out of ten. */
function isFigure(page: Page, first: number, last: number): boolean {
  if (first !== last || !(page.look(first) & LOOK.figures)) return false
  const next = last + 1
  if (next >= page.count) return true
  if (page.gap(next) & GAP.slash) return false
  return (page.gap(next) & ~GAP.tight) !== 0 || page.rarity(next) === 0
}

function makerOf(page: Page, first: number): string | null {
  const at = first - 1
  if (at < 0 || !page.isCapital(at) || !(page.look(at) & LOOK.possessive) || page.gap(first) & ~GAP.tight)
    return null
  return page.word(at).replace(/s$/, '')
}
