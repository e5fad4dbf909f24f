import type { Relation } from './mention.ts'
import { PatternIndex } from './pattern-index.ts'
import {
  ASIDE,
  clauseStart,
  type Found,
  gap,
  matchAround,
  type Next,
  NP,
  negations,
  pattern,
  SELF,
} from './relation-patterns.ts'
import { believed } from './relation-voice.ts'

/** What a comparator says of its subject, compared with its object. */
interface Class {
  readonly plain: Relation
  /** “Not better than” claims equality at most; who says so means less. */
  readonly negated: Relation
  /** With “hardly”, “not much” and “no”: a difference, but no great one. */
  readonly hardly: Relation
  /** What who denies it in an answer means. */
  readonly refused: Relation
  /** With “nothing” as subject: how the reviewed film, one of them, stands to the object. */
  readonly nothing: Relation
}

const CLASSES = {
  up: { plain: 'better', negated: 'worse', hardly: 'similar', refused: 'worse', nothing: 'worse' },
  down: { plain: 'worse', negated: 'similar', hardly: 'similar', refused: 'better', nothing: 'better' },
  even: { plain: 'similar', negated: 'worse', hardly: 'worse', refused: 'worse', nothing: 'worse' },
  almost: { plain: 'worse', negated: 'worse', hardly: 'worse', refused: 'better', nothing: 'worse' },
  bad: { plain: 'similar', negated: 'better', hardly: 'better', refused: 'better', nothing: 'better' },
} as const satisfies Record<string, Class>

const AS = '(?:as|so|tan|aussi|tao|cosi|tanto|igual de|genauso)'
const AS_END =
  '(?:as|LIKE|que|quanto|come|than)(?: (?:i|we) (?:LOVED|like|do|did|was|have|had|felt)(?: (?:with|at|by|in|for|during))?| (?:in|at|with|during|back in))?'
/** “Than”, as also mistyped, and “than I had at”. */
const THAN =
  '(?:than|then|que|als|di|do que|che|to|qu|de)(?: (?:i|we) (?:LOVED|ADORED|like|had|did|was|have|got|felt)(?: (?:with|at|by|in|for|during|watching))?| (?:in|at|with|during|back in))?'

const STEP =
  '(?:rungs?|steps?|flights?|notch|notches|cuts?|levels?|tiers?|places?|shades?|degrees?|heads?|class|storeys|streets|pegs?|tick|hair|nose|whisker|smidge|bit|floors?|spot|spots)'

/** One comparator to a line: its class, and the words; `…` is where the object stands when not at the end. */
const COMPARATORS = String.raw`
almost (?:almost|nearly|half|quasi|casi|fast) (?:${AS} )?${gap(2)}(?:GOOD|ASMUCH)(?: ${gap(3)})?${AS_END}
up BETTER ${gap(1)}than (?:almost )?(?:anything|everything|all|any other) ${gap(8)}(?:--|:|,|\()
almost (?:almost|nearly|half) (?:MATCH|the film|the level of)
up twice ${AS} ${gap(5)}${AS_END}
almost (?:wants?|wanted|tries|trying|tried|hopes|aspires) (?:so )?(?:badly |hard )?to be ${AS} (?!well |far |long )\S+ ${AS_END}
bad ${AS} (?:a )?BAD ${gap(4)}${AS_END}
even (?:${AS} (?!well |far |long |soon |such |many |old |short )(?:a )?(?:GOOD|RICHES|[a-z]+) ${gap(4)}${AS_END}|(?<=\S )ASMUCH ${gap(3)}${AS_END}|${AS} ${AS_END})
up (?:BETTER ${gap(6)}(?!to|di|de)${THAN}|BETTER ${THAN}|MORE ${gap(8)}(?!to|de)${THAN})
down (?:WORSE ${gap(6)}(?!to|di|de)${THAN}|WORSE ${THAN}|LESS ${gap(2)}(?!to|de)${THAN})
up (?:hits?|cuts?|lands?|digs?|goes|went|got|gets|works?|worked|stings?|moved|affected|stayed|reaches|runs|ran|stuck|sticks) (?:with )?(?:me |us |you )?(?:\S+ )?(?:harder|deeper|further|farther|longer|closer|higher) ${THAN}
up UP(?: (?:from|over|on|upon|to|de|than|COMPARED|after|AFTER))?
down DOWN(?: ${gap(3)}(?:from|after|to|de|than|COMPARED|AFTER))?
up ${STEP} (?:up|UP|over|higher|ahead)(?: (?:on|of|from|than|to))?
down ${STEP} (?:DOWN|under|behind|down|short|lower|back)(?: (?:on|of|from|than|to))?
up BEAT
down (?:makes?|made) … (?:look|seem|feel|appear|sound|play|read) (?:like |as )*(?:(?:a|an|the|some|any) )?(?:GOOD|BEST|O|citizen|oscar|shakespeare|high)
down (?:makes?|made) O (?:look|seem|feel|appear|sound|play|read) like
up (?:puts?|blows?|blew|knocks?|knocked|leaves?|left|makes?|made|runs?|ran|beats?|wipes?|takes?) … (?:to shame|to school|(?:look|looks|seem|seems|feel|feels) (?:like )?(?:a |an |the )?(?!GOOD|BEST|O)\S+|out of the water|out of the park|in the dust|look|looks|seem|seems|feel|feels|DESIRE|play|read|sound|appear|hollow|away|off the map|down a peg|behind|in the mud|for dead|standing|on its own turf|at its own game)
down BEATEN
almost (?:tries|tried|trying|attempts|attempted|attempting|wants|strains|straining|struggles|aims|hopes|hoping) (?:\S+ )?(?:to )?MATCH
even MATCH
up (?:>|>>|>>>|>>>>)
down (?:<|<<|<<<|<<<<)
even (?:=|==|>=|<=)
`

