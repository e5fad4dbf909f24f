/** Words that praise or blame a film, and what is made of them: “funny”, “funnier”, “funniest”. */

const PRAISE =
  'good great fun funny scary strong smart clever sharp tight rich fresh warm sweet cool tender brave wise slick creepy witty ' +
  'brilliant excellent amazing awesome incredible wonderful fantastic superb terrific perfect outstanding phenomenal magnificent ' +
  'compelling engaging entertaining enjoyable exciting thrilling gripping interesting intriguing fascinating captivating satisfying ' +
  'moving touching emotional powerful profound deep heartfelt poignant resonant affecting impactful effective memorable iconic ' +
  'impressive inventive original creative imaginative ambitious coherent cohesive consistent focused polished accomplished ' +
  'assured confident mature sophisticated complex layered nuanced subtle thoughtful intelligent meaningful relevant timeless ' +
  'beautiful gorgeous stunning pretty elegant stylish charming likeable likable lovable endearing charismatic hilarious ' +
  'intense tense suspenseful terrifying frightening unsettling believable convincing authentic honest sincere genuine realistic ' +
  'rewarding rewatchable underrated groundbreaking revolutionary influential important essential successful solid ' +
  'magical masterful immersive atmospheric hypnotic haunting devastating heartbreaking breathtaking lively energetic vibrant epic light kind pure bold brisk nimble spooky sexy lush calm crisp spannend lustig schon ' +
  'adventurous alert amusing agile articulate artful assertive astonishing astounding attentive ' +
  'audacious balanced beguiling bewitching bittersweet blistering bracing bravura breezy bubbly ' +
  'buoyant cathartic cerebral charged cheerful cinematic classy colourful colorful comforting concise ' +
  'considered controlled cosy cozy crackling crafted crafty cracking daring dazzling decisive delicate ' +
  'delicious delightful delirious deft devilish dignified disarming disciplined distinct distinctive ' +
  'distinguished dreamy droll dynamic earnest easygoing ecstatic edgy effortless electric electrifying ' +
  'eloquent emotive enchanting enduring engrossing enthralling ethereal evocative exceptional ' +
  'exhilarating expert expressive exquisite exuberant faultless fearless ferocious fiery fleet ' +
  'flawless fluent fluid forceful formidable frantic freewheeling generous gleeful glorious graceful ' +
  'grounded gutsy handsome harrowing healthy heartening heartwarming humane humble idiosyncratic ' +
  'illuminating immaculate immense impeccable impassioned impish incisive indelible ingenious inspired ' +
  'inspiring insightful invigorating involving irresistible jaunty jolly joyful joyous juicy kinetic ' +
  'lavish legendary limber literate lovely loving lucid luminous luscious lyrical majestic marvellous ' +
  'marvelous measured melancholy merry mesmerising mesmerizing meticulous mischievous monumental ' +
  'muscular mythic neat nifty noble novel observant offbeat optimistic organic overwhelming passionate ' +
  'patient peerless perceptive playful pleasant pleasing plausible poetic potent precise priceless ' +
  'prescient profane provocative punchy radiant raucous ravishing refined refreshing relatable ' +
  'remarkable resourceful restrained riveting robust rousing rugged savage scathing scorching searing ' +
  'seductive seamless sensational sensitive sensual shrewd skilful skillful slyly sly soaring soothing ' +
  'soulful spectacular spellbinding spirited splendid spontaneous sprightly spry stark staggering ' +
  'stellar stirring stupendous sturdy sublime succinct sumptuous supple swift sympathetic tactile ' +
  'tantalising tasteful tasty thorough thunderous transcendent transporting truthful twisty unafraid ' +
  'uncompromising unforgettable unhurried unique uplifting unnerving unpredictable upbeat urgent ' +
  'vicious vigorous visceral vital vivid volatile whimsical wicked winning wistful wondrous worthwhile ' +
  'zany zippy zingy'

