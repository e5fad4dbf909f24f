import { isYear, yearAfter } from './evidence.ts'
import type { MarkedWords, Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { cueBefore } from './title-cues.ts'
import { isSequelMark } from './title-forms.ts'
import type { TitleIndex } from './title-index.ts'
import { GAP, LOOK } from './words.ts'

/** Words that seem to be the title of a film nobody knows yet. */
export interface Offer {
  readonly first: number
  readonly last: number
  readonly year: number | null
  /** Log odds. */
  readonly score: number
}

const WIKI = 5
const FILM_PAGE = 2.5
const DATED = 2
const MARKED = 1.4
const CAPITALS = 0.6
/** What calls for a film, of whatever name. */
const CALLS = new Set(
  'watch watched watching rewatch rewatched rewatching rewatches recommend recommended than remake sequel prequel'.split(
    ' ',
  ),
)
/** After these a single name is a film's rather than somebody's. */
const SEEN = /^(?:re)?watch(?:ed|ing|es)?$|^recommend(?:ed)?$/
const NAMING = new Set(['called', 'titled', 'entitled'])
const MAX_MARK = 10
const MAX_CAPITALS = 9
const CONNECTORS = new Set('of the and in a an to on for at with from vs de la le el y is my'.split(' '))
/** After these a film is meant where something was played or done in it: “the best performance of the year with The Master”. */
const WITHIN = new Set(['with', 'in', 'from'])
const DEEDS = /^(?:performances?|roles?|turn|scenes?|work)$/
const DEED_REACH = 8
const I = /^i(?:m|d|ll|ve)?$/

/**
 * Unknown titles worth offering, on words not `taken` (which takes those offered): links, words in italics, quotation marks or capitals after
 * a word that calls for a film; never names of people, as far as can be told.
 */
export function unknownTitles(page: Page, index: TitleIndex, taken: Uint8Array): Offer[] {
  const offers: Offer[] = []
  const take = (first: number, last: number, score: number) => {
    if (last < first || taken.subarray(first, last + 1).includes(1)) return
    taken.fill(1, first, last + 1)
    offers.push({ first, last, year: yearAfter(page, last), score })
  }
  for (const mark of page.marks) {
    const end =
      mark.last > mark.first && isYear(page, mark.last) && page.gap(mark.last) & GAP.open
        ? mark.last - 1
        : mark.last
    const score = markScore(page, mark, end, index)
    if (score > 0) take(mark.first, end, score)
  }
  for (let at = 0; at < page.count; at++) {
    if (!page.isCapital(at) || page.isInitial(at)) continue
    const last = capitalsFrom(page, at)
    if (last < at || page.mark(at)) continue
    if (yearAfter(page, last) !== null && last > at) take(at, last, DATED)
    else if (calls(page, at) && isTitleLike(page, at, last, index)) take(at, last, CAPITALS)
    at = last
  }
  return offers.sort((a, b) => a.first - b.first)
}

function markScore(page: Page, mark: MarkedWords, last: number, index: TitleIndex): number {
  if (mark.kind === 'wiki') return WIKI
  if (mark.last - mark.first >= MAX_MARK) return 0
  if (mark.kind === 'film') return FILM_PAGE
  if (mark.kind === 'person' || !page.isCapital(mark.first) || isPerson(page, mark.first, last, index))
    return 0
  if (yearAfter(page, last) !== null) return DATED
  return calls(page, mark.first) || NAMING.has(page.word(mark.first - 1)) ? MARKED : 0
}

/** Whether the words before call for a film, whatever its name. */
function calls(page: Page, at: number): boolean {
  if (page.gap(at) & (GAP.sentence | GAP.paragraph | GAP.comma)) return false
  const cue = cueBefore(page.words, at, 1)
  if (cue >= 3) return true
  if (cue < 0 || at === 0) return false
  const before = page.word(at - 1)
  if (CALLS.has(before)) return true
  if (!WITHIN.has(before) || page.word(at) !== 'the') return false
  for (let deed = at - 2; deed >= Math.max(0, at - 2 - DEED_REACH); deed--) {
    if (page.gap(deed + 1) & (GAP.sentence | GAP.paragraph | GAP.comma)) return false
    if (DEEDS.test(page.word(deed))) return true
  }
  return false
}

/** The last of the capitalised words from `first` on, small words between them included; less than `first` when that is no name. */
function capitalsFrom(page: Page, first: number): number {
  let last = first
  for (let at = first + 1; at < page.count && at - first < MAX_CAPITALS; at++) {
    const gap = page.gap(at)
    if (gap & ~(GAP.tight | GAP.dash) || (gap & GAP.dash && !page.isCapital(at)) || page.mark(at)) break
    if (page.look(at - 1) & LOOK.possessive && at - 1 === first && page.rarity(first) >= RARITY.rare)
      return first - 1
    if (page.isCapital(at) && !(I.test(page.word(at)) && last < at - 1)) last = at
    else if (page.look(at) & LOOK.figures && at === last + 1) last = at
    else if (!CONNECTORS.has(page.word(at))) break
  }
  return last
}

/** Whether capitalised words look like a title rather than like somebody's name. */
function isTitleLike(page: Page, first: number, last: number, index: TitleIndex): boolean {
  if (isPerson(page, first, last, index)) return false
  if (isSequelMark(page.words, first)) return false
  if (first === last)
    return (
      SEEN.test(page.word(first - 1)) &&
      page.rarity(first) >= RARITY.rare &&
      !page.isName(first) &&
      !(page.look(first) & LOOK.possessive) &&
      (page.words.plainSize[first] ?? 0) > 3 &&
      !(page.look(first) & LOOK.capitals)
    )
  let words = 0
  for (let at = first; at <= last; at++) {
    if (page.isCapital(at) && page.rarity(at) < RARITY.rare && !page.isName(at) && !I.test(page.word(at)))
      words++
  }
  return words > 0 && !I.test(page.word(last))
}

/** Whether the words are a name: of someone in any film's credits, or beginning with a first name, without small words. */
function isPerson(page: Page, first: number, last: number, index: TitleIndex): boolean {
  const name = page.text.slice(page.words.start[first], page.words.end[last]).replace(/['’]s?$/, '')
  if (index.isCredited(page.folded(name))) return true
  if (first === last) return page.isName(first)
  if (last - first > 2) return false
  if (!page.isName(first)) return false
  for (let at = first + 1; at <= last; at++) if (page.rarity(at) === 0) return false
  return true
}
