import type { Relation } from './mention.ts'
import { type Found, gap, inverse, pattern, SELF } from './relation-patterns.ts'

/** A relation said in a later clause, of a film named before. */
export interface Reference {
  readonly found: Found
  /** Which of the sentences that follow says it; -1 is the mention's own. */
  readonly sentence: number
}

/** What may stand for a film just named. */
const IT = '(?:THAT|that|THOSE|those|them|its|his|her|their|the same)'

/** The reviewed film, or something of it, against “that”. The relations are the reviewed film's. */
const CUES: readonly { readonly cue: string; readonly plain: Relation; readonly negated: Relation }[] = [
  { cue: `BETTER ${gap(4)}than ${IT}`, plain: 'better', negated: 'worse' },
  { cue: `WORSE ${gap(4)}than ${IT}`, plain: 'worse', negated: 'similar' },
  { cue: `as (?:GOOD|[a-z]+) ${gap(2)}as ${IT}`, plain: 'similar', negated: 'worse' },
  { cue: `BEAT ${IT}`, plain: 'better', negated: 'worse' },
  { cue: `(?:BEATEN|WORSE) ${IT}`, plain: 'worse', negated: 'similar' },
  { cue: `MATCH ${IT}`, plain: 'similar', negated: 'worse' },
  { cue: `LIKE ${IT}`, plain: 'similar', negated: 'none' },
  { cue: `THAT ${gap(5)}BETTER`, plain: 'worse', negated: 'better' },
  { cue: `THAT ${gap(5)}WORSE`, plain: 'better', negated: 'worse' },
  { cue: `(?:R|this) ${gap(5)}BETTER(?! ${gap(4)}than)`, plain: 'better', negated: 'worse' },
  { cue: `(?:R|this) ${gap(5)}WORSE(?! ${gap(4)}than)`, plain: 'worse', negated: 'similar' },
  {
    cue: `(?:${SELF}|result) ${gap(3)}not ${gap(2)}as GOOD(?! ${gap(4)}as)`,
    plain: 'worse',
    negated: 'worse',
  },
  { cue: `(?:WATCH) (?:it|THAT|that|those|them) (?:instead|if|now)`, plain: 'watch', negated: 'none' },
]

const cues = CUES.map((cue) => ({ cue, pattern: pattern(cue.cue) }))

const NEGATED = /(?<!\S)(?:not|hardly|nothing)(?!\S)/g

/** What the rest of the sentence, or one that follows before another film is named, says of the film asked about. */
export function referenceIn(line: string, at: number, following: readonly string[]): Reference | null {
  const rest = line.slice(at + 1)
  const found = cueIn(rest, at + 1)
  if (found) return { found, sentence: -1 }
  for (const [sentence, text] of following.entries()) {
    if (/(?<!\S)O(?!\S)/.test(text)) return null
    const later = cueIn(text, 0)
    if (later) return { found: later, sentence }
  }
  return null
}

function cueIn(text: string, offset: number): Found | null {
  for (const { cue, pattern } of cues) {
    const match = [...text.matchAll(pattern)][0]
    if (!match) continue
    const before =
      text
        .slice(0, match.index)
        .split(/ (?:[,;:.!?()]|but|and|while) /)
        .at(-1) ?? ''
    const inside = cue.cue.includes('not') ? '' : match[0]
    const isNegated = (`${before} ${inside}`.match(NEGATED)?.length ?? 0) % 2 === 1
    const relation = isNegated ? cue.negated : cue.plain
    return {
      relation: relation === 'none' ? inverse(relation) : relation,
      from: offset + match.index,
      to: offset + match.index + match[0].length,
    }
  }
  return null
}
