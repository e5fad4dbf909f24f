import { alternatives, type Needs, needsOf } from './cue-needs.ts'
import { type LineWords, numberOfWord, wordsIn } from './line-words.ts'
import type { Relation } from './mention.ts'

/** What a pattern found: the relation, and the piece of the line that says so. */
export interface Found {
  readonly relation: Relation
  readonly from: number
  readonly to: number
}

/** The sentence that follows, read when it is needed. */
export type Next = () => string

/** The reviewed film, as subject or object. */
export const SELF = '(?:R|it|this|here)'

const INNER =
  "(?!(?:and|but|or|who|which|that|if|when|because|so|i|you|is|was|are|were|be|than|in|on)\\b)(?:[a-z0-9'-]+|GOOD|BAD|BEST|BETTER|RICHES)"

/** What may stand between a cue and its title: “the”, “Fincher’s”, “the overrated”, “anything from”. */
export const NP = `(?:${INNER} ){0,5}?`

/** The same, but short, and nothing that belongs elsewhere. */
export const NEAR =
  "(?:(?:the|a|an|his|her|their|its|that|those|some|any|all|of|'s|original|first|old|new|great|GOOD|BEST|like|[a-z]+ 's) ){0,4}?"

/** Up to so many words of the same clause, of no other film. */
export const gap = (most: number): string => `(?:(?![,;:()]|--|but |O\\b|X\\b)\\S+ ){0,${most}}?`

/** Up to so many words, across commas. */
export const wide = (most: number): string => `(?:(?![;:()]|--|but |O\\b|X\\b|R\\b)\\S+ ){0,${most}}?`

/** A pattern over lines, and the words a line must have for it. */
export interface LinePattern {
  readonly regex: RegExp
  /** Numbers of words in groups, of each of which a line must have one; first the group that lines seldomest have. */
  readonly needs: readonly (readonly number[])[]
}

/** A pattern of whole tokens, however it begins or ends. */
export const pattern = (source: string): LinePattern => ({
  ...compiled(source.replace(/\bLOVED\b/g, '(?:LOVED|ADORED)')),
})

/** A pattern that begins with the film asked about is tried there and nowhere else. */
function compiled(source: string): LinePattern {
  const isAtTitle = source.startsWith('X ') && alternatives(source).length === 1
  return {
    regex: new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, isAtTitle ? 'y' : 'g'),
    needs: byRarity(needsOf(source)).map((group) => group.map(numberOfWord)),
  }
}

/** What lines have least comes first: classes before words, and the longer words before the shorter. */
function byRarity(needs: Needs): Needs {
  const weight = (words: readonly string[]) =>
    Math.min(...words.map((word) => (/^[A-Z]{3}/.test(word) ? 100 : word.length)))
  return [...needs].sort((a, b) => weight(b) - weight(a))
}

/** Small parts of a film, which decide nothing about the whole. */
export const ASIDE =
  /(?<!\S)(?:score|soundtrack|music|award|awards|oscar|oscars|prize|statue|bafta|title|poster|trailer|budget|book|novel|wig|accent|runtime|song|box office)(?!\S)/

export function inverse(relation: Relation): Relation {
  if (relation === 'better') return 'worse'
  return relation === 'worse' ? 'better' : relation
}

/** Where the clause that holds `at` begins: after a stop, a conjunction that sets clauses against one another, or “, and this…”. */
export function clauseStart(line: string, at: number): number {
  if (lastClause.line === line && lastClause.at === at) return lastClause.start
  let start = 0
  CLAUSE.lastIndex = Math.max(0, at - LEAD)
  for (let match = CLAUSE.exec(line); match && match.index < at; match = CLAUSE.exec(line)) {
    start = match.index + match[0].length
  }
  CLAUSE.lastIndex = 0
  lastClause = { line, at, start: Math.min(start, at) }
  return lastClause.start
}

/** The clause last asked for: many patterns ask about one place. */
let lastClause = { line: '', at: -1, start: 0 }

/** Where the clause that holds `at` ends. */
export function clauseEnd(line: string, at: number): number {
  CLAUSE.lastIndex = at
  const match = CLAUSE.exec(line)
  CLAUSE.lastIndex = 0
  return match?.index ?? line.length
}

const CLAUSE =
  /(?<!\S)(?:[;:()/]|--|but|although|though|while|whereas|yet|however|because|pero|aber|ma|(?:, )?(?:and|so|which)(?= (?:i|it|R|he|she|we|they|you|that|this|THAT) )|,(?= (?:i|it|R|this|THAT|we|BETTER than|WORSE than) )|(?:,|and|, and|, but)(?= (?:only )?(?:ADORED|LOVED|HATED) (?:R|this|it)(?!\S)))(?!\S)/g

export function negations(clause: string): number {
  return clause.match(/(?<!\S)(?:not|without|nor|NEITHER)(?!\S)/g)?.length ?? 0
}

/** No pattern begins further than this before the title it is about. */
const LEAD = 240

/** Whether of each group of words one stands in a line. */
export function hasAll(words: LineWords, needs: LinePattern['needs']): boolean {
  for (const group of needs) {
    let at = 0
    while (at < group.length && !words.has(group[at] ?? 0)) at++
    if (at === group.length) return false
  }
  return true
}

/** The first match that takes in the film asked about, which stands at `at`. */
export function matchAround(line: string, at: number, { regex, needs }: LinePattern): RegExpExecArray | null {
  if (!hasAll(wordsIn(line), needs)) return null
  if (regex.sticky) {
    regex.lastIndex = at
    return regex.exec(line)
  }
  regex.lastIndex = Math.max(0, at - LEAD)
  for (let match = regex.exec(line); match && match.index <= at; match = regex.exec(line)) {
    if (at < match.index + match[0].length) return match
    if (match[0] === '') regex.lastIndex++
  }
  return null
}

/** The first match in a line. */
export function firstMatch(line: string, { regex }: LinePattern): RegExpExecArray | null {
  regex.lastIndex = 0
  return regex.exec(line)
}
