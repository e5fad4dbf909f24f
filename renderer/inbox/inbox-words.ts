import { formatDate } from '../ui/dates.ts'
import { counted, seenWords } from '../ui/words.ts'
import { type Choice, type InboxItem, type InboxMention, otherOf } from './choices.ts'

/** “214 films mentioned in 162 reviews”. */
export function headline(films: number, reviews: number): string {
  return `${counted(films, 'film')} mentioned in ${counted(reviews, 'review')}`
}

/** “Read 90 of 162 reviews”. */
export function readingWords(read: number, of: number): string {
  return `Read ${read.toLocaleString('en-GB')} of ${counted(of, 'review')}`
}

/** “2013, seen 14 Nov 2026”: the film under review, and the day. */
export function reviewLine({ film, watchedOn }: Pick<InboxItem, 'film' | 'watchedOn'>): string {
  return [film.year, watchedOn && `seen ${formatDate(watchedOn)}`].filter(Boolean).join(', ')
}

/** “2012, seen twice”, “2009, not in your diary yet”. */
export function otherLine(mention: InboxMention, choice: Choice): string {
  const { year, isKnown } = otherOf(mention, choice)
  // Of a film chosen by hand it is not looked up how often it was seen.
  const known = choice.film === null && isKnown ? seenWords(mention.timesSeen).toLowerCase() : ''
  return [year, isKnown ? known : 'not in your diary yet'].filter(Boolean).join(', ')
}

/** “Take all 3”: of one review, or “Take both”. */
export function takeAllWords(count: number): string {
  if (count === 2) return 'Take both'
  return count === 1 ? 'Take it' : `Take all ${count}`
}
