import { CASE, type Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { GAP } from './words.ts'

const SUBJECT_VERBS = new Set(
  `is was has had did does remains remained feels felt makes made isnt wasnt hasnt doesnt didnt still never wins won knew got gets works worked gave
  deserved needed tried`.split(/\s+/),
)
/** Words that stand at a sentence's beginning without an article, being no single thing, or somebody. */
const ARTICLELESS = new Set(
  `love life death time home music money war sex power nature art beauty fear hope heat speed water fire snow rain blood food horror comedy
  drama action dialogue acting editing sound silence violence humor humour grief pain joy style design cinematography work fun faith fate fame luck
  mother father mom mum dad brother sister uncle aunt grandma grandpa son baby god heaven hell man woman director dinner lunch breakfast summer winter
  autumn spring night day today tonight yesterday tomorrow morning school church work christmas easter cinema film english history justice truth freedom
  world society science reality memory youth age evil good part half most least plot story pacing score camera casting cast everyone everybody another
  first last next second third honest simple great good bad nice pretty better best worse worst fine same such well right wrong true`.split(
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
  if (ARTICLELESS.has(word) || /(?:s|ly|ing|ed|ness|ion|ity|ism|y|l)$/.test(word) || page.isName(first))
    return false
  return SUBJECT_VERBS.has(page.word(next))
}
