import { cueAround, relationCues } from './relation-cues.ts'
import {
  clauseStart,
  type Found,
  gap,
  matchAround,
  NEAR,
  type Next,
  NP,
  pattern,
} from './relation-patterns.ts'
import { doubted } from './relation-voice.ts'

const OWN = "(?:a|an|the|his|her|their|its|this|my|our|[a-z]+ 's)"

/** That they are alike, or are set side by side. */
const EVEN = relationCues(String.raw`
similar/worse in the same (?:[a-z]+ )?(?:postcode|league|zip code|universe|building|galaxy|continent|ballpark|room|country|city|area code|weight class|stratosphere|class|breath|sentence|conversation|category|hemisphere) (?:as|with) ${NP}X
similar/none a (?:little|bit|touch|dash|little bit|smidge) X
similar/none (?:draw|trace|see) (?:a|the) (?:\S+ )?(?:line|thread) from ${NP}X
similar/none ^(?:take|grab|start with) ${NEAR}X (?:,|and)
similar/none similar (?:\S+ ){1,2}?to ${NP}X
similar/none X (?:is |'s )(?:MORE )?closer(?= [.,!;]|$)
similar/none X (?:is|was) (?:the|an|my) (?:easy|obvious|lazy|natural|clear|closest|nearest|go to|first|inevitable) (?:comparison|reference|touchstone|comp|parallel|neighbour|point|relative|companion|comparison point)
similar/none X (?:did|does) (?:that|this|the same|it|exactly that)(?: too)? to (?:me|us|you)
similar/none DOES to (?:me|us) ${NP}X
similar/none (?:for|to) (?:those|anyone|people|everyone|folks|all|anybody)(?: of (?:us|you))? who (?!HATED|not|hardly|have not)(?:\S+ ){1,3}?X
similar/none (?:anyone|those|people|everyone|anybody|folks) (?:who )?(?:\S+ ){0,3}?(?:miss|missing|missed|misses|mourning|waiting for) (?:\S+ ){0,4}?X (?:will|should|can|may|is|are)
similar/none (?:seen|know|knew|remember|remembered|saw) (?:it|this|R) as X
similar/none what GOOD (?:\S+ )?(?:in|about) ${NEAR}X
similar/none X by way of
similar/none (?:R|it|this) is to (?:\S+ ){1,4}?what (?:\S+ )?X (?:is|was) to
similar/none ^(?:imagine|picture|think|envision) (?:(?!i |you |your )\S+ ){0,10}?X (?:with|if|but|on|in|for|meets|by|minus|plus|crossed|set|as)
similar/none X is (?:R|this|it)(?= with| but| for| on| in| ,| minus| plus)
similar/none X (?:owe|owes) (?:\S+ ){0,5}?(?:R|this|it)
similar/none what (?:he|she|they|\S+) did (?:in|with|on|for) ${NEAR}X
similar/similar 's BEST (?:\S+ )?since ${NEAR}X
similar/none (?:^|(?<=[.,;!(] |is |are |so |and |had |got |has |it is |all ))(?:very |so |big |strong |major |serious |pure |peak |real |total |GOOD |massive |heavy |definite |some )*X (?:RICHES|energy|vibes?|flashbacks?|feels?|moods?|mood|vibe|territory|coded|cosplay)
similar/none (?:vibes|vibe|tone|feel|mood|energy|look|aesthetic|story|setup|feeling) (?:here )?(?:is|are|was|were) (?:\S+ ){0,2}?X
similar/none (?:gave|gives|giving|got|had|have|getting) me ${NEAR}X (?:flashbacks?|vibes?|nightmares|feels?|RICHES|goosebumps)
similar/none (?:gave|gives|giving|getting|got|get|had) (?:me )?(?:\S+ ){0,2}?X (?:flashbacks?|vibes?|feels?|RICHES)
similar/none (?:had me|kept|was|i was) (?:LIKE|thinking|think) (?:about |of )?${NEAR}X
similar/none LIKE about ${NEAR}X
similar/none (?:shares?|shared|has|have) (?:MORE |a |much |so much |lots |plenty |something |everything |DNA |dna )*(?:in common )?with ${NEAR}X
similar/none (?:see|WATCH|know|understand|get|here is|this is|that is) where ${NEAR}X (?:got|gets|found|stole|took|came|lifted|learned|learnt)
similar/none X (?:\S+ )?(?:took|takes|was taking|has taken) (?:careful |some )?notes
similar/none (?:blueprint|template|groundwork|foundation|model|inspiration|godfather|grandfather|grandmother|mother|father|source) (?:for|of) ${NP}X
similar/none (?:paved|paves|cleared|opened|laid) the (?:way|path|door|ground|groundwork|road) (?:for|to) ${NP}X
similar/none (?:influence|inspiration) (?:on|for|behind) ${NP}X
similar/none (?:reads|plays|works|feels|comes across|looks) (?:\S+ )?(?:as|like) (?:a |an )?(?:reply|answer|response|rebuttal|companion|love letter|prelude|footnote|riff) (?:to|on) ${NEAR}X
similar/none mind (?:\S+ )?(?:drifting|drifted|wandering|wandered|going|went|went back|going back|DESIRE|returning|turned|REWATCH) (?:back |DESIRE |to )*${NEAR}X
similar/none mind (?:\S+ ){0,2}?(?:DESIRE|REWATCH) ${NEAR}X
similar/none (?:shadow|memory|ghost|spectre|influence) of ${NEAR}X (?:\S+ )?(?:looms|hangs|hovers|lingers|lies|is)
similar/none X (?:\S+ )?(?:looms|hangs|hovers|lingers|casts)
similar/none how (?:is|was) (?:R|this|it) not as (?:famous|known|LOVED|big|popular|GOOD) as ${NEAR}X
similar/none X (?:did|does|gave|made|had|has|pulled|plays) ${gap(3)}(?:the same|a similar|something similar)
similar/none (?:^|[.;:] )(?:he|she|\S+ \S+|\S+) (?:does|did|doing|goes|went) X(?= with| for| but| in| on| [.,!])
similar/none (?:turns?|turned|turning|morphs?|becomes?|became|slides?|tips?) (?:into |to )?${NEAR}X
similar/none (?:twist|plot|premise|act|ending|half|thing|film|rest|it|R|this|story|result) (?:is|was|becomes|turns into|turned into|became|feels like) (?:all |pure |full |basic |more or less )*${NEAR}X(?= with| on| in| for| but| by|,|$| [.!])
similar/none (?:^|[.;:] )(?:[a-z]+ ){1,3}'s X(?= with| for| but| on| by| minus| plus| in)
similar/worse (?:the|that|what|all the) (?:[a-z]+ )?(?:[a-z]+|RICHES|GOOD) (?:that )?X (?:had|has)
similar/none X .*(?:call it|it is) (?:a draw|a tie|a dead heat)
similar/worse as (?:i|we|you|it) (?:did|do|was|felt|would) (?:with|at|in|by|during|for) ${NP}X
similar/none (?:owes?|owed|owing) ${NEAR}X (?:and O )?(?:a|an|some|its|big|everything|royalties|money)
similar/none (?:know|recognise|recognize|remember) (?:the|this|that|it|these) ${gap(4)}from ${NP}X
similar/none X (?:people|lovers|heads|crowd|stans|nerds|obsessives|kids|diehards|devotees)(?= [,.:!]| will| should| rejoice)
similar/none (?:nothing|hardly|no \S+|not) (?:\S+ ){1,7}?since ${NP}X
similar/none the same ${gap(8)}that made ${NEAR}X
similar/none (?:director|writer|crew|writers|screenwriter|team|filmmakers|filmmaker|someone on \S+ \S+|someone here|somebody here|someone involved) ${gap(3)}(?:LOVED|seen|watched|studied|memorised|worships|raised on|grew up on) ${NP}X
similar/none (?:feel|see|hear|smell|taste|sense|feels|hears|spot) (?:the |a |some )?(?:\S+ of )?${NP}X (?:all over|everywhere|throughout|in every|in here|in the|influence|dna|running|behind)
similar/none X (?:influence|fingerprints?|dna|flavour|flavor|comparisons? (?:is|are|writes?|make)|parallels|echoes|blueprint|template|formula|recipe|influences)
similar/none if ${NP}X (?:and O )?(?:had|have) (?:a )?(?:baby|child|kid|sequel|sex)
similar/similar (?:choose|decide|pick|separate|split|tell|toss up|difference|hardly) ${gap(3)}between (?:this|R|it) and ${NP}X
similar/none (?:it|R|this) and X ${gap(2)}(?:tied|level|even|equal)
similar/none (?:closer|closest|near|nearer) ${gap(3)}to ${NEAR}X
similar/none (?:wears|wearing|wore) (?:its|his|her|their) ${gap(4)}X
similar/none both X and
similar/similar (?:imagine|picture|as if|like|what if|think|it is) (?:if )?(?:someone|somebody|you|they|he|she|we|a \S+) (?:\S+ ){1,4}?X(?= ,| and| but| with| in| on| through|$)
similar/similar (?:not (?:\S+ )?(?:seen|felt|heard|had|laughed|cried|been|wanted|LOVED|watched|worked)|like nothing|longest|hardest|first time|most fun) ${gap(6)}since ${NP}X
similar/none X (?:would like|called|is calling|phoned|rang|wants) (?:and )?(?:a word|its|it 's|their|to|the|wants)
similar/none (?:doing|does|pulls|pulling|pulled|going|going for|goes for|gone|went|go) (?:a |an |full |the |his |her |for )+X
similar/none (?:expected|expect|waiting for|waited for|half expecting) (?:the cast of )?${NP}X to
similar/none (?:from|of|in|out of) the X (?:school|playbook|book|stable|factory|universe|handbook|manual|camp|club|mode|wing|drawer|cupboard|bin)
similar/none [0-9]+ (?:percent |per cent )?X (?:and|,|\+)
similar/none (?:put|file|filed|shelve|shelved|goes|place|belongs|watch|WATCH) (?:it |this |R )?(?:COMPARED|under|with|by|between|near) ${NP}X
similar/none ^(?:imagine |picture )?if ${NEAR}X (?:had|was|were|met|could|would|got|took|and)
similar/none (?:^|, |: |so , |\. |it is |R is )X but (?:with )?(?:\S+ ){0,3}\S+(?= [.?!,;]|$)
similar/none (?:making|remaking|remakes|remade|remake|shooting|writing) ${NEAR}X (?:for|again|over|all|every|with)
similar/none (?:has|have|had|got|with|takes|give it) (?:all )?the \S+ (?:of|from) O (?:and|,|with) (?:all )?the \S+ (?:of|from) ${NP}X
similar/none (?:in|at) the same \S+ (?:where|that) ${NP}X
similar/similar if (?:the |you )?(?:\S+ ){0,5}?X (?:\S+ ){0,3}?(?:you|your)(?! (?:have|want|should|must|need))
similar/none ^between (?:this|R|it) and ${NP}X
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
similar/none X (?:, )?(?:fans?|lovers?|enjoyers?|vibes?|energy|esque|ish|type|like(?= [.,;!)]| film| in| but|$)|likes|adjacent|coded|feel|clone|homage|remake|territory|style|mashup|inspired|mode|tier|level|core|flavored|flavoured|feels)
similar/none (?:meets|meet|via|by way of|\+|x|cross) ${NEAR}X
similar/none X (?:, )?(?:meets|meet|LIKE|via|\+|on steroids|on acid|on crack|on drugs|on speed|for teens|for adults|for kids|for people|for girls|for boys|in space|with a twist|all over again|comes to mind|came to mind|springs to mind|sprang to mind)
similar/none LIKE ${NP}X
similar/none (?:LIKE|brings|brought) ${NP}X to mind
similar/none same (?!year|day|night|house|place|set|location|theater|theatre|cinema|screen|street|city|town|school|actress|composer|crew|week|weekend|month|director|time|cast|writer|actor|studio|team|people|guy|author|summer)${gap(8)}(?:as|in) ${NP}X
similar/none X (?:, )?(?:has|had|have|with) (?:the|that|this|a) same
similar/none X (?:has |had )?(?:DOES first|covers the same|covered the same|tells the same|is the same|treads the same|has the same)
similar/worse (?:has|have|had|got|with|it is|all) (?:all |half |some |of |a )*(?:the|its|a) (?!cast|star|director|writer|guy|man|woman|trailer|poster|scene)[a-zA-Z]+ of ${NEAR}X
similar/none (?:somewhere |halfway |midway )?(?:between|in between) ${NP}X(?! and (?:R|this|it) (?:, )?(?:he|she|they|we|i|there|the director) )
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

/** “A gentler True Grit.” */
const VARIANT = pattern(
  `^(?:it is |R is |basically |so |like )*(?:a|an|another|the poor|the thinking) (?:\\S+ ){0,3}?X(?= [.!,;?]|$| for| about| where| without| with)`,
)

const FRAGMENT = pattern(
  `(?:^|(?<=[.!?:] ))(?:(?:think|imagine|picture|like|take|so|it is) )?(?:if )?${NEAR}X (?:, )*(?:with|on|for|in|if|as|but|by|only|except|minus|plus|set|through|among|told|without|directed|via|of)`,
)

/** A finite verb tells a sentence from a fragment such as “X with skis.” */
const FINITE =
  /(?<!\S)(?:is|was|are|were|has|had|have|did|does|do|will|would|can|could|i|he|she|they|we|you|LOVED|ADORED|HATED|GOOD|BAD|made|came|got|makes|gets|saw|played)(?!\S)/

/** What likens the reviewed film to the one asked about. */
export function likenessIn(line: string, at: number, next: Next): Found | null {
  return alikeIn(line, at, next) ?? cueAround(line, at, EVEN, next) ?? fragmentIn(line, at)
}

/** A title with no verb of its own, and what changes it: “X with skis.” */
function fragmentIn(line: string, at: number): Found | null {
  const match = matchAround(line, at, VARIANT) ?? matchAround(line, at, FRAGMENT)
  if (!match) return null
  const main =
    line.slice(match.index).split(/ (?:who|which|that|if|where|when|because|[,;:(]|--)(?: |$)/)[0] ?? ''
  return FINITE.test(main)
    ? null
    : { relation: 'similar', from: match.index, to: match.index + match[0].length }
}

function alikeIn(line: string, at: number, next: Next): Found | null {
  const match = matchAround(line, at, ALIKE)
  if (!match || match[0].startsWith('unlike')) return null
  const before = line.slice(clauseStart(line, match.index), match.index)
  if (LIKING.test(before) || /(?<!\S)films $/.test(before)) return null
  const isNegated = /(?<!\S)(?:not|nothing|hardly) (?:\S+ )?$/.test(before)
  const to = match.index + match[0].length
  const relation = doubted(isNegated ? 'none' : 'similar', before, line.slice(to), next)
  return relation && { relation, from: match.index, to }
}
