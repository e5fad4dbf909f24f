import type { KnownTitle } from '../../core/comparisons/reading/mention.ts'

/** Numbers in [0, 1), the same ones every time (Numerical Recipes' constants). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The words that titles are mostly made of, the commonest first. */
const COMMON =
  `the of and a in to love man night my life on day girl last house woman for world story with black dead king blood
  little one at good from time red death home dark big boys is men heart city road lost you summer it her up us me they out
  new no all secret war white street river moon sun sea sky fire water stone star dream light shadow ghost angel devil god
  mother father son daughter brother sister wife husband child children boy lady queen prince princess hero stranger friend lover
  killer hunter doctor soldier captain master witch monster dragon wolf dog cat horse bird before after again never forever beyond
  under over down away back into without first second two three seven end beginning return revenge escape journey way
  song dance kiss letter book door window room hotel train island mountain forest garden winter spring autumn christmas
  midnight morning sunday friday drive speed heat crash rush jaws alien signs fury glass split wild best better`.split(
    /\s+/,
  )

const STARTS = 'b br c ch cl d dr f g gr h j k l m n p pr r s sh st t th tr v w z'.split(' ')
const MIDDLES = 'a e i o u ai ea ou'.split(' ')
const ENDS = 'n r l s t nd rk ld ck m th ss ne ra li na to'.split(' ')

/** Shares of titles by their number of words: mean about three. */
const LENGTHS = [0.22, 0.28, 0.22, 0.13, 0.07, 0.04, 0.02, 0.02]
const RARE_WORDS = 90_000
const NAMES = 60_000
const DUPLICATES = 0.12
const ORIGINALS = 0.15

/**
 * Titles as they are in a large catalogue: words by Zipf's law, one title in five a single word, one in eight the
 * title of an earlier film too, one in seven with another original title; a director and a writer each.
 */
export function syntheticTitles(count: number, random: () => number): KnownTitle[] {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const make = () => {
    const syllables = 1 + Math.floor(random() * 3)
    let word = ''
    for (let at = 0; at < syllables; at++) word += pick(STARTS) + pick(MIDDLES)
    return word + pick(ENDS)
  }
  const rare = Array.from({ length: RARE_WORDS }, make)
  const names = Array.from({ length: NAMES }, () => `${capital(make())} ${capital(make())}`)
  // Half of all words are of the common ones, the further down the list the seldomer.
  const word = () =>
    random() < 0.5
      ? (COMMON[Math.floor(COMMON.length * random() ** 2)] ?? 'the')
      : (rare[Math.floor(RARE_WORDS * random() ** 2)] ?? 'the')
  const title = () => {
    let luck = random()
    let length = 1
    for (const share of LENGTHS) {
      luck -= share
      if (luck < 0) break
      length++
    }
    // Flat, as from a database: strings still in pieces would be counted as the index's saving.
    return Buffer.from(Array.from({ length }, word).map(capital).join(' ')).toString()
  }
  const titles: KnownTitle[] = []
  for (let at = 0; at < count; at++) {
    const again = at > 0 && random() < DUPLICATES ? pick(titles).title : title()
    titles.push({
      filmId: null,
      title: again,
      year: 1920 + Math.floor(random() * 106),
      originalTitle: random() < ORIGINALS ? title() : null,
      people: [pick(names), pick(names)],
      isOwn: false,
    })
  }
  return titles
}
