import { capitalStretch, type Words as Stretch } from './capital-stretch.ts'
import { CALLED, DATED, markScore } from './marked-title.ts'
import type { PeopleOfText } from './not-titles.ts'
import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { cueAfter, cueBefore } from './title-cues.ts'
import { isSequelMark } from './title-forms.ts'
import {
  callsForFilm,
  isCuedTitle,
  isLong,
  isPlainlyTitle,
  isTitleLike,
  isWordInCapital,
} from './title-like.ts'
import { GAP, LOOK } from './words.ts'
import { isYear, yearAfter } from './years.ts'

/** Words that seem to be the title of a film nobody knows yet. */
export interface Offer {
  readonly first: number
  readonly last: number
  readonly year: number | null
  /** As it stands where the text has it in full. */
  readonly title: string
  /** Log odds. */
  readonly score: number
  /** Whether it is a title however the text speaks of it; else only where it says how the films stand. */
  readonly isSure: boolean
}

const CAPITALS = 0.6
/** A title of several words, small ones among them, that stands in the text more than once. */
const REPEATED = 1
/** How strongly words must call for a title that only its relation makes one; the same to somebody new; the same for a name. */
const MIN_CUE = 1.5
const NEW_CUE = 1
const NAME_CUE = 3
/** Who knows so many titles is new no more. */
const MANY = 500
/** Words of a title long enough to be shortened. */
const LONG = 3
const ARTICLES = /^(?:the|an?|l[ea]s?|el|los|las|il|der|die|das)$/
const OF = /^d(?:e|el|es|u|i|ella|er)$/
/** No word by itself, as “a” and “I” are. */
const INITIAL = /^[b-hj-np-z]$/
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr'])
const JOINTS = new Set(['and', 'or', 'y', 'et', 'und'])

/** Capitalised words before it is known whether they are a title. */
interface Candidate extends Stretch {
  readonly isInitial: boolean
  readonly year: number | null
  score: number
  /** Whether its relation, or another stretch of the same words, must still make it a title. */
  isSure: boolean
}

/**
 * Unknown titles worth offering, on words not `taken` (which takes those offered): links, words in italics, quotation marks or capitals after
 * a word that calls for a film; never those that `names` tells to be of people, as far as can be told. `known` is how many titles are: to who
 * knows few, most films mentioned are new, and capitals say enough; who knows thousands would know most films that people speak of.
 */
export function unknownTitles(page: Page, names: PeopleOfText, taken: Uint8Array, known: number): Offer[] {
  const isNew = known < MANY
  const found: Candidate[] = []
  const isFree = ({ first, last }: Stretch) => !taken.subarray(first, last + 1).includes(1)
  const take = (one: Candidate) => {
    taken.fill(1, one.first, one.last + 1)
    found.push(one)
  }
  for (const mark of page.marks) {
    const last =
      mark.last > mark.first && isYear(page, mark.last) && page.gap(mark.last) & GAP.open
        ? mark.last - 1
        : mark.last
    const score = markScore(page, mark, last, names)
    const one = {
      first: mark.first,
      last,
      isInitial: false,
      year: yearAfter(page, last),
      score,
      isSure: score > CALLED,
    }
    if (score > 0 && isFree(one)) take(one)
  }
  const loose: Candidate[] = []
  const rejected: Candidate[] = []
  for (const one of stretches(page)) {
    if (!isFree(one)) continue
    if (judge(page, one, found.at(-1) ?? null, names, isNew)) take(one)
    else {
      rejected.push(one)
      if (one.score === 0) loose.push(one)
    }
  }
  // What stands in a list before a title that is sure.
  const byFirst = new Map(found.map((one) => [one.first, one] as const))
  for (const one of isNew ? rejected.toReversed() : []) {
    const next = byFirst.get(one.last + 1) ?? byFirst.get(one.last + 2)
    if (next?.isSure && isFree(one) && isListable(one, names) && follows(page, one, next.first))
      take({ ...one, score: CALLED, isSure: !one.isInitial })
  }
  const titles = new Titles(page, found)
  for (const group of Map.groupBy(loose, (one) => titles.keyOf(one)).values()) {
    const [first] = group
    if (!first) continue
    const isTitle = group.length > 1 && isLong(page, first) && !names.isOther(first.first, first.last)
    if (isTitle) for (const one of group) take({ ...one, score: REPEATED, isSure: true })
  }
  const all = new Titles(page, found)
  for (const one of loose)
    if (isFree(one) && all.has(one) && !(one.isInitial && one.first === one.last))
      take({ ...one, score: CALLED })
  return found.map((one) => ({ ...one, title: all.titleOf(one) })).sort((a, b) => a.first - b.first)
}

/** All stretches of capitalised words in prose, those at the beginnings of sentences among them. */
function* stretches(page: Page): Generator<Candidate> {
  for (let at = 0; at < page.count; at++) {
    if (!page.isCapital(at) || page.mark(at)) continue
    const style = page.caseOf(at)
    if (style === CASE.titled || style === CASE.shouted || isOpening(page, at)) continue
    const { first, last } = withoutMaker(page, capitalStretch(page, at))
    at = last
    if (isPart(page, first, last)) continue
    yield {
      first,
      last,
      isInitial: page.isInitial(first),
      year: yearAfter(page, last),
      score: 0,
      isSure: false,
    }
  }
}

/** Whether the words are an article alone or with a year, the beginning of “La leçon de piano”, or no words: “Avoid the American”, “P.S. Look”, “Mr. M”. */
function isPart(page: Page, first: number, last: number): boolean {
  if (last === first + 1 && (INITIAL.test(page.word(first)) || isCalledSo(page, first, last))) return true
  if (!ARTICLES.test(page.word(first)))
    return page.isInitial(first) && last > first && !page.isCapital(first + 1) && last === first + 2
  if (last === first + 1 && isYear(page, last)) return true
  return first === last || ((page.gap(last + 1) & ~GAP.tight) === 0 && OF.test(page.word(last + 1)))
}

