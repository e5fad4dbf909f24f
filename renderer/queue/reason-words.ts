import type { QueueEntry, QueueReason } from '../../core/api.ts'
import { formatDate, MONTHS, today } from '../ui/dates.ts'
import { countWord, seenWords, sentenceCase } from '../ui/words.ts'

/** A date beside a reason: “14 Nov” in this year, else as everywhere. `now` (`YYYY-MM-DD`) is for tests. */
export function shortDate(date: string, now = today()): string {
  const [year, month, day] = date.split('-')
  const name = month && MONTHS[Number(month) - 1]
  return name && day && year === now.slice(0, 4) ? `${Number(day)} ${name.slice(0, 3)}` : formatDate(date)
}

/**
 * The reason to show where there is room for one: the weightiest with words of one's own, else the weightiest
 * after the first (which is only where the film starts from), else the first.
 */
export function leadingReason(reasons: readonly QueueReason[]): QueueReason | null {
  const weightiest = (some: readonly QueueReason[]): QueueReason | undefined =>
    some.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))[0]
  const quoted = reasons.filter((reason) => reason.quote)
  const raising = quoted.filter((reason) => reason.amount > 0)
  return weightiest(raising) ?? weightiest(quoted) ?? weightiest(reasons.slice(1)) ?? reasons[0] ?? null
}

/** Half stars to draw beside a reason that is one's own rating; null where the amount is no rating one can give. */
export function starsOf(reason: QueueReason): number | null {
  const halves = Math.round(reason.amount * 2)
  const isRating = Math.abs(reason.amount * 2 - halves) < 0.01 && halves >= 1 && halves <= 10
  return reason.kind === 'stars' && isRating ? halves : null
}

/** “See it again”, or “Not seen yet”. */
export function invitation(entry: Pick<QueueEntry, 'kind' | 'timesSeen'>): string {
  if (entry.kind === 'rewatch') return 'See it again'
  return entry.timesSeen > 0 ? seenWords(entry.timesSeen) : 'Not seen yet'
}

/** “3 put off, 1 never”; empty when nothing is kept back. */
export function hiddenWords(snoozed: number, dismissed: number): string {
  const parts = [
    snoozed > 0 && `${snoozed.toLocaleString('en-GB')} put off`,
    dismissed > 0 && `${dismissed.toLocaleString('en-GB')} never`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** “22 more films wait.”, “One more film waits.” beside the head, which `waiting` counts too. */
export function waitingWords(waiting: number): string {
  const others = Math.max(0, waiting - 1)
  if (others === 0) return 'Nothing else waits yet.'
  return `${sentenceCase(countWord(others))} more ${others === 1 ? 'film waits' : 'films wait'}.`
}

/** “One thing at odds”, “Three things at odds”. */
export function oddsWords(odds: number): string {
  return `${sentenceCase(countWord(odds))} ${odds === 1 ? 'thing' : 'things'} at odds`
}

/** Since when there is news: “Since 14 Nov”, “Since earlier today”. `day` and `now`: `YYYY-MM-DD`. */
export function sinceWords(day: string, now = today()): string {
  return day === now ? 'Since earlier today' : `Since ${shortDate(day, now)}`
}
