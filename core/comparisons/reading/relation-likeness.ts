import type { PatternIndex } from './pattern-index.ts'
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
  pattern,
  SELF,
  wide,
} from './relation-patterns.ts'
import { doubted } from './relation-voice.ts'

const OVER = `(?:to|over|than|que|instead of|rather than)`
const SEEN = '(?:watched|seen|been watching|rewatched|stayed home with|put on|gone with|picked|chosen)'
const LACKING =
  '(?:without|minus|lacking|sans|stripped of|with none of|devoid of|but not|but none of|with no|missing|with hardly)'
const BUT = '(?:, )?(?:but|only|except|with)'
/** “Any five minutes of”, “the train scene in”. */
const WITHIN = '(?:(?!(?:and|but|or|which|that|if|i|is|was|O|R|X|,|;|:)\\b)\\S+ ){0,7}?'
const MUCH = '(?:so much|way|a lot)'
const OWN = "(?:a|an|the|his|her|their|its|this|my|our|[a-z]+ 's)"

/** Which way the two stand, in other ways than by a comparative. */
const UNEVEN = relationCues(String.raw`
better/none (?:nothing|NEITHER|not one|not) (?:(?!O |X )\S+ ){0,8}?(?:MATCH|BEAT|close|near|GOOD|BETTER|BEST)(?: ${SELF})? (?:, |-- |\( )(?:and )?(?:not|that includes|including|yes|i include) ${NEAR}X
better/none (?:nothing|not|NEITHER) (?:(?!O |X )\S+ ){0,12}?(?:, )?X (?:, )?included
worse/none X (?:is|was) (?:right |sitting |also )*(?:there|available) and
worse/none (?:makes?|made) O (?:look|seem|feel|appear|sound|play|read) like ${NP}X
worse/none X (?:is|remains|stays) (?:GOOD|the (?:[a-z]+ ){1,3}?)(?:that |which )?(?:i|you|we) (?:would|can not|could not|will|always|keep|return|come|reach|DESIRE|take|pick|choose|go|think|carry)
worse/none X DOES (?:\S+ ){0,2}?(?:years|decades|a decade|a century|a year) (?:ago|before|earlier|prior)(?! and)
worse/none X DOES (?:\S+ ){0,2}?(?:on|for|with) (?:a|an|half|less|LESS|hardly|one|two) (?:third|half|quarter|fifth|tenth|hundredth|fraction|LESS|quarter)?
worse/none X did the (?:\S+ )?(?:\S+ )?version of (?:${SELF})
worse/none X SHOWED
worse/none X (?:is )?(?:\S+ )?(?:spinning|rolling|turning) in (?:its|his|her) grave
worse/none (?:done|did|handled|covered|told) (?:\S+ ){0,4}?with (?:MORE|BETTER|bigger) \S+ (?:, )?(?:in|by) ${NP}X
better/none X (?:, )?which (?:i )?(?:\S+ ){0,3}?(?:is|was) (?:a |an )?(?:\S+ )?(?:photocopy|KNOCKOFF|imitation|CHEAP|RIPOFF|copy|homework) ?(?:of )?(?:R|this|it|next)?
better/none (?:LIKE|like) ${NP}X (?:, )?(?:but|only|except) (?:with |it has )(?:a |an |some |actual |MORE )*(?:RICHES|GOOD|BETTER)
worse/none (?:LIKE|like) ${NP}X (?:, )?(?:but |only |except )?if (?:you|they|someone|somebody|he|she|it) (?:\S+ )?(?:took|take|takes|removed|cut|sucked|drained|ripped|left|lost|forgot|had hardly|had not) (?:out |away |behind )?(?:all )?(?:the )?(?!BAD|BURDENS)
similar/worse (?:rank|ranks|class|mention|speak of|put|place|count|call) (?:it|R|this) (?:with|among|alongside|COMPARED|in the same \S+ (?:as|with)) ${NP}X
similar/worse (?:mentioned|spoken of|named|discussed|uttered|said|spoken) (?:in )?(?:the )?LIKE ${NP}X
worse/none what if ${NEAR}X (?:had|has|was|were|lost) (?:hardly|not|LESS|without)
worse/none (?:wish|wished|wishing) (?:\S+ ){0,6}?(?:with |for |at |on )?X instead
better/none (?:R|this|it) (?:\S+ ){0,2}?(?:overtaken|dethroned|replaced|displaced|usurped|unseated|bumped) ${NEAR}X
worse/none (?:R|this|it) (?:\S+ ){0,3}?(?:after|AFTER|since|COMPARED) (?:LOVED |ADORED |seeing |watching |WATCH )?${NEAR}X (?:, )?(?:and|but) (?:it|this) (?:is|was|feels|felt) (?:WORSE|DOWN)
better/none (?:R|this|it) (?:\S+ ){0,3}?(?:after|AFTER|since|COMPARED) (?:HATED |seeing |watching |WATCH )?${NEAR}X (?:, )?(?:and|but) (?:it|this) (?:is|was|feels|felt) (?:BETTER|UP)
better/none before ${NP}X (?:(?!O )\S+ ){0,12}?(?:R|this|it) (?:, )?(?:which )?(?:is|was|and is) (?:[a-z]+ |, |and ){0,5}?BETTER(?! than)
better/none (?:sorry|apologies|my apologies) to ${NEAR}X
worse/none not ${NP}X \(
better/none (?:BEST|better|BETTER) .*(?:, |-- |but |and |though |\( )(?:sorry |do not me |come at me |look away |)${NEAR}X (?:fans?|people|stans?|lovers?|heads|defenders|truthers|diehards)
better/none X (?:fans?|stans?|truthers|defenders|people|diehards) (?:, )?(?:will|can|do not|come|look|cover|fight|DESIRE|should|may|look away|close) (?:\S+ ){0,2}?(?:fight|me|hate|kill|ears|eyes|away|cry|cope|seethe|angry|mad|argue|disagree|after)
worse/none X (?:, )?(?:is )?(?:a |the )?(?:close |distant |clear )?(?:second|third|fourth) (?:; |, |then |and )+(?:R|this)
worse/none X BEAT (?:THOSE|both|them|all|everything|either)
worse/none X (?:\S+ )?(?:wins|takes it|edges it|nicks it|edges ahead|comes out ahead|comes out on top|has the edge|has the upper hand|pips it)(?! (?:an|the|best) )
worse/none X (?:is |was )?(?:his|her|their|the studio 's) BEST(?= [.,;!(]| though| and| but| film|$)
better/none the film O (?:LIKE|should|could|wanted|wants) (?:\S+ ){0,6}?(?:and|or) X
worse/none X is (?:R|this|it) (?:, )?(?:but|only|with|just) (?:\S+ ){0,3}?(?:BETTER|GOOD|MORE)
better/none X owes (?:R|this|it) 
worse/none how (?:\S+ ){0,3}?(?:R|this|it) (?:\S+ )?(?:BEAT|won over|took \S+ over|won against) ${NP}X
worse/none X (?:\S+ )?(?:was|got|were) robbed
better/none (?:nothing|not) (?:(?!R |this )\S+ ){0,12}?not ${NEAR}X (?:, )?(?:\S+ ){0,3}?(?:MATCH|BEAT|close|near)
better/none (?:not|hardly|nothing) (?:\S+ ){0,2}?(?:understand|trust|get|forgive|agree|believe|respect|date|fathom) (?:\S+ ){0,3}?who (?:(?!R |this )\S+ ){0,5}?X (?:UP|over|instead|BETTER|MORE)
better/none (?:not|hardly) (?:\S+ ){0,2}?(?:understand|trust|get|forgive|agree|believe|respect|fathom) (?:\S+ ){0,3}?who (?:PREFER|rather) ${NP}X
worse/none PREFER O (?:(?!R |this |it |over |than |to )\S+ ){1,6}?(?:and|,) (?:(?!R |this |it |over )\S+ ){0,4}?X
better/none (?:rank|put|place|slot|slots|ranks|goes|land|lands) (?:(?:it|R|this) )?(?:(?!O |X )\S+ |O and ){0,6}?over ${NP}X
worse/none (?:rank|put|place|slot|slots|ranks|land|lands) (?:(?:it|R|this) )?(?:(?!O |X )\S+ |O and ){0,6}?(?:under|behind) ${NP}X
better/better X who \?
worse/none (?:second|third|fourth|fifth|sixth|two|three|2nd|3rd) (?:(?!seen |watched |[;:()]|O |X |R )\S+ ){0,9}?(?:after|AFTER|behind|BEATEN) ${NP}X
worse/none X is the (?:\S+ ){1,4}?(?:you|i|we) (?:actually )?(?:DESIRE|want|need|deserve|deserved|wanted|hoped)
worse/none PREFER (?:(?!R |this |it |over )\S+ ){0,9}?X (?:any day|any time|every time|anyday|always|instead)
worse/none (?:still|would|DESIRE|PREFER) ${gap(2)}(?:WATCH|REWATCH|pick|choose|reach for) ${NP}X (?:first|over|before (?:R|this|it))
worse/worse (?:not|nothing|nobody|hardly) (?:\S+ ){1,8}?(?:LIKE|like|the way|how) ${NEAR}X(?=(?: did| does| do)? [.,;!)]|$)
worse/none (?:whatever|everything|anything|all) (?:that )?(?:made|makes|gave) ${NEAR}X .*(?:left|gone|missing|not|lost|absent|vanished)
better/none X (?:is|was|remains|becomes) ${gap(3)}WORST
better/none X (?:is|was|feels|looks) (?:only |merely |like )?(?:the|a) (?:\S+ )?(?:rehearsal|warm up|warmup|appetiser|appetizer|starter|sketch|draft|rough draft|prologue|practice run|dry run|test run|blueprint)
worse/none X (?:\S+ )?(?:keeps|holds|wears|retains|takes|wins|still wins) (?:on to )?(?:the|its|his|this) (?:crown|title|throne|belt|trophy|lead|edge|day|cup|medal|round|one)
worse/none (?:LIKE|wants to be|DESIRE be) ${NP}X so(?: BAD| much| hard)?(?= [.!]|$)
worse/none i (?:also |DESIRE )*miss ${NEAR}X
better/worse (?:UP|GOOD|BETTER|BEST) (?:after|AFTER) (?:all )?${WITHIN}X
worse/better (?:DOWN|BAD|WORSE) (?:after|AFTER) ${WITHIN}X
better/none (?:after|AFTER|since|following) (?:the )?(?:\S+ )?BAD (?:that was |that is |known as |of )${NEAR}X
better/none UP ${gap(4)}(?:after|AFTER|from) (?:the )?(?:\S+ )?BAD (?:of |that was )${NP}X
worse/none (?:tries|trying|tried|wants|attempts|attempting|hopes|aims|strains|struggles|LIKE|DESIRE) ${gap(2)}(?:to )?(?:${gap(4)})X (?:, )?(?:and|but|yet) (?:\S+ )?(?:does not|fails|BAD|can not|not|could not|did not|is not|misses|never|comes up)
worse/none (?:hoped|hoping|wanted|wished|came|looking|waiting|asked|prayed|longed|longing|yearning|pining|DESIRE) (?:for |to see )?${NEAR}(?:another )?X (?:, |; |and |but |-- )+(?:\S+ )?(?:got|came|what we|left|ended|this|instead|received)
better/none (?:expected|expecting) ${NEAR}X ${gap(2)}(?:and|but|,) ${gap(4)}(?:BETTER|GOOD|MORE|UP)
worse/none (?:could|should) (?:have )?(?:used|use|done with|do with) ${gap(6)}(?:of|from) ${NP}X
worse/none (?:needed|needs|missing|missed|miss|wanted|DESIRE|lost|loses|lacks) (?:some|more|MORE|a|the|any|that) ${gap(5)}(?:of|from) ${NP}X
worse/none (?:needed|needs|missing|missed|miss|DESIRE) (?:some|more|MORE|a|the|any) ${gap(5)}X 's
worse/none X (?:set|sets|raised|raises) the (?:\S+ )?(?:bar|AFTER|standard|benchmark)
worse/none X with (?:all |half )?(?:the|its|every|most of the) ${gap(5)}(?:taken|sucked|drained|left|ripped|cut|squeezed|removed|filed|sanded|wrung|stripped|deleted|bleached|missing)
better/none X with (?:a |an |some )?(?:actual|real|proper|working|decent|functioning|fully)
worse/none X for (?:people|anyone|those|folks|kids|audiences|someone|viewers) (?:with no|with hardly|without|who (?:HATED|not|can not|think|hate|hated|fear))
worse/worse (?:NEITHER|nor|without|hardly|none of) (?:the |any )?\S+ of ${NP}X
worse/none (?:follow up|followup|successor|sequel) to ${NEAR}X ${gap(3)}(?:hardly|has none|none|lacks|has hardly|without|BAD|DOWN)
worse/none not (?:\S+ ){1,5}?(?:LIKE|like|the way|how|as) ${NEAR}X (?:did|does|do|could|can|was|is)(?= [.,;!)]| for| to| when|$)
worse/none (?:not|nobody|nothing|no one|hardly) ${gap(4)}(?:mistake|confuse|mistaken|confused|mix) (?:it|this|R) (?:for|with) ${NP}X
worse/none (?:it|R|this|that) (?:is |was |will |would |can |could |DESIRE )*not (?:ever )?(?:be|going to be|DESIRE be) ${NEAR}X
worse/none (?:LIKE|compar\S+ ${gap(3)}) ?${NP}X (?:, |and |-- )*${gap(3)}(?:not|unfavourably|loses|lost|BEATEN|suffered|suffers|came off worse)
better/none (?:LIKE|compar\S+ ${gap(3)}) ?${NP}X (?:, |and |-- )*${gap(3)}(?:won|wins|came out on top|comes out on top|came out ahead|won every)
worse/none if ${NEAR}X (?:is|was|were) (?:\S+ ){0,3}?GOOD , (?:then )?(?:R|this) (?:\S+ ){0,3}?(?:BAD|[a-z]+)
worse/none (?:felt|laughed|cried|feel|laugh|learned|learnt|cared|care|smiled|jumped|screamed|thought|got|had|enjoyed|LOVED|moved) (?:${MUCH} )?(?:MORE|BETTER) (?:\S+ ){0,2}?(?:in|at|during|with|from|for|by|watching) ${WITHIN}X
worse/better (?:trade|trading|swap|swapped|exchange|traded|give up) ${gap(7)}for ${WITHIN}X
better/better (?:trade|trading|swap|swapped|exchange|traded) ${NP}X for (?:R|this|it)
worse/better (?:put|have|place|rank|placed|ranked) ${NP}X ${gap(4)}(?:in front|UP|higher|over)(?! than (?!${SELF}))
better/worse (?:put|have|place|rank|placed|ranked) ${NP}X ${gap(4)}(?:behind|under|DOWN|lower)(?! than (?!${SELF}))
better/worse (?:slots|slot|sits|lands|ranks|comes|goes|finishes|places|settles|ends up) ${gap(2)}(?:over|UP|higher than|in front of) ${NP}X
worse/better (?:slots|slot|sits|lands|ranks|comes|goes|finishes|places|settles|ends up) ${gap(2)}(?:under|behind|DOWN|lower than) ${NP}X
worse/none (?:left|leaves|leave|used up|spent|buried|put) ${gap(3)}(?:heart|talent|best|BEST|magic|ideas|soul|genius|gift|mojo|energy|inspiration|RICHES|jokes|fire) ${gap(1)}(?:in|into|on|behind in) ${NP}X
worse/none (?:go|goes|went|gone|fall|fell|come) from ${NP}X to (?:R|this|here|it)
worse/none X (?:, )?(?:or )?(?:so |at least )?(?:he|she|they|it|everyone|the director) (?:hopes|hope|hoped|thinks|think|wishes|believes|WISHES)
worse/none X (?:is|was) (?:right |sitting |still |just |also )*(?:there|available)(?= [.,!;?(]|$| for| on| if)
worse/none X (?:has|have|had|was|is|gets) (?:been |being )?(?:\S+ )?(?:plundered|mined|looted|raided|robbed|strip|gutted|copied|xeroxed|photocopied)
worse/none LIKE ${NP}X (?:, )?(?:but |no , |no |and |-- )*(?:it|R|this) (?:\S+ )?(?:(?:does|is|did|can|has|was) not|hardly) (?:\S+ )?(?:get|quite|reach|reaches|come|land|work|works|GOOD|MATCH|there|earn|close)
worse/none X would not(?= [.,;!(]|$)
better/better (?:the|a|every|all the|where|which|that|this|what) (?:(?!O\b|X\b|R\b)\S+ ){0,2}?X (?:\S+ )?(?:fell|failed|dropped|fumbled|botched|bungled|tripped|BAD|lost|forgot|ducked|dodged|chickened|flubbed|ruined|wasted)
better/better (?:NEITHER|not even|not|nothing in|no|hardly) (?:of )?(?:the )?X ${gap(3)}(?:this|so|as|half as|that) GOOD(?! as (?!${SELF}))
better/worse (?:R|this|it) (?:eats?|ate|devours|swallows|walks|walked|dances|dunks|schools|murders|kills|buries|humbles|embarrasses|shames) (?:all )?(?:over |on |the grave of )?${NP}X
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
better/worse X (?:, )?(?:but|only|except) (?:(?!R |this |it |i )\S+ ){0,3}?(?:BETTER|done right|done well|done properly|GOOD)
better/worse X with (?:(?!R |this |it |i )\S+ ){0,3}?(?:BETTER|done right|done well|done properly)
worse/better (?:LIKE|like) ${NP}X (?:, )?(?:but|only|except|and) (?:\S+ )?(?:BAD|WORSE)
worse/better X ${BUT} (?:(?!R |this |it |i )\S+ )?(?:WORSE|BAD)
better/better (?:LIKE|like) ${NP}X (?:, )?(?:but|only|except|pero) (?:\S+ )?(?:BETTER)
better/worse X (?:done right|done well|done properly|if (?:it|they|X|O) (?:was|were|had been) GOOD)
worse/worse X (?:, )?(?:this|it|R) (?:is|was) not
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

/** What sets one film above the other. */
export function unevenIn(line: string, at: number, next: Next): Found | null {
  return foundIn(line, at, UNEVEN, next)
}

/** What likens the reviewed film to the one asked about. */
export function likenessIn(line: string, at: number, next: Next): Found | null {
  return alikeIn(line, at, next) ?? foundIn(line, at, EVEN, next) ?? fragmentIn(line, at)
}

function foundIn(line: string, at: number, cues: PatternIndex<RelationCue>, next: Next): Found | null {
  for (const cue of cues.in(line)) {
    const match = matchAround(line, at, cue.pattern)
    if (!match || ASIDE.test(match[0])) continue
    const before = line.slice(clauseStart(line, match.index), match.index)
    const isNegated = negations(before) % 2 === 1
    const relation = isNegated ? cue.negated : cue.relation
    const to = match.index + match[0].length
    const said = doubted(relation, `${before}${match[0]}`, line.slice(to), next)
    if (said !== null) return { relation: said, from: match.index, to }
  }
  return null
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