/** The film itself, what is in it, or the last of a list with brackets: “than X (of course) and Y”. */
const OBJECT = `(?:${NP}(?:in|from) )?${NP}(?:O (?:\\( (?:(?!\\))\\S+ ){1,6}\\) )(?:, |and |or |nor )+)*X`

const OBJECTS = new PatternIndex(
  COMPARATORS.trim()
    .split('\n')
    .map((line) => {
      const space = line.indexOf(' ')
      const [cue = '', tail] = line.slice(space + 1).split(' … ')
      const comparator = CLASSES[line.slice(0, space) as keyof typeof CLASSES]
      return { comparator, pattern: pattern(`(?:${cue}) ${OBJECT}${tail ? ` ${tail}` : ''}`) }
    }),
)

/** A ranking by signs: “A > this > B”. */
const RANKED = pattern(`(?:${SELF}) (?:> |>> )(?:O (?:> |>> ))*X`)

/** The comparison with the film asked about as its object, or none. */
export function comparisonIn(line: string, at: number, next: Next): Found | null {
  const ranked = matchAround(line, at, RANKED)
  if (ranked) return { relation: 'better', from: ranked.index, to: ranked.index + ranked[0].length }
  for (const { comparator, pattern } of OBJECTS.in(line)) {
    const match = matchAround(line, at, pattern)
    if (!match) continue
    const before = line.slice(clauseStart(line, match.index), match.index)
    const after = line.slice(match.index + match[0].length)
    const relation = judged(comparator, before, after, next)
    if (relation === null) continue
    return { relation, from: match.index - negatedPart(before), to: match.index + match[0].length }
  }
  return null
}

/** What the comparison says of the reviewed film; null when it says nothing of it. */
function judged(comparator: Class, before: string, after: string, next: Next): Relation | null {
  if (isOfAnother(before) || ASIDE.test(before)) return null
  if (/(?<!\S)nothing(?!\S)/.test(before)) return comparator.nothing
  const isHardly = /(?<!\S)hardly(?: \S+)? $/.test(before)
  const isNegated =
    ((/(?:^|\S)(?: ,)? and $/.test(before) ? 0 : negations(before)) +
      (isHardly ? 0 : count(before, /(?<!\S)hardly(?!\S)/g))) %
      2 ===
    1
  const relation = isHardly ? comparator.hardly : isNegated ? comparator.negated : comparator.plain
  const isTurned = isNegated || isHardly
  const refused = isTurned ? (relation === 'worse' ? 'better' : 'worse') : comparator.refused
  return believed(relation, before, after, next, refused)
}

/** Whether another film is the subject: named before the comparator, not as something's object. */
function isOfAnother(before: string): boolean {
  const other = /(?<!\S)O(?!\S)(?!.*(?<!\S)O(?!\S))/.exec(before)?.index
  if (other === undefined) return false
  if (/(?<!\S)(?:R|this|it|i)(?!\S)/.test(before.slice(other))) return false
  return !/(?<!\S)(?:than|then|as|to|LIKE|like|unlike|BEAT|BEATEN|MATCH|COMPARED|after|since|AFTER|UP|DOWN|from) (?:\S+ ){0,4}$/.test(
    before.slice(0, other),
  )
}

function negatedPart(before: string): number {
  const match = /(?<!\S)(?:not|hardly|nothing|NEITHER|nor)(?!\S)/.exec(before)
  return match ? before.length - match.index : 0
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0
}
