import type { Words as Stretch } from './capital-stretch.ts'
import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { cueAfter, cueBefore } from './title-cues.ts'
import { GAP, LOOK } from './words.ts'

/** Words with a capital, and whether they owe it to their place. */
interface Capitals extends Stretch {
  readonly isInitial: boolean
}

/** How strongly words must call for a title of several words, some of which are no name's. */
export const SURE_CUE = 2
/** What calls for a film, of whatever name. */
const CALLS = new Set(
  'watch watched watching rewatch rewatched rewatching rewatches recommend recommended than remake sequel prequel'.split(
    ' ',
  ),
)
/** After these a single name is a film's rather than somebody's. */
const SEEN = /^(?:re)?watch(?:ed|ing|es)?$|^recommend(?:ed)?$/
/** After these a film is meant where something was played or done in it: “the best performance of the year with The Master”. */
const WITHIN = new Set(['with', 'in', 'from'])
const DEEDS = /^(?:performances?|roles?|turn|scenes?|work)$/
const DEED_REACH = 8
/** What names of places begin with. */
const PLACES = new Set(
  'lake mount mountain san santa saint fort port cape point north south east west upper lower st'.split(' '),
)
/** Words with a capital that stand for somebody, or for something there is one of. */
const SOMEBODY = new Set(
  `mother father mommy daddy auntie uncle doctor captain king queen prince princess devil lord lady chief boss detective agent officer sergeant
  general colonel major president mayor judge nurse professor angel joker heaven hell earth internet church state bible east west north south
  house army navy marine police academy award best director actor actress picture part chapter volume season episode team school college
  university street road park city river island mountain lake beach hotel club american british german english catholic christian jewish`.split(
    /\s+/,
  ),
)

/** Whether capitalised words look like a title rather than like somebody's name. */
export function isTitleLike(page: Page, { first, last, isInitial }: Capitals): boolean {
  if (first === last)
    return (
      SEEN.test(page.word(first - 1)) &&
      page.rarity(first) >= RARITY.rare &&
      !(page.look(first) & LOOK.possessive) &&
      (page.words.plainSize[first] ?? 0) > 3
    )
  for (let at = isInitial ? first + 1 : first; at <= last; at++) {
    const isWord = page.rarity(at) < RARITY.rare && (page.words.plainSize[at] ?? 0) > 1
    if (isWord && page.isCapital(at) && !page.isName(at) && !page.isPronoun(at)) return true
  }
  return false
}

/** Whether a title is long and has small words inside, as no name has. */
export function isLong(page: Page, { first, last }: Stretch): boolean {
  let capitals = 0
  let isTold = false
  for (let at = first; at <= last; at++) {
    if (page.isCapital(at)) capitals++
    else isTold = true
  }
  return capitals > 1 && isTold
}

/** Whether words some of which are no name's are a title for the cue before them, or for being long, to who knows many films. */
export const isCuedTitle = (page: Page, one: Capitals, cue: number): boolean =>
  !one.isInitial && (cue >= SURE_CUE || isLong(page, one))

/** The same to who knows few: a cue after them says as much, and so does being long or of plain words from the first on. */
export function isPlainlyTitle(page: Page, one: Capitals, cue: number): boolean {
  const { first, last, isInitial } = one
  const isAfterArticle = first > 0 && !isInitial && page.word(first - 1) === 'the'
  // “Austin Butler was there”: the first word of somebody's name is in no list of words.
  const isNameLike = last === first + 1 && page.rarity(first) >= RARITY.rare
  const calls = isAfterArticle || isNameLike ? cue : Math.max(cue, cueAfter(page.words, last))
  if (calls >= SURE_CUE) return true
  if (isLong(page, one)) return !isInitial || page.isCapital(first + 1)
  if (PLACES.has(page.word(first))) return false
  return !isAfterArticle && page.rarity(first) < RARITY.rare && !page.isName(first) && page.isCapital(last)
}

/** Whether a word that everybody uses has a capital that is neither its place's nor a name's where a film may be spoken of: “more fun with Heat”. */
export function isWordInCapital(page: Page, { first, last, isInitial }: Capitals, cue: number): boolean {
  if (first !== last || isInitial || page.isHalfInitial(first) || page.caseOf(first) !== CASE.prose)
    return false
  if (cue < 0 || Math.max(cue, cueAfter(page.words, last)) < 1) return false
  const rarity = page.rarity(first)
  const isWord = rarity === RARITY.common || rarity === RARITY.usual
  if (!isWord || page.isName(first) || SOMEBODY.has(page.word(first))) return false
  return (page.words.plainSize[first] ?? 0) > 3 && !(page.look(first) & (LOOK.capitals | LOOK.possessive))
}

/** Whether the words before call for a film, whatever its name. */
export function callsForFilm(page: Page, at: number): boolean {
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
