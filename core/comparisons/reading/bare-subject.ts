import { isMassNoun } from './mass-nouns.ts'
import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { GAP } from './words.ts'

const SUBJECT_VERBS = new Set(
  `is was has had did does remains remained feels felt makes made isnt wasnt hasnt doesnt didnt still never wins won knew got gets works worked gave
  deserved needed tried hit hits crawled walked ran exists understood nailed managed invented pulled`.split(
    /\s+/,
  ),
)
/** Whether the stretch is a single countable word that begins a sentence with no article, a verb of which it is the subject after it. */
export function isBareSubject(page: Page, first: number, last: number): boolean {
  const next = last + 1
  if (first !== last || next >= page.count || !page.isInitial(first) || !page.isCapital(first)) return false
  const rarity = page.rarity(first)
  if (page.caseOf(first) !== CASE.prose || rarity < RARITY.common || page.gap(next) & ~GAP.tight) return false
  const word = page.word(first)
  if (isMassNoun(word) || page.isName(first)) return false
  return SUBJECT_VERBS.has(page.word(next))
}
