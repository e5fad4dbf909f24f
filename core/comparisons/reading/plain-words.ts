import { HashMap, hashSet } from './hash-map.ts'
import { hashOf } from './hashing.ts'
import { NAMES } from './plain-names.ts'

/*
 * How plain a word is: what it takes for a title made of it to stand out from a sentence. Inflections are left out where
 * their stem is listed.
 */

/** Words that hold sentences together, and those said with nearly every breath. */
const PLAINEST = `the a an of and or but nor so yet if then else than that this these those it its it's he him his she her hers
they them their theirs we us our ours you your yours i me my mine who whom whose which what where when why how is are was were be
been being am do does did done doing has have had having will would shall should can could may might must not no yes don't doesn't
didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm i'd i'll i've you're you'd
you'll you've he's he'd he'll she's she'd she'll it'd it'll we're we'd we'll we've they're they'd they'll they've that's there's
here's what's who's let's where's how's ain't at by for from in into of off on onto out over to up with without within under upon
about above across after against along among around as before behind below beneath beside besides between beyond during except
inside outside like near past since through throughout till until toward towards unlike via down again also always any anything
anyone anybody anyway all almost already although because both each either enough ever every everything everyone everybody few
here there however just less lot lots many more most much myself yourself himself herself itself ourselves themselves neither never
nobody none nothing now nowhere often once one only other others own per perhaps quite rather really same several some somebody
someone something sometimes somewhere soon still such though thus together too twice very well whatever when whenever wherever
whether while get got gets go goes going gone went come came comes make made makes see saw seen sees say said says know knew known
think thought take took taken good bad best better worst worse big little old new first last next great film films movie movies
watch watched watching scene scenes way thing things time times s t re ve ll d m oh ok okay etc two three`

/** Words that everybody uses every day. */
const COMMON = `able act action actor actress actually add afraid age ago agree air alive allow alone amazing animal another answer
apart appear arm art ask audience away baby back ball band bank bar base basic bear beat beautiful become bed begin believe bit bite
black blood blow blue board boat body book bored boring born boss bottom box boy brain break bring broken brother brown build burn
business busy buy call camera camp car card care case cast cat catch cause center century certain certainly chair chance change
character chase cheap check child children choice choose church cinema city class classic clean clear clearly clever close clothes
club cold color colour comedy common complete completely control cook cool cop corner cost count country couple course cover crazy
cry cut cute dad damn dance danger dangerous dark date daughter day dead deal dear death decade decide deep definitely desire dialogue
die different difficult dinner direct direction director dirty dog door double doubt drama draw dream dress drink drive driver drop
drug dry due dumb early earn earth easily easy eat edge effect effort eight eleven emotion empty end ending enemy enjoy
entire entirely especially event evil exactly example excellent except expect experience explain eye face fact fail fair fall false
family famous fan far fast fat father favorite favourite fear feel feeling feet fellow female fight figure fill final finally find
fine finger finish fire fit five fix flat floor fly folk follow food fool foot force forever forget form forward found four free
french friend front full fun funny further future game gang garden gas gave general gift girl give glad glass god gold gone
gorgeous grand gray green grey ground group grow guess gun guy hair half hall hand handle hang happen happy hard hat hate head hear
heart heat heavy hell help hero hey hi hide high hill history hit hold hole holiday home honest honestly hope horror horse hospital hot
hotel hour house huge human hundred hunt hurt husband ice idea imagine important impossible incredible indeed instead interest
interesting job join joke joy judge jump kept key kick kid kill kind king kiss kitchen knife knock lady land language large late
later laugh law lay lead learn leave led left leg lesson let letter level lie life light line list listen live living long look
lord lose loss lost loud love lovely low luck lucky mad main male man manage marry master match matter maybe mean meet member memory
men mention mess message middle mile million mind minute miss missing mistake modern moment money month mood moon moral morning mother
mouth move mr mrs murder music name natural nature necessary neck need nice night nine noise normal north nose note notice novel
number obvious obviously odd office open opinion order original ought outside page pain paint pair paper parent park part party pass
people perfect perfectly performance person phone photo pick picture piece place plan plane play player plot plus point police
poor pop popular possible power pretty probably problem process produce promise prove public pull pure purpose push put question
quick quickly quiet quietly race rain raise ran rate reach read ready real realise realize reality reason receive recent recently red
relationship remain remember remind rest result return review rich ride right ring rise river road rock role roll romance room
rough round rule run running rush sad safe sale sat save scared scary school science score scream screen script sea seat second
secret seem self sell send sense serious seriously set seven sex shape share sharp shine ship shit shock shoe shoot shop short shot show
shut sick side sign silence silly similar simple simply sing single sir sister sit six size skin sky sleep slow slowly small smart smile
smoke snow social society soft son song sorry sort soul sound south space speak special speed spend spirit split spot spring stage
stand star start state stay step stick stop story straight strange street strong student studio study stuff stupid style subject
suddenly suffer summer sun super suppose sure surprise sweet swim table talk tall tape taste tea teach team tear tell ten
terrible test thank thanks theater theatre themselves theme thick thin third thousand thriller throw tie tight tired today told
tomorrow tonight tone top total totally touch tough tour town track trade train treat tree trick trip trouble truck true truly trust truth
try turn tv twelve twenty twist type ugly uncle understand unique use usual usually version view village violence visit voice
wait wake walk wall want war warm wash waste water wave weak wear weather week weekend weird west wet white whole wide wife wild win
wind window winter wish woman women wonder wonderful wood word work world worry worth wow write writer wrong yeah year yellow yesterday
young zero`

