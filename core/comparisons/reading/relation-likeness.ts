import type { Relation } from './mention.ts'
import { type RelationCue, relationCues } from './relation-cues.ts'
import {
  ASIDE,
  clauseStart,
  type Found,
  gap,
  matchAround,
  NEAR,
  type Next,
  NP,
  negations,
  type PatternIndex,
  pattern,
  SELF,
  wide,
} from './relation-patterns.ts'
import { doubted } from './relation-voice.ts'

const OVER = `(?:to|over|than|a|que|instead of|rather than)`
const SEEN = '(?:watched|seen|been watching|rewatched|stayed home with|put on|gone with|picked|chosen)'
const LACKING =
  '(?:without|minus|lacking|sans|stripped of|with none of|devoid of|but not|but none of|with no|missing|with hardly)'
const BUT = '(?:, )?(?:but|only|except|with)'
const OWN = "(?:a|an|the|his|her|their|its|this|my|our|[a-z]+ 's)"

/** Which way the two stand, in other ways than by a comparative. */
const UNEVEN = relationCues(String.raw`
better/worse PREFER ${gap(2)}(?:${SELF}) (?:\S+ )?${OVER} ${NP}X
better/worse (?:${SELF}) over ${NP}X
better/worse (?:put|puts|rank|ranks|place) (?:${SELF}) (?:right )?UP ${NP}X
better/worse (?:rather|PREFER) ${gap(4)}than ${NP}X
worse/better (?:PREFER|rather) ${NP}X(?! (?:\S+ )?${OVER} (?!${SELF}))
worse/none (?:wish|wishing|wished) ${gap(6)}X
worse/none WISHES ${NP}X
worse/none expecting ${NP}X ${wide(8)}(?:BAD|DOWN|HATED|let down|disappointed)
worse/none peaked with ${NP}X
better/none X WISHES
worse/better (?:lacks|lacked|lacking|misses|missing|without) what (?:made|makes) ${NEAR}X
worse/none X exists
better/none (?:you|they|he|she|i) (?:can|could) keep ${NP}X
better/none not (?:BEAT|MATCH) (?:it|R|this) .*X
worse/none COMPARED ${NP}X (?:, )?(?:it|R|this) (?:looks|feels|seems|is) (?!.*(?:GOOD|BETTER|UP))\S+
worse/none X (?:\S+ ){1,10}?only BETTER
better/none what (?:the )?X (?:tried|tries|could not|did not|failed|BAD|wanted|wants|attempted|set out|should|LIKE|never|not)
better/worse what (?:the )?X (?:does|did|DOES|has done) (?:, )?(?:(?:but|only|just|and) )*BETTER
better/none (?:fixes|fixed|corrects|corrected|solves|avoids|avoided|without) ${gap(6)}(?:wrong with|mistakes?|problems? with|problems? of|problem i had with|flaws of|faults of|pitfalls of) ${gap(3)}X
better/none (?:the|a) film (?:that )?(?:the )?X (?:LIKE|should|could|wished|wanted|WISHES|was supposed|promised|not)
similar/worse (?:LOVED|like) (?:R|this|it) (?:the way|like) (?:i LOVED )?${NP}X
worse/none (?:should|could) have ${gap(1)}${SEEN} ${NP}X
worse/none i miss ${NEAR}X
worse/better (?:LOVED|like|find|finde|found|rank) ${NP}X (?:\S+ )?(?:BETTER|MORE|higher|UP)(?! (?:than|then|als) (?!${SELF}))
better/better (?:HATED|not like) ${NP}X ASMUCH(?! as (?!${SELF}))
similar/better (?:LOVED|like) ${NP}X ASMUCH(?! as (?!${SELF}))
better/worse (?:LOVED|like) ${NP}X LESS
worse/better BETTER in ${NP}X
worse/better the BETTER (?:film |one )?(?:is )?X
worse/worse (?:BEST|third|second|fourth|fifth|last|ranks?|comes?|sits?|lands?) ${gap(7)}(?:[,(] )?(?:behind|BEATEN|COMPARED) ${NP}X
worse/worse BEST ${gap(7)}(?:\( )?AFTER ${NP}X
better/worse BEST ${gap(8)}(?:, )?X included
better/worse (?:GOOD|BETTER) (?:\S+ )?(?:where|when) ${NP}X ${gap(3)}(?:BAD|not)
worse/better BAD (?:\S+ )?(?:where|when) ${NP}X ${gap(3)}GOOD
worse/better X DOES (?:, )?(?:but|and) BETTER
better/none X ${gap(5)}(?:a )?(?:photocopy|KNOCKOFF|imitation|LIKE|RIPOFF) (?:of )?(?:R|this)
worse/none BEST ${gap(4)}(?:is|remains|will be|has to be|would be) ${NP}X
worse/none X (?:is|was|remains|will be|being|stays) (?!one of|among|my)${gap(3)}BEST(?! of (?:O|the R))
worse/none X (?:is|remains|stays|will be|was) my BEST
better/worse BETTER ${NEAR}(?:version of |take on |spin on |remake of |LIKE )?X
worse/better (?:WORSE|WORST) ${NEAR}(?:version of |take on |LIKE )?X
worse/similar RIPOFF ${NP}X
worse/better (?:CHEAP|KNOCKOFF) ${NEAR}(?:attempt at |LIKE |RIPOFF )?X
worse/better (?:a|another|such a) (?:\S+ )?BAD (?:a )?(?:attempt at |LIKE |RIPOFF |imitation of )?X
worse/similar X (?:wannabe|lite|light|RIPOFF|from temu|from wish|at home|for dummies|of the poor|impersonation|cosplay|imitation|CHEAP(?! X))
better/better X (?:(?:, )?(?:but|only|except|with) )?${LACKING} ${gap(4)}(?:BAD|BURDENS)
worse/worse X (?:(?:, )?(?:but|only|except) )?${LACKING} ${gap(4)}(?:GOOD|RICHES|X|O|[a-z]+)
better/worse X ${BUT} (?:(?!R |this |it |i )\S+ ){0,3}?(?:BETTER|done right|done well|done properly|GOOD)
worse/better (?:LIKE|like) ${NP}X (?:, )?(?:but|only|except|and) (?:\S+ )?(?:BAD|WORSE)
worse/better X ${BUT} (?:(?!R |this |it |i )\S+ )?(?:WORSE|BAD)
better/better (?:LIKE|like) ${NP}X (?:, )?(?:but|only|except|pero) (?:\S+ )?(?:BETTER)
better/worse X (?:done right|done well|done properly|if (?:it|they|X|O) (?:was|were|had been) GOOD)
worse/worse X (?:this|it|R) (?:is|was) not
worse/worse (?:^|(?:is|was|but|,) )hardly X
worse/worse (?:not|not quite|not exactly|not expecting|far from) (?:another |quite |exactly |expecting )?(?:a |the |an )?X(?= [.,;!?)]| --| but| and| by|$)
better/none (?:sorry|move over|step aside|forget|forget about|to hell with|screw|fuck|suck it|take that|take notes|bow down|watch out|look out|stand aside|eat it|sit down|so long|bye bye|suck on that|eat your heart out) (?:, )?${NEAR}X
better/better X (?:, )?(?:who|could not|could|can not relate|eat your heart out|take notes|wishes|can only dream|take a seat|not)(?: never)?(?= [?!.,]| it| R| this|$)
better/better X (?:walks|walked) so (?:that )?(?:${SELF})
better/worse (?:${SELF}|what) (?:is |was )?(?:everything|all|what|the film) ${gap(3)}X (?:should|DESIRE|could|LIKE|wished|wishes|is not|was not|tried|tries|failed|BAD|is trying|was trying|WISHES)
better/worse (?:everything|all|what) ${gap(3)}X (?:should|DESIRE|could|LIKE|wished|wishes|is not|was not|tried|tries|BAD|is trying|was trying)
better/worse X (?:is|was|has|are) (?:missing|lacking)
better/worse X (?:lacks|lacked|misses|missed)
worse/better (?:lacks|lacking|lacked|missing|misses|without|none of|hardly|not (?:\S+ )?have) ${NEAR}X 's \S+
worse/better (?:lacks|lacking|lacked|missing|misses|without|none of|hardly|not have|loses) ${gap(4)}(?:of|that made|that makes|that gave|from|in) ${NP}X
better/none how (?:\S+ )?BAD (?:a )?(?:film )?X (?:is|was)
worse/none how (?:\S+ )?GOOD (?:a )?(?:film )?X (?:is|was)
better/worse (?:GOOD|BEST) ${gap(3)}COMPARED ${NP}X
worse/better BAD ${gap(3)}COMPARED ${NP}X
worse/better X (?:has|had|is)? ?(?:DOES|did the same thing) (?:first and )?BETTER
`)

