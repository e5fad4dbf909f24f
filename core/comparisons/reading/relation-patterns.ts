import type { Relation } from './mention.ts'

/** What a pattern found: the relation, and the piece of the line that says so. */
export interface Found {
  readonly relation: Relation
  readonly from: number
  readonly to: number
}

/** The reviewed film, as subject or object. */
export const SELF = '(?:R|it|this|here)'

/** A token that neither starts another clause nor names another film. */
const INNER =
  "(?!(?:and|but|or|who|which|that|if|when|because|so|i|you|is|was|are|were|be|than)\\b)(?:[a-z0-9'-]+|GOOD|BAD|BEST|BETTER|RICHES)"

/** What may stand between a cue and its title: “the”, “Fincher’s”, “the overrated”, “anything in”. */
export const NP = `(?:${INNER} ){0,6}?`

/** The same, but short, and nothing that belongs elsewhere. */
export const NEAR = `(?:(?:the|a|his|her|their|its|that|those|some|any|all|of|s|'s|original|first|old|classic|great|GOOD|BEST|[a-z0-9-]+ 's) ){0,4}?`

/** Words of the same clause. */
export const gap = (most: number): string => `(?:(?![,;:()]|--|but |O\\b|X\\b)\\S+ ){0,${most}}?`

/** Words of the same sentence, of no other film. */
export const wide = (most: number): string => `(?:(?![;:()]|but |O\\b|X\\b|R\\b)\\S+ ){0,${most}}?`

/** A pattern over a line: whole tokens, however it begins or ends. */
export const pattern = (source: string): RegExp => new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, 'g')

export function inverse(relation: Relation): Relation {
  if (relation === 'better') return 'worse'
  return relation === 'worse' ? 'better' : relation
}

/** Where the clause that holds `at` begins: after a stop, a conjunction that sets clauses against one another, or “, and this…”. */
export function clauseStart(line: string, at: number): number {
  const before = line.slice(0, at)
  let start = 0
  for (const match of before.matchAll(CLAUSE)) start = match.index + match[0].length
  return start
}

const CLAUSE =
  /(?<!\S)(?:[;:()/]|--|but|although|though|while|whereas|yet|however|because|pero|mais|aber|ma|mas|(?:, )?(?:and|so|which)(?= (?:i|it|R|he|she|we|they|you|that|THAT) )|,(?= (?:i|it|R|THAT|we|BETTER than|WORSE than) ))(?!\S)/g

export function negations(clause: string): number {
  return clause.match(/(?<!\S)(?:not|without|neither|nor)(?!\S)/g)?.length ?? 0
}