const BLAME =
  'bad weak dull boring flat bland stale lame dumb stupid silly shallow hollow empty thin cheap lazy messy clunky clumsy cheesy ' +
  'corny slow dry cold sloppy ugly poor sad tired tedious tiresome terrible awful horrible dreadful atrocious abysmal mediocre ' +
  'forgettable unremarkable generic derivative predictable formulaic cliched contrived convoluted confusing muddled incoherent ' +
  'uneven overlong overlong bloated indulgent pretentious preachy pointless needless useless disappointing frustrating annoying ' +
  'irritating unfunny unconvincing unbelievable lifeless soulless charmless toothless cynical problematic overrated disjointed ' +
  'underwhelming uninspired uninteresting unengaging redundant inept amateurish miserable obnoxious insufferable painful ' +
  'abrasive absurd aggravating aimless airless anaemic anemic anonymous anticlimactic artificial ' +
  'artless asinine aloof banal baffling bathetic bewildering blah bleh bloodless bogus botched broken ' +
  'brainless bumbling callous calculated careless cartoonish childish choppy clueless clattering ' +
  'clinical cloying clogged coarse colourless colorless commonplace complacent condescending confused ' +
  'cramped crass creaky cringey cringy cringeworthy crowded crude crummy cumbersome cursory cutesy ' +
  'dated deadening deficient deflated depressing desperate dire dishonest disastrous dismal ' +
  'disorganised dispiriting distracting dodgy doomed dopey draggy drab dreary drowsy emotionless ' +
  'endless erratic exasperating excessive exhausted exhausting expository facile fake faulty feeble ' +
  'flabby flaccid flawed flimsy flippant florid forced forgotten formless frivolous frigid fuzzy ' +
  'garbled garish gaudy gimmicky glacial glib glossy gormless grating gratuitous grotesque gruelling ' +
  'grueling gutless hackneyed hammy haphazard hateful heartless hokey humourless humorless hurried ' +
  'hysterical idiotic illogical impersonal implausible impenetrable inadequate inane inauthentic ' +
  'incomplete inconsequential inconsistent indifferent ineffective inert infantile inferior ' +
  'inoffensive insipid insincere insubstantial insulting interminable inessential irrelevant ' +
  'irredeemable jarring joyless jumbled jumpy juvenile laboured labored lacking lacklustre lackluster ' +
  'languid laughable leaden leaky lethargic limp listless ludicrous lumbering lumpy maudlin mawkish ' +
  'meandering meaningless mechanical meh melodramatic middling mindless mindnumbing misguided ' +
  'misjudged misogynistic monotonous moronic muddy mundane murky mushy nauseating negligible ' +
  'nonsensical numb numbing obvious odious offensive ordinary outdated overblown overbearing ' +
  'overcooked overcrowded overdone overdetermined overedited overegged overextended overplotted ' +
  'overripe overscored oversimplified overstuffed overworked overwritten overwrought pallid paltry ' +
  'pathetic patronising patronizing pedestrian perfunctory phony phoney plasticky plastic ' +
  'plodding ponderous pompous prosaic puerile racist rambling rancid repellent repetitive repulsive ' +
  'ridiculous robotic rote rotten routine rubbishy rushed sagging saggy sanctimonious sappy schmaltzy ' +
  'scattershot senseless sentimental sexist shabby shaky shapeless shoddy shrill showy ' +
  'sickly simplistic simpering skimpy slack sleepy slipshod sluggish smug soapy soggy sour spiritless ' +
  'sterile stilted stiff stodgy strained stretched stuffy stultifying superficial superfluous suspect ' +
  'syrupy tacky talky tame tasteless tawdry tepid threadbare timid tinny torpid tortuous tortured ' +
  'toxic trashy trite trivial turgid unambitious unamusing unattractive unappealing unbearable ' +
  'undercooked underbaked underdeveloped underwritten unearned uneventful unexceptional unfair ' +
  'unfocused unfinished ungainly unimaginative unimpressive uninvolving unintelligible unlikeable ' +
  'unlikable unmemorable unmotivated unmoving unnecessary unoriginal unpleasant unpolished ' +
  'unsatisfying unscary unsubtle unsuccessful unsure unwatchable unwieldy vacant vacuous vapid verbose ' +
  'vile vulgar wan waterlogged watery wearisome weary weightless whiny windy witless wobbly wooden ' +
  'woolly wordy worn worthless'

/** Things a film has more or less of, to its credit. */
export const RICHES =
  'fun heart soul charm depth wit style class substance impact emotion personality ambition humour laughs tension suspense warmth ' +
  'nuance intelligence craft energy imagination originality bite punch life magic confidence focus purpose meaning feeling grace ' +
  'subtlety restraint coherence character mileage enjoyment respect'

/** …and to its discredit. */
export const BURDENS =
  'filler cliches cliche problems flaws bloat padding nonsense pretension pretensions issues'

const PRAISED = PRAISE.split(' ')
const BLAMED = BLAME.split(' ')
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  fun: ['funner', 'funnest'],
  // “Number” is a word of its own.
  numb: ['more numb', 'most numb'],
  flat: ['more flat', 'flattest'],
}

export interface Grades {
  readonly plain: readonly string[]
  readonly comparative: readonly string[]
  readonly superlative: readonly string[]
}

export const praising: Grades = grades(PRAISED)
export const blaming: Grades = grades(BLAMED)

function grades(words: readonly string[]): Grades {
  return {
    plain: words,
    comparative: words.map((word) => IRREGULAR[word]?.[0] ?? `${stem(word)}er`),
    superlative: words.map((word) => IRREGULAR[word]?.[1] ?? `${stem(word)}est`),
  }
}

/** What the endings are put to: “funni-”, “sad-d-”, “tens-”. */
function stem(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`
  if (word.endsWith('e')) return word.slice(0, -1)
  return /^[^aeiou]*[aeiou][bdgmnpt]$/.test(word) ? word + word.slice(-1) : word
}
