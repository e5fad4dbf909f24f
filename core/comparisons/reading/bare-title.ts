import type { Stretch } from './candidate.ts'
import { DETERMINERS, type Evidence } from './evidence.ts'
import { isMassNoun } from './mass-nouns.ts'
import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { cueAfter, cueBefore } from './title-cues.ts'
import { GAP } from './words.ts'

/** A countable word that stands without an article where a film may be spoken of: “kinda like stalker if …”. */
const BARE = 1.5
/** The same among words that are seldom written. */
const BARE_RARE = 1.3
/** Words that together are no phrase: “if you’ve seen get out”. */
const BARE_PHRASE = 1.6
const MIN_CUE = 1.5
/** How strongly words must call for a film before the plainest phrase is taken for one. */
export const PHRASE_CUE = 2
const MIN_PHRASE = 6
const SHORT_WORD = 4

const BETWEEN = GAP.plus | GAP.slash
/** What no phrase reaches across. */
const EDGE = ~GAP.tight

/**
 * What it is worth that words of the person's own title, in a text that uses no capitals, stand where English would put an article
 * before them, were they no name: between a word that calls for a film, or the sentence's beginning, and a small word or a comma.
 */
export function bareWorth(page: Page, { first, last, size }: Stretch, evidence: Evidence): number {
  if (page.caseOf(first) !== CASE.lower || evidence.isCapital || evidence.isMarked) return 0
  if (!isClosed(page, last)) return 0
  if (first > 0 && DETERMINERS.has(page.word(first - 1))) return 0
  const isJoined = (page.gap(first) & BETWEEN) !== 0 || (page.gap(last + 1) & BETWEEN) !== 0
  const cue = isJoined ? MIN_CUE : page.isInitial(first) ? 0 : cueBefore(page.words, first, 0)
  if (!page.isInitial(first) && !isJoined && cue < 1) return 0
  const calls = Math.max(cue, cueAfter(page.words, last))
  if (first < last) {
    const isPhrase =
      size >= MIN_PHRASE && (cue >= PHRASE_CUE || (cue >= 1 && evidence.rarity >= RARITY.usual))
    return isPhrase || (page.isInitial(first) && calls >= MIN_CUE && evidence.rarity > 0) ? BARE_PHRASE : 0
  }
  if (page.isName(first) && cue < MIN_CUE && !isCompared(page, last)) return 0
  if (evidence.rarity >= RARITY.rare)
    return size >= SHORT_WORD && (cue >= 1 || calls >= MIN_CUE || isCompared(page, last)) ? BARE_RARE : 0
  const isCountable = evidence.rarity >= RARITY.usual && !isMassNoun(page.word(first))
  return isCountable && calls >= MIN_CUE ? BARE : 0
}

/** Whether a small word, a comma or the end of the sentence follows. */
function isClosed(page: Page, last: number): boolean {
  const next = last + 1
  return next >= page.count || (page.gap(next) & EDGE) !== 0 || page.rarity(next) === 0
}

/** Whether what follows sets one thing beside another: “shane with claws”. */
const isCompared = (page: Page, last: number): boolean =>
  last + 1 < page.count && /^(?:with|but|if|for|meets|on|in)$/.test(page.word(last + 1))
