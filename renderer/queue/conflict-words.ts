import type { Comparison } from '../../core/api.ts'
import { dayOf } from '../ui/dates.ts'
import { countWord, sentenceCase } from '../ui/words.ts'
import { shortDate } from './reason-words.ts'

type Spoken = Pick<Comparison, 'film' | 'otherFilm' | 'relation' | 'question'>

/** A comparison as one says it: “Heat is better than Ronin”, “You want to see Heat before Ronin”. */
export function comparisonWords({ film, otherFilm, relation, question }: Spoken): string {
  const [first, second] = relation === 'worse' ? [otherFilm, film] : [film, otherFilm]
  if (relation === 'similar') {
    return question === 'better'
      ? `${first.title} is as good as ${second.title}`
      : `You want to see ${first.title} as soon as ${second.title}`
  }
  return question === 'better'
    ? `${first.title} is better than ${second.title}`
    : `You want to see ${first.title} before ${second.title}`
}

/** Where and when: “Your review of Her, 14 Nov”, “A duel, 3 Oct”, “Moved by hand, 3 Oct”. */
export function whereSaid({
  source,
  said,
  createdAt,
}: Pick<Comparison, 'source' | 'said' | 'createdAt'>): string {
  if (said) return `Your review of ${said.title}${said.on ? `, ${shortDate(said.on)}` : ''}`
  const day = shortDate(dayOf(createdAt))
  if (source === 'duel') return `A duel, ${day}`
  return source === 'reorder' ? `Moved by hand, ${day}` : `Compared on ${day}`
}

/** “Two films that contradict each other”, “Three films that go round in a circle”. */
export function circleWords(films: number): string {
  return films === 2
    ? 'Each above the other'
    : `${sentenceCase(countWord(films))} films, each above the next, and the last above the first`
}
