import { BURDENS, blaming, praising, RICHES } from './cue-adjectives.ts'

/**
 * The reader's vocabulary. A phrase becomes its class (upper case), so that the patterns need to know “BETTER than X” only,
 * not every way to say better; the empty class drops words that change how much, or how sure, but not which way.
 * Phrases are in the spelling that `tokensOf` gives: no accents, “film” for “movie”, “favourite”, contractions written out.
 */
export type Phrases = Readonly<Record<string, readonly string[]>>

const list = (text: string): readonly string[] => text.split(/\s*[|\n]\s*/).filter((phrase) => phrase !== '')

const DROPPED =
  list(`very|much|at least|every bit|one hundred percent|really|far|way|even|still|just|simply|honestly|definitely|absolutely|infinitely|significantly|considerably|slightly
marginally|vastly|miles|leagues|light years|lightyears|a lot|a bit|a little bit|a little|a tad|a touch|by far|by miles|by a mile|by a long shot|by a country mile
kind of|sort of|somewhat|probably|maybe|perhaps|arguably|easily|clearly|certainly|actually|literally|basically|essentially|truly|totally|completely
utterly|genuinely|personally|objectively|undeniably|in my opinion|in my humble opinion|imo|imho|for me|for my money|in my book|i think|i feel|i guess|i suppose|i believe|i would say
i would argue|i must say|i have to say|i must admit|i have to admit|to be honest|tbh|if you ask me|quite|already|damn|fucking|fuckin|goddamn|freaking|frickin|bloody|hell of a lot|a hell of a lot|heck of a lot
a whole lot|whole lot|so much|that much|much much|lots|loads|tons|heaps|exponentially|dramatically|drastically|substantially|noticeably|markedly|immeasurably|incomparably|surprisingly|weirdly|oddly|strangely|sadly|unfortunately|thankfully|frankly
altogether|overall|ultimately|unquestionably|without question|without a doubt|no doubt|hands down|all in all|of course|in every way|in every respect|on every level|in many ways|in some ways|in almost every way
in a way|in a good way|in the best way|especially|particularly|remarkably|equally|indeed|lol|haha|omg|ngl|man|dude|somehow|mostly|almost certainly|nearly certainly|deeply|highly|strongly
no question|mucho|muchisimo|muy|bastante|beaucoup|bien plus|tellement|vraiment|viel|sehr|deutlich|weit|noch|molto|assai|muito|bem mais|ainda|ancora|encore|todavia|aun`)

