import type { Relation } from './mention.ts'
import { PatternIndex } from './pattern-index.ts'
import { type LinePattern, pattern } from './relation-patterns.ts'

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
