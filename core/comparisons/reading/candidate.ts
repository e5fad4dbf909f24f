import { bareWorth } from './bare-title.ts'
import { CATALOGUE_PRIOR, type Evidence, OWN_PRIOR } from './evidence.ts'
import type { KnownTitle } from './mention.ts'
import { foldName, surnameOf } from './names.ts'
import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { isProperName } from './proper-names.ts'
import { readWords } from './read-words.ts'
import { FORM, tellForms } from './title-forms.ts'
import { GAP, LOOK, Words } from './words.ts'

/** Words of the review that may stand for a film. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly record: number
  readonly title: KnownTitle
  readonly form: number
  readonly evidence: Evidence
  /** Log odds that the words mean this film. */
  score: number
  /** What its place in a list has added to that. */
  listWorth: number
  /** Whether another film would do as well. */
  isAmbiguous: boolean
}

/** A stretch of the review as the index is asked for it. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly hash: number
  readonly check: number
  readonly size: number
  /** Without the s at its end, and whether that is a possessive's. */
  readonly ending: 'whole' | 'plural' | 'possessive' | 'misspelt'
}

/** What each form costs against the whole title: it could as well be something else's name. */
const FORM_WORTH: Readonly<Record<number, number>> = {
  [FORM.full]: 0,
  [FORM.original]: 0,
  [FORM.articleless]: -0.6,
  [FORM.segment]: -0.8,
  [FORM.short]: -0.8,
}
/** One word for a title of several. */
const SINGLE_SHORT = -1.2
const PLURAL = -0.3
/** One word with an s is another word. */
const PLURAL_WORD = -2
const SAME_YEAR = 6
const NEXT_YEAR = 3
const OTHER_YEAR = -9
export const PEOPLE_BESIDE = 2.5
const PEOPLE_NEAR = 1
const SEAM = -1.5
const PUNCTUATED = -1.5
/** Letters from which on a title written together or apart can hardly be chance. */
const MIN_JOINED = 7
const STATES = -4
const MISSPELT = -1
/** How strongly words must call for a title before a plain one is heard in a sentence all in capitals. */
const SHOUTED_CUE = 2
/** Small letters of a title that is hardly anything else. */
const SELDOM = 0.8
const SEVERAL_CAPITALS = 1.6
const CALLED_CAPITAL = 1.5
/** “Better than fight club”: small letters, but words enough that say something, where a film must follow. */
const CALLED_SMALL = 1.5
const TELLING = 2
const PROPER_NAME = -4
/** A shortening of a film that the text also names in full. */
export const NAMED_IN_FULL = 1.5
/** “Mother!” with its mark. */
const SAME_END = 0.7

const scratch = new Words()

/**
 * How likely a stretch means a title that has a form of its hash, or null when the hash alone agrees. `near` are the
 * names about it.
 */
export function judge(
  page: Page,
  stretch: Stretch,
  found: { record: number; form: number; title: KnownTitle },
  evidence: Evidence,
  near: readonly NearName[],
): Candidate | null {
  const { title } = found
  const form = formWorth(page, stretch, title, found.form)
  if (form === null) return null
  let score =
    evidence.score + (title.isOwn ? OWN_PRIOR : CATALOGUE_PRIOR) + (FORM_WORTH[found.form] ?? 0) + form
  const isSingle = stretch.first === stretch.last
  const isFigure = (page.look(stretch.first) & LOOK.figures) !== 0
  if (found.form === FORM.short && contentOf(page, stretch) < 2 && !isFigure) score += SINGLE_SHORT
  if (isSingle && found.form > FORM.original && page.rarity(stretch.first) < RARITY.usual && !isFigure)
    score += SINGLE_SHORT
  score += endingWorth(stretch)
  if (endsAlike(page, stretch, title)) score += SAME_END
  if (
    isSingle &&
    page.look(stretch.first) & LOOK.capitals &&
    evidence.rarity < RARITY.usual &&
    !evidence.isMarked &&
    !(page.caseOf(stretch.first) === CASE.shouted && evidence.cue >= SHOUTED_CUE)
  ) {
    if (title.title !== title.title.toUpperCase()) score += STATES
  }
  if (title.isOwn && stretch.ending === 'whole' && found.form <= FORM.articleless && evidence.cue >= 0)
    score += Math.max(ownWords(page, stretch, evidence), bareWorth(page, stretch, evidence))
  if (!title.isOwn) score += catalogueWorth(stretch, found.form, evidence)
  score += yearWorth(evidence.year, title) + peopleWorth(near, title)
  return {
    first: stretch.first,
    last: stretch.last,
    record: found.record,
    title,
    form: found.form,
    evidence,
    score,
    listWorth: 0,
    isAmbiguous: false,
  }
}

