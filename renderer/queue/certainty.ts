import { countWord, sentenceCase } from '../ui/words.ts'

const WORDS = { settled: 'Sure', likely: 'Fairly sure', guess: 'A guess' } as const

/** How sure a place is, in a word or two. */
export function certaintyWord(certainty: keyof typeof WORDS): string {
  return WORDS[certainty]
}

/** The odds one says aloud, as [chances, in]; the list is closed under taking the other side. */
const SPOKEN_ODDS = [
  [1, 10],
  [1, 8],
  [1, 5],
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [7, 8],
  [9, 10],
] as const

/** “Give or take 0.3 of a star”, from a standard deviation in stars (0 and up). */
export function giveOrTake(sd: number): string {
  const tenths = Math.round(sd * 10) / 10
  if (tenths < 0.1) return 'Give or take less than a tenth of a star'
  if (tenths === 1) return 'Give or take one star'
  return tenths < 1
    ? `Give or take ${tenths.toFixed(1)} of a star`
    : `Give or take ${tenths.toFixed(1)} stars`
}

/** How likely, as one says it: “Seven chances in eight”, “An even chance”, from a probability 0 to 1. */
export function chances(probability: number): string {
  if (probability >= 0.99) return 'Next to no doubt'
  if (probability >= 0.94) return 'Nineteen chances in twenty'
  if (probability <= 0.01) return 'Next to no chance'
  if (probability <= 0.06) return 'One chance in twenty'
  let best: readonly [number, number] = [1, 2]
  for (const odds of SPOKEN_ODDS) {
    if (Math.abs(odds[0] / odds[1] - probability) < Math.abs(best[0] / best[1] - probability)) best = odds
  }
  if (best[1] === 2) return 'An even chance'
  const [count, of] = best
  return sentenceCase(`${countWord(count)} ${count === 1 ? 'chance' : 'chances'} in ${countWord(of)}`)
}

/** What is known of an entry's place: its spread, and how likely it belongs above the one below it, where there is one. */
export function certaintySentence(sd: number, aboveNext: number | null, nextTitle: string | null): string {
  const spread = `${giveOrTake(sd)}.`
  if (aboveNext === null || nextTitle === null) return spread
  return `${spread} ${chances(aboveNext)} that it belongs above ${nextTitle}.`
}

/** A chance (0 to 1) in per cent; never “0%” or “100%” of what is not certain. */
export function percentWords(chance: number): string {
  const rounded = Math.round(chance * 100)
  if (rounded <= 0 && chance > 0) return 'Under 1%'
  if (rounded >= 100 && chance < 1) return 'Over 99%'
  return `${rounded}%`
}

/** What a chance is of, after the chance: “to be first”, “to be among the first three”. */
export function topWords(top: number): string {
  return top === 1 ? 'to be first' : `to be in the first ${countWord(top)}`
}
