import { cueAround, relationCues } from './relation-cues.ts'
import { type Found, gap, NEAR, type Next, NP, SELF, wide } from './relation-patterns.ts'

const OVER = `(?:to|over|than|que|instead of|rather than)`
const SEEN = '(?:watched|seen|been watching|rewatched|stayed home with|put on|gone with|picked|chosen)'
const LACKING =
  '(?:without|minus|lacking|sans|stripped of|with none of|devoid of|but not|but none of|with no|missing|with hardly)'
const BUT = '(?:, )?(?:but|only|except|with)'
const WITHIN = '(?:(?!(?:and|but|or|which|that|if|i|is|was|O|R|X|,|;|:)\\b)\\S+ ){0,7}?'
const MUCH = '(?:so much|way|a lot)'

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
worse/none ADORED ${NP}X (?:, )?(?:and |but )?(?:HATED|(?:only )?LOVED) (?:R|this)
worse/none (?:MORE|how much) (?:(?!R |this |than )\S+ ){0,3}?(?:MORE )?(?:i |we )?(?:care|LOVED|ADORED|like|miss|appreciate|feel) (?:about |for )?${NEAR}X
worse/none (?:not|lacks|without|lost|hardly|nothing) (?:\S+ ){0,3}?(?:the|that) (?:[a-z]+ |GOOD ){0,2}?(?:[a-z]+|RICHES|GOOD) (?:that )?X (?:had|has|did)
worse/none not (?:\S+ ){0,2}?as (?:[a-z]+|GOOD|ASMUCH) as i (?:remember|remembered|found|thought) ${NEAR}X
worse/none (?:expected|expecting|wanted|wanting|hoping for|hoped for|promised|waiting for) (?:another |the next |a |some )?X (?:, )?(?:and|but) (?:\S+ )?(?:\S+ )?(?:BAD|DOWN|WORSE|LESS|HATED|let down|disappointed|something (?:much )?(?:smaller|LESS|WORSE|else entirely))
better/none (?:expected|expecting|wanted|wanting|hoping for|hoped for) (?:another |the next |a |some )?X (?:, )?(?:and|but) (?:\S+ )?(?:\S+ )?(?:BETTER|UP|MORE|GOOD)
better/none (?:WATCH|make it|pick|choose|take|see) (?:R|this) (?:, |and )?(?:not|over|instead of|rather than) ${NEAR}X
worse/none not (?:on|at|near|close to|up to|quite) X 's (?:level|league|standard|heights?|class)
worse/none (?:not|hardly) X (?:GOOD|BEST|level|funny|bad)(?= [.,!;]|$)
worse/none from (?:\S+ )?X to (?:R|this|that|it)(?= [.?!,]|$)
worse/none (?:hard to believe|hard to credit|can not believe|not guess|not believe|not know|not think|what happened to|where is|where did|bring back|i miss|whatever happened to) (?:\S+ ){0,8}?(?:made|directed|wrote|behind|gave us|did|responsible for|brought us) ${NEAR}X
worse/none (?:DOWN|comedown|WORSE|BAD) (?:\S+ ){0,2}?(?:for|from) (?:the )?(?:director|writer|team|man|woman|people|guy|guys|duo|studio) (?:of|behind|who made|who did|that made) ${NEAR}X
similar/none not ${NEAR}X without (?:R|this|it)
similar/none hardly ${NEAR}X without (?:R|this|it)
similar/none without (?:R|this|it) (?:, )?(?:there )?(?:would|will|is|could|can) (?:\S+ ){0,3}?(?:hardly|not) (?:be )?(?:\S+ ){0,3}?X
worse/none (?:feels|felt|feel|plays|played|looks|reads) like (?:a |an |the )?(?:dry run|BAD run|warm up|GOOD up|rehearsal|sketch|test run|trial run|first draft|rough draft|draft|prototype|dress rehearsal|demo|trailer|tutorial|advert) (?:of |for )${NEAR}X
worse/none (?:a|the) (?:first|rough|early|BAD) (?:draft|sketch|version|pass) (?:of|at|for) ${NEAR}X
worse/none X from (?:CHEAP|temu|wish|aliexpress)
worse/none X for (?:babies|toddlers|dummies|beginners|toddlers|people in a hurry)
better/none eat your (?:RICHES|heart) out (?:, )?${NEAR}X
better/none as GOOD as , (?:if )?not BETTER than (?:, )?${NP}X
worse/none (?:R|this|it) (?:walked|crawled|ran) so (?:that )?X (?:could|can)
worse/none proof (?:that |of )?(?:how )?(?:GOOD )?${NEAR}X
worse/none (?:made|makes|had) me (?:really )?miss ${NEAR}X
worse/none (?:tries|tried|trying|strains) (?:so|too) hard to be ${NEAR}X
worse/none wannabe ${NEAR}X
worse/none (?:ADORED|as LOVED|LOVED|a fan of) ${NEAR}X (?:, )?(?:so |and )?(?:i |R |this |it )(?:\S+ ){0,2}?(?:BAD|DOWN|WORSE|let down|disappointed|HATED|wanted more|expected (?:more|MORE|BETTER))
better/none (?:who|i) (?:\S+ ){0,2}?(?:HATED|not (?:like|LOVED|ADORED)) ${NEAR}X (?:, )?(?:so |and |but )?(?:i |R |this |it )(?:\S+ ){0,4}?(?:GOOD|UP|BETTER|nice surprise|surprised|surprise|LOVED|ADORED)
worse/none all (?:of )?the (?:\S+ ){1,2}?(?:of|from) ${NEAR}X (?:, )?(?:and|but|with|,) (?:hardly|none|not|without)
worse/none the (?:looks|RICHES|[a-z]+) of ${NEAR}X (?:, )?(?:but|and|with|without) (?:hardly|none|not|without)
worse/none the first (?:one |film )?(?:\S+ )?BETTER (?::|--|,) X
better/none unlike ${NEAR}X (?:, )?(?:R|this|it) (?:\S+ )?(?:has|is|knows|earns|gets|works|GOOD|manages|does not (?!work|land|come|earn|have|know|feel|stick|GOOD|add|quite)\S+)
worse/none unlike ${NEAR}X (?:, )?(?:R|this|it) (?:\S+ )?(?:BAD|(?:does |did |is |was |has )?not|hardly|lacks)
worse/none (?:^)(?:after|AFTER|COMPARED) ${NP}X (?:, )?(?:R|this|it) (?:felt|feels|was|is|seemed|seems|looked|looks) (?:\S+ )?(?:BAD|WORSE|DOWN)
worse/none (?:COMPARED|coming) (?:(?!O )\S+ ){0,4}?X (?:, )?(?:R|this|it) (?:\S+ ){0,4}?(?:struggle|suffer|disappoint|BAD|fail|DOWN)
worse/none (?:LIKE|straight from|coming from|with|after|to) ${NEAR}X (?:do|does|did) (?:it|R|this) hardly (?:favours|favors)
worse/none (?:suffers?|suffered) (?:\S+ ){1,4}?(?:after|AFTER|beside|COMPARED|so close to) ${NP}X
worse/none X (?:knew|knows) (?:when|how|what|where|its)
worse/none X (?:managed|manages|did|DOES) (?:this|it|all this|that|as much)? ?in (?:half|a third|a quarter|less|LESS|a fraction)
better/none X (?:takes|took|has|had) (?:the|a) (?:same|similar) (?:\S+ ){1,3}?and (?:ruins|wastes|BAD|squanders|does nothing|botches|ruined)
worse/none X (?:takes|took|has|had) (?:the|a) (?:same|similar) (?:\S+ ){1,3}?and (?:runs|ran|goes|went|makes|made|does|did|GOOD|BETTER)
better/none (?:overlooked|forgotten|BAD|ignored|undervalued|underseen|underrated|overshadowed|BEATEN) (?:\S+ ){0,3}?(?:COMPARED|by|because of|BEATEN|in favour of) ${NP}X (?:(?!O )\S+ ){0,6}?(?:, )?(?:but|yet|though) (?:\S+ ){0,3}?BETTER
better/none (?:unfairly|overlooked|ignored|undervalued|underseen|criminally) (?:\S+ ){0,2}?(?:COMPARED|by|because of|BEATEN|in favour of) ${NP}X
better/none (?:criminal|crime|shame|travesty|scandal|injustice|unfair|DOWN|BAD) (?:that )?${NEAR}X (?:is|was|got|gets|has) (?:MORE|BETTER|all)
better/none why (?:\S+ ){1,6}?X when (?:R|this|it) (?:exists|is right there|is there)
better/none (?:R|this|it) (?:should have|DESIRE have|deserved|deserves) (?:\S+ ){0,5}?(?:over|instead of|MORE than|rather than|BEAT) ${NEAR}X
better/none (?:can not believe|how|insane|criminal|crazy|still mad|mad) (?:that )?(?:R|this|it) (?:\S+ )?(?:lost|BEATEN|got BEATEN) (?:\S+ ){0,3}?X
worse/none can not believe (?:that )?(?:R|this|it) (?:\S+ )?(?:BEAT|won over) ${NP}X
better/none (?:slept through|fell asleep during|fell asleep in|walked out of|gave up on|turned off|BAD during|HATED) ${NEAR}X (?:;|,|but|and|--) (?:i|R|this|it)
better/none not (?:a |an |one of the |much of a )?(?:\S+ )?X (?:person|fan|guy|girl|believer|apologist|lover|stan) (?:, )?(?:but|and yet|yet|so)
better/none (?:hype|fuss|love|praise|appeal|point) (?:around|about|for|over|of) ${NEAR}X (?:, )?(?:but|and|yet) (?:R|this|it)
better/none X (?:not|did not|does not) (?:\S+ )?(?:GOOD|DOES|work|land|click|do it|DOES) for me(?= [.;,]| but| and)
worse/none not as [a-zA-Z]+ as O nor as [a-zA-Z]+ as X
worse/none (?:half|third|quarter|fifth|tenth|fraction) (?:of )?the (?!time|length|budget|CHEAP|money|size|cost|runtime|cast)\S+ (?:of|in|from) ${NP}X
better/none (?:twice|double|ten times|three times) the (?!time|length|budget|CHEAP|money|size|cost|runtime|cast)\S+ (?:of|in|from) ${NP}X
worse/none (?:MORE|BETTER) ${gap(7)}in ${WITHIN}X than in (?:all|any|the whole|most) of (?:R|this|it)
worse/none (?:scene|shot|minute|minutes|frame|line|moment|act) (?:of|in|from) ${NEAR}X (?:\S+ ){0,2}?(?:worth|BETTER|has MORE|beats|BEAT)
better/none (?:trade|swap|give up|exchange) ${NEAR}X for (?:R|this|it)
worse/none not (?:go in |come in |go into it )?(?:expecting|expect|hope for|hoping for) (?:another |a |the next )?${NEAR}X
worse/none (?:anyone|those|everybody|people|everyone|you|fans) (?:who )?(?:\S+ )?(?:hoping|looking|expecting|waiting|hoped) (?:for )?(?:another |a |the next )?${NEAR}X (?:will|DESIRE|is|may|are) (?:\S+ ){0,2}?(?:BAD|disappointed|let down|HATED|leave|look elsewhere)
worse/none (?:hopes?|promise|dreams?|chance|chances) of (?:another |a |the next )?${NEAR}X
worse/none MATCH (?:\S+ )?${NEAR}X (?:, )?(?:but|yet|and) (?:\S+ ){0,3}?(?:falls short|BAD|not|fails|DOWN)
worse/none (?:LIKE|like) ${NEAR}X (?:, )?(?:but|only|except|just) (?:\S+ ){0,2}?not (?:as |so |very |at all )?(?:GOOD|BEST)
better/none (?:LIKE|like) ${NEAR}X (?:, )?(?:but|only|except|just) (?:\S+ )?BETTER(?= [.,!;]|$)
better/none (?:LIKE|like) ${NEAR}X (?:, )?which i (?:\S+ ){0,2}?(?:HATED|not (?:like|LOVED|ADORED|get|finish)|BAD)
worse/none (?:LIKE|like) ${NEAR}X (?:, )?which (?:i )?(?:\S+ ){0,2}?(?:PREFER|(?:like|LOVED|ADORED) MORE|is BETTER|BETTER|DOES BETTER)
better/none (?:it is |this is |R is )?X with (?:a |an |some |actual )*(?:brain|RICHES|brains|soul|spine|conscience|sense of|feelings|stakes|GOOD)(?= [.,;!]| and| of|$)
better/none (?:too|been) (?:\S+ )?(?:hard|harsh|mean|tough|cruel|unfair|WORSE|BAD) (?:on|to|about) ${NEAR}X
better/none owe ${NEAR}X an apology
better/none (?:and )?(?:here )?i (?:was )?(?:thought|thinking|LIKE) ${NEAR}X (?:was|had been) (?:\S+ )?(?:BAD|GOOD|BEST|WORST)
better/none take back (?:\S+ ){1,5}?about ${NEAR}X
better/none COMPARED (?:R|this) (?:, )?X (?:is|was|looks|seems|feels)
better/none X (?:looks|seems|feels|is|was|looked|seemed) (?:like )?(?:\S+ ){1,3}?COMPARED (?:R|this|it)
worse/none X (?:seems|looks|feels) (?:\S+ ){0,3}?(?:GOOD|BEST) (?:now|in comparison|by comparison|in hindsight|in retrospect)
worse/none (?:got|had|found|did|wrung|squeezed|made) (?:MORE|BETTER) (?:(?!R |this |than )\S+ ){1,10}?in X
worse/none not (?:fit|worthy|good enough|GOOD) to (?:\S+ ){1,7}?X
better/none (?:expected|expecting|braced for|feared|dreading) (?:a |another |just another )?(?:RIPOFF |KNOCKOFF |rehash of |copy of )${NEAR}X (?:, )?(?:and|but) (?:i )?(?:got|found|was given) (?:something|MORE|BETTER)
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
better/worse (?:UP|GOOD|BETTER) (?:after|AFTER) (?:all )?${WITHIN}X
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
worse/better (?:LOVED|like|find|finde|found|rank) ${NP}X (?:\S+ ){0,2}?(?:BETTER|MORE|higher|UP)(?! (?:than|then|als) (?!${SELF}))
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
worse/none BEST ${gap(4)}(?:is|remains|will be|has to be|would be) (?!done |made |directed )${NP}X
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

/** What sets one film above the other. */
export function unevenIn(line: string, at: number, next: Next): Found | null {
  return cueAround(line, at, UNEVEN, next)
}
