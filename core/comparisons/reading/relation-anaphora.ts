import type { PatternIndex } from './pattern-index.ts'
import { type RelationCue, relationCues } from './relation-cues.ts'
import { clauseStart, type Found, firstMatch, gap, negations, SELF } from './relation-patterns.ts'

/** A relation said in a later clause, of a film named before. */
export interface Reference {
  readonly found: Found
  /** Which of the sentences that follow says it; -1 is the mention's own. */
  readonly sentence: number
}

const THAN = '(?:than|then|to|from|over)'
const IT = '(?:THAT|that|its|his|her|their|the same)'
const THOSE = '(?:THOSE|those|them|both|either)'

/** Of one film, or of several. The relations are the reviewed film's. */
const ofOne = (it: string): string => `
better/worse (?:BETTER|UP) (?:${gap(4)}${THAN} )?${it}
worse/similar (?:WORSE|DOWN) (?:${gap(4)}${THAN} )?${it}
better/worse MORE than ${it}
similar/worse as (?:GOOD|[a-z]+) ${gap(2)}as ${it}
better/worse BEAT ${it}
worse/similar BEATEN ${it}
similar/worse MATCH ${it}
similar/none (?:LIKE|like) ${it}
worse/better PREFER ${it}
`

const SINGULAR = relationCues(String.raw`${ofOne(IT)}
worse/none (?:it|THAT) (?:\S+ ){1,4}?(?:MORE|BETTER) (?:(?!O\b)\S+ ){0,12}?than (?:R|this)
worse/better THAT ${gap(5)}(?:BETTER|MORE|UP|BEST)
worse/none THAT ${gap(2)}(?:haunts|haunted|stayed|stays|knew|had|understood|earned|works|got|GOOD)
better/worse THAT ${gap(5)}(?:WORSE|LESS|DOWN)
better/worse (?:LOVED|like) (?:R|this|it) (?:\S+ )?(?:MORE|BETTER)
better/worse PREFER (?:R|this)
worse/none (?:wish|wished|wishing) ${gap(4)}WATCH (?:it|that|THAT)
better/worse (?<!(?:of|in|to|all|than|from|with|does|did|do|over|for) )(?:R|this) ${gap(5)}(?:BETTER|UP|another level)(?! ${gap(4)}(?:than|then|as))
worse/similar (?<!(?:of|in|to|all|than|from|with|does|did|do|over|for) )(?:R|this) ${gap(5)}(?:WORSE|DOWN)(?! ${gap(4)}(?:than|then|as))
worse/worse (?:${SELF}|result) ${gap(3)}not ${gap(2)}as GOOD(?! ${gap(4)}as)
watch/none WATCH (?:it|THAT|that) (?:instead|if|now)
watch/none (?:it|THAT) (?:is|goes|went) (?:straight |right |now )?(?:on|to|onto|at|up) (?:\S+ ){0,5}?LIST
watch/none put (?:it|THAT|that) on (?:instead|tonight|now)
worse/none (?:wish|wished) (?:\S+ ){0,6}?(?:with |for |at |on )?(?:that|THAT|it) instead
watch/none DESIRE ${gap(3)}WATCH (?:that|THAT|them)
watch/none i DESIRE ${gap(2)}WATCH it
better/worse (?:but|pero|mais|aber|ma|mas|also|only|and) BETTER(?! ${gap(4)}(?:than|then|as))
`)

const PLURAL = relationCues(`${ofOne(THOSE)}
worse/better THOSE ${gap(5)}(?:BETTER|MORE|UP)
better/worse THOSE ${gap(5)}(?:WORSE|LESS|DOWN)
better/worse (?:R|this|it) ${gap(5)}BEST ${gap(1)}THOSE
better/better (?<!if )NEITHER (?:prepared|is|was|has|had|does|did|comes|came|can|could|MATCH)
`)

const TITLED = /(?<!\S)O(?!\S)/

/**
 * What the rest of the sentence, or a sentence that follows, says of the film asked about by a pronoun. “That one” is the film
 * last named: another title ends the search for it, but not for “all of those”.
 */
export function referenceIn(line: string, at: number, following: readonly string[]): Reference | null {
  const rest = line.slice(at + 1)
  const other = TITLED.exec(rest)
  const found =
    cueIn(other ? rest.slice(0, other.index) : rest, line, at + 1, SINGULAR) ??
    cueIn(rest, line, at + 1, PLURAL)
  if (found) return { found, sentence: -1 }
  let isLast = other === null
  for (const [sentence, text] of following.entries()) {
    if (TITLED.test(text)) isLast = false
    const later =
      (isLast && sentence < 2 ? cueIn(text, text, 0, SINGULAR) : null) ?? cueIn(text, text, 0, PLURAL)
    if (later) return { found: later, sentence }
  }
  return null
}

/** The first cue in a part of a line that begins at `offset`. What may match the part may match the line, whose words are known already. */
function cueIn(text: string, line: string, offset: number, cues: PatternIndex<RelationCue>): Found | null {
  for (const cue of cues.in(line)) {
    const match = firstMatch(text, cue.pattern)
    if (!match) continue
    const before = text.slice(clauseStart(text, match.index), match.index)
    if (TITLED.test(before)) continue
    const isNegated = (negations(before) + (cue.isNegative ? 0 : negations(match[0]))) % 2 === 1
    const relation = isNegated ? cue.negated : cue.relation
    if (relation === 'none') continue
    return { relation, from: offset + match.index, to: offset + match.index + match[0].length }
  }
  return null
}
