/** Words that stand at a sentence's beginning, or after “like”, without an article: being no single thing, or somebody. */
const ARTICLELESS = new Set(
  `love life death time home music money war sex power nature art beauty fear hope heat speed water fire snow rain blood food horror comedy
  drama action dialogue acting editing sound silence violence humor humour grief pain joy style design cinematography work fun faith fate fame luck
  mother father mom mum dad brother sister uncle aunt grandma grandpa son baby god heaven hell man woman director dinner lunch breakfast summer winter
  autumn spring night day today tonight yesterday tomorrow morning school church work christmas easter cinema film english history justice truth freedom
  world society science reality memory youth age evil good part half most least plot story pacing score camera casting cast everyone everybody another
  magic poison murder thunder lightning smoke dust gold silver steel clockwork traffic gossip revenge wine cheese glass paper mud sand honey
  first last next second third honest simple great good bad nice pretty better best worse worst fine same such well right wrong true`.split(
    /\s+/,
  ),
)
/** Endings of plurals, adverbs and what can't be counted; “diary” can. */
const OF_SUCH_FORM = /(?:s|ly|ing|ed|ness|ion|ity|ism|(?<!ar)y|l)$/

/** Whether a folded word stands without an article in plain English. */
export const isMassNoun = (word: string): boolean => ARTICLELESS.has(word) || OF_SUCH_FORM.test(word)
