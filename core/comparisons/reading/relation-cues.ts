import type { Relation } from './mention.ts'
import { PatternIndex } from './pattern-index.ts'
import {
  ASIDE,
  clauseStart,
  type Found,
  type LinePattern,
  matchAround,
  type Next,
  negations,
  pattern,
} from './relation-patterns.ts'
import { doubted } from './relation-voice.ts'

/** A pattern over lines, and how the reviewed film stands to the one asked about where it matches. */
export interface RelationCue {
  readonly pattern: LinePattern
  readonly relation: Relation
  /** What the same words say with a negation before them. */
  readonly negated: Relation
  /** Whether the pattern looks for a negation of its own, which is then not counted again. */
  readonly isNegative: boolean
}

/** The cues of a table with a line for each: `relation pattern`, or `relation/relation-when-negated pattern`. */
export function relationCues(table: string): PatternIndex<RelationCue> {
  const cues = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const space = line.indexOf(' ')
      const [relation, negated] = line.slice(0, space).split('/') as [Relation, Relation | undefined]
      const source = line.slice(space + 1)
      const isNegative = /(?<![\w!])(?:not|hardly|NEITHER)\b/.test(source)
      return { pattern: pattern(source), relation, negated: negated ?? 'none', isNegative }
    })
  return new PatternIndex(cues)
}

/** “The poster is a homage to X.” */
const OF_A_PART =
  /(?<!\S)(?:the|its|this) (?:poster|song|title|trailer|credits|opening credits|font|tagline|theme|set|wig|car|house|dress|costume|logo) (?:is|was|looks|has been) (?:\S+ ){0,2}$/

/** The first cue around the film asked about that the writer stands by. */
export function cueAround(
  line: string,
  at: number,
  cues: PatternIndex<RelationCue>,
  next: Next,
): Found | null {
  for (const cue of cues.in(line)) {
    const match = matchAround(line, at, cue.pattern)
    if (!match || ASIDE.test(match[0])) continue
    const before = line.slice(clauseStart(line, match.index), match.index)
    if (OF_A_PART.test(before)) continue
    const isNegated = negations(before) % 2 === 1
    const relation = isNegated ? cue.negated : cue.relation
    const to = match.index + match[0].length
    const said = doubted(relation, `${before}${match[0]}`, line.slice(to), next)
    if (said !== null) return { relation: said, from: match.index, to }
  }
  return null
}
