import type { Relation } from './mention.ts'
import {
  clauseStart,
  type Found,
  gap,
  matchAround,
  NEAR,
  NP,
  negations,
  pattern,
  SELF,
} from './relation-patterns.ts'

interface Likeness {
  readonly cue: string
  readonly relation: Relation
  /** What the same words say with a negation before them. */
  readonly negated: Relation
}

const OVER = `(?:to|over|than|a|que|instead of|rather than)`
const SEEN = '(?:watched|seen|been watching|rewatched|stayed home with|put on|gone with|picked|chosen)'
const LACKING =
  '(?:without|minus|lacking|sans|stripped of|with none of|devoid of|but not|but none of|with no|missing|with hardly)'
const BUT = '(?:, )?(?:but|only|except|with)'
const OWN = "(?:a|an|the|his|her|their|its|this|my|our|[a-z]+ 's)"

/** Which way the two stand, in other ways than by a comparative. */
const UNEVEN: readonly Likeness[] = [
  { cue: `PREFER ${gap(2)}(?:${SELF}) (?:\\S+ )?${OVER} ${NP}X`, relation: 'better', negated: 'worse' },
  { cue: `(?:${SELF}) over ${NP}X`, relation: 'better', negated: 'worse' },
  {
    cue: `(?:put|puts|rank|ranks|place) (?:${SELF}) (?:right )?UP ${NP}X`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `(?:rather|PREFER) ${gap(4)}than ${NP}X`, relation: 'better', negated: 'worse' },
  { cue: `(?:PREFER|rather) ${NP}X(?! (?:\\S+ )?${OVER} (?!${SELF}))`, relation: 'worse', negated: 'better' },
  { cue: `wish ${gap(6)}X`, relation: 'worse', negated: 'none' },
  { cue: `WISHES ${NP}X`, relation: 'worse', negated: 'none' },
  { cue: `(?:should|could) have ${gap(1)}${SEEN} ${NP}X`, relation: 'worse', negated: 'none' },
  { cue: `i miss ${NEAR}X`, relation: 'worse', negated: 'none' },
  {
    cue: `(?:LOVED|like|find|finde|found) ${NP}X (?:\\S+ )?(?:BETTER|MORE)(?! (?:than|then|als) (?!${SELF}))`,
    relation: 'worse',
    negated: 'better',
  },
  { cue: `(?:HATED|not like) ${NP}X ASMUCH(?! as (?!${SELF}))`, relation: 'better', negated: 'better' },
  { cue: `(?:LOVED|like) ${NP}X ASMUCH(?! as (?!${SELF}))`, relation: 'similar', negated: 'better' },
  { cue: `(?:LOVED|like) ${NP}X LESS`, relation: 'better', negated: 'worse' },
  { cue: `BETTER in ${NP}X`, relation: 'worse', negated: 'better' },
  { cue: `the BETTER (?:film |one )?(?:is )?X`, relation: 'worse', negated: 'better' },
  { cue: `(?:BEST|WORST|MORE) ${gap(8)}since ${NP}X`, relation: 'similar', negated: 'similar' },
  { cue: `not since ${NP}X`, relation: 'similar', negated: 'similar' },
  { cue: `BEST ${gap(7)}(?:\\( )?(?:AFTER|COMPARED|BEATEN) ${NP}X`, relation: 'worse', negated: 'worse' },
  {
    cue: `(?:ranks?|comes?|sits?|second|third|fourth|fifth|last|just) ${gap(4)}(?:, )?(?:AFTER|BEATEN|after) ${NP}X`,
    relation: 'worse',
    negated: 'better',
  },
  {
    cue: `BEST ${gap(4)}(?:is|remains|will be|has to be|would be) ${NP}X`,
    relation: 'worse',
    negated: 'none',
  },
  {
    cue: `X (?:is|was|remains|will be|being|stays) (?!one of|among|my)${gap(3)}BEST(?! of (?:O|the R))`,
    relation: 'worse',
    negated: 'none',
  },
  { cue: `X (?:is|remains|stays|will be|was) my BEST`, relation: 'worse', negated: 'none' },
  {
    cue: `BETTER ${NEAR}(?:version of |take on |spin on |remake of |LIKE )?X`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `(?:WORSE|WORST) ${NEAR}(?:version of |take on |LIKE )?X`, relation: 'worse', negated: 'better' },
  { cue: `RIPOFF ${NP}X`, relation: 'worse', negated: 'similar' },
  { cue: `CHEAP ${NEAR}(?:attempt at |LIKE |RIPOFF )?X`, relation: 'worse', negated: 'better' },
  {
    cue: `(?:a|another|such a) (?:\\S+ )?BAD (?:a )?(?:attempt at |LIKE |RIPOFF |imitation of )?X`,
    relation: 'worse',
    negated: 'better',
  },
  {
    cue: `X (?:wannabe|lite|light|RIPOFF|from temu|from wish|at home|for dummies|of the poor|impersonation|cosplay|imitation|CHEAP(?! X))`,
    relation: 'worse',
    negated: 'similar',
  },
  {
    cue: `X (?:(?:, )?(?:but|only|except|with) )?${LACKING} ${gap(4)}(?:BAD|BURDENS)`,
    relation: 'better',
    negated: 'better',
  },
  {
    cue: `X (?:(?:, )?(?:but|only|except) )?${LACKING} ${gap(4)}(?:GOOD|RICHES|X|O|[a-z]+)`,
    relation: 'worse',
    negated: 'worse',
  },
  {
    cue: `X ${BUT} (?:\\S+ ){0,3}?(?:BETTER|done right|done well|done properly|GOOD)`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `pero ${gap(2)}BETTER`, relation: 'better', negated: 'worse' },
  {
    cue: `(?:LIKE|like) ${NP}X (?:, )?(?:but|only|except|and) (?:\\S+ )?(?:BAD|WORSE)`,
    relation: 'worse',
    negated: 'better',
  },
  { cue: `X ${BUT} (?:\\S+ )?(?:WORSE|BAD)`, relation: 'worse', negated: 'better' },
  {
    cue: `(?:LIKE|like) ${NP}X (?:, )?(?:but|only|except|pero) (?:\\S+ )?(?:BETTER)`,
    relation: 'better',
    negated: 'better',
  },
  {
    cue: `X (?:done right|done well|done properly|if (?:it|they|X|O) (?:was|were|had been) GOOD)`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `X (?:this|it|R) (?:is|was) not`, relation: 'worse', negated: 'worse' },
  { cue: `(?:^|it is|this is|R is|is|was|but|,) hardly X`, relation: 'worse', negated: 'worse' },
  {
    cue: `(?:not|not quite|not exactly|not expecting|far from) (?:another |quite |exactly |expecting )?(?:a |the |an )?X(?! (?:fan|person|level))`,
    relation: 'worse',
    negated: 'worse',
  },
  {
    cue: `(?:sorry|move over|step aside|forget|forget about|to hell with|screw|fuck|suck it|take that|take notes|bow down|watch out|look out|stand aside|eat it|sit down|so long|bye bye|suck on that|eat your heart out) (?:, )?${NEAR}X`,
    relation: 'better',
    negated: 'none',
  },
  {
    cue: `X (?:, )?(?:who|could not|could|can not relate|eat your heart out|take notes|wishes|can only dream|take a seat|not)(?: never)?(?= [?!.,]| it| R| this|$)`,
    relation: 'better',
    negated: 'better',
  },
  { cue: `X (?:walks|walked) so (?:that )?(?:${SELF})`, relation: 'better', negated: 'better' },
  {
    cue: `(?:${SELF}|what) (?:is |was )?(?:everything|all|what|the film) ${gap(3)}X (?:should|could|LIKE|wished|wishes|is not|was not|tried|tries|failed|BAD|is trying|was trying|WISHES)`,
    relation: 'better',
    negated: 'worse',
  },
  {
    cue: `(?:everything|all|what) ${gap(3)}X (?:should|could|LIKE|wished|wishes|is not|was not|tried|tries|BAD|is trying|was trying)`,
    relation: 'better',
    negated: 'worse',
  },
  { cue: `X (?:is|was|has|are) (?:missing|lacking)`, relation: 'better', negated: 'worse' },
  { cue: `X (?:lacks|lacked|misses|missed)`, relation: 'better', negated: 'worse' },
  {
    cue: `(?:lacks|lacking|lacked|missing|misses|without|none of|hardly|not have|loses) ${gap(4)}(?:of|that made|that makes|that gave|from|in) ${NP}X`,
    relation: 'worse',
    negated: 'better',
  },
  { cue: `how (?:\\S+ )?BAD (?:a )?(?:film )?X (?:is|was)`, relation: 'better', negated: 'none' },
  { cue: `how (?:\\S+ )?GOOD (?:a )?(?:film )?X (?:is|was)`, relation: 'worse', negated: 'none' },
  { cue: `(?:GOOD|BEST) ${gap(3)}COMPARED ${NP}X`, relation: 'better', negated: 'worse' },
  { cue: `BAD ${gap(3)}COMPARED ${NP}X`, relation: 'worse', negated: 'better' },
  {
    cue: `X (?:has|had|is)? ?(?:DOES|did the same thing) (?:first and )?BETTER`,
    relation: 'worse',
    negated: 'better',
  },
]