/** What plain capitals make up for a title's being one of hundreds of thousands, and what names they may be instead cost. */
function catalogueWorth({ first, last, hash }: Stretch, form: number, evidence: Evidence): number {
  if (evidence.isMarked) return 0
  if (isProperName(hash)) return PROPER_NAME
  if (form > FORM.original || evidence.cue < 0) return 0
  if (!evidence.isPlainlyCapital) {
    const isTelling = first < last && evidence.cue >= 2.5 && evidence.rarity >= TELLING
    return isTelling ? CALLED_SMALL : 0
  }
  if (first < last) return SEVERAL_CAPITALS
  return evidence.cue >= 1.5 ? CALLED_CAPITAL : 0
}

/** What a whole title of the person's own in small letters is worth more for words that are seldom written: “before there was deadpool”. */
function ownWords(
  page: Page,
  { first, last, size }: Stretch,
  { isCapital, isMarked, rarity }: Evidence,
): number {
  if (isCapital || isMarked || page.isCapital(first)) return 0
  if (first === last) return rarity >= RARITY.rare && size >= MIN_JOINED ? SELDOM : 0
  return rarity > RARITY.usual && size >= MIN_JOINED ? SELDOM : 0
}

/** How many of the words say something. */
function contentOf(page: Page, { first, last }: Stretch): number {
  let content = 0
  for (let at = first; at <= last; at++)
    if (page.rarity(at) > 0 && (page.words.plainSize[at] ?? 0) > 2) content++
  return content
}

/** What it costs that a stretch ends otherwise than the title. */
function endingWorth({ first, last, ending }: Stretch): number {
  if (ending === 'misspelt') return MISSPELT
  if (ending !== 'plural') return 0
  return first === last ? PLURAL_WORD : PLURAL
}

/** Whether the text has the mark that a title ends in. */
function endsAlike(page: Page, { last }: Stretch, { title }: KnownTitle): boolean {
  const mark = page.text[page.words.end[last] ?? 0]
  return isEndMark(mark) && title.endsWith(mark)
}

const isEndMark = (mark: string | undefined): mark is string => mark === '!' || mark === '?' || mark === '.'

function yearWorth(year: number | null, title: KnownTitle): number {
  if (year === null || title.year === null) return 0
  const apart = Math.abs(year - title.year)
  return apart === 0 ? SAME_YEAR : apart === 1 ? NEXT_YEAR : OTHER_YEAR
}

/** A capitalised word near a stretch, and whether it stands where a title's maker does. */
export interface NearName {
  readonly name: string
  /** Its first letter as written: what a name must have to be asked about further. */
  readonly initial: string
  readonly isBeside: boolean
}

/** Words near a stretch that may be its makers' names. */
export function namesNear(page: Page, first: number, last: number): NearName[] {
  const names: NearName[] = []
  for (let at = Math.max(0, first - NEAR); at < Math.min(page.count, last + NEAR); at++) {
    if (
      (at >= first && at <= last) ||
      !page.isCapital(at) ||
      (page.rarity(at) < RARITY.usual && page.isInitial(at))
    )
      continue
    const isPossessive = (page.look(at) & LOOK.possessive) !== 0
    const word = page.word(at)
    const isBeside = (at >= first - 2 && at < first && isPossessive) || (at > last && at <= last + 3)
    names.push({
      name: isPossessive ? word.replace(/s$/, '') : word,
      initial: page.text[page.words.start[at] ?? 0] ?? '',
      isBeside,
    })
  }
  return names
}

function peopleWorth(near: readonly NearName[], title: KnownTitle): number {
  if (near.length === 0) return 0
  let worth = 0
  for (const person of title.people) {
    if (!hasInitial(person, near)) continue
    const folded = foldName(person)
    const surname = surnameOf(folded)
    // Some names begin with the family's: Park Chan-wook.
    const family = folded.slice(0, folded.indexOf(' '))
    for (const { name, isBeside } of near) {
      if (name === surname || (name === family && isBeside))
        worth = Math.max(worth, isBeside ? PEOPLE_BESIDE : PEOPLE_NEAR)
    }
  }
  return worth
}

function hasInitial(person: string, near: readonly NearName[]): boolean {
  for (const { initial } of near) if (person.includes(initial)) return true
  return false
}