/** “Mr. M”. */
const isCalledSo = (page: Page, first: number, last: number): boolean =>
  HONORIFICS.has(page.word(first)) && page.words.plainSize[last] === 1

/** Whether a sentence's first word is no part of a title that may follow: “Watch Heat”, “What Heat does”. */
function isOpening(page: Page, at: number): boolean {
  if (!page.isInitial(at) || ARTICLES.test(page.word(at))) return false
  return page.rarity(at) === 0 || cueBefore(page.words, at + 1) >= MIN_CUE
}

/** “Kitano’s Sonatine” is *Sonatine*; “Pan’s Labyrinth” is whole. */
function withoutMaker(page: Page, { first, last }: Stretch): Stretch {
  const isMaker =
    last === first + 1 &&
    (page.look(first) & LOOK.possessive) !== 0 &&
    page.rarity(first) >= RARITY.rare &&
    page.rarity(last) >= RARITY.rare
  return isMaker ? { first: last, last } : { first, last }
}

/** Whether a stretch is a title, or may be for what is said of it; says how sure. */
function judge(
  page: Page,
  one: Candidate,
  before: Candidate | null,
  names: PeopleOfText,
  isNew: boolean,
): boolean {
  const { first, last, year } = one
  if (year !== null && (last > first ? !one.isInitial : !names.isOther(first, last))) {
    one.score = DATED
    one.isSure = true
    return true
  }
  if (isSequelMark(page.words, first) || isShouted(page, one)) return false
  const cue = one.isInitial ? 0 : cueBefore(page.words, first)
  if (cueAfter(page.words, last) < 0 || names.isOther(first, last)) {
    // “Better than Carol”: a name alone where a film must follow.
    const isCalled = isNew && cue >= NAME_CUE && first === last && names.isBareName(first)
    one.score = isCalled ? CALLED : -1
    return isCalled
  }
  const isLike = isTitleLike(page, one)
  const isAsked = !one.isInitial && callsForFilm(page, first)
  const isPlain = last > first && (isNew ? isPlainlyTitle(page, one, cue) : isCuedTitle(page, one, cue))
  one.isSure = (isLike && (isAsked || isPlain)) || (isNew && isWordInCapital(page, one, cue))
  one.score = one.isSure ? CAPITALS : CALLED
  if (one.isSure || isAsked || (isLike && last > first)) return true
  const strength = isNew && one.isInitial ? cueAfter(page.words, last) : cue
  const isCued = strength >= (isNew ? NEW_CUE : MIN_CUE)
  if (isCued && !(first === last && page.word(first - 1) === 'between')) return true
  if (before !== null && !one.isInitial && follows(page, before, first)) return true
  one.score = 0
  return false
}

/** Whether words that stand beside a title in a list may be one: no one’s name of several words, nobody whom all know. */
const isListable = ({ first, last }: Stretch, names: PeopleOfText): boolean =>
  (first === last && names.isBareName(first)) || !names.isOther(first, last)

const isShouted = (page: Page, { first, last }: Stretch): boolean => {
  for (let at = first; at <= last; at++) if (!(page.look(at) & LOOK.capitals)) return false
  return last > first
}

/** Whether a stretch that begins at a word goes on a list of titles. */
function follows(page: Page, before: Stretch, first: number): boolean {
  const between = first - before.last
  if (between === 1) return (page.gap(first) & (GAP.comma | GAP.slash | GAP.plus)) !== 0
  return between === 2 && JOINTS.has(page.word(first - 1)) && !(page.gap(first) & GAP.sentence)
}

/** Which titles a text has, and which shorter words stand for one of them: its first words, at least two. */
class Titles {
  readonly #page: Page
  readonly #titles = new Map<string, string>()

  constructor(page: Page, found: readonly Stretch[]) {
    this.#page = page
    for (const one of found) {
      const key = this.keyOf(one)
      const { title } = this.#wordsOf(one)
      if ((this.#titles.get(key)?.length ?? 0) < title.length) this.#titles.set(key, title)
    }
    const longest = [...found].sort((a, b) => b.last - b.first - (a.last - a.first))
    for (const one of longest) {
      if (one.last - one.first + 1 < LONG) break
      const title = this.titleOf(one)
      for (let last = one.first + 1; last < one.last; last++) {
        const key = this.keyOf({ first: one.first, last })
        if (page.rarity(last) > 0) this.#titles.set(key, title)
      }
    }
  }

  has(one: Stretch): boolean {
    return this.#titles.has(this.keyOf(one))
  }

  titleOf(one: Stretch): string {
    return this.#titles.get(this.keyOf(one)) ?? this.#wordsOf(one).title
  }

  /** The words folded, without an article before them. */
  keyOf(one: Stretch): string {
    return this.#wordsOf(one).key
  }

  #wordsOf({ first, last }: Stretch): { title: string; key: string } {
    const { text, words } = this.#page
    const title = text.slice(words.start[first], endOfWord(this.#page, last))
    return { title, key: this.#page.folded(title).replace(/^(?:the|an?) /, '') }
  }
}

/** Where a word ends, without a possessive's apostrophe and s. */
export function endOfWord(page: Page, at: number): number {
  const start = page.words.start[at] ?? 0
  const end = page.words.end[at] ?? 0
  if (!(page.look(at) & LOOK.possessive)) return end
  return start + page.text.slice(start, end).replace(/\P{L}+s$/iu, '').length
}