/** That they are alike, or are set side by side. */
const EVEN: readonly Likeness[] = [
  {
    cue: `if you (?:\\S+ )?(?:like|LOVED|enjoy|dig|want|are into|are a fan of|are LOVED) (?:\\S+ ){0,4}?X`,
    relation: 'similar',
    negated: 'similar',
  },
  {
    cue: `(?:fans?|lovers?|enjoyers?|admirers?|devotees) of ${NP}X`,
    relation: 'similar',
    negated: 'similar',
  },
  {
    cue: `X (?:, )?(?:fans?|lovers?|enjoyers?|vibes?|energy|esque|ish|type|like|likes|adjacent|coded|feel|clone|homage|remake|territory|style|mashup|inspired|mode|tier|level|core|flavored|flavoured|feels)`,
    relation: 'similar',
    negated: 'none',
  },
  { cue: `(?:meets|meet|via|by way of|\\+|x|cross) ${NEAR}X`, relation: 'similar', negated: 'none' },
  {
    cue: `X (?:, )?(?:meets|meet|LIKE|via|\\+|on steroids|on acid|on crack|on drugs|on speed|for teens|for adults|for kids|for people|for girls|for boys|in space|with a twist|all over again|comes to mind|came to mind|springs to mind|sprang to mind)`,
    relation: 'similar',
    negated: 'none',
  },
  { cue: `LIKE ${NP}X`, relation: 'similar', negated: 'none' },
  { cue: `(?:LIKE|brings|brought) ${NP}X to mind`, relation: 'similar', negated: 'none' },
  {
    cue: `same (?!year|day|night|week|weekend|month|director|time|cast|writer|actor|studio|team|people|guy|author|summer)${gap(8)}(?:as|in) ${NP}X`,
    relation: 'similar',
    negated: 'none',
  },
  { cue: `X (?:has|had|have|with) (?:the|that|this|a) same`, relation: 'similar', negated: 'none' },
  {
    cue: `X (?:has |had )?(?:DOES first|covers the same|covered the same|tells the same|is the same|treads the same|has the same)`,
    relation: 'similar',
    negated: 'none',
  },
  {
    cue: `(?:has|have|had|got|with|it is|all) (?:all |half |some |of |a )*(?:the|its|a) (?!cast|star|director|writer|guy|man|woman|trailer|poster|scene)[a-zA-Z]+ of ${NEAR}X`,
    relation: 'similar',
    negated: 'worse',
  },
  {
    cue: `(?:somewhere |halfway |midway )?(?:between|in between) ${NP}X`,
    relation: 'similar',
    negated: 'none',
  },
  {
    cue: `(?:half|part|equal parts|one part|two parts|bit of|bits of) ${NEAR}X`,
    relation: 'similar',
    negated: 'none',
  },
  { cue: `the (?:new |next |[a-z]+ )?X of ${gap(2)}\\S+`, relation: 'similar', negated: 'none' },
  { cue: `the way ${gap(6)}in ${NP}X`, relation: 'similar', negated: 'none' },
  {
    cue: `(?:R|it|this|that|he|she) (?:is|was|becomes|feels|calls it|called it) (?:\\S+ )?(?:${OWN} )?(?:GOOD |new |[a-z]+ 's )?X`,
    relation: 'similar',
    negated: 'worse',
  },
  { cue: `(?:calls?|called|call) (?:it|R|this) ${NEAR}X`, relation: 'similar', negated: 'worse' },
  {
    cue: `(?:^|(?<=[.!?:] ))(?:think|imagine|picture|like|take|so |it is )?(?:if )?${NEAR}X (?:with|on|for|in|if|as|but|by|only|except|minus|plus|set|through|among|told|without|directed|via|of)`,
    relation: 'similar',
    negated: 'none',
  },
]