/** That they are alike, or are set side by side. */
const EVEN = relationCues(String.raw`
similar/similar (?<!'s )(?:BEST|WORST|MORE|most) (?!of (?:these|those)|THOSE)${gap(9)}since ${NP}X
similar/similar (?:^|(?<=[,;.] |but ))not since ${NP}X
similar/none X in the same (?:breath|sentence|conversation|league|family|room)
similar/none (?:seen ${NP}X|X) .*(?<!not )(?:seen) (?:R|this|it)
similar/none X and (?:R|this|it) (?:are|share|have|both|make|would)
similar/none (?:R|this|it) and X (?:are|share|have|both|make|would)
similar/none (?:does|do|did) (?:for|to) .*(?:what|as) ${NEAR}.*X
similar/none some of X 's? (?:\S+ )*(?:in|on) (?:it|this|here|R)
similar/none X KNOCKOFF
similar/none in the ${NEAR}X (?:mould|mold|vein|tradition|style|spirit|school|canon|manner)
similar/none if ${NEAR}X is (?:your|their|someone 's|more your) (?:thing|jam|bag|cup|idea)
similar/none (?:^as|like) (?:in|with) ${NEAR}X
similar/similar (?:to|for|with|if) (?:someone|anyone|people|those|everyone|folks|you) (?:who )?(?:LOVED|like|enjoy|want|into) ${NP}X
similar/similar if you (?:\S+ )?(?:like|LOVED|enjoy|dig|want|are into|are a fan of|are LOVED) (?:\S+ ){0,4}?X
similar/none (?:premise|plot|ending|tone|vibe|story|look|setup|opening) is ${NEAR}X
similar/none (?:as|like|what) if ${NEAR}X
similar/none (?:takes?|borrows?|borrowed|lifts?|lifted|nicks?|pinches?|cribs?|steals?) ${gap(4)}from ${NP}X
similar/none (?:reminds|reminded|reminding) me (?:why|how|what) ${gap(4)}X
similar/similar (?:fans?|lovers?|enjoyers?|admirers?|devotees) of ${NP}X
similar/none X (?:, )?(?:fans?|lovers?|enjoyers?|vibes?|energy|esque|ish|type|like|likes|adjacent|coded|feel|clone|homage|remake|territory|style|mashup|inspired|mode|tier|level|core|flavored|flavoured|feels)
similar/none (?:meets|meet|via|by way of|\+|x|cross) ${NEAR}X
similar/none X (?:, )?(?:meets|meet|LIKE|via|\+|on steroids|on acid|on crack|on drugs|on speed|for teens|for adults|for kids|for people|for girls|for boys|in space|with a twist|all over again|comes to mind|came to mind|springs to mind|sprang to mind)
similar/none LIKE ${NP}X
similar/none (?:LIKE|brings|brought) ${NP}X to mind
similar/none same (?!year|day|night|house|place|set|location|theater|theatre|cinema|screen|street|city|town|school|actress|composer|crew|week|weekend|month|director|time|cast|writer|actor|studio|team|people|guy|author|summer)${gap(8)}(?:as|in) ${NP}X
similar/none X (?:, )?(?:has|had|have|with) (?:the|that|this|a) same
similar/none X (?:has |had )?(?:DOES first|covers the same|covered the same|tells the same|is the same|treads the same|has the same)
similar/worse (?:has|have|had|got|with|it is|all) (?:all |half |some |of |a )*(?:the|its|a) (?!cast|star|director|writer|guy|man|woman|trailer|poster|scene)[a-zA-Z]+ of ${NEAR}X
similar/none (?:somewhere |halfway |midway )?(?:between|in between) ${NP}X
similar/none (?:half|part|equal parts|one part|two parts|bit of|bits of) ${NEAR}X
similar/none the (?:next |[a-z]+ )?X of ${gap(2)}\S+
similar/none the way ${gap(6)}in ${NP}X
similar/worse (?:R|it|this|that|he|she) (?:is|was|becomes|feels|calls it|called it) (?:\S+ )?(?:${OWN} )?(?:GOOD |new |[a-z]+ 's )?X
similar/worse (?:calls?|called|call) (?:it|R|this) ${NEAR}X
`)

