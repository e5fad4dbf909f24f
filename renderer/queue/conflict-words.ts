import type { Comparison } from '../../core/api.ts'
import { dayOf, formatDate } from '../ui/dates.ts'

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

/** Where and when: “in your review of Her, 14 Nov 2026”, “in a duel, 3 Oct 2026”. */
export function whereSaid({
  source,
  said,
  createdAt,
}: Pick<Comparison, 'source' | 'said' | 'createdAt'>): string {
  if (said) return `in your review of ${said.title}${said.on ? `, ${formatDate(said.on)}` : ''}`
  const day = formatDate(dayOf(createdAt))
  if (source === 'duel') return `in a duel, ${day}`
  return source === 'reorder' ? `by moving it, ${day}` : day
}