/** Words that are no surprise in anybody's prose. */
const USUAL = `abandon ability absence absolute absolutely absurd abuse academy accent accept access accident accompany accomplish
account accuse achieve acid actual adapt adaptation addict addition admire admit adore adult advance advantage adventure advice affair
affect afford afternoon agent aggressive aid aim airport alarm album alcohol alien alike alley alright altar alter amateur
ambition ambitious ambulance america american amount amuse ancient angel anger angle angry animation anime anniversary announce annoy
antique anxiety anxious apartment apocalypse apologise apologize apparent apparently appeal appreciate approach appropriate ape area argue
argument ark army arrange arrest arrival arrive arrow artist artistic ash ashamed aspect assassin assault asset assign assist
associate assume atmosphere atonement attach attack attempt attend attention attic attitude attract attraction aunt authentic author
authority autumn available avatar avenge avenue average avoid awake award aware awful awkward axe bachelor background backward
badly bag bake balance balcony balloon ban bang banker banshee bare barely bargain bark barn baron barrel basement bastard bat bath
battle bay beach beam bean beard beast beauty bedroom bee beer beetle beg behave behavior behaviour belief bell belong
belt bench bend benefit bet betray bicycle bind bird birth birthday bitch bitter bizarre blackout blade blame bland blank blanket
blast bleak bleed bless blind blink block blockbuster blond blonde bloody bloom board bold bomb bond bone bonus boom boot border
bother bottle bounce bound boundary bow bowl brave bread breakdown breakfast breast breath breathe breed brick bride bridge
brief briefly bright brilliant british broad brood brutal bubble buck bucket buddy budget bug bull bullet bully bump bunch bunny
burden burial burning bury bus bush butcher butler butter butterfly button cabin cabinet cable cafe cage cake calm campaign cancer
candidate candle candy cannibal canvas capital captain capture careful carefully career caretaker cargo carnival carol carpet carry
cartoon carve cash casino castle casual catastrophe cave ceiling celebrate celebration celebrity cell cellar cemetery central
ceremony chain challenge champion channel chaos chapel chapter charge charity charm chart cheat cheek cheer cheese cheesy chef chemical
chemistry chest chew chicken chief childhood chill chin chip chocolate choke chorus chronicle cigarette cinematic cinematography
circle circumstance circus citizen civil civilian claim clash claw clay cliche cliff climate climax climb clip clock clone closet
cloud clown clue clumsy coach coast coat cocaine cocktail code coffee coffin coherent coin coincidence collapse collar collect
collection collector college colony column coma combat combination combine comfort comfortable comic command comment commercial
commit commitment committee communicate community companion company compare comparison compel compete competition complain complex
complicated component compose computer conceive concentrate concept concern concert conclude conclusion condition conduct cone
confess confession confidence confident confirm conflict confront confuse confusion connect connection conscience conscious consequence
consider considerable consist consistent conspiracy constant constantly construct consume contact contagion contain contemporary
contempt content contest context continue contract contrast contribute conversation convert convey convict convince cookie copy core
corn corporate corpse correct corrupt corruption costume cottage cotton cough council countdown counter countless county coup courage
court cousin coward cowboy cozy crack craft crash crawl cream create creation creative creator creature credit creep creepy crew crime
criminal cringe crisis critic critical criticism crop cross crossing crowd crown crucial crude cruel cruelty cruise crush crystal
cube cult cultural culture cunning cup cure curiosity curious current currently curse curtain curve custom customer cycle cynical
daily damage damned dancer dare darkness darling dash data dawn daze deadly deaf debate debt debut deceive decent deception decision declare
decline decoration dedicate deer defeat defend defense define degree delay deliberate delicate delicious delight deliver delivery
delusion demand demon dentist deny depart departed department depend depict deprive depress depressing depression depth describe
descent desert deserve design desk despair desperate despite destination destiny destroy destruction detail detective determine
develop development device devil devote diamond diary dictator diet differ difference dig digital dignity dimension dine dining dinosaur
disagree disappear disappoint disappointed disappointing disappointment disaster disc discount discover discovery discuss disease
disgust disgusting dish dismiss display distance distant distinct distract disturb disturbing dive divide division divorce
doctor document documentary doll dollar dolphin dominate doom dope dose dot dozen drag dragon drain dramatic drastic drawer dread drift drill
drown drum drunk duck duel duke dull dune duration dust dusty duty dwarf dynamic dynamite eager eagle ear ease east easter echo economy
edit editing editor education effective efficient egg ego elaborate elder elect election electric elegant element elephant elevator
elf elite embarrass embrace emerge emergency emotional emotionally emperor emphasis empire employ employee enable encounter encourage
endgame endless endure energy engage engaging engine engineer english enormous ensemble ensure enter enterprise entertain
entertaining entertainment entrance envelope environment envy epic episode equal equally equipment era erase error escape essence
essential establish estate eternal ethnic euphoria evening eventually everyday everywhere evidence evoke evolution evolve exact exam
examine excess exchange excite excitement exciting excuse execute execution exercise exhaust exhausting exile exist existence exit
exorcist expand expectation expense expensive expert explode exploit exploration explore explosion expose express expression extend
extensive extent exterior external extra extraordinary extreme extremely fabric fabulous facade factor factory fade failure faint
fairly fairy faith faithful fake fame familiar fancy fantastic fantasy farce farewell farm farmer farther fascinate fascinating fashion fatal
fate fault favor favour feast feather feature federal feed fellowship fence festival fever fiction field fierce fifteen fifty
filmmaker filmmaking filthy firm fish fist flag flame flash flashback flavor flavour flaw flawed flawless flee fleet flesh flight flip float flood
flow flower fluid foam focus fog fold footage football footloose forbid forbidden foreign forest forgive forgotten former formula fortunate
fortunately fortune forty foul foundation founder fountain fourth fox fragile frame franchise frankly freak freaks freedom freeze freight
frequent frequently fresh friction friendly friendship frightening frog frozen fruit frustrate frustrating fuck fuel fulfill
function fundamental funeral furious furniture fury galaxy gallery gamble gangster garbage gate gather gay gaze gear gem gender gene
generally generation generic generous genius genre gentle gentleman gentlemen genuine genuinely german ghost giant gladiator gleam
glimpse global glorious glory glove glue goal goat golden golf goodbye goofy gore gory gossip gothic govern government governor
grab grace gradually graduate graduation grain grandfather grandma grandmother grandpa granite grant graphic grasp grass grateful grave
graveyard gravity grease greatest greatness greed greek greet grief grim grin grip grit gritty grocery gross grotesque guarantee guard
guest guide guilt guilty guitar gut gym habit halloween halfway hallway hammer handful handmaid handsome happening happiness harbor
hardly harm harmony harsh harvest haunt haunting hawk headache heal health healthy heartbeat heartbreak heartbreaking heartfelt heaven
height heir heist helicopter helpful helpless hence hereditary heritage heroic hesitate hidden hilarious hint hip hire historic historical
hobby holy homage homeless homework honey honor honour hood hook hopeful hopefully hopeless horizon horrible horrific horrifying host
hostage hostel hostile hunger hungry hunter hurricane hurry hustle hypnotic hysterical icon iconic ideal identify identity idiot
ignorant ignore illegal illness illusion image imaginary imagination imitation immediate immediately immigrant immense impact imply
impress impression impressive improve improvement inception incident include incoherent income increase increasingly independence
independent indie individual industry inevitable inevitably infamous infect infection infinite infinity influence influential inform information
inherent initial initially injury inn inner innocence innocent innovative insane insect insert insider insidious insight insist inspire
inspiration instance instant instantly instinct institution instruction instrument insult insurance intellectual intelligence
intelligent intend intense intensity intent intention interact internal international internet interpretation interstellar interview intimate
intricate intrigue intriguing introduce introduction invade invasion invent invention invest investigate investigation invisible
invite involve iron irony ironic irritating island isolate isolation issue item jacket jail jaw jazz jealous jewel journal journalist
journey joyful jungle junior junk jury justice justify juvenile keen keep killer kindness kingdom knee kneel knight knowing knowledge
labor laboratory labyrinth lack ladder lake lamb lamp landscape lane largely laser lasting latter laughter launch laundry lawn
lawyer layer lazy leader leaf league lean leap leather lecture legacy legal legend legendary legion lemon lend length lens
lesbian liar liberal liberty library license lifetime lift lighthouse lighting likely likewise limit limited link lion lip liquid literal
literally literary literature load loan lobby lobster local locate location lock logan logic logical lonely loneliness loop loose
loud lounge lover loyal loyalty lump lunch lung lush luxury lyric machine mafia magazine magic magical magnetic magnificent magnolia maid mail
mainly mainstream maintain major majority makeup maker malice manipulate mankind manner manor mansion map marathon march margin marine mark
market marriage marvel mask mass massacre massive masterful masterpiece material math matrix mature maximum maze meal meaning
meanwhile measure meat mechanic media medical medicine mediocre medium melancholy melodrama melt memento memorable memorial mental
mentally menu merchant mercy mere merely merit mermaid mess messy metal metaphor method midnight mighty mild military milk mill mimic mine
mini minimal minister minor minority miracle mirror misery mission mist mistress mix mixture mob mobile mode model moderate modest
monk monkey monologue monster monstrous montage monument mop mortal motel motif motion motivation motive motor mount mountain mourn mouse
movement moving mud multiple mummy muscle museum musical musician mute mutual mystery mystic mystical myth naive naked
narration narrative narrator narrow nasty nation national native naturally neat neatly necessarily negative neighbor neighborhood
neighbour neon nerd nerve nervous nest net network neutral newcomer newspaper nightmare nineteen noble nocturnal nod noir nominate
nonsense nope northern nostalgia nostalgic notable notebook notion notorious nowadays nuance nuclear nude numb numerous nun nurse
nut oath obey object oblivion obscure observe obsess obsession obstacle obtain occasion occasional occasionally occupy occur ocean
october offend offense offensive offer officer official offspring oil oldboy olympic onion ongoing online opera operate operation
opponent opportunity oppose opposite option orange orchestra ordeal ordinary organ organization organize orientation origin
originality orphan otherwise outbreak outcome outdoor outfit outlaw outrage outrageous outsider outstanding oven overall overcome overlook
overly overrated overwhelm overwhelming owe owner oxygen pace pacing pack package pact painful painfully painter palace pale palm
pandemic panel panic pants papa paprika parade paradise parallel paranoia paranoid parasite pardon paris parody partial participate
particular particularly partly partner passage passenger passion passionate passive password patch path pathetic patience patient patriot
pattern pause pay payback payoff peace peaceful peak pearl peer pen penalty pencil penguin percent perception perform performer period
permanent permission permit persona personal personality personally perspective phantom phase phenomenal phenomenon philosophical
philosophy photograph photographer photography phrase physical physically pi pianist piano pie pig pile pill pillow pilot pin pink pioneer pipe
pirate pistol pit pitch pity pizza planet plant plastic plate platform platoon playful pleasant please pleasure plenty poem poet poetic
poetry poignant poison polar pole police policy polite political politician politics pond pool pope pot portion portrait portray portrayal
pose position positive possess possession possibility possibly post poster posture potential pound pour poverty practical practically
practice praise pray prayer preach precious precise precisely predator predict predictable prefer pregnant premise premiere prepare
presence present presentation preserve president press pressure prestige presumably pretend pretentious prevent preview previous previously
prey price pride priest primal primarily primary prime prince princess principal print prior prison prisoner privacy private privilege prize
problematic procedure proceed producer product production profession professional professor profile profit profound program
progress project prominent promising promote prompt proof propaganda proper properly property prophet proposal propose protagonist
protect protection protest proud provide provoke psychic psycho psychological psychology pulp pump punch punish punishment punk
puppet purchase purely purge purple pursue pursuit puzzle quality quarter queen queer quest quirky quit quote rabbit racist radical
radio rage raid raiders rail rainbow rainy ram ramble ranch random range rank ransom rape rapid rapidly rare rarely rat rating raw
razor react reaction reader realistic realm rear rebel rebellion recall recipe reckon recognise recognize recommend recommendation
record recover redeem redemption reduce reference reflect reflection refuse regard regime region register regret regular reign
reject relate relation relative relatively relax release relentless relevant reliable relic relief religion religious rely remark remarkable
remake reminder remote remove rent repeat repeatedly repetitive replace reply report repulsion represent representation reptile
reputation request require rescue research reservoir resident resist resolution resolve resort resource respect respond response
responsibility responsible restaurant restore restrain retire retreat reunion reveal revelation revenge revenant reverse revisit
revolution revolve reward rewatch rhythm rice rid ridiculous rifle ringer riot rip ripe risk risky ritual rival roar rob robber robbery robe robot
rocket romantic roof root rope rose rotten roughly rounders route routine row royal rub rubber rude ruin ruthless sacred
sacrifice saddle sadly sadness sail saint sake salad salary salt salvation sand satire satisfaction satisfy satisfying saturday sauce
savage savior scale scandal scar scarcely scarface scatter scenario scenery schedule scheme scholar score scout scrap scratch screening
screenplay screenwriter seal search season secondly secretary section secure security seduce seek segment seize select selfish senior
sensation sensational sensibility sensible sensitive sensitivity sensual sentence sentiment sentimental separate sequel sequence series sermon
servant serve service session setting settle severe sexual sexuality shade shadow shake shallow shame shark shed sheep sheer sheet
shelf shell shelter sheriff shift shining shirt shocking shore shortage shoulder shout shower shrink shrug shy siblings sicario sideways
siege sigh sight signal signature significance significant significantly silent silent silver simplicity sin sincere singer sink
situation sixteen sixty sketch skill skip skull slap slash slasher slave slavery sleepy slice slick slide slight slightly slim slip
sloppy slumber smash smell smooth snake snap snatch sneak soap sober soccer soldier sole solid solitary solitude solo
solution solve somehow somewhat soon soothe sophisticated sorcerer sorrow soundtrack soup source southern spare spark spawn speaker
species specific specifically spectacle spectacular speech spell sphere spice spider spill spin spiral spiritual spite splash splendid
spoil spoiler spoon sport spotlight spouse spread spy squad square squeeze squid stab stable stack stadium staff stain staircase stake stalker
stall stance standard standout staple stare stark station status steady steal stealing steam steel stem stepmother stereotype sterile
sting stink stir stock stomach stone storm storyline storytelling strain stranger strangle strategy straw stray stream strength
stress stretch strict strike striking string strip stroke structure struggle stubborn stuck stumble stun stunning stunt sublime substance
substitute subtext subtitle subtle subtlety suburb suburban subway succeed success successful suck sudden sugar suggest suicide suit
suitable sum sunday sunlight sunny sunrise sunset sunshine superb superficial superhero superior supernatural supply support supporter
surely surface surgeon surgery surprised surprising surprisingly surreal surrender surround survival survive survivor suspect
suspense suspicion suspiria sustain swallow swan swear sweat sweep swear swing switch sword symbol symbolic sympathetic sympathy symptom syndrome
system tactic tail tailor talent talented tale tank tap target tarnish task taxi teacher tech technical technically technique technology
tedious teen teenage teenager telephone television temper temperature temple temporary tempt tenant tend tendency tender tenet tension tent
term terminal terminator terrific terrify terrifying territory terror terrorist text texture thankful thankfully theatrical theory therapy
thereby therefore thesis thief thirst thirteen thirty thoroughly thought thread threat threaten thrill thrilling throat throne thumb
thunder ticket tide tidy tiger tiny tip tire title titanic toast toe toilet tolerate ton tongue tool tooth torn torture toss totem
tourist tower toxic toy trace tradition traditional traffic tragedy tragic trail trailer trait traitor trance transfer transform
transformation transformer transition translate translation trap trash trauma traumatic travel treasure treatment tremendous trend trial triangle
tribe tribute trigger trilogy triumph trivial tropical trope trousers troy trumpet trunk tube tune tunnel twilight twin ultimate
ultimately umbrella unable unbelievable unbreakable uncertain uncomfortable underground underrated understandable understated undoubtedly
unexpected unexpectedly unfold unforgiven unforgettable unfortunate unfortunately uniform union unit unite universal universe university unknown
unless unlikely unnecessary unpleasant unrealistic unsettling upset upside urban urge urgent useful useless utter utterly vacation vague
vain valley valuable value vampire van vanish variety various vast vehicle vengeance venture verdict verse vertigo vessel veteran
vibe vibrant vicious victim victory video viewer viewing vile villain vintage violent violin viral virgin virtual virtually virtue virus
visible vision visual visually vital vivid vocal void volume vote voyage vulgar vulnerable wage wander wanderer warehouse warn warning
warrior waterfall wealth wealthy weapon wed wedding weep weigh weight welcome werewolf western whale wheel whereas whip whisper
whistle whiplash wholesome wicked widow willing wine wing winner wire wisdom wise wit witch withdraw witness witty wizard wolf womb wondrous
wooden worker worthy wound wrap wreck wrestle wrestler wrist wrote yard yearn yell youth zombie zone zoo traffic volver memories
tangerine margin locke warlock ratatouille looper collateral nightcrawler whiplash tampopo platform babel closer adaptation network notorious
rope ran kes freaks gilda laura network barbarian smile men fall old boys`