const compile = (all: readonly Likeness[]) =>
  all.map((likeness) => ({ likeness, pattern: pattern(likeness.cue) }))
const uneven = compile(UNEVEN)
const even = compile(EVEN)

/** “Like X” compares; “I like X” doesn't. */
const ALIKE = pattern(
  `(?:like|unlike) (?:(?:a|an|the|some|any|something|one|of|if|with|another|out|from|scene|act|part|half|version|cross|between|new|old|more|early|late|GOOD|BAD|CHEAP|[a-z]+ 's) ){0,5}?X`,
)
const LIKING = /(?<!\S)(?:i|you|we|they|who|people|to|would|did|do|does|also|will|might|may) (?:not )?$/

/** A finite verb tells a sentence from a fragment such as “X with skis.” */
const FINITE =
  /(?<!\S)(?:is|was|are|were|has|had|have|did|does|do|will|would|can|could|i|he|she|they|we|you|LOVED|HATED|GOOD|BAD|made|came|got|makes|gets|saw|played)(?!\S)/

/** What sets one film above the other. */
export function unevenIn(line: string, at: number): Found | null {
  return foundIn(line, at, uneven)
}

/** What likens the reviewed film to the one asked about. */
export function likenessIn(line: string, at: number): Found | null {
  return alikeIn(line, at) ?? foundIn(line, at, even)
}

function foundIn(line: string, at: number, likenesses: ReturnType<typeof compile>): Found | null {
  for (const { likeness, pattern } of likenesses) {
    const match = matchAround(line, at, pattern)
    if (!match) continue
    if (likeness.cue.startsWith('(?:^|(?<=') && FINITE.test(line)) continue
    const before = line.slice(clauseStart(line, match.index), match.index)
    const isNegated = negations(before) % 2 === 1
    const relation = isNegated ? likeness.negated : likeness.relation
    return { relation, from: match.index, to: match.index + match[0].length }
  }
  return null
}

function alikeIn(line: string, at: number): Found | null {
  const match = matchAround(line, at, ALIKE)
  if (!match || match[0].startsWith('unlike')) return null
  const before = line.slice(clauseStart(line, match.index), match.index)
  if (LIKING.test(before) || /(?<!\S)films $/.test(before)) return null
  const isNegated = /(?<!\S)(?:not|nothing|hardly) (?:\S+ )?$/.test(before)
  return { relation: isNegated ? 'none' : 'similar', from: match.index, to: match.index + match[0].length }
}