/** “Like X” compares; “I like X” doesn't. */
const ALIKE = pattern(
  `(?:like|unlike) (?:(?:a|an|the|some|any|something|one|of|if|with|another|out|from|scene|act|part|half|version|cross|between|new|old|more|early|late|prequel|sequel|to|episode|remake|spin|off|GOOD|BAD|CHEAP|[a-z]+ 's) ){0,5}?X`,
)
const LIKING = /(?<!\S)(?:i|you|we|they|who|people|to|would|did|do|does|also|will|might|may) (?:not )?$/

const FRAGMENT = pattern(
  `(?:^|(?<=[.!?:] ))(?:(?:think|imagine|picture|like|take|so|it is) )?(?:if )?${NEAR}X (?:with|on|for|in|if|as|but|by|only|except|minus|plus|set|through|among|told|without|directed|via|of)`,
)

/** A finite verb tells a sentence from a fragment such as “X with skis.” */
const FINITE =
  /(?<!\S)(?:is|was|are|were|has|had|have|did|does|do|will|would|can|could|i|he|she|they|we|you|LOVED|HATED|GOOD|BAD|made|came|got|makes|gets|saw|played)(?!\S)/

/** What sets one film above the other. */
export function unevenIn(line: string, at: number, next: Next): Found | null {
  return foundIn(line, at, UNEVEN, next)
}

