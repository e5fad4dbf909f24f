import { listOf, timesWord } from '../ui/words.ts'

const ORDINALS = [
  '',
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
] as const

const figures = (count: number): string => count.toLocaleString('en-GB')

/** “Third”, “23rd”, “1,011th”: a place, counted from 1. */
export function ordinal(place: number): string {
  const word = ORDINALS[place]
  if (word) return word
  const teens = place % 100 >= 11 && place % 100 <= 13
  const suffix = teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th')
  return `${figures(place)}${suffix}`
}

/** A film's place among the rated ones; `of` counts them all, this one included. */
export function standingSentence(rank: number, of: number): string {
  if (of <= 1) return 'The only film you have rated or compared so far.'
  if (rank === of) return `Last of your ${figures(of)} rated films, by stars and verdicts together.`
  return `${ordinal(rank)} of your ${figures(of)} rated films, by stars and verdicts together.`
}

/** Which viewings have no words, from their dates oldest first (null for undated); empty when every one has. */
export function unwritten(dates: readonly (string | null)[]): string {
  const [only] = dates
  if (dates.length === 0 || only === undefined) return ''
  const years = [...new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])))]
  if (dates.length > 4 || years.length === 0) {
    return dates.length === 1
      ? 'Nothing was written that time.'
      : `Nothing was written, ${timesWord(dates.length)}.`
  }
  return `Nothing was written in ${listOf(years)}.`
}
