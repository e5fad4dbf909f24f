import type { Relation } from './mention.ts'
import {
  clauseStart,
  type Found,
  gap,
  inverse,
  matchAround,
  NP,
  negations,
  pattern,
  SELF,
} from './relation-patterns.ts'

/** A way to compare: subject, comparator, object. The relations are the subject's to the object. */
interface Comparator {
  readonly cue: string
  /** What follows the object: “puts X to shame”. */
  readonly tail?: string
  readonly plain: Relation
  /** “Not better than” claims equality at most; who says so means less. */
  readonly negated: Relation
  /** With “hardly”, “not much” and “no”: a difference, but no great one. */
  readonly hardly: Relation
  /** With “nothing” as subject: how the reviewed film, one of them, stands to the object. */
  readonly nothing: Relation
}

const AS = '(?:as|so|tan|aussi|tao|cosi|tanto|igual de|genauso)'
const AS_END = '(?:as|LIKE|que|quanto|come|than)'
const THAN = '(?:than|then|que|als|di|do que|che|to|qu|de)'

const up = { plain: 'better', negated: 'worse', hardly: 'similar', nothing: 'worse' } as const
const down = { plain: 'worse', negated: 'similar', hardly: 'similar', nothing: 'better' } as const
const even = { plain: 'similar', negated: 'worse', hardly: 'worse', nothing: 'worse' } as const
const almost = { plain: 'worse', negated: 'worse', hardly: 'worse', nothing: 'worse' } as const

const COMPARATORS: readonly Comparator[] = [
  {
    cue: `(?:almost|nearly|half|quasi|casi|fast) ${AS} ${gap(2)}(?:GOOD|ASMUCH)(?: ${gap(3)})?${AS_END}`,
    ...almost,
  },
  { cue: '(?:almost|nearly|half) (?:MATCH|the film|the level of)', ...almost },
  { cue: `twice ${AS} ${gap(5)}${AS_END}`, ...up },
  {
    cue: `(?:wants?|wanted|tries|trying|tried|hopes|aspires) (?:so )?(?:badly |hard )?to be ${AS} (?!well |far |long )\\S+ ${AS_END}`,
    ...almost,
  },
  {
    cue: `${AS} (?:a )?BAD ${gap(4)}${AS_END}`,
    plain: 'similar',
    negated: 'better',
    hardly: 'better',
    nothing: 'better',
  },
  {
    cue: `(?:${AS} (?!well |far |long |soon |such |many |old |short )(?:a )?(?:GOOD|RICHES|[a-z]+) ${gap(4)}${AS_END}|ASMUCH ${gap(3)}${AS_END}|${AS} ${AS_END})`,
    ...even,
  },
  {
    cue: `(?:BETTER ${gap(6)}(?:than|then|que|als|che)|BETTER ${THAN}|MORE ${gap(2)}(?:than|then|que|als|di))`,
    ...up,
  },
  {
    cue: `(?:WORSE ${gap(6)}(?:than|then|que|als|che)|WORSE ${THAN}|LESS ${gap(2)}(?:than|then|que|als|di))`,
    ...down,
  },
  { cue: `UP(?: (?:from|over|on|upon|to|de|than|COMPARED))?`, ...up },
  { cue: `DOWN(?: (?:from|after|to|de|than|COMPARED|AFTER))?`, ...down },
  { cue: 'BEAT', ...up },
  {
    cue: '(?:puts?|blows?|blew|knocks?|knocked|leaves?|left|makes?|made|runs?|ran|beats?|wipes?|takes?)',
    tail: '(?:to shame|to school|out of the water|out of the park|in the dust|look|looks|seem|feel|hollow|away|off the map|down a peg|behind|on its own turf|at its own game)',
    ...up,
  },
  { cue: 'BEATEN', ...down },
  { cue: 'MATCH', ...even },
  { cue: '(?:>|>>|>>>|>>>>)', ...up },
  { cue: '(?:<|<<|<<<|<<<<)', ...down },
  { cue: '(?:=|==|>=|<=)', ...even },
]

const objects = COMPARATORS.map((comparator) => ({
  comparator,
  pattern: pattern(`(?:${comparator.cue}) ${NP}X${comparator.tail ? ` ${comparator.tail}` : ''}`),
}))

