import type { DraftSummary } from '../../core/api.ts'
import { formatDate, MONTHS, today, weekdayOf } from '../ui/dates.ts'
import { counted, countWord } from '../ui/words.ts'

/** A month's heading: the name large, the year beside it; a year alone or no date at all stands by itself. */
export function headingOf(month: string): { readonly name: string; readonly year: string | null } {
  if (month === 'none') return { name: 'Some day', year: null }
  const name = MONTHS[Number(month.slice(5)) - 1]
  return name && month.length === 7 ? { name, year: month.slice(0, 4) } : { name: month, year: null }
}

/** What a month holds: “6 films, 2 of them seen again”; says where the month or day isn't known. */
export function monthWords(month: string, count: number, rewatches: number): string {
  const films = counted(count, 'film')
  const unknown = month === 'none' ? 'no date given' : month.length === 4 ? 'the month not known' : ''
  let again = ''
  if (rewatches > 0 && count === 1) again = 'seen again'
  else if (rewatches === count && count > 0) again = 'all of them seen again'
  else if (rewatches > 0) again = `${rewatches.toLocaleString('en-GB')} of them seen again`
  return [films, again, unknown].filter(Boolean).join(', ')
}

/** “1,284 entries since 2009”, or, narrowed, “37 of 1,284 entries”. */
export function countWords(shown: number, total: number, since: number | null, isNarrowed: boolean): string {
  if (isNarrowed) return `${shown.toLocaleString('en-GB')} of ${counted(total, 'entry', 'entries')}`
  return `${counted(total, 'entry', 'entries')}${since === null ? '' : ` since ${since}`}`
}

/** When something was last worked on, as short as it stays clear: “22:47”, “Tuesday, 22:47”, “14 Nov 2026”. `now` is for tests. */
export function lately(timestamp: string, now = new Date()): string {
  const then = new Date(timestamp)
  const day = today(then)
  const clock = `${String(then.getHours()).padStart(2, '0')}:${String(then.getMinutes()).padStart(2, '0')}`
  if (day === today(now)) return clock
  const days = (now.getTime() - then.getTime()) / 86_400_000
  return days >= 0 && days < 6 ? `${weekdayOf(day)}, ${clock}` : formatDate(day)
}

/** “You were writing about Her”, and how much there is: “176 words, 22:47”. */
export function draftWords(
  draft: DraftSummary,
  now = new Date(),
): { readonly what: string; readonly much: string } {
  const title = draft.title.trim()
  const what = draft.saved
    ? `You were changing your entry for ${title}`
    : title
      ? `You were writing about ${title}`
      : 'You were writing about a film without a title'
  const words = draft.words === 0 ? 'no words yet' : counted(draft.words, 'word')
  return { what, much: `${words}, ${lately(draft.updatedAt, now)}` }
}

/** “2 more drafts”. */
export const moreDrafts = (count: number): string =>
  `${countWord(count)} more ${count === 1 ? 'draft' : 'drafts'}`

/** What was asked for, said back when nothing is found: “Her”, liked, seen again. */
export function nothingFound(query: string): string {
  const words = query.trim()
  return words ? `No entry has “${words}” in it, with these filters.` : 'No entry matches these filters.'
}
