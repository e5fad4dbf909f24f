import type { Relation } from './mention.ts'
import { clauseStart, type Found, gap, NEAR, NP, negations, pattern, SELF } from './relation-patterns.ts'

interface Likeness {
  readonly cue: string
  readonly relation: Relation
  /** What the same words say with a negation before them. */
  readonly negated: Relation
}

const seen = '(?:watched|seen|been watching|rewatched|stayed home with|put on|gone with|picked|chosen)'

/** In order: what says which way stands before what says that two films are alike. */
const LIKENESSES: readonly Likeness[] = [
  // The reviewed film put above the other, or below it.
  {
    cue: `PREFER ${gap(2)}(?:${SELF}) (?:\\S+ )?(?:to|over|than|a|que) ${NP}X`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `(?:${SELF}) over ${NP}X`, relation: 'better', negated: 'worse' },
  { cue: `rather ${gap(2)}(?:${SELF}) (?:\\S+ )?than ${NP}X`, relation: 'better', negated: 'worse' },
  { cue: `rather ${gap(4)}than ${NP}X`, relation: 'better', negated: 'worse' },
  {
    cue: `(?:PREFER|rather|give me|stick with|stick to) ${NP}X(?! (?:\\S+ )?(?:to|over|than) (?!${SELF}))`,
    relation: 'worse',
    negated: 'better',
  },
  { cue: `wish ${gap(6)}X`, relation: 'worse', negated: 'none' },
  { cue: `WISHES ${NP}X`, relation: 'worse', negated: 'none' },
  { cue: `(?:should|could) have ${gap(1)}${seen} ${NP}X`, relation: 'worse', negated: 'none' },
  {
    cue: `(?:LOVED|like|appreciate) ${NP}X (?:\\S+ )?(?:BETTER|MORE)(?! than (?!${SELF}))`,
    relation: 'worse',
    negated: 'better',
  },
  { cue: `(?:LOVED|like) ${NP}X ASMUCH(?! as (?!${SELF}))`, relation: 'similar', negated: 'better' },
  { cue: `(?:LOVED|like) ${NP}X LESS`, relation: 'better', negated: 'worse' },
  { cue: `the BETTER (?:film |one |of the two )?(?:is )?X`, relation: 'worse', negated: 'better' },
  { cue: `(?:BEST|WORST) ${gap(7)}since ${NP}X`, relation: 'similar', negated: 'worse' },
  { cue: `not since ${NP}X`, relation: 'similar', negated: 'similar' },
  { cue: `BEST ${gap(7)}(?:\\( )?AFTER ${NP}X`, relation: 'worse', negated: 'worse' },
  {
    cue: `(?:second|second only|runner up|number two) (?:only )?to ${NP}X`,
    relation: 'worse',
    negated: 'better',
  },
  {
    cue: `BEST (?:\\S+ ){0,4}?(?:is|remains|will be|has to be|would be) ${NP}X`,
    relation: 'worse',
    negated: 'none',
  },
  {
    cue: `X (?:is|was|remains|will be|being|stays) (?!one of|among)${gap(3)}BEST`,
    relation: 'worse',
    negated: 'none',
  },
  {
    cue: `BETTER (?:version of |take on |spin on |remake of |film |LIKE )?X`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `(?:WORSE|WORST) (?:version of |take on |film |LIKE )?X`, relation: 'worse', negated: 'better' },
  { cue: `RIPOFF ${NP}X`, relation: 'worse', negated: 'similar' },
  {
    cue: `CHEAP ${NEAR}(?:version of |imitation of |copy of |knockoff of |attempt at |LIKE )?X`,
    relation: 'worse',
    negated: 'better',
  },
  {
    cue: `a BAD (?:a )?(?:version of |imitation of |copy of |attempt at |LIKE )?X`,
    relation: 'worse',
    negated: 'better',
  },
  {
    cue: `X (?:wannabe|lite|rip off|ripoff|from temu|from wish|at home|for dummies|of the poor)`,
    relation: 'worse',
    negated: 'similar',
  },
  {
    cue: `X (?:, )?(?:but|only|except|with) (?:\\S+ ){0,3}?(?:BETTER|done right|done well|done properly|GOOD)`,
    relation: 'better',
    negated: 'worse',
  },
  {
    cue: `X (?:, )?(?:but|only|except|with) (?:\\S+ ){0,3}?(?:WORSE|BAD)`,
    relation: 'worse',
    negated: 'better',
  },
  {
    cue: `X (?:, )?(?:but |only |just )?(?:without|minus|lacking|sans|stripped of|with none of|devoid of) (?:\\S+ ){0,4}?(?:BAD|BURDENS)`,
    relation: 'better',
    negated: 'better',
  },
  {
    cue: `X (?:, )?(?:but |only |just )?(?:without|minus|lacking|sans|stripped of|with none of|devoid of)`,
    relation: 'worse',
    negated: 'worse',
  },
  {
    cue: `X (?:done right|done well|done properly|if it was GOOD|if it were GOOD|if it had been GOOD)`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `X (?:this|it|R) (?:is|was) not`, relation: 'worse', negated: 'worse' },
  { cue: `(?:${SELF}) (?:is|was) hardly X`, relation: 'worse', negated: 'better' },
  { cue: `not (?:quite |exactly |expecting )${NEAR}X`, relation: 'worse', negated: 'worse' },
  {
    cue: `(?:sorry|move over|step aside|forget|forget about|to hell with|screw|fuck|eat your heart out|suck it|take that|take notes|bow down|watch out|look out|out of the way|stand aside|eat it|sit down) (?:, )?${NEAR}X`,
    relation: 'better',
    negated: 'none',
  },
  {
    cue: `X (?:, )?(?:who|could never|can not relate|eat your heart out|walks so|walked so|take notes|wishes|could not|can only dream|take a seat)`,
    relation: 'better',
    negated: 'better',
  },
  { cue: `unlike ${NP}X (?:, )?(?:${SELF}) (?:\\S+ ){0,4}?GOOD`, relation: 'better', negated: 'worse' },
  { cue: `unlike ${NP}X (?:, )?(?:${SELF}) (?:\\S+ ){0,4}?BAD`, relation: 'worse', negated: 'better' },
  { cue: `(?:${SELF}) has ${gap(6)}X (?:is|was) (?:missing|lacking)`, relation: 'better', negated: 'worse' },
  {
    cue: `${gap(1)}(?:everything|all|what|things?) ${gap(3)}X (?:is|was|has) not`,
    relation: 'better',
    negated: 'better',
  },
  { cue: `X (?:is|was|has|are) (?:missing|lacking|lacked|lacks)`, relation: 'better', negated: 'worse' },
  { cue: `X (?:lacks|lacked|lacking|misses|missed)`, relation: 'better', negated: 'worse' },
  { cue: `COMPARED ${NP}X (?:, )?(?:${SELF}) (?:\\S+ ){0,4}?GOOD`, relation: 'better', negated: 'worse' },
  { cue: `COMPARED ${NP}X (?:, )?(?:${SELF}) (?:\\S+ ){0,4}?BAD`, relation: 'worse', negated: 'better' },
  { cue: `GOOD ${gap(3)}COMPARED ${NP}X`, relation: 'better', negated: 'worse' },
  { cue: `BAD ${gap(3)}COMPARED ${NP}X`, relation: 'worse', negated: 'better' },
  // Alike.
  {
    cue: `if you (?:\\S+ )?(?:like|LOVED|are a fan of|are into|dig|want) (?:\\S+ ){0,4}?X`,
    relation: 'similar',
    negated: 'similar',
  },
  {
    cue: `(?:fans?|lovers?|enjoyers?|admirers?|devotees) of ${NP}X`,
    relation: 'similar',
    negated: 'similar',
  },
  {
    cue: `X (?:fans?|lovers?|enjoyers?|heads|vibes?|energy|esque|type|like|adjacent|coded|feel|knock off|knockoff|clone|homage|remake|territory|style|mashup)`,
    relation: 'similar',
    negated: 'none',
  },
  {
    cue: 'X - (?:esque|like|ish|lite|type|style|inspired|adjacent|coded)',
    relation: 'similar',
    negated: 'none',
  },
  {
    cue: `(?:meets|meet|mixed with|crossed with|by way of|via|\\+|×) ${NEAR}X`,
    relation: 'similar',
    negated: 'none',
  },
  {
    cue: `X (?:, )?(?:meets|meet|mixed with|crossed with|by way of|via|\\+|on steroids|on acid|on crack|on drugs|for teens|for adults|for kids|for girls|for boys|in space|but|for people|for gen|with a twist|set in|all over again)`,
    relation: 'similar',
    negated: 'none',
  },
  { cue: `LIKE ${NP}X`, relation: 'similar', negated: 'none' },
  { cue: `same ${gap(8)}as ${NP}X`, relation: 'similar', negated: 'none' },
  { cue: `(?:somewhere )?between ${NP}X`, relation: 'similar', negated: 'none' },
  { cue: `half ${NP}X`, relation: 'similar', negated: 'none' },
  { cue: `(?:${SELF}) is (?:a )?${NEAR}X`, relation: 'similar', negated: 'worse' },
]

