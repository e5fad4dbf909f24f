import { useQuery } from '@tanstack/react-query'
import type { DuelFilter, Question } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { filterWords, isFiltered } from './filter.ts'

export interface NoPairProps {
  readonly question: Question
  readonly filter: DuelFilter
  /** Answers of this session. */
  readonly answers: number
  readonly onClearFilter: () => void
  readonly onAskOther: () => void
}

/** Why there is no pair, and what to do about it. */
export function NoPair({ question, filter, answers, onClearFilter, onAskOther }: NoPairProps) {
  const outline = useQuery(trpc.viewings.outline.queryOptions({})).data
  const counts = useQuery(trpc.queue.counts.queryOptions({})).data
  const standing = useQuery(trpc.duels.standing.queryOptions({ question })).data
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title="No two films to ask about"
        text={`${filterWords(filter)}: there are not two that could meet, or they were all asked about. Widen the filters, or clear them.`}
      >
        <Button variant="primary" onPress={onClearFilter}>
          Clear the filters
        </Button>
      </EmptyState>
    )
  }
  if (!outline || !counts || !standing) return null
  const logFilm = (
    <Button variant="primary" size="l" onPress={() => go({ screen: 'entry' })}>
      Log a film
    </Button>
  )
  if (outline.total === 0 && counts.waiting === 0) {
    return (
      <EmptyState
        title="No films to choose from"
        text="Log two films with their stars. Then each answer here puts one before the other, and Watch next follows."
      >
        {logFilm}
      </EmptyState>
    )
  }
  if (standing.answered === 0 && answers === 0) {
    return (
      <EmptyState
        title="Too few films for a duel"
        text={
          question === 'better'
            ? 'This needs two films that you have seen or said something about, and that no review of yours compares yet. Log another one, or ask which to watch next.'
            : 'This needs two films that wait to be seen, or seen again, and something known of one of them. Log another film, or name in a review what you would like to see.'
        }
      >
        {logFilm}
        <Button size="l" onPress={onAskOther}>
          {question === 'better' ? 'Ask which next' : 'Ask which is better'}
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Nothing left worth asking"
      text="Every pair that could change the order was asked about. New films and reviews bring new questions."
    >
      <Button variant="primary" size="l" onPress={() => go({ screen: 'watch-next' })}>
        See what to watch next
      </Button>
      <Button size="l" onPress={onAskOther}>
        {question === 'better' ? 'Ask which next' : 'Ask which is better'}
      </Button>
    </EmptyState>
  )
}
