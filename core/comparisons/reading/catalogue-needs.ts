import { type Evidence, fillsLine, isJoint } from './evidence.ts'
import type { PeopleOfText } from './not-titles.ts'
import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { GAP, LOOK } from './words.ts'

/** From this strength on cues call for a film whatever the words, even somebody's name; for one in small letters; for one at all. */
const CALLED_BY_NAME = 3
const CALLED = 2.5
const LIKELY = 1.5
/** Letters from which on a lower-case title says enough. */
const MIN_SMALL = 8
/** Small words that titles have inside, and never at their ends. */
const INSIDE = new Set(
  'of the and in a an to on for at with from by vs v or my la le les el los las de du des del der die das den dem y et und da di il i o x n'.split(
    ' ',
  ),
)
const LIST = GAP.comma | GAP.slash | GAP.plus | GAP.semicolon

/**
 * Whether words are written so that they may be meant as a title of the catalogue: as nearly every phrase is one, the agreement
 * of the letters says nothing. Set apart by the writer, with its year, with capitals from the first word to the last, as no
 * name of somebody is, where a film may be spoken of; or in small letters where one must follow and the words end with the clause.
 */
export function isWrittenAsTitle(
  page: Page,
  first: number,
  last: number,
  evidence: Evidence,
  names: PeopleOfText,
): boolean {
  if (evidence.year !== null) return true
  if (evidence.isMarked) return evidence.calls >= LIKELY || first === last || !names.isName(first, last)
  const style = page.caseOf(first)
  if (style === CASE.titled || style === CASE.shouted || isShouted(page, first, last))
    return evidence.cue >= CALLED
  if (!hasCapitals(page, first, last))
    return evidence.cue >= CALLED && isSmallTitle(page, first, last, evidence)
  if (!areCapitals(page, first, last) || isPartOfName(page, first, last)) return false
  if (evidence.calls >= CALLED_BY_NAME) return true
  return isSpokenOf(page, first, last, evidence) && !names.isOther(first, last)
}

function hasCapitals(page: Page, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (page.isCapital(at)) return true
  return (page.look(first) & (LOOK.figures | LOOK.symbol | LOOK.caseless)) !== 0
}

function isShouted(page: Page, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!(page.look(at) & LOOK.capitals)) return false
  return true
}

/** Whether every word has a capital, but for small ones inside and “the” at the beginning. */
function areCapitals(page: Page, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (page.isCapital(at) || page.look(at) & (LOOK.figures | LOOK.symbol | LOOK.caseless)) continue
    const word = page.word(at)
    if (at === last || (at === first ? word !== 'the' : !INSIDE.has(word))) return false
  }
  // “Ragnarok I guess”: the pronoun is the next clause's.
  return first === last || !page.isPronoun(last)
}

/** Whether the words say enough in small letters: two or more, neither end a filling word, at the end of a phrase. */
function isSmallTitle(page: Page, first: number, last: number, { rarity }: Evidence): boolean {
  const begins = page.word(first) === 'the' ? first + 1 : first
  if (begins >= last && page.rarity(last) < RARITY.rare) return false
  if (page.rarity(begins) === 0 || page.rarity(last) === 0 || rarity < RARITY.usual) return false
  let letters = 0
  for (let at = begins; at <= last; at++) letters += page.words.plainSize[at] ?? 0
  const isEnd = (page.gap(last + 1) & ~GAP.tight) !== 0 || page.rarity(last + 1) === RARITY.plainest
  return isEnd && first < last && letters >= MIN_SMALL
}

/** Whether a capitalised word stands directly beside: “Damien [Chazelle with Ryan] Gosling”. */
function isPartOfName(page: Page, first: number, last: number): boolean {
  const next = last + 1
  if (next < page.count && page.isCapital(next) && !(page.gap(next) & ~GAP.tight) && !page.mark(next))
    return page.rarity(next) > 0
  const before = first - 1
  if (before < 0 || page.gap(first) & ~GAP.tight || !page.isCapital(before) || page.isInitial(before))
    return false
  return page.rarity(before) > 0 && !(page.look(before) & LOOK.possessive)
}

/** Whether something about the words speaks of films, the more the fewer they are. */
function isSpokenOf(page: Page, first: number, last: number, { calls, rarity }: Evidence): boolean {
  if (calls < 0) return false
  const isBare = page.isCapital(first)
  if (first === last)
    return calls >= (page.isInitial(first) ? CALLED : LIKELY) || fillsLine(page, first, last)
  if (!isBare) return calls >= LIKELY && (last - first > 1 || calls >= CALLED)
  if (calls >= 1 || fillsLine(page, first, last) || isListed(page, first, last)) return true
  return last - first > 1 && rarity >= RARITY.usual && !page.isInitial(first)
}

/** Whether the words stand in a list. */
function isListed(page: Page, first: number, last: number): boolean {
  if (!page.isInitial(first) && (page.gap(first) & LIST || isJoint(page, first - 1))) return true
  return (page.gap(last + 1) & LIST) !== 0 || isJoint(page, last + 1)
}
