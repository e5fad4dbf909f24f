import { type CueTable, cueTable } from './cue-table.ts'

/** What one film does to another, what likens them, and what sends one to a film. Read in one pass with the words. */
export const VERBS: CueTable = cueTable(`
PREFER: je prefere | yo prefiero | prefer | prefers | preferred | prefiero | prefiro | preferisco | bevorzuge | would pick | would choose | would take | will take
 would sooner watch | would sooner sit through | would sooner see | would rather see | would rather watch | would rather rewatch
 would rather be watching | would rather have watched | would rather have seen | would rather sit through | give me | stick with | stick to
 rather watch | rather be watching | rather see | rather rewatch | rather have seen | rather have watched | sooner watch | i will take
BEAT: overtaken | has overtaken | beat | beats | beating | top | tops | topped | surpass | surpasses | surpassed | outdo | outdoes | outdid | outclass | outclasses
 outclassed | outshine | outshines | outshone | outstrip | outstrips | outstripped | exceed | exceeds | exceeded | eclipse | eclipses
 eclipsed | trump | trumps | trumped | bests | bested | destroy | destroys | destroyed | smoke | smokes | smoked | clears | crushes
 demolishes | obliterates | trounces | outranks | outperforms | improve on | improves on | improved on | improve upon | improves upon
 improved upon | improving on | improving upon | one ups | one upped | edges out | edged out | edge out | wipes the floor with
 wiped the floor with | mops the floor with | runs circles around | runs rings around | ran circles around | supera a | supera
 supero a | surpasse | depasse | ubertrifft | schlagt | batte | bate | overtakes | overtook | transcends | transcended | dethrones
 dethroned | blows past | makes a mockery of | is head and shoulders above | towers over | towered over | laps | betters | bettered
 does circles around | leaves behind | overshadows | outlasts | knocks spots off | runs rings round | overtake | goes deeper than
BEATEN: fall short of | falls short of | fell short of | falling short of | falls well short of | fell well short of | short of
 pale beside | pales beside | paled beside | pale next to | pales next to | paled next to | pales in comparison to
 paled in comparison to | pale in comparison to | pales in comparison with | pales compared to | paled compared to | pale compared to
 pales compared with | pales before | pales against | pales alongside | beaten by | surpassed by | outdone by | bested by | outclassed by
 outshone by | eclipsed by | overshadowed by | topped by | bettered by | loses to | lost to | lose to | in the shadow of | in the shadows of | under the shadow of
 a pale imitation of | pale imitation of | a pale shadow of | a shadow of | a pale copy of | pale copy of | pale shadow of
 suffers next to | suffers in comparison to | suffers in comparison with | suffers compared to | suffers by comparison with
 suffers by comparison to | suffers from comparison with | suffers from comparisons to | withers next to | not in the same league as | not on the level of | not on the same level as
 not in the league of | not in the same class as | not a patch on | no match for | nothing on | has nothing on | had nothing on
 got nothing on | have nothing on | not fit to lick the boots of | comes up short against | comes up short next to | lags behind
 trails | trails behind | ranks below | ranks behind | sits below | sits behind | right behind | in second place to | second fiddle to
 second only to | second to | runner up to | a distant second to | third to | looks bad next to | not a touch on
 lives in the shadow of | dwarfed by | looks like a school play next to | looks amateur next to | can not shake | not a match for
MATCH: match | matches | matched | matching | match up to | matches up to | rival | rivals | rivalled | rivaled | equal | equals
 equalled | equaled | live up to | lives up to | lived up to | living up to | measure up to | measures up to | measured up to
 stack up to | stacks up to | stacked up to | stack up against | stacks up against | hold up to | holds up to | held up to
 hold up against | holds up against | held up against | hold up next to | compare to | compares to | compare with | compares with
 come close to | comes close to | came close to | come anywhere near | comes anywhere near | came anywhere near | come near | comes near | came near | coming close to | get close to | gets close to | approach | approaches | approached | get near | gets near
 reach | reaches | reached | touch | touches | touched | hold a candle to | holds a candle to | held a candle to | holding a candle to | hold a torch to
 recapture | recaptures | recaptured | capture | captures | captured | replicate | replicates | replicated | hit the heights of
 hits the heights of | on par with | on a par with | at the level of | on the level of | the level of | near the level of | on the same level as | in the same league as
 in the same ballpark as | in the same class as | up there with | right up there with | up to the level of | up to the standard of | up to the standards of | up to scratch with
 estar a la altura de | a la altura de | a la hauteur de | heranreicht an | reicht an | kommt an | all'altezza di | a altura de | stand up to | stands up to
 stood up to | worthy of | compete with | competes with | level with | keep up with | stands alongside | stands with | holds its own against | holds its own with | in the league of | neck and neck with | deserves to be mentioned with | can stand next to | ranks with | ranks up there with | ranks alongside | stand next to | stand beside
COMPARED: compared to | compared with | in comparison to | in comparison with | by comparison to | by comparison with | next to | beside | alongside
 set against | put next to | stacked against | relative to | when you have seen | when you have | coming from | coming off | following
LIKE: had me thinking about | had me thinking of | kept me thinking about | kept thinking about | kept thinking of | tied with | level pegging with | rhymes with | rhyme with | rhyming with | relative of | relative is | relative to this is | kinship with | ghost of | the ghost of | spectre of | fingerprints of | spirit of | soul of | dna from | pages from | cues from | notes from | lessons from | inspiration is
 sit next to | sits next to | sit alongside | sit beside | deserves to sit next to | deserves to sit alongside | deserves to sit beside | deserves a place next to | deserves a place beside | pair nicely with | pair well with | pair perfectly with | pair beautifully with | pairs beautifully with | pair up with | would go well with | go well with | go nicely with | love for | affection for | debt to | conversation with | dialogue with | remix of | echo of | reflection of | mirror of | mirror image of | flip side of | flipside of | flip side to | mutation of | evolution of | continuation of | extension of | in the key of | in the register of | in the wake of | at the altar of
 similar to | close to | closer to | closest to | nearest to | prequel to | sequel to | draws on | draws from | drawing on | drawn from | pulls from | leans on | riffing on | akin to | reminiscent of | reminiscent to | reminds me of | reminded me of | remind me of | reminding me of | reminds you of
 reminded of | reminds of | reminding of | remind of | reminds one of | reminds us of | brings to mind | brought to mind | bringing to mind
 brings back memories of | calls to mind | called to mind | puts me in mind of | put me in mind of | makes me think of | made me think of
 makes you think of | think of | thinking of | thought of | makes one think of | echoes | echoing | echo | evokes | evoking | evoke | evocative of
 recalls | recalling | resembles | resembling | resemble | resemblance to | in the vein of | in vein of | in the same vein as | in the spirit of
 in the style of | in the mould of | in the mold of | in the tradition of | in the manner of | along the lines of | on the lines of
 a la | shades of | vibes of | echoes of | hints of | elements of | traces of | flavours of | flavors of | notes of | dashes of | a dash of | a hint of | a touch of | a bit of | a pinch of | bits of | homage to
 love letter to | riff on | riffs on | spin on | take on | twist on | update of | update to | updating of | remake of | re shoot of | reshoot of
 reworking of | retelling of | reimagining of | redo of | version of | variation on | variant of | companion piece to
 companion to | companion film to | cousin to | cousin of | sibling to | sibling of | sister film to | twin of | cousin film to
 spiritual successor to | spiritual sequel to | spiritual prequel to | answer to | response to | equivalent of | equivalent to
 successor to | the same as | same as | indebted to | influenced by | influence of | influences of | inspired by | inspiration from | owes a debt to | owes a lot to | owes much to | owes to
 borrows from | borrows a lot from | borrowing from | takes from | takes a page from | taking a page from | takes its cues from | takes cues from | channels | channelling | channeling
 channelled | channeled | the feel of | has the feel of | feeling of | mix of | mix between | mixture of | mixture between | cross between | crossover of | a mashup of
 combination of | blend of | hybrid of | mashup of | mash up of | mash up between | crossed with | mixed with | combined with | blended with
 by way of | in common with | parallels with | parallels to | similarities to | similarities with | similarity to | similarity with | similarities between
 double feature with | double bill with | double feature of | double feature | double bill | pairs well with | pairs nicely with | pairs perfectly with
 paired with | goes well with | kin to | comparable to | comparison to | comparison with | comparisons to | comparisons with | compare this to | compare it to | compare this with | compare it with | compared it to | compared this to | comparing it to | comparing this to | comparing it with
 cut from the same cloth as | from the same mould as | descendant of | heir to | heir of | throwback to | callback to | tribute to
 nod to | nods to | wants to be | want to be | wanted to be | trying to be | tries to be | tried to be | aspires to be | aspiring to be
 hopes to be | tries to replicate | tries to recreate | trying to recreate | trying to replicate | wants to have made | wishes to be | thinks it is | clone of | copy of | imitation of | alternative to
 counterpart to | counterpart of | mirrors | mirroring | parallels | paralleling | flavour of | flavor of | style of | spirit of | dna with | dna of | the love child of | love child of
 lovechild of | bastard child of | offspring of | child of | screams | screamed | knock off of | knockoff of | smells of | smacks of | reeks of | dressed as | dressed up as | disguised as | masquerading as | in the footsteps of | footsteps of | belongs with | belongs next to | shelf next to | shelf with | shelf as | shelf beside | sits alongside | sits next to | sits comfortably next to | sits beside | fits alongside | belongs alongside | belongs beside | in conversation with | in dialogue with | the key to | could be a sequel to | could be set in | feels straight out of | straight out of | straight from | territory of | world of | same breath as | same sentence as | same conversation as
 me recuerda a | me recordo a | me hizo pensar en | recuerda a | recuerda mucho a | rappelle | m'a rappele | rappele | fait penser a | m'a fait penser a | fait penser | me fait penser a | dans la veine de | dans la lignee de
 dans l'esprit de | erinnert an | erinnert mich an | erinnert stark an | erinnerte mich an | erinnerte an | erinnert ein wenig an | mi ricorda | mi ha ricordato | ricorda | lembra | me lembra | me lembrou
 lembrou | lembra muito | parecido a | parecida a | parecido com | semblable a | ahnlich wie | simile a | al estilo de | wie | comme | como | similar a | una especie de | une sorte de | una mezcla de | un melange de | mischung aus | eine mischung aus
CHEAP: cut price | cut rate | knock down | own brand | supermarket | flat pack | ikea | aldi | tesco | b tier | z grade | low fat | decaf | shein | amazon basics | half price | half strength | photocopied | karaoke | straight to streaming | made for tv | sunday school | school play | poor man 's | poor mans | poor woman 's | poor person 's | homeless man 's | idiot 's | budget | discount | discounted | bargain bin
 bargain basement | dollar store | dollar tree | store brand | would be | diet | watered down | wish com
 temu | great value | off brand | generic brand | low rent | second rate | third rate | straight to video | direct to video
 half baked | half assed | sub par | subpar | pound shop | poundland | walmart | kirkland | ersatz | dime store | failed | botched | bootleg
 faux | second hand | pale | sanitised | sanitized | toothless | neutered | minor | warmed over | reheated | dollar general | bad imitation | baby 's first | my first | babys first | fisher price | lukewarm
KNOCKOFF: knock off | knockoff | knock offs | copycat | copy
RIPOFF: rip off of | ripoff of | rip off | ripoff | rips off | ripped off | ripping off | ripped from | steals from | stole from | stolen from | stealing from
 plagiarises | plagiarizes | plagiarised | derivative of | rehash of | retread of | carbon copy of | cash in on | attempt at | failed attempt at | bad copy of | cheap copy of | rehashes | rehashing
WISHES: wishes it was | wishes it were | wishes it could be | wish it was | wish it were | wishes it had been | wish it had been
 wished it was | could only dream of being | can only dream of being | would love to be | dreams of being | only dreams of being
AFTER: after | other than | besides | apart from | except | except for | aside from | outside of | not named | not called
 not counting | excluding | bar | barring | save | save for | only to | next only to | short of | beyond | next to
DOES: does it | did it | do it | does this | did this | does that | did that | handles it | handled it | handles this | handled this
 does all of this | does all this | did all of this | did all this | does all of that | does everything | did everything | does so | did so | pulls it off | pulled it off | tells it | told it | has done it | had done it
 had done this | has done this | do this | done it | done this | does the same thing | did the same thing | does the same | did the same
 had told this | has told this | told this | tells this
SHOWED: knew how to do this | showed how to do this | showed us how to do this | showed how it is done | shows how it is done | understood this | showed how | showed us how | shows us how
REWATCH: rewatch | rewatching | re watch | re watching | revisit | revisiting | re visit | re visiting | reexperience | re experience
 go back to | going back to | return to | returning to | go back and watch | go back and see | go back and rewatch | going back and watching
 another viewing of | another watch of | another look at | a second look at | a second viewing of | a rewatch of | rewatch of | be watching | redo
 a re watch of | a revisit of | second viewing of | volver a ver | volver a | revoir | rivedere | rever | noch mal sehen
 noch einmal sehen | nochmal sehen | nochmal schauen | wieder sehen | dust off | dig out | revisitar
SOON: for the fourth time | for the fifth time | for the sixth time | for the tenth time | for the nth time | for the millionth time | for the thousandth time | yet again | again | once more | one more time | a second time | de nouveau | otra vez | noch mal | nochmal | noch einmal | di nuovo | de novo | for the second time | for the third time | for the hundredth time | for the umpteenth time | back on
WATCH: go with | go straight for | go straight to | reach for | hunt down a copy of | track down a copy of | find a copy of | get a copy of | buy a copy of | order a copy of | get hold of | get my hands on | lay my hands on | cross off | tick off | watch | watching | see | seeing | check out | checking out | seek out | seeking out | search out | track down | tracking down
 hunt down | catch | catch up with | catch up on | get to | getting to | get around to | getting around to | get round to | dive into | finally watch | finally see
 stream | streaming | rent | queue up | experience | try | go see | go watch | go and see | go and watch | get into | binge | view | pick up | watch out for
 throw on | put on | cue up | fire up | start with | ver | voir | sehen | anschauen | ansehen | gucken | vedere | guardare | assistir | regarder | mirar | schauen | wash my eyes out with | start | give a go | finally get to | look up | look for | watch that
NEXT: next up | up next | next on my list | next on the list | next on my watchlist | next stop | next on the docket | next in the queue | next | on deck
LIST: watchlist | watch list | to watch list | queue | list | pile | to do list | rotation
DESIRE: been meaning to | meaning to | meant to finally | reminder to self | note to self | better off with | better off watching | better off seeing | be better off with | you would be better off with | straight into | want to | all i wanted to do | all i wanted was to | all i want to do | might | may | wants me to | makes me want to | made me want to | makes you want to | make me want to | making me want to | want | craving | crave
 made me wanna | makes me wanna | need to | have to | has to | ready to | going to | should | should also | must | must also | itching to | inspired me to | inspires me to | inspired to
 can not wait to | can not wait for | let us | tempted to | excited to | excited for | excited about | plan to | planning to | plan on
 planning on | intend to | intending to | will | will have to | would love to | would like to | love to | urge to | an urge to | the urge to
 in the mood to | in the mood for | time to | time for | it is time for | about time i | got to | ought to | to crave | craving to | feel like | dying to
 desperate to | eager to | keen to | curious to | curious about | looking forward to | look forward to | motivated me to | convinced me to
 persuaded me to | pushed me to | makes me long to | long to | longing to | longing for | hankering for | hankering to | hoping to | off to | on to | onto | now to
 now for | do was to | do is to | due for | due a | due | overdue | overdue for | overdue a | long overdue for | remind me to | reminds me to | reminded me to
 reminder to | make sure to | be sure to | do not forget to | remember to | recommend | recommended | suggest | urge you to | would recommend | can not recommend
 encourage you to | do yourself a favour and | do yourself the favour and | do yourself the favor and | find time for | make time for | save time for | set aside time for | do yourself a favor and | do yourselves a favour and | do yourself a favour | you need | must see | must watch | quiero | tengo que | hay que | ganas de | il faut
 envie de | je veux | je dois | muss | sollte | sollte auch | will ich | ich will | ich muss | voglio | devo | quero | preciso | vontade de | voglia di | lust auf | gleich | got me excited for
 got me hyped for | hyped for | hyped to | pumped for | stoked for | anxious to | in anticipation of | anticipation of | preparation for
 in preparation for | in prep for | prepping for | getting ready for | gearing up for | bring on | roll on | moving on to | compelled to | compels me to
 compelled me to | sends me to | sent me to | send me to | sends me straight to | sent me straight to | drove me to | drives me to | gave me the urge to | has me wanting to | left me wanting to | wanting to | so i can | skip this and | skip it and | skip this one and | turn this off and | you are better off | deserves a | deserves | off on | straight to | straight back to | back to | guess i will | guess i have to | guess i am
`)
