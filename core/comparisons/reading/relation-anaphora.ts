import type { Relation } from './mention.ts'
import { clauseStart, type Found, gap, negations, pattern, SELF } from './relation-patterns.ts'

/** A relation said in a later clause, of a film named before. */
export interface Reference {
  readonly found: Found
  /** Which of the sentences that follow says it; -1 is the mention's own. */
  readonly sentence: number
}

interface Cue {
  readonly cue: string
  readonly plain: Relation
  readonly negated: Relation
}

const THAN = '(?:than|then|to|from|over)'
const IT = '(?:THAT|that|its|his|her|their|the same)'
const THOSE = '(?:THOSE|those|them|both|either)'

/** Of one film, or of several. The relations are the reviewed film's. */
const ofOne = (it: string): readonly Cue[] => [
  { cue: `(?:BETTER|UP) (?:${gap(4)}${THAN} )?${it}`, plain: 'better', negated: 'worse' },
  { cue: `(?:WORSE|DOWN) (?:${gap(4)}${THAN} )?${it}`, plain: 'worse', negated: 'similar' },
  { cue: `MORE than ${it}`, plain: 'better', negated: 'worse' },
  { cue: `as (?:GOOD|[a-z]+) ${gap(2)}as ${it}`, plain: 'similar', negated: 'worse' },
  { cue: `BEAT ${it}`, plain: 'better', negated: 'worse' },
  { cue: `BEATEN ${it}`, plain: 'worse', negated: 'similar' },
  { cue: `MATCH ${it}`, plain: 'similar', negated: 'worse' },
  { cue: `(?:LIKE|like) ${it}`, plain: 'similar', negated: 'none' },
  { cue: `PREFER ${it}`, plain: 'worse', negated: 'better' },
]

const SINGULAR: readonly Cue[] = [
  ...ofOne(IT),
  { cue: `THAT ${gap(5)}(?:BETTER|MORE|UP|BEST)`, plain: 'worse', negated: 'better' },
  { cue: `THAT ${gap(5)}(?:WORSE|LESS|DOWN)`, plain: 'better', negated: 'worse' },
  {
    cue: `(?:R|this) ${gap(5)}(?:BETTER|UP|another level)(?! ${gap(4)}(?:than|then|as))`,
    plain: 'better',
    negated: 'worse',
  },
  {
    cue: `(?:R|this) ${gap(5)}(?:WORSE|DOWN)(?! ${gap(4)}(?:than|then|as))`,
    plain: 'worse',
    negated: 'similar',
  },
  {
    cue: `(?:${SELF}|result) ${gap(3)}not ${gap(2)}as GOOD(?! ${gap(4)}as)`,
    plain: 'worse',
    negated: 'worse',
  },
  { cue: `WATCH (?:it|THAT|that) (?:instead|if|now)`, plain: 'watch', negated: 'none' },
  {
    cue: `(?:but|, also|in mine , also|also|and) BETTER(?! ${gap(4)}(?:than|then|as))`,
    plain: 'better',
    negated: 'worse',
  },
]

const PLURAL: readonly Cue[] = [
  ...ofOne(THOSE),
  { cue: `THOSE ${gap(5)}(?:BETTER|MORE|UP)`, plain: 'worse', negated: 'better' },
  { cue: `THOSE ${gap(5)}(?:WORSE|LESS|DOWN)`, plain: 'better', negated: 'worse' },
  { cue: `(?:R|this|it) ${gap(5)}BEST ${gap(1)}THOSE`, plain: 'better', negated: 'worse' },
  {
    cue: `NEITHER (?:of (?:them|those) )?(?:is|was|has|had|does|did|comes|came|can|could|MATCH|GOOD|[a-z]+)`,
    plain: 'better',
    negated: 'better',
  },
]

const compile = (cues: readonly Cue[]) => cues.map((cue) => ({ cue, pattern: pattern(cue.cue) }))
const singular = compile(SINGULAR)
const plural = compile(PLURAL)

const TITLED = /(?<!\S)O(?!\S)/

/**
 * What the rest of the sentence, or a sentence that follows, says of the film asked about by a pronoun. “That one” is the film
 * last named: another title ends the search for it, but not for “all of those”.
 */
export function referenceIn(line: string, at: number, following: readonly string[]): Reference | null {
  const rest = line.slice(at + 1)
  const other = TITLED.exec(rest)
  const found =
    cueIn(other ? rest.slice(0, other.index) : rest, at + 1, singular) ?? cueIn(rest, at + 1, plural)
  if (found) return { found, sentence: -1 }
  let isLast = other === null
  for (const [sentence, text] of following.entries()) {
    if (TITLED.test(text)) isLast = false
    const later = (isLast && sentence < 2 ? cueIn(text, 0, singular) : null) ?? cueIn(text, 0, plural)
    if (later) return { found: later, sentence }
  }
  return null
}

function cueIn(text: string, offset: number, cues: ReturnType<typeof compile>): Found | null {
  for (const { cue, pattern } of cues) {
    pattern.lastIndex = 0
    const match = pattern.exec(text)
    pattern.lastIndex = 0
    if (!match) continue
    const before = text.slice(clauseStart(text, match.index), match.index)
    if (TITLED.test(before)) continue
    const inside = cue.cue.includes('not ') || cue.cue.startsWith('NEITHER') ? 0 : negations(match[0])
    const isNegated = (negations(before) + inside) % 2 === 1
    const relation = isNegated ? cue.negated : cue.plain
    if (relation === 'none') continue
    return { relation, from: offset + match.index, to: offset + match.index + match[0].length }
  }
  return null
}
