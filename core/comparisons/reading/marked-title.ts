import type { PeopleOfText } from './not-titles.ts'
import type { MarkedWords, Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { cueAfter, cueBefore } from './title-cues.ts'
import { callsForFilm, SURE_CUE } from './title-like.ts'
import { GAP } from './words.ts'
import { yearAfter } from './years.ts'

const WIKI = 5
const FILM_PAGE = 2.5
/** A title with its year. */
export const DATED = 2
const MARKED = 1.4
/** Words in italics or quotation marks beside a cue. */
const CUED = 0.7
/** Words that are a title only for what is said of them. */
export const CALLED = 0.4
/** How strong a cue must be. */
const MARK_CUE = 1.5
/** Words from which on a mark holds prose, with capitals and without. */
const MAX_MARK = 10
const MAX_SMALL = 6
const NAMING = new Set(['called', 'titled', 'entitled'])

/** Log odds that words set apart by the writer, up to `last`, are the title of some film; 0 for those that are not. */
export function markScore(page: Page, mark: MarkedWords, last: number, names: PeopleOfText): number {
  if (mark.kind === 'wiki') return WIKI
  if (mark.last - mark.first >= MAX_MARK) return 0
  if (mark.kind === 'film') return FILM_PAGE
  if (mark.kind === 'person') return 0
  if (page.isCapital(mark.first) && names.isName(mark.first, last)) return 0
  if (yearAfter(page, last) !== null) return DATED
  const cue = cueBefore(page.words, mark.first)
  const after = cueAfter(page.words, last)
  if (cue < 0 || after < 0) return 0
  const isCalled = cue >= MARK_CUE || after >= SURE_CUE
  if (!page.isCapital(mark.first)) return isSmallTitle(page, mark, last) && isCalled ? CUED : 0
  if (callsForFilm(page, mark.first) || NAMING.has(page.word(mark.first - 1))) return MARKED
  if (isCalled && (last > mark.first || mark.kind === 'italic')) return CUED
  return last > mark.first || mark.kind === 'italic' ? CALLED : 0
}

/** Whether words set apart in small letters say enough to be a title rather than to be stressed. */
function isSmallTitle(page: Page, { first, kind }: MarkedWords, last: number): boolean {
  if (kind === 'bold' || kind === 'link') return false
  if (first === last)
    return kind === 'quote' && page.rarity(first) >= RARITY.rare && (page.words.plainSize[first] ?? 0) > 5
  for (let at = first + 1; at <= last; at++)
    if (page.gap(at) & (GAP.comma | GAP.sentence | GAP.stop)) return false
  const least = last - first > 1 ? RARITY.common : RARITY.usual
  return last - first < MAX_SMALL && page.rarity(last) > 0 && page.rarityOf(first, last) >= least
}