/** First the words. Negations and who is spoken of; judgements; verbs. */
export const WORDS: Phrases = {
  '': DROPPED,
  not: list(
    `never|nicht|nie|pas|jamais|nunca|non|nao|nowhere near|not nearly|not anywhere near|not by any means|by no means|in no way|far from|nothing near|nowhere close to|not anywhere close to|nao e|nicht ganz|pas tout a fait|nothing close to`,
  ),
  hardly: list('barely|scarcely|hardly|not much|not that much|not any|not really any|no'),
  notonly: list('not only|not just|not simply|not merely'),
  nothing: list(
    `nothing|nobody|no one|no other film|no film|no other|few films|few|few things|very few|not many|not many films|nothing will ever|nothing can|rien|nada|nichts|niente|nessun film|ningun film|ninguna pelicula|aucun film|kein film`,
  ),
  R: list(`this film|this one|this version|this sequel|this prequel|this remake|this entry|this outing|this instalment|this installment|this documentary|this show|this thing|this adaptation|this reboot
this mess|this masterpiece|this gem|this piece|this work|this effort|this story|our film|the present film|the film at hand|the film here|the one here|this here|esta pelicula|ce film|dieser film|questo film|este filme|esta|este|celui ci|dieser|questo`),
  now: list(
    `this time|this year|this week|this weekend|this month|this morning|this evening|this way|this director|this much|this kind of|this sort of|this day|this point|at this point|this summer|this winter|this october|this december|this christmas`,
  ),
  THAT: list(
    `that one|that film|that masterpiece|that classic|the former|the other film|the other one|the earlier film|the first film|that version|that thing|the original film`,
  ),
  THOSE: list(
    `all of those|all of them|both of them|both of those|any of those|any of them|either of them|either of those|all those|those films|those two|these films|those|them all|them both|them|all three|all four|the others|either film|both films|the rest|the two|both`,
  ),
  than: list('then i|than i|then what|than what we got in|than what|then'),
  GOOD: [
    ...praising.plain,
    ...list(
      `a masterpiece|masterpiece|masterpieces|classic|a gem|gold|genius|a triumph|a delight|works|worked|soars|soared|shines|shone|succeeds|succeeded|excels|excelled|nails|nailed|delivers|delivered|stuck the landing|sticks the landing|bueno|buena|bon|bonne|gut|gute|guter|buono|buona|bello|bella|bom|boa|divertida|divertido|a blast|a joy|alive|lean|holds up|flies|flows|sings|had heart|had charm|had soul|has heart|has charm|has soul|knew|earned|earns|gets it right|got it right`,
    ),
  ],
  BAD: [
    ...blaming.plain,
    ...list(
      `a mess|mess|a slog|slog|a bore|a chore|a dud|garbage|trash|crap|a disaster|fails|failed|fell flat|falls flat|falters|faltered|stumbles|stumbled|flounders|floundered|flops|flopped|crashes|drags|dragged|sucks|sucked|stinks|a letdown|a failure|malo|mala|mauvais|mauvaise|schlecht|schlechter film|cattivo|brutto|ruim|mau|missed the mark|misses the mark|lost me|loses me|bored me|left me cold|leaves me cold|a joke|overstays its welcome|overstayed its welcome|loses steam|runs out of steam|meanders`,
    ),
  ],
  BETTER: [
    ...praising.comparative,
    ...list(
      `superior|preferable|mejor|mejores|mieux|meilleur|meilleure|meilleurs|besser|bessere|besserer|besseres|meglio|migliore|migliori|melhor|melhores|moins mauvais|smoother|sounder|better made|better written|better directed|better paced|better executed|better acted|better constructed|better crafted|a step above|a step up|a cut above|a notch above|several notches above|head and shoulders above|a class above|a league above|leaps and bounds above|leaps and bounds ahead of|leaps and bounds beyond|several steps above|a few notches above|ahead of|in a different league|in another league|in a league above|heads and shoulders above|an improvement|improvement|a huge improvement|a big improvement|a massive improvement|more to my taste|more my speed|more up my alley|an upgrade|upgrade`,
    ),
  ],
  WORSE: [
    ...blaming.comparative,
    ...list(
      `inferior|lesser|peor|peores|pire|pires|moins bon|moins bonne|moins bien|schlechter|schlechtere|schwacher|schlimmer|peggio|peggiore|pior|piores|a step down|a step below|a notch below|several notches below|a cut below|a few notches below|a rung below|a class below|a step back|several steps below|a downgrade|downgrade|a step backward|a step backwards|a comedown|a let down|a disappointment`,
    ),
  ],
  BEST: [
    ...praising.superlative,
    ...list(
      `favourite|number one|my no 1|greatest of all time|most accomplished|top tier|peak|unsurpassed|unbeaten|unmatched|untouchable|unbeatable|still king|the king|the goat|goat|mejor pelicula|chef d'oeuvre|gold standard|the gold standard|high water mark|the high water mark|pinnacle|the peak`,
    ),
  ],
  WORST: blaming.superlative,
  MORE: list('more|plus|mas|mehr|piu|mais'),
  LESS: list('less|fewer|menos|moins|weniger|meno'),
  RICHES: RICHES.split(' ').filter((word) => word !== 'fun'),
  BURDENS: BURDENS.split(' '),
  LOVED: list(
    `likes|liked|love|loves|loved|enjoy|enjoys|enjoyed|enjoying|appreciate|appreciated|admire|admired|dig|dug|adore|adored|gusto|me gusto|me gusta|aime|adore|mag|mochte|gostei|rate|rated|care for|cared for|connected with|related to|into|vibed with`,
  ),
  BEAT: list(`beat|beats|beating|top|tops|topped|surpass|surpasses|surpassed|outdo|outdoes|outdid|outclass|outclasses|outclassed|outshine|outshines|outshone|outstrip|outstrips|outstripped|exceed|exceeds|exceeded|eclipse|eclipses|eclipsed|trump|trumps|trumped
best|bests|bested|destroy|destroys|destroyed|smoke|smokes|smoked|clears|crushes|demolishes|obliterates|trounces|outranks|outperforms|improve on|improves on|improved on|improve upon|improves upon|improved upon|improving on|improving upon|one ups|one upped|edges out|edged out|edge out
wipes the floor with|wiped the floor with|mops the floor with|runs circles around|runs rings around|ran circles around|supera a|supera|supero a|surpasse|depasse|ubertrifft|schlagt|batte|bate|overtakes|overtook|transcends|transcended|dethrones|dethroned|blows past|makes a mockery of|is head and shoulders above|towers over|towered over|laps|outweighs|does circles around`),
  BEATEN:
    list(`fall short of|falls short of|fell short of|falling short of|pale beside|pales beside|paled beside|pale next to|pales next to|paled next to|pales in comparison to|paled in comparison to|pale in comparison to|pales in comparison with|pales compared to|paled compared to|pale compared to|pales compared with|pales before|pales against
is beaten by|was beaten by|is surpassed by|is outdone by|is bested by|is outclassed by|is outshone by|is eclipsed by|is overshadowed by|lives in the shadow of|in the shadow of|loses to|lost to|lose to|beaten by|surpassed by|outdone by|bested by|outclassed by|outshone by|eclipsed by|overshadowed by|topped by|a pale imitation of|pale imitation of|a pale shadow of|a shadow of|a pale copy of|pale copy of|pale shadow of|a shadow compared to|suffers next to|suffers in comparison to|suffers in comparison with|suffers compared to|suffers by comparison with|suffers by comparison to|withers next to|looks bad next to|a far cry from|far cry from|not in the same league as|not on the level of|not on the same level as|not in the league of|not a patch on|no match for|nothing on|has nothing on|had nothing on|got nothing on|have nothing on|not fit to lick the boots of|comes up short against|comes up short next to|lags behind|trails|trails behind|ranks below|ranks behind|sits below|sits behind|right behind|right below|in second place to|owes everything to`),
  MATCH:
    list(`match|matches|matched|matching|match up to|matches up to|rival|rivals|rivalled|rivaled|equal|equals|equalled|equaled|live up to|lives up to|lived up to|living up to|measure up to|measures up to|measured up to|stack up to|stacks up to|stacked up to|stack up against|stacks up against|hold up to|holds up to|held up to|hold up against|holds up against|hold up next to
compare to|compares to|compare with|compares with|come close to|comes close to|came close to|coming close to|close to|get close to|gets close to|approach|approaches|approached|reach|reaches|reached|touch|touches|touched|hold a candle to|holds a candle to|held a candle to|holding a candle to|recapture|recaptures|recaptured|capture|captures|captured|replicate|replicates|replicated|hit the heights of|hits the heights of|on par with|on a par with|at the level of|on the level of|on the same level as|in the same league as|in the same ballpark as|up there with|right up there with|up to the level of|up to the standard of|up to the standards of|up to|estar a la altura de|a la altura de|a la hauteur de|heranreicht an|reicht an|all'altezza di|a altura de|stand up to|stands up to|stood up to|worthy of|as strong as`),
  PREFER: list(
    'prefer|prefers|preferred|prefiero|prefere|prefiro|preferisco|je prefere|bevorzuge|would pick|would choose|would take|will take',
  ),
  ASMUCH: list('as much|as much as this|quite as much|that much'),
  DOES: list(
    'does it|did it|do it|does this|did this|does that|did that|handles it|handled it|handles this|handled this|does everything|did everything|does so|did so|pulls it off|pulled it off|tells it|told it|has done it|had done it|had done this|has done this|do this|done it|done this',
  ),
  COMPARED: list(
    'compared to|compared with|in comparison to|in comparison with|by comparison to|next to|beside|alongside|set against|put next to|stacked against|when held up against|relative to|as opposed to',
  ),
  LIKE: list(`similar to|akin to|reminiscent of|reminiscent to|reminds me of|reminded me of|remind me of|reminding me of|reminds you of|reminded of|reminds of|reminds me a bit of|reminding of|remind of|reminds one of|brings to mind|brought to mind|bringing to mind|calls to mind|called to mind|makes me think of|made me think of|makes you think of|puts me in mind of|put me in mind of|think of|thinking of|thought of
echoes|echoing|echo|evokes|evoking|evoke|evocative of|recalls|recalling|resembles|resembling|resemble|resemblance to|in the vein of|in vein of|in the same vein as|in the spirit of|in the style of|in the mould of|in the mold of|in the tradition of|in the manner of|along the lines of|on the lines of|a la|shades of|vibes of|echoes of|hints of|elements of|traces of|flavours of|flavors of|homage to|love letter to|riff on|riffs on|spin on|take on|twist on|update of|update to|updating of|remake of|reshoot of|re shoot of|reworking of|retelling of|retread of|rehash of|reimagining of|reboot of|redo of|version of|variation on|variant of|companion piece to|companion to|companion film to|cousin to|cousin of|sibling to|sibling of|sister film to|twin of|cousin film to
spiritual successor to|spiritual sequel to|spiritual prequel to|answer to|response to|equivalent of|equivalent to|successor to|the same as|indebted to|influenced by|inspired by|owes a debt to|owes a lot to|owes much to|owes to|borrows from|borrows heavily from|borrowing from|borrows from|takes from|taking a page from|channels|channelling|channeling|channelled|has the feel of|the feel of|feeling of|mix of|mix between|mixture of|mixture between|cross between|crossover of|combination of|blend of|hybrid of|mashup of|mash up of|mash up between|crossed with|mixed with|combined with|blended with|by way of|in common with|parallels with|parallels to|similarities to|similarities with|similarity to|similarities between|double feature with|double bill with|double feature of|pairs well with|pairs nicely with|pairs perfectly with|pair it with|paired with|would pair well with|kin to|comparable to|comparisons to|comparisons with|comparison to
cut from the same cloth as|from the same mould as|descendant of|heir to|heir of|throwback to|callback to|tribute to|nod to|nods to|wants to be|want to be|wanted to be|trying to be|tries to be|tried to be|aspires to be|aspiring to be|hopes to be|thinks it is|tries to replicate|tries to recreate|trying to recreate|a knockoff of|clone of|copy of|imitation of|alternative to|counterpart to|counterpart of|mirrors|mirroring|parallels|paralleling|same universe as|same league as|same vein as|flavour of|style of|spirit of|dna of|the love child of|love child of|lovechild of|bastard child of|baby of|offspring of|child of|on a double bill with
me recuerda a|me recordo a|me hizo pensar en|recuerda a|rappelle|me rappelle|m'a rappele|fait penser a|dans la veine de|dans la lignee de|erinnert an|erinnert mich an|erinnerte mich an|erinnerte an|mi ricorda|mi ha ricordato|ricorda|lembra|me lembra|me lembrou|lembrou|parecido a|parecida a|parecido com|semblable a|ahnlich wie|simile a|al estilo de|wie|comme|como|estilo|remembers me of`),
  CHEAP: list(
    `poor man 's|poor mans|poor woman 's|poor person 's|homeless man 's|idiot 's|budget|discount|discounted|bargain bin|bargain basement|dollar store|dollar tree|store brand|knock off|knockoff|wannabe|would be|diet|watered down|wish com|temu|great value|off brand|generic brand|low rent|second rate|third rate|b grade|z grade|straight to video|direct to video|half baked|half assed|off-brand|sub par|subpar|pound shop|poundland|aldi|walmart|kirkland|ersatz|lukewarm|dime store|dimestore|failed|botched|bootleg|faux|second hand|pale|sanitised|sanitized|toothless|neutered|lesser|minor|warmed over|reheated|dollar general|ten cent|five and dime|tame`,
  ),
  RIPOFF: list(
    `rip off of|ripoff of|rip off|ripoff|rips off|ripped off|ripping off|ripped from|steals from|stole from|stolen from|stealing from|plagiarises|plagiarizes|plagiarised|derivative of|rehash of|retread of|pale imitation of|lazy copy of|cheap copy of|carbon copy of|cash in on|cash grab of|attempt at|failed attempt at`,
  ),
  WISHES: list(
    `wishes it was|wishes it were|wishes it could be|wishes to be|wish it was|wish it were|wishes it had been|wish it had been|wished it was|could only dream of being|can only dream of being|thinks it is`,
  ),
  AFTER: list(
    `after|behind|other than|besides|apart from|except|except for|aside from|outside of|not named|not called|not counting|excluding|bar|barring|save|save for|second to|only to|next only to|short of|beyond|next to`,
  ),
  REWATCH: list(
    `rewatch|rewatching|re watch|re watching|revisit|revisiting|re visit|re visiting|reexperience|re experience|go back to|going back to|return to|returning to|go back and watch|go back and see|go back and rewatch|going back and watching|another viewing of|another watch of|another look at|a second look at|a second viewing of|a rewatch of|rewatch of|a re watch of|a revisit of|second viewing of|give another go to|volver a ver|volver a|revoir|rivedere|rever|noch mal sehen|noch einmal sehen|nochmal sehen|nochmal schauen|wieder sehen|dig out|dust off|put on again`,
  ),
  WATCH: list(
    `watch|watching|see|seeing|check out|checking out|seek out|seeking out|search out|track down|tracking down|hunt down|catch|catch up with|catch up on|get to|getting to|get around to|getting around to|get round to|dive into|stream|streaming|rent|queue up|experience|try|check|go see|go watch|go and see|go and watch|get into|start|sit down with|give|binge|view|pick up|throw on|put on|ver|voir|sehen|anschauen|gucken|vedere|guardare|assistir|regarder|mirar|schauen`,
  ),
  DESIRE: list(
    `want to|wants me to|wants to make me|makes me want to|made me want to|makes you want to|make me want to|making me want to|made me wanna|need to|needs to be|have to|has to|ready to|going to|should|must|itching to|inspired me to|inspires me to|inspired to|can not wait to|can not wait for|let us|tempted to|excited to|excited for|excited about|plan to|planning to|plan on|planning on|intend to|intending to|will|will have to|might|may|would love to|would like to|would like|love to|like to|urge to|an urge to|in the mood to|in the mood for|in the mood to watch|time to|time for|about time i|got to|ought to|craving|crave|to crave|craving to|feel like|felt like|dying to|desperate to|eager to|keen to|curious to|curious about|interested in|looking forward to|look forward to|motivated me to|convinced me to|persuaded me to|pushed me to|makes me long to|long to|longing to|longing for|hankering for|hankering to|hoping to|hope to|off to|on to|now to|now for|next up|up next|next stop|next on the list|next on my list|and now|do was to|do is to|due for|due a|due|overdue|overdue for|long overdue for|remind me to|reminds me to|reminded me to|reminder to|make sure to|be sure to|do not forget to|remember to|recommend|recommended|highly recommend|suggest|urge you to|encourage you to|do yourself a favour and|do yourself a favor and|do yourselves a favour and|must see|quiero|tengo que|hay que|ganas de|il faut|envie de|je veux|je dois|muss|will ich|ich will|ich muss|voglio|devo|quero|preciso|vontade de|voglia di|lust auf|got me excited for|got me hyped for|hyped for|hyped to|pumped for|stoked for|anxious to|anticipation of|in anticipation of|preparation for|in preparation for|prepping for|in prep for|getting ready for|gearing up for|hyped up for|bring on|roll on|eyeing|moving on to|compelled to|compels me to|compelled me to|sends me to|sent me to|send me to|sends me back to|sent me back to|drove me to|drives me to|led me to want to|wondering about|gave me the urge to`,
  ),
}

/** Then what the words make together. */
export const COMPOUNDS: Phrases = {
  BETTER: list(
    'MORE GOOD|LESS BAD|MORE RICHES|LESS BURDENS|MORE of a GOOD|LESS of a BAD|MORE a GOOD|MORE of GOOD|BETTER GOOD|MORE BETTER',
  ),
  WORSE: list(
    'MORE BAD|LESS GOOD|LESS RICHES|MORE BURDENS|LESS of a GOOD|MORE of a BAD|BETTER BAD|MORE WORSE',
  ),
  BEST: list('most GOOD|most beloved|most BEST|least BAD'),
  WORST: list('most BAD|least GOOD|least BEST'),
}
