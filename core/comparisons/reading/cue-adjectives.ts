/** Words that praise or blame a film, and what is made of them: “funny”, “funnier”, “funniest”. */

const PRAISE =
  'good great fun funny scary strong smart clever sharp tight rich fresh warm sweet cool tender fine brave wise slick creepy witty ' +
  'brilliant excellent amazing awesome incredible wonderful fantastic superb terrific perfect outstanding phenomenal magnificent ' +
  'compelling engaging entertaining enjoyable exciting thrilling gripping interesting intriguing fascinating captivating satisfying ' +
  'moving touching emotional powerful profound deep heartfelt poignant resonant affecting impactful effective memorable iconic ' +
  'impressive inventive original creative imaginative ambitious coherent cohesive consistent focused polished accomplished ' +
  'assured confident mature sophisticated complex layered nuanced subtle thoughtful intelligent meaningful relevant timeless ' +
  'beautiful gorgeous stunning pretty elegant stylish charming likeable likable lovable endearing charismatic hilarious ' +
  'intense tense suspenseful terrifying frightening unsettling believable convincing authentic honest sincere genuine realistic ' +
  'rewarding rewatchable watchable underrated groundbreaking revolutionary influential important essential successful solid decent ' +
  'magical masterful immersive atmospheric hypnotic haunting devastating heartbreaking breathtaking lively energetic vibrant epic light kind pure bold brisk nimble spooky sexy lush calm crisp spannend lustig schon'

const BLAME =
  'bad weak dull boring flat bland stale lame dumb stupid silly shallow hollow empty thin cheap lazy messy clunky clumsy cheesy ' +
  'corny slow dry cold sloppy ugly poor sad tired tedious tiresome terrible awful horrible dreadful atrocious abysmal mediocre ' +
  'forgettable unremarkable generic derivative predictable formulaic cliched contrived convoluted confusing muddled incoherent ' +
  'uneven overlong overlong bloated indulgent pretentious preachy pointless needless useless disappointing frustrating annoying ' +
  'irritating unfunny unconvincing unbelievable lifeless soulless charmless toothless cynical problematic overrated disjointed ' +
  'underwhelming uninspired uninteresting unengaging redundant inept amateurish miserable obnoxious insufferable painful'

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