/** The most that can be said for any title of a stretch, knowing only the words about it, and nobody's name among them. */
export function mostLikely(page: Page, stretch: Stretch, evidence: Evidence, isOwn: boolean): number {
  return (
    evidence.score +
    (isOwn ? OWN_PRIOR : CATALOGUE_PRIOR + mostOfCatalogue(stretch, evidence)) +
    endingWorth(stretch) +
    (isEndMark(page.text[page.words.end[stretch.last] ?? 0]) ? SAME_END : 0) +
    (evidence.isCapital ? NAMED_IN_FULL : 0) +
    (evidence.year === null ? 0 : SAME_YEAR)
  )
}

/** The most that names about a stretch can add to that. */
export function mostOfPeople(near: readonly NearName[]): number {
  if (near.length === 0) return 0
  return near.some(({ isBeside }) => isBeside) ? PEOPLE_BESIDE : PEOPLE_NEAR
}

const mostOfCatalogue = (stretch: Stretch, evidence: Evidence): number =>
  Math.max(catalogueWorth(stretch, FORM.full, evidence), catalogueWorth(stretch, FORM.segment, evidence))

const NEAR = 12

/** What was found of the title judged last: namesakes come one after the other, and are read once. */
let lastMatch: {
  readonly stretch: Stretch
  readonly title: KnownTitle
  readonly form: number
  readonly worth: number | null
} | null = null

/** What it costs that a title is written as it is in a stretch; null when no form of it has just these letters. */
function formWorth(page: Page, stretch: Stretch, title: KnownTitle, form: number): number | null {
  const isNamesake =
    lastMatch !== null &&
    lastMatch.stretch === stretch &&
    lastMatch.form === form &&
    lastMatch.title.isOwn === title.isOwn &&
    lastMatch.title.title === title.title &&
    lastMatch.title.originalTitle === title.originalTitle
  if (lastMatch !== null && isNamesake) return lastMatch.worth
  const worth = isSameWord(page, stretch, title, form) ? 0 : matchingForm(page, stretch, title, form)
  lastMatch = { stretch, title, form, worth }
  return worth
}

const PLAIN_WORD = /^[A-Za-z]+$/

/** Whether a title is one plain word, the very one that stands there: most that is found by a single word is. */
function isSameWord(page: Page, { first, last, ending }: Stretch, title: KnownTitle, form: number): boolean {
  if (first !== last || form > FORM.original || ending === 'misspelt') return false
  const text = form === FORM.full ? title.title : title.originalTitle
  if (text === null || !PLAIN_WORD.test(text)) return false
  const word = page.word(first)
  return text.toLowerCase() === (ending === 'whole' ? word : word.slice(0, -1))
}

function matchingForm(page: Page, stretch: Stretch, title: KnownTitle, form: number): number | null {
  let worth: number | null = null
  for (const text of [title.title, title.originalTitle]) {
    if (text === null) continue
    const full = text === title.title ? FORM.full : FORM.original
    readWords(text, scratch)
    tellForms(scratch, full, title.isOwn, (told, hash, check, size, first, last) => {
      if (told !== form || hash !== stretch.hash || check !== stretch.check || size !== stretch.size) return
      const found = first < 0 ? 0 : writtenWorth(page, stretch, first, last)
      if (found !== null && (worth === null || found > worth)) worth = found
    })
  }
  return worth
}

const HARD =
  GAP.sentence | GAP.stop | GAP.comma | GAP.dash | GAP.slash | GAP.open | GAP.close | GAP.plus | GAP.semicolon

/** Costs of words joined, parted, or parted by other marks than in the title; null for what can't be it. */
function writtenWorth(page: Page, stretch: Stretch, first: number, last: number): number | null {
  const count = stretch.last - stretch.first + 1
  if (stretch.ending === 'misspelt') return count === last - first + 1 ? 0 : SEAM
  if (count !== last - first + 1) {
    const isHyphened =
      hasTight(scratch, first + 1, last) || hasTight(page.words, stretch.first + 1, stretch.last)
    if (isHyphened && stretch.size >= MIN_JOINED) return 0
    if (stretch.size >= MIN_JOINED) return count < last - first + 1 ? SEAM / 2 : SEAM
    return isHyphened && stretch.size > 3 ? SEAM : null
  }
  let worth = 0
  for (let at = 1; at < count; at++) {
    if (page.words.size[stretch.first + at - 1] !== scratch.size[first + at - 1]) worth += SEAM
    const gap = page.gap(stretch.first + at) & HARD
    const own = (scratch.gap[first + at] ?? 0) & HARD
    if (gap === 0 || own & gap) continue
    if (gap & (GAP.sentence | GAP.semicolon)) {
      if (own === 0) return null
      worth += PUNCTUATED / 2
    } else worth += own === 0 ? PUNCTUATED : 0
  }
  return worth
}

function hasTight(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if ((words.gap[at] ?? 0) & GAP.tight) return true
  return false
}