/** With the mentioned film as subject: the comparator, and after it nothing or the reviewed film. */
const SUBJECT_CUES: readonly {
  readonly cue: string
  readonly plain: Relation
  readonly negated: Relation
  readonly hardly?: Relation
}[] = [
  {
    cue: `(?:BETTER|MORE|UP)(?! ${gap(7)}(?:than|then|to|que|als)(?! ${gap(3)}(?:${SELF})))`,
    plain: 'better',
    negated: 'worse',
    hardly: 'similar',
  },
  {
    cue: `(?:WORSE|LESS|DOWN)(?! ${gap(7)}(?:than|then|to|que|als)(?! ${gap(3)}(?:${SELF})))`,
    plain: 'worse',
    negated: 'better',
    hardly: 'similar',
  },
  { cue: `(?:as GOOD|ASMUCH)(?! ${gap(6)}as(?! ${gap(3)}${SELF}))`, plain: 'similar', negated: 'worse' },
  { cue: `not this GOOD`, plain: 'worse', negated: 'worse' },
  { cue: `half as GOOD|almost as GOOD`, plain: 'worse', negated: 'worse' },
  { cue: `(?:BEAT|MATCH|BEATEN) not`, plain: 'similar', negated: 'similar' },
  { cue: `BEAT ${gap(3)}${SELF}`, plain: 'better', negated: 'worse' },
  { cue: `BEATEN ${gap(3)}${SELF}`, plain: 'worse', negated: 'better' },
  { cue: `MATCH ${gap(3)}${SELF}`, plain: 'similar', negated: 'worse' },
  {
    cue: `(?:puts?|blows?|makes?|leaves?) ${gap(2)}${SELF} (?:to shame|out of the water|look|seem|feel|in the dust)`,
    plain: 'better',
    negated: 'worse',
  },
  {
    cue: `(?:pales?(?: in comparison| by comparison)?|could (?:learn|take)|suffers in comparison|suffers by comparison)`,
    plain: 'worse',
    negated: 'worse',
  },
  {
    cue: `not (?:come close|compare|compete|even come close|in the same league|measure up|stack up|hold up)`,
    plain: 'worse',
    negated: 'worse',
  },
  { cue: `BAD ${gap(4)}COMPARED ${SELF}`, plain: 'worse', negated: 'better' },
  { cue: `GOOD ${gap(4)}COMPARED ${SELF}`, plain: 'better', negated: 'worse' },
  { cue: `(?:>|>>|>>>) (?:(?:O|>|>>) )*${SELF}`, plain: 'better', negated: 'worse' },
  { cue: `(?:<|<<|<<<) (?:(?:O|<|<<) )*${SELF}`, plain: 'worse', negated: 'better' },
  {
    cue: `(?:a |one |two |three |[0-9]+ )?(?:hundred |thousand |million |ten )?(?:times|twice) (?:the|as) ${gap(4)}(?:${SELF})(?: is| was| could be| will be)?`,
    plain: 'better',
    negated: 'worse',
  },
  { cue: `(?:is|was|are|were) everything (?:${SELF}) (?:is|was) not`, plain: 'better', negated: 'better' },
  { cue: `(?:is |was |comes |a |an |close |distant |very )+second`, plain: 'worse', negated: 'worse' },
]

const PREDICATE = `(?:(?![;:()]|--|but |O\\b|X\\b|R\\b|it\\b|this\\b|if\\b|than\\b|when\\b|compared\\b)\\S+ ){0,9}?`

const subjects = SUBJECT_CUES.map((cue) => ({
  cue,
  pattern: pattern(
    `X ${cue.cue.startsWith('(?:>') || cue.cue.startsWith('(?:<') ? '' : PREDICATE}(?:${cue.cue})`,
  ),
}))

/** A ranking by signs: “A > this > B”. */
const RANKED = pattern(`(?:${SELF}) (?:> |>> )(?:O (?:> |>> ))*X`)

/** Small parts of a film, which decide nothing about the whole. */
const ASIDE =
  /(?<!\S)(?:score|soundtrack|music|title|poster|trailer|budget|book|novel|wig|accent|runtime|song|box office)(?!\S)/

const HEARSAY =
  /(?<!\S)(?:(?:people|some|many|critics|everyone|everybody|they|friends?|brother|sister|wife|husband|letterboxd|folks|others|most|fans|someone|anyone|anybody) (?:\S+ ){0,3}?(?:say|says|said|saying|claim|claims|claimed|LOVED|call|calls|insist|insists|consider|argue|argues|told me|tell|tells|thinks?|swear|swears|reckon|reckons)|apparently|supposedly|allegedly|reportedly|i (?:have )?(?:heard|read)|was told)(?!\S)/

const IRREAL =
  /(?<!\S)(?:if|whether|could have|should have|would have|might have|might be|would be|should be|wish|wished|hope|hoped|hoping|expect|expected|expecting|supposed to|meant to|want it|wanted it|wanted R|wanted this|wants to|claims to|had been)(?!\S)/

/** The comparison with the film asked about as object, as subject of the same clause, or none. */
export function comparisonIn(line: string, at: number, next: string): Found | null {
  return asObject(line, at, next) ?? asSubject(line, at, next)
}

