import { BURDENS, blaming, praising, RICHES } from './cue-adjectives.ts'
import { type CueTable, cueTable } from './cue-table.ts'

/** First: words that change how much or how sure, but not which way, are dropped; negations are made one. */
export const MEASURES: CueTable = cueTable(`
as: at least as
ATLEAST: at least
-: more than a few | more than a little | more than a bit | more than once | more than one | very | much | every bit | really | far | way | even | still | just | simply | honestly | definitely
 absolutely | infinitely | significantly | considerably | slightly | marginally | vastly | miles | leagues | light years
 a lot | a bit | a little bit | a little | a tad | a touch | by far | by miles | by a mile | by a long shot | a whole lot
 kind of | kind of a | sort of | somewhat | probably | maybe | perhaps | arguably | easily | clearly | certainly | actually | literally
 basically | essentially | truly | totally | completely | utterly | genuinely | personally | objectively | undeniably
 in my opinion | in my humble opinion | imo | imho | for me | to me | for my money | in my book | in my eyes | i think | i feel
 i guess | i suppose | i believe | i would say | i would argue | i must say | i have to say | i must admit | i have to admit
 to be honest | tbh | if you ask me | quite | already | damn | fucking | fuckin | goddamn | freaking | frickin | bloody
 a hell of a lot | hell of a lot | heck of a lot | so much | much much | lots | loads | tons | heaps | a million times
 exponentially | dramatically | drastically | substantially | noticeably | markedly | immeasurably | surprisingly | weirdly
 oddly | strangely | sadly | unfortunately | thankfully | frankly | altogether | overall | ultimately | unquestionably
 without question | without a doubt | no doubt | hands down | all in all | of course | in every way | in every respect
 in every single way | in every possible way | on every level | in a way | in a good way
 in the best way | especially | particularly | remarkably | equally | indeed | lol | lmao | haha | omg | ngl | dude
 somehow | mostly | deeply | highly | strongly | heavily | no question | hot take | heresy | sure | ever so | well and truly
 could not stop | could not help but | can not stop | can not help but | hard not to | impossible not to | difficult not to | could not help | any more | anymore | infinitely more so | if anything | on the other hand | for the most part
 mucho | muchisimo | muy | bastante | beaucoup | tellement | vraiment | viel | sehr | deutlich | weit | molto | assai | muito
 ainda | ancora | todavia | aun | nettement | tres | wirklich | um langen
BEATEN: miles behind | way behind | far behind | a long way behind | just behind | right behind | streets behind | leagues behind
 well behind
hardly: not much | not that much | not any | not really any | no | barely | scarcely | hardly | kaum
not: nobody is going to convince me | nobody will convince me | nobody can convince me | nobody can tell me | no one can tell me | no one will convince me | no one is going to convince me | you will not convince me | you can not convince me | you can not tell me | refuse to accept that | refuse to accept | refuse to believe | would hesitate to | wrong to | silly to | too much to | a stretch to | doubt that | i doubt | never | not nearly | not anywhere near | nowhere near | not by any means | by no means | in no way | far from | nothing near
 nowhere close to | not anywhere close to | nothing close to | nowhere | nicht | nie | pas | jamais | nunca | nao | nicht ganz
 not really | not even | not remotely | not half | not even close to | not for a second | no longer | without being | not ever
only: not only | not simply | not merely
=: not quite | not exactly | a long way from | a far cry from | by way of | the way | no other | no wonder | even if | a bit of
 not to be confused with | a little O | a little bit O | a bit O | a touch O | back to back | to me of | a man for | sort of thing | that way | nowhere else | still to | no film | no one | let alone | a few
ASMUCH: as much | quite as much | every bit as much
like: a lot like | much like | a bit like | a little like | not unlike | kind of like | sort of like
`)

