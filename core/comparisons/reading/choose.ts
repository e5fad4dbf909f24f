import type { Candidate } from './candidate.ts'
import { fillsLine, isJoint } from './evidence.ts'
import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { GAP, LOOK } from './words.ts'

/** Beside a title in a list stands another. */
const IN_LIST = 3
/** Three in a row that may be titles, each alone too little to go by. */
const ROW = 3
const MIN_ROW = 3
/** Four are a list of titles, however plain. */
const LONG_ROW = 4
const IN_LONG_ROW = 4.2
/** The first of them, the capital of which is the sentence's. */
const OPENING = 1
/** What may become a mention once its neighbours are known. */
export const HOPE = -4.5
const LIST = GAP.comma | GAP.slash | GAP.plus | GAP.semicolon

/**
 * Of all candidates those that stand: of overlapping ones the longest that is likelier than not, then the
 * likeliest; those in a list of titles helped by the others.
 */
export function choose(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const alone = best(
    page,
    candidates.filter(({ score }) => score > HOPE),
  )
  const hopeful = alone.sort((a, b) => a.first - b.first)
  const joint = hopeful.map((one, at) => {
    const next = hopeful[at + 1]
    return next !== undefined && areListed(page, one, next)
  })
  for (let from = 0; from < hopeful.length; ) {
    let to = from
    while (joint[to]) to++
    const row = hopeful.slice(from, to + 1)
    const hasSure = row.some(({ score }) => score > 0.5)
    const isSum = row.slice(1).every(({ first }) => page.gap(first) & GAP.plus)
    if (row.length > 1 && (hasSure || isSum || row.length >= MIN_ROW)) {
      const isInLines = row.every(({ first, last }) => fillsLine(page, first, last))
      const isInCapitals = row.some((one) => one.score > 0.5 && one.evidence.isPlainlyCapital)
      const worth = row.length >= LONG_ROW ? IN_LONG_ROW : hasSure ? IN_LIST : ROW
      for (const one of row)
        if (isInLines || mayBeListed(page, one, isInCapitals))
          give(one, worth + (opens(page, one, row.length) ? OPENING : 0))
    }
    from = to + 1
  }
  return best(
    page,
    candidates.filter(({ score }) => score >= 0),
  ).sort((a, b) => a.first - b.first)
}

/** Whether a word whose capital is the sentence's begins the list. */
const opens = (page: Page, { first, last, evidence }: Candidate, length: number): boolean =>
  first === last &&
  page.isInitial(first) &&
  page.isCapital(first) &&
  page.caseOf(first) === CASE.prose &&
  evidence.rarity >= (length < MIN_ROW ? RARITY.usual : RARITY.common)

/** Adds what a place in a list is worth, once however often the list is read. */
function give(one: Candidate, worth: number): void {
  one.score += worth - one.listWorth
  one.listWorth = worth
}

/** Plain words in lower case stand in lists of titles as in any other, and who gives one title its capitals gives them to all. */
function mayBeListed(page: Page, { evidence, first, last }: Candidate, isInCapitals: boolean): boolean {
  if (evidence.isMarked || page.isCapital(first) || page.hasCapital(first, last)) return true
  return !isInCapitals && evidence.rarity >= (first < last ? RARITY.common : RARITY.usual)
}

/** Leaves of candidates that overlap the best one. */
function best(page: Page, all: readonly Candidate[]): Candidate[] {
  const candidates = unswallowed(page, all)
  const taken: Candidate[] = []
  const free = new Map<number, boolean>()
  const ranked = [...candidates].sort((a, b) => rank(b) - rank(a) || b.score - a.score)
  for (const one of ranked) {
    let isFree = true
    for (let at = one.first; at <= one.last; at++) if (free.has(at)) isFree = false
    if (!isFree) continue
    for (let at = one.first; at <= one.last; at++) free.set(at, false)
    taken.push(one)
  }
  return taken
}

/**
 * Leaves out titles of the catalogue on words of the person's own: longer ones about one of them but where it is written so
 * (“*Heat* and Dust”), those about two of them, and those that share but some of the words.
 */
function unswallowed(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  const ownAt = new Map<number, Candidate>()
  for (const one of candidates) {
    if (!one.title.isOwn || one.score < 0) continue
    for (let at = one.first; at <= one.last; at++)
      if ((ownAt.get(at)?.score ?? -1) < one.score) ownAt.set(at, one)
  }
  if (ownAt.size === 0) return candidates
  return candidates.filter((one) => {
    if (one.title.isOwn) return true
    let within: Candidate | null = null
    for (let at = one.first; at <= one.last; at++) {
      const own = ownAt.get(at)
      if (!own || own === within || (own.first === one.first && own.last === one.last)) continue
      if (own.first < one.first || own.last > one.last || within !== null) return false
      within = own
      for (let beyond = one.first; beyond <= one.last; beyond++) {
        const isBeyond = beyond < own.first || beyond > own.last
        if (isBeyond && !isTitleWord(page, beyond, one)) return false
      }
    }
    return true
  })
}

/** Whether a word is written as one of the title's: with a capital of its own, or small as small words inside are. */
const isTitleWord = (page: Page, at: number, { first, last }: Candidate) =>
  page.caseOf(at) !== CASE.prose ||
  (page.isCapital(at)
    ? !page.isInitial(at) || /^(?:the|an?)$/.test(page.word(at))
    : at > first && at < last && page.rarity(at) === 0)

/** The longer first, if it is likelier than not. */
const rank = ({ score, first, last }: Candidate) => (score >= 0 ? last - first + 1 : 0)

function areListed(page: Page, one: Candidate, next: Candidate): boolean {
  const between = next.first - one.last
  if (between === 1) {
    if (page.gap(next.first) & LIST && !(page.gap(next.first) & GAP.sentence)) return true
    return fillsLine(page, one.first, one.last) && fillsLine(page, next.first, next.last)
  }
  if (between === 2 && page.look(one.last + 1) & LOOK.figures) {
    return fillsLine(page, one.first, one.last) && fillsLine(page, next.first, next.last)
  }
  return between === 2 && isJoint(page, one.last + 1) && !(page.gap(next.first) & (GAP.sentence | LIST))
}