function asObject(line: string, at: number, next: string): Found | null {
  const ranked = matchAround(line, at, RANKED)
  if (ranked) return { relation: 'better', from: ranked.index, to: ranked.index + ranked[0].length }
  for (const { comparator, pattern } of objects) {
    const match = matchAround(line, at, pattern)
    if (!match) continue
    const before = line.slice(clauseStart(line, match.index), match.index)
    const after = line.slice(match.index + match[0].length)
    const relation = judged(comparator, before, line, after, next)
    if (relation === null) continue
    return { relation, from: match.index - negatedPart(before), to: match.index + match[0].length }
  }
  return null
}

/** What the comparison says of the reviewed film; null when it says nothing of it. */
function judged(
  comparator: Comparator,
  before: string,
  line: string,
  after: string,
  next: string,
): Relation | null {
  if (isOfAnother(before) || ASIDE.test(before)) return null
  if (/(?<!\S)nothing(?!\S)/.test(before)) return comparator.nothing
  const isHardly = /(?<!\S)hardly(?: \S+)? $/.test(before)
  const isNegated = (negations(before) + (isHardly ? 0 : count(before, /(?<!\S)hardly(?!\S)/g))) % 2 === 1
  const relation = isHardly ? comparator.hardly : isNegated ? comparator.negated : comparator.plain
  if (HEARSAY.test(before)) return agreement(`${after.trim()} ${next}`, relation)
  if (/^(?:if only|only if)/.test(before)) return relation === 'similar' ? 'worse' : relation
  if (IRREAL.test(before)) return null
  return /(?<!\S)\?/.test(line) ? agreement(next, relation) : relation
}

/** Whether another film is the subject: named before the comparator, not as something's object. */
function isOfAnother(before: string): boolean {
  const other = before.lastIndexOf('O')
  if (other < 0 || !/(?<!\S)O(?!\S)/.test(before)) return false
  if (/(?<!\S)(?:R|this|it|i)(?!\S)/.test(before.slice(other))) return false
  return !/(?<!\S)(?:than|then|as|to|LIKE|like|unlike|BEAT|BEATEN|MATCH|COMPARED|after|since|AFTER|UP|DOWN|from) (?:\S+ ){0,4}$/.test(
    before.slice(0, other),
  )
}

/** What somebody says or asks, taken up or turned down by what follows. */
function agreement(after: string, relation: Relation): Relation | null {
  if (
    /^(?:\S+ ){0,4}?(?:disagree|not|no|nope|nah|hardly|wrong|BAD|mistaken|crazy|insane|lying|liars?|nonsense|bullshit)(?!\S)/.test(
      after,
    )
  ) {
    return relation === 'similar' ? null : inverse(relation)
  }
  return /^(?:\S+ ){0,4}?(?:agree|agreed|yes|yep|yeah|yup|right|true|correct|oh yes|you bet|it is)(?!\S)/.test(
    after,
  )
    ? relation
    : null
}

function asSubject(line: string, at: number, next: string): Found | null {
  for (const { cue, pattern } of subjects) {
    const match = matchAround(line, at, pattern)
    if (match?.index !== at) continue
    const predicate = match[0]
    if (ASIDE.test(predicate) || IRREAL.test(predicate)) continue
    const before = line.slice(clauseStart(line, at), at)
    if (isGoverned(before)) continue
    const isHardly = /(?<!\S)hardly(?: \S+)?$/.test(predicate.slice(0, predicate.lastIndexOf(' ')))
    const inside = cue.cue.includes('not') ? 0 : negations(predicate)
    const isNegated = (inside + negations(before)) % 2 === 1
    const said = inverse(isHardly && cue.hardly ? cue.hardly : isNegated ? cue.negated : cue.plain)
    const to = at + predicate.length
    const after = line.slice(to)
    const isDoubtful = HEARSAY.test(before) || /(?<!\S)\?/.test(line)
    const relation = isDoubtful ? agreement(`${after.trim()} ${next}`, said) : said
    if (relation !== null) return { relation, from: at, to }
  }
  return null
}

/** Whether the words before the title make it an object already: “better than X”, “made after X”. */
function isGoverned(before: string): boolean {
  return /(?<!\S)(?:than|then|as|since|after|before|if|LIKE|like|with|to|watching|WATCH|from|unlike|BEAT|MATCH|BEATEN|of) (?:\S+ ){0,3}$/.test(
    before,
  )
}

function negatedPart(before: string): number {
  const match = /(?<!\S)(?:not|hardly|nothing|NEITHER|nor)(?!\S)/.exec(before)
  return match ? before.length - match.index : 0
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0
}