/** What likens the reviewed film to the one asked about. */
export function likenessIn(line: string, at: number): Found | null {
  return alikeIn(line, at) ?? foundIn(line, at, EVEN, () => '') ?? fragmentIn(line, at)
}

function foundIn(line: string, at: number, cues: PatternIndex<RelationCue>, next: Next): Found | null {
  for (const cue of cues.in(line)) {
    const match = matchAround(line, at, cue.pattern)
    if (!match || ASIDE.test(match[0])) continue
    const before = line.slice(clauseStart(line, match.index), match.index)
    const isNegated = negations(before) % 2 === 1
    const relation = isNegated ? cue.negated : cue.relation
    const to = match.index + match[0].length
    const said = isVerdict(relation)
      ? doubted(relation, `${before}${match[0]}`, line.slice(to), next)
      : relation
    if (said !== null) return { relation: said, from: match.index, to }
  }
  return null
}

const isVerdict = (relation: Relation): boolean => relation === 'better' || relation === 'worse'

/** A title with no verb of its own, and what changes it: “X with skis.” */
function fragmentIn(line: string, at: number): Found | null {
  const match = matchAround(line, at, FRAGMENT)
  if (!match) return null
  const main =
    line.slice(match.index).split(/ (?:who|which|that|if|where|when|because|[,;:(]|--)(?: |$)/)[0] ?? ''
  return FINITE.test(main)
    ? null
    : { relation: 'similar', from: match.index, to: match.index + match[0].length }
}

function alikeIn(line: string, at: number): Found | null {
  const match = matchAround(line, at, ALIKE)
  if (!match || match[0].startsWith('unlike')) return null
  const before = line.slice(clauseStart(line, match.index), match.index)
  if (LIKING.test(before) || /(?<!\S)films $/.test(before)) return null
  const isNegated = /(?<!\S)(?:not|nothing|hardly) (?:\S+ )?$/.test(before)
  return { relation: isNegated ? 'none' : 'similar', from: match.index, to: match.index + match[0].length }
}