/** Information of a word, in the units of a title's score: how little it is to be expected in any sentence. */
export const RARITY = {
  plainest: 0,
  common: 1,
  usual: 2,
  name: 2,
  figures: 1,
  symbol: 3,
  unspaced: 0.9,
  rare: 4,
} as const

const rarity = new Map<number, number>()
const names = new Set<number>()
const listed = (list: string) => list.replaceAll("'", '').split(/\s+/).map(hashOf)
for (const name of listed(NAMES)) {
  names.add(name)
  rarity.set(name, RARITY.name)
}
for (const word of listed(USUAL)) if (!names.has(word)) rarity.set(word, RARITY.usual)
for (const word of listed(COMMON)) {
  rarity.set(word, RARITY.common)
  names.delete(word)
}
for (const word of listed(PLAINEST)) {
  rarity.set(word, RARITY.plainest)
  names.delete(word)
}

const rarities = new HashMap(rarity)
const nameSet = hashSet(names)

/** Rarity of a word by its hash; undefined for one that is not listed. */
export const listedRarity = (plainHash: number): number | undefined => rarities.get(plainHash)

export const isPlainest = (plainHash: number): boolean => rarities.get(plainHash) === RARITY.plainest

/** Whether a word is a name of a person, a place, a day: always written with a capital. */
export const isName = (plainHash: number): boolean => nameSet.has(plainHash)
