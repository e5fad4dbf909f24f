import type { Relation } from './mention.ts'
import { clauseStart, type Found, gap, inverse, NP, negations, pattern, SELF } from './relation-patterns.ts'

/** A way to compare: subject, comparator, object. The relations are the subject's to the object. */
interface Comparator {
  readonly cue: string
  readonly plain: Relation
  /** “Not better than” claims equality at most; who says so means less. */
  readonly negated: Relation
  /** With “hardly”, “not much” and “no”: a difference, but no great one. */
  readonly hardly: Relation
  /** With “nothing” as subject: how the reviewed film, one of them, stands to the object. */
  readonly nothing: Relation
}

const AS = '(?:as|so|tan|aussi|tao|cosi|tanto|igual de|genauso)'
const AS_END = '(?:as|como|que|wie|quanto|come|than)'

const COMPARATORS: readonly Comparator[] = [
  {
    cue: `(?:almost|nearly|half|quasi|casi|fast) ${AS} (?:a )?(?:GOOD|ASMUCH)(?: ${gap(4)})?${AS_END}`,
    plain: 'worse',
    negated: 'worse',
    hardly: 'worse',
    nothing: 'worse',
  },
  { cue: `(?:almost|nearly) MATCH`, plain: 'worse', negated: 'worse', hardly: 'worse', nothing: 'worse' },
  {
    cue: `twice ${AS} (?:a )?GOOD ${gap(4)}${AS_END}`,
    plain: 'better',
    negated: 'worse',
    hardly: 'worse',
    nothing: 'worse',
  },
  {
    cue: `${AS} (?:a )?BAD ${gap(4)}${AS_END}`,
    plain: 'similar',
    negated: 'better',
    hardly: 'better',
    nothing: 'better',
  },
  {
    cue: `(?:${AS} (?!well |far |long |soon |such )(?:a )?(?:GOOD|RICHES|[a-z]+) ${gap(4)}${AS_END}|ASMUCH ${gap(3)}${AS_END}|${AS} ${AS_END})`,
    plain: 'similar',
    negated: 'worse',
    hardly: 'worse',
    nothing: 'worse',
  },
  {
    cue: `(?:BETTER ${gap(6)}(?:than|to|que|als|di|do que|che|of)|MORE (?:than|que|als)|BETTER(?= O| X))`,
    plain: 'better',
    negated: 'worse',
    hardly: 'similar',
    nothing: 'worse',
  },
  {
    cue: `(?:WORSE ${gap(6)}(?:than|to|que|als|di|do que|che)|LESS (?:than|que|als)|WORSE(?= O| X))`,
    plain: 'worse',
    negated: 'similar',
    hardly: 'similar',
    nothing: 'better',
  },
  { cue: '(?:BEAT|does BEAT)', plain: 'better', negated: 'worse', hardly: 'similar', nothing: 'worse' },
  { cue: 'BEATEN', plain: 'worse', negated: 'similar', hardly: 'similar', nothing: 'better' },
  { cue: 'MATCH', plain: 'similar', negated: 'worse', hardly: 'worse', nothing: 'worse' },
  { cue: '(?:>|>>|>>>)', plain: 'better', negated: 'worse', hardly: 'similar', nothing: 'worse' },
  { cue: '(?:<|<<|<<<)', plain: 'worse', negated: 'similar', hardly: 'similar', nothing: 'better' },
  { cue: '(?:=|==|>=|<=)', plain: 'similar', negated: 'worse', hardly: 'worse', nothing: 'worse' },
]

const objects = COMPARATORS.map((comparator) => ({
  comparator,
  pattern: pattern(`(?:${comparator.cue}) ${NP}X`),
}))

/** With the mentioned film as subject: the comparator, and after it nothing or the reviewed film. */
const SUBJECT_CUES: readonly {
  readonly cue: string
  readonly plain: Relation
  readonly negated: Relation
}[] = [
  {
    cue: `(?:BETTER|MORE)(?! ${gap(7)}(?:than|to|que|als)(?! ${gap(3)}(?:${SELF})))`,
    plain: 'better',
    negated: 'worse',
  },
  {
    cue: `(?:WORSE|LESS)(?! ${gap(7)}(?:than|to|que|als)(?! ${gap(3)}(?:${SELF})))`,
    plain: 'worse',
    negated: 'better',
  },
  { cue: `(?:as GOOD|ASMUCH)(?! ${gap(6)}as(?! ${gap(3)}${SELF}))`, plain: 'similar', negated: 'worse' },
  { cue: `BEAT ${gap(3)}${SELF}`, plain: 'better', negated: 'worse' },
  { cue: `BEATEN ${gap(3)}${SELF}`, plain: 'worse', negated: 'better' },
  { cue: `MATCH ${gap(3)}${SELF}`, plain: 'similar', negated: 'worse' },
  { cue: `(?:>|>>|>>>) ${SELF}`, plain: 'better', negated: 'worse' },
  { cue: `(?:<|<<|<<<) ${SELF}`, plain: 'worse', negated: 'better' },
  { cue: '(?:DOES )?(?:first and )?BETTER', plain: 'better', negated: 'worse' },
]