const likenesses = LIKENESSES.map((likeness) => ({ likeness, pattern: pattern(likeness.cue) }))

/** “Like X” compares; “I like X” doesn't. */
const ALIKE = pattern(
  `(?:like|unlike) (?:(?:a|the|some|any|something|one|of|with|another|out|straight|from|scene|act|part|half|version|cross|between|new|old|GOOD|BAD|[a-z]+ 's) ){0,5}?X`,
)
const LIKING = /(?<!\S)(?:i|you|we|they|who|people|to|would|did|do|does|also|not|always|never) $/

/** What likens the reviewed film to the one asked about, or sets it apart. */
export function likenessIn(line: string, at: number): Found | null {
  for (const { likeness, pattern } of likenesses) {
    for (const match of line.matchAll(pattern)) {
      const to = match.index + match[0].length
      if (at < match.index || at >= to) continue
      const before = line.slice(clauseStart(line, match.index), match.index)
      const isNegated = (negations(before) + negations(match[0].startsWith('not') ? '' : match[0])) % 2 === 1
      const relation = isNegated ? likeness.negated : likeness.relation
      return { relation, from: match.index, to }
    }
  }
  return alikeIn(line, at)
}

function alikeIn(line: string, at: number): Found | null {
  for (const match of line.matchAll(ALIKE)) {
    const to = match.index + match[0].length
    if (at < match.index || at >= to) continue
    const before = line.slice(clauseStart(line, match.index), match.index)
    if (match[0].startsWith('unlike') || LIKING.test(before)) return null
    if (/(?<!\S)(?:not|nothing|hardly) (?:\S+ )?$/.test(before))
      return { relation: 'none', from: match.index, to }
    if (/(?<!\S)films $/.test(before)) return null
    return { relation: 'similar', from: match.index, to }
  }
  return null
}
