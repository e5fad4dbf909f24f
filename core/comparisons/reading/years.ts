import type { Page } from './page.ts'
import { GAP, LOOK } from './words.ts'

const FIRST_YEAR = 1880
const LAST_YEAR = 2040
/** Most words between the parentheses that hold a year. */
const MAX_ASIDE = 7
const ASIDES = /^(?:dir|by|and|directed|de|van|von|d)$/

/** Whether a word is the year of a film. */
export function isYear(page: Page, at: number): boolean {
  return yearAt(page, at) !== null
}

function yearAt(page: Page, at: number): number | null {
  if (at < 0 || at >= page.count || !(page.look(at) & LOOK.figures)) return null
  const year = Number(page.text.slice(page.words.start[at], (page.words.start[at] ?? 0) + 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR && (page.words.plainSize[at] ?? 0) >= 4 ? year : null
}

/** The year in parentheses after a word, who made the film beside it or not: “Her (2013)”, “Her (Spike Jonze, 2013)”. */
export function yearAfter(page: Page, last: number): number | null {
  const next = last + 1
  if (!(page.gap(next) & GAP.open) || page.gap(next) & GAP.sentence) return null
  let year: number | null = null
  for (let at = next; at < Math.min(page.count, next + MAX_ASIDE); at++) {
    const isFour = page.words.plainSize[at] === 4
    if (isFour && (at === next || page.gap(at) & GAP.comma || page.isCapital(at - 1)))
      year ??= yearAt(page, at)
    else if (!page.isCapital(at) && !ASIDES.test(page.word(at))) return null
    if (page.gap(at + 1) & GAP.close) return year
    if (page.gap(at + 1) & (GAP.sentence | GAP.open | GAP.dash | GAP.semicolon)) return null
  }
  return null
}

/** “Her (2013)”, “2013's Her”, “the 2005 Pride & Prejudice”. */
export function yearBeside(page: Page, first: number, last: number): number | null {
  const following = yearAfter(page, last)
  if (following !== null) return following
  const before = first - 1
  if (before < 0 || page.gap(first) & ~GAP.tight) return null
  const isOf = page.look(before) & LOOK.possessive || (before > 0 && page.word(before - 1) === 'the')
  return isOf && page.isCapital(first) ? yearAt(page, before) : null
}