const PREDICATE = `(?:(?![;:()]|--|but |O\\b|X\\b|R\\b|it\\b|this\\b|if\\b)\\S+ ){0,9}?`

const subjects = SUBJECT_CUES.map((cue) => ({ cue, pattern: pattern(`X ${PREDICATE}(?:${cue.cue})`) }))

/** Small parts of a film, which decide nothing about the whole. */
const ASIDE =
  /(?<!\S)(?:score|soundtrack|music|title|poster|trailer|budget|book|novel|wig|accent|runtime|song)(?!\S)/

const HEARSAY =
  /(?<!\S)(?:(?:people|some|many|critics|everyone|everybody|they|friends?|letterboxd|folks|others|most|fans|someone) (?:\S+ ){0,3}?(?:say|says|said|saying|claim|claims|claimed|LOVED|call|calls|insist|insists|consider|argue|argues|told me|tell|tells|thinks?|swear|swears)|apparently|supposedly|allegedly|reportedly|i (?:have )?(?:heard|read)|was told)(?!\S)/

const IRREAL =
  /(?<!\S)(?:if|whether|could have|should have|would have|might have|could be|might be|would be|should be|wish|wished|hope|hoped|hoping|expect|expected|expecting|supposed to|meant to|want it|wanted it|wanted R|wanted this|wants to|claims to)(?!\S)/

/** The comparison with the film asked about as object, as subject of the same clause, or none. */
export function comparisonIn(line: string, at: number, next: string): Found | null {
  return asObject(line, next) ?? asSubject(line, at)
}

function asObject(line: string, next: string): Found | null {
  for (const { comparator, pattern } of objects) {
    for (const match of line.matchAll(pattern)) {
      const start = clauseStart(line, match.index)
      const before = line.slice(start, match.index)
      const relation = judged(comparator, before, line, next)
      if (relation === null) return { relation: 'none', from: match.index, to: match.index + match[0].length }
      return { relation, from: match.index - negatedPart(before), to: match.index + match[0].length }
    }
  }
  return null
}

/** What the comparison says of the reviewed film; null when it says nothing of it. */
function judged(comparator: Comparator, before: string, line: string, next: string): Relation | null {
  if (isOfAnother(before) || ASIDE.test(before)) return null
  if (/(?<!\S)nothing(?!\S)/.test(before)) return comparator.nothing
  const isHardly = /(?<!\S)hardly(?: \S+)? $/.test(before)
  const isNegated = (negations(before) + (isHardly ? 0 : count(before, /(?<!\S)hardly(?!\S)/g))) % 2 === 1
  const relation = isHardly ? comparator.hardly : isNegated ? comparator.negated : comparator.plain
  if (HEARSAY.test(before)) return agreement(next, relation)
  if (IRREAL.test(before)) return null
  return / \?/.test(line) ? agreement(next, relation) : relation
}

/** Whether another film is the subject: named before the comparator, not as something's object. */
function isOfAnother(before: string): boolean {
  const other = before.lastIndexOf('O')
  if (other < 0) return false
  if (/(?<!\S)(?:R|this|it)(?!\S)/.test(before.slice(other))) return false
  return !/(?<!\S)(?:than|as|to|LIKE|like|unlike|BEAT|BEATEN|MATCH|COMPARED|after|since|AFTER) (?:\S+ ){0,4}$/.test(
    before.slice(0, other),
  )
}

/** What somebody says or asks, taken up or turned down by the sentence that follows. */
function agreement(next: string, relation: Relation): Relation | null {
  if (
    /^(?:\S+ ){0,3}?(?:i )?(?:disagree|not|no|nope|nah|hardly|wrong|they are wrong|BAD|do not agree)(?!\S)/.test(
      next,
    )
  ) {
    return relation === 'similar' ? null : inverse(relation)
  }
  return /^(?:\S+ ){0,3}?(?:agree|agreed|yes|yep|yeah|yup|absolutely|they are right|oh yes|you bet|sure|correct|true)(?!\S)/.test(
    next,
  )
    ? relation
    : null
}

function asSubject(line: string, at: number): Found | null {
  for (const { cue, pattern } of subjects) {
    for (const match of line.matchAll(pattern)) {
      if (match.index !== at) continue
      const predicate = match[0]
      if (ASIDE.test(predicate) || IRREAL.test(predicate)) continue
      const start = clauseStart(line, at)
      const before = line.slice(start, at)
      if (isGoverned(before) || HEARSAY.test(before) || / \?/.test(line)) continue
      const isNegated = (negations(predicate) + negations(before)) % 2 === 1
      const to = match.index + predicate.length
      return { relation: inverse(isNegated ? cue.negated : cue.plain), from: at, to }
    }
  }
  return null
}

/** Whether the words before the title make it an object already: “better than X”, “made after X”. */
function isGoverned(before: string): boolean {
  return /(?<!\S)(?:than|as|since|after|before|if|LIKE|like|with|to|watching|from|unlike|BEAT|MATCH|BEATEN) (?:\S+ ){0,3}$/.test(
    before,
  )
}

function negatedPart(before: string): number {
  const match = /(?<!\S)(?:not|hardly|nothing|neither|nor)(?!\S)/.exec(before)
  return match ? before.length - match.index : 0
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0
}