/** Then: what is spoken of, and what is thought of it. */
export const WORDS: CueTable = cueTable(`
R: this film | this one | this version | this sequel | this prequel | this remake | this entry | this outing | this show
 this instalment | this installment | this documentary | this thing | this adaptation | this reboot | this mess
 this masterpiece | this gem | this piece | this work | this effort | this story | the film at hand | this here
 this story | esta pelicula | ce film | dieser film | diesen film | questo film | este filme | esta | este | celui ci | dieser | questo | this movie
now: this time | this year | this week | this weekend | this month | this morning | this evening | this director
 this kind of | this sort of | this day | this point | at this point | this summer | this winter | this october | this decade
THAT: that one | that film | that masterpiece | that classic | the former | the other film | the other one | the earlier film
 the first film | that version | that thing | the original film | the latter
THOSE: all of those | all of them | both of them | both of those | any of those | any of them | either of them | any of these
 either of those | all those | those films | those two | these films | those | them all | them both | them | all three | each of them
 all four | the others | either film | both films | the rest | the two | both | every one of those | every one of them | each of those
 of the lot | of the bunch | of the three | of the trilogy so far | out of all of them | of them all | all of these | both of these
NEITHER: neither | neither one | neither of them | neither of those | neither film | neither of these | none of them | none of those
nothing: nothing | nobody | no one | no other film | no film | no other | few films | few | few things | not many | not many films
 rien | nada | nichts | niente | nessun film | ningun film | ninguna pelicula | aucun film | kein film
=: back to back | a few | quite a few | in the cinema | at the cinema | to the cinema | the cinema | a cinema | this cinema | in cinema | in cinemas | cinemas | lands at | lands between | lands somewhere | lands in
 the original | a patient | the patient | light on | the light | the only one | the first one | the one who | the one where | the one with | works as | his works | her works | works with | works in | kind enough | a kind | the kind
GOOD: ${praising.plain.join(' | ')}
 a feast | feast | a banquet | a gut punch | gut punch | a punch | a thunderbolt | thunderbolt | a symphony | a treat | treat | a tonic | a jolt | a knife | a scream
 a marvel | a wonder | a miracle | miracle | a poem | poetry | a treasure | a jewel | a home run | a bullseye | a slam dunk | a banger | banger | magic | perfection | art | cinema | a thing of beauty | lightning in a bottle | a ride | a keeper
 rules | rocks | slaps | endures | simmers | crackles | sparkles | dazzles | sizzles | hums | glows | thrills | thrilled | moves you | stings | sticks with you | stayed with me | stays with me | stays with you
 stuck with me | sticks with me | haunts me | haunted me | got me in the gut | hit me hard | hits hard | made me laugh | made me cry | makes me laugh | makes me cry | had me laughing | had me crying | had me in tears | cracked me up | laughed out loud
 lands | lands it | landed it | landed | lands every | pulls off | pulled off | gets away with | got right | gets right | gets everything right | earns its | earned its | trusts its audience | trusts you | trusted its audience | trusts the audience
 respects its audience | has something to say | had something to say | has ideas | had ideas | has teeth | had teeth | has bite | had bite | has balls | had guts | has guts | takes risks | took risks | justifies | pays off | paid off | paid it off | clicked | clicks | cooks
 breathes | breathed | zips | zips by | flies by | hums along | rips | goes hard | went hard | kills it | killed it | crushed it | crushes it | whips | ages beautifully | aged like wine | aged well | aged beautifully | held up | gripped me | hooked me | swept me away | broke me | wrecked me | destroyed me | devastated me | shook me | scared me
 a masterpiece | masterpiece | masterpieces | classic | a classic | a gem | a triumph | a delight | works | worked | soars | soared | shines
 shone | succeeds | succeeded | excels | excelled | nails | nailed | nails it | nailed it | delivers | delivered | a winner | a revelation | on point
 stuck the landing | sticks the landing | bueno | buena | bon | bonne | gut | gute | guter | buono | buona | bello | bella | bom | boa | a real film
 divertida | divertido | a blast | a joy | alive | lean | holds up | flies | sings | has heart | had heart | has soul | had soul
 gets it right | got it right | flew by | blew me away | floored me | knocked me out | won me over | got me | had me | moved me | well made | worth it
 earned it | earns it | genius | works of genius | a work of genius | a knockout | had me hooked | ticks every box | the one | the real deal | has it all | knows when to | knew when to | worth every minute | did not leave me | did not lose me | not bore me | not drag | does not drag
FINE: fine | ok | okay | alright | all right | decent | passable | serviceable | watchable | not bad | good enough | fine enough | perfectly fine
BAD: ${blaming.plain.join(' | ')}
 checked my phone | checked my watch | looked at my watch | looked at my phone | dozed off | nodded off | clearing his throat | clearing her throat | clearing its throat | warming up | stretching | homework | like homework | a snack | a shrug | shrug | a tap on the shoulder | a whimper | a yawn | yawn | an insult | an embarrassment | embarrassment | a catastrophe | a fiasco | a train wreck | train wreck | a car crash | a car wreck
 a travesty | a farce | a sham | a lecture | a sermon | a commercial | an advert | an advertisement | a screensaver | a checklist | a powerpoint | wallpaper | a nap | a headache | a waste | waste of time | a waste of time | a stinker | a clunker | a turkey | a lump | a blur | a nothingburger
 sits there | lies there | lay there | sat there | goes through the motions | went through the motions | spins its wheels | coasts | coasted | shrugs | plods | plodded | wanders | wandered | sags | sagged | creaks | crawls | crawled | dawdles | drones | limps | limped | sputters | fizzles | fizzled | wilts | collapses | collapsed | sinks | sank | stalls | stalled | bores | bores me
 explains everything | explained everything | explains every joke | explained every joke | explains itself | explained itself | explains the joke | fell on its face | falls on its face | fell over | trips over | fumbles | fumbled | botches | bungles | blows it | blew it | whiffs | whiffed | bored me to tears | bored me to death | bored us | annoyed me | irritated me | exhausted me
 wore me out | wears thin | wore thin | wastes | wasted | wastes it | squanders | squandered | aged like milk | aged badly | aged poorly | ages badly | got wrong | gets wrong | got it wrong | gets it wrong | gets everything wrong | got old | gets old | loses its way | lost its way | loses its nerve | lost its nerve | chickens out | pulls its punches
 tries too hard | tried too hard | tries my patience | says nothing | had nothing to say | has nothing to say | ran out of ideas | runs out of ideas | leaves nothing | forgot to | forgets to | slid right off | slides off | slid off | bounced off me | washed over me | left no mark | left me bored | lost my interest | could not hold my attention | made me sleepy | made me hungry | barely registers | not land | not click | not stick | not go anywhere
 a mess | mess | a slog | slog | a bore | a chore | a dud | garbage | trash | crap | a disaster | fails | failed | fell flat
 falls flat | falters | faltered | stumbles | stumbled | flounders | floundered | flops | flopped | crashes | drags | dragged
 sucks | sucked | stinks | a failure | malo | mala | mauvais | mauvaise | cattivo | brutto | ruim | not work
 missed the mark | misses the mark | lost me | loses me | bored me | left me cold | leaves me cold | a joke | meanders | trips
 overstays its welcome | overstayed its welcome | loses steam | runs out of steam | falls apart | fell apart | half baked
 a miss | a misfire | misfires | falls short | comes up short | came up short | goes nowhere | did nothing for me | not there | keeps pouring | a snooze | a drag | put me to sleep | a nothing
BETTER: ${praising.comparative.join(' | ')}
 superior | preferable | mejor | mejores | mieux | meilleur | meilleure | meilleurs | lustiger | lustigere | spannender | schoner | besser | bessere | besserer | besseres
 meglio | migliore | migliori | melhor | melhores | better made | better written | better directed | better paced
 better executed | better acted | better crafted | hits harder | hit harder | bigger grin | bigger laugh | bigger laughs | bigger smile | bigger thrills | bigger kick | hits me harder | hit me harder | got to me more | gets to me more | moved me more | scared me more | cuts me deeper | cut me deeper | cuts deeper | cut deeper | works better | lands harder | goes deeper | runs deeper
WORSE: ${blaming.comparative.join(' | ')}
 inferior | lesser | peor | peores | pire | pires | moins bon | moins bonne | moins bien | schlechter | schlechtere
 schwacher | schlimmer | peggio | peggiore | pior | piores
UP: clear of | well clear of | streets ahead of | improved | an upgrade on | a recovery | recovery | a relief | relief | a comeback | comeback | redemption | bounces back | bounced back | back on form | back to form | redeems | redeemed | rebound | palate cleanser | a palate cleanser | a step up | step up | a step above | a cut above | a notch above | notches above | steps above | a class above | a league above
 an improvement | improvement | upgrade | an upgrade | head and shoulders above | heads and shoulders above | leaps and bounds above | a leap | ahead
 leaps and bounds ahead of | leaps and bounds beyond | ahead of | in a different league | in another league | on another level | on a different level | a different class
 above | por encima de | au dessus de | uber | al di sopra de | acima de | a step forward | a return to form
DOWN: a slump | slump | a stumble | a decline | decline | a dip | a crash | a regression | a demotion | a shame | a step down | step down | a step below | a cut below | a notch below | notches below | a rung below | a class below | below | beneath
 a step back | steps back | a step backward | a step backwards | a comedown | comedown | a letdown | letdown | a let down
 a disappointment | disappointment | downgrade | a downgrade | steps down | notch below | a long way from | miles from | por debajo de
 en dessous de | unter | abaixo de | steps below | rung or two under | rung under | rungs under | notch under | notches under | a drop off | drop off | a fall from | fall from
BEST: the peak | the high point | high point | the one to see | his masterpiece | her masterpiece | their masterpiece | my all time favourite | all timer | the pick of | his finest hour | their finest hour
 ${praising.superlative.join(' | ')}
 favourite | number one | greatest of all time | unsurpassed | unbeaten | unmatched | untouchable | unbeatable | the real film | king
 the king | the goat | goat | favorito | favorita | prefere | lieblingsfilm | preferito | gold standard | high water mark | chef d'oeuvre | the one to beat | the definitive | definitive | the benchmark | where it is at
WORST: ${blaming.superlative.join(' | ')}
MORE: more | plus | mas | mehr | piu | mais
LESS: less | fewer | menos | moins | weniger | meno
RICHES: ${RICHES.replaceAll(' ', ' | ')}
BURDENS: ${BURDENS.replaceAll(' ', ' | ')}
ADORED: cried at | wept at | sobbed at | cried through | could watch | a soft spot for | love | loves | loved | adore | adores | adored | treasured | treasure | obsessed with | crazy about | in love with | fell for | worship
 was blown away by | blown away by | went wild for | floored by
LOVED: likes | liked | enjoy | enjoys | enjoyed | enjoying | appreciate | appreciated | admire | admired
 dig | dug | loving | gusto | me gusto | me gusta | aime | rate | rated | care for | cared for | connected with | into | vibed with
 respect | respected | a fan of | a big fan of | a huge fan of | moved by | sold on
HATED: not understood the fuss about | not understand the fuss about | not got the fuss about | not get the fuss about | not see the appeal of | not saw the appeal of | not got the appeal of | indifferent to | allergic to | no fan of | hardly fan of | not a fan of | not care for | not cared for | bounced off | bounced hard off | had no time for | have no time for | not gel with | not vibe with | not warm to | struggle with | resisted
 annoyed by | baffled by | burned by | burnt by | scarred by | traumatised by | hate | hated | hates | dislike | disliked | loathe | loathed | bored by | bored with | disappointed by | disappointed with | can not stand
 could not stand | underwhelmed by | let down by | left cold by | sick of | tired of | lukewarm on | cold on | detest | detested | could not finish | fell asleep during | walked out of | struggled with
`)

/** Last: what words make together. */
export const COMPOUNDS: CueTable = cueTable(`
BETTER: LESS of BAD | LESS BAD and BAD | MORE GOOD | LESS BAD | MORE RICHES | LESS BURDENS | MORE of a GOOD | LESS of a BAD | MORE a GOOD | MORE of GOOD
 BETTER GOOD | MORE BETTER | a LESS BAD | MORE GOOD and GOOD | BETTER and BETTER
WORSE: MORE of BAD | LESS of GOOD | MORE BAD | LESS GOOD | LESS RICHES | MORE BURDENS | LESS of a GOOD | MORE of a BAD | BETTER BAD | MORE WORSE
BEST: most GOOD | most beloved | LESS BAD of all | most RICHES
WORST: most BAD | least GOOD | least BEST
`)
