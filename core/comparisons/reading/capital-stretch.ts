import type { Page } from './page.ts'
import { isFamous } from './proper-names.ts'
import { GAP, LOOK } from './words.ts'

/** Words from first to last that are written as a title may be. */
export interface Words {
  readonly first: number
  readonly last: number
}

const MAX_WORDS = 10
/** Small words that titles have inside. */
const SMALL = new Set(
  `of the and in a an to on for at with from by vs or is my la le les el los las de du des del der die das den dem y et und da di il i o`.split(
    /\s+/,
  ),
)
const ABBREVIATED = /^(?:.|mr|mrs|ms|dr|st|vs|vol|pt)$/
const AND = new Set(['and', 'y', 'et', 'und', 'or', 'vs'])

/**
 * The capitalised words from `first` on, small words between them included: cut at the end of the clause, at a possessive of
 * somebody famous (“Kubrick’s The Shining”), and where “and” joins two titles rather than two words of one.
 */
export function capitalStretch(page: Page, first: number): Words {
  let last = first
  for (let at = first + 1; at < page.count && at - first < MAX_WORDS; at++) {
    if (!holds(page, at)) break
    if (isMaker(page, at - 1) && page.isCapital(at))
      return at - 1 === first ? capitalStretch(page, at) : { first, last: at - 2 }
    const isNext = at === last + 1
    if (page.isPronoun(at) && !(isNext && page.isCapital(at + 1))) break
    if (page.isCapital(at) && !(page.look(at) & LOOK.symbol)) {
      if (isNext || !AND.has(page.word(at - 1)) || isOneTitle(page, first, at - 2, at)) last = at
      else break
    } else if (page.look(at) & LOOK.figures && isNext) last = at
    else if (!SMALL.has(page.word(at))) break
  }
  return { first, last }
}

/** Whether nothing but a space, a hyphen or a colon stands before a word; a full stop only after “Mr.”. */
function holds(page: Page, at: number): boolean {
  const gap = page.gap(at)
  if (page.mark(at) !== null) return false
  if (gap & GAP.dash)
    return page.isCapital(at) && page.text.slice(page.words.end[at - 1], page.words.start[at]).trim() === ':'
  if (gap & GAP.stop && !ABBREVIATED.test(page.word(at - 1))) return (gap & ~GAP.tight) === 0
  return (gap & ~(GAP.tight | GAP.stop)) === 0
}

function isMaker(page: Page, at: number): boolean {
  if (!(page.look(at) & LOOK.possessive)) return false
  return isFamous(page.words.bare[at] ?? 0) && page.isCapital(at)
}

/** Whether “and” joins two words of a title: names, as in *Harold and Maude*, the same letter, as in *Pride and Prejudice*, or “the”. */
function isOneTitle(page: Page, first: number, before: number, after: number): boolean {
  if (page.word(after - 1) === 'or') return false
  if (page.word(after - 2) === 'the') return false
  if (first !== before) return false
  const [one, other] = [page.word(before), page.word(after)]
  return (page.isName(before) && page.isName(after)) || one[0] === other[0]
}
