import type { QueueMark } from '../../core/api.ts'
import { client, messageOf } from '../app/api.ts'
import { addDays, formatDateLong, today } from '../ui/dates.ts'
import { toast } from '../ui/toast.tsx'

/** “Not now” puts a film off for so many days. */
export const SNOOZE_DAYS = 30

export interface MarkedFilm {
  readonly filmId: string
  readonly title: string
}

/** Sets a film's marks, says what came of it and offers to take it back. */
async function mark({ filmId, title }: MarkedFilm, change: Marks, done: string): Promise<void> {
  const titles = [title]
  try {
    const { before } = await client.queue.mark.mutate({ filmId, ...change })
    const undo = () => {
      client.queue.mark
        .mutate({ filmId, ...valuesOf(before, change) })
        .catch((error) =>
          toast({ text: `${title} stayed as it was. ${messageOf(error)}`, titles, tone: 'bad' }),
        )
    }
    toast({ text: done, titles, action: { label: 'Undo', onAction: undo } })
  } catch (error) {
    toast({ text: `${title} stays where it was. ${messageOf(error)}`, titles, tone: 'bad' })
  }
}

type Marks = Omit<QueueMark, 'filmId'>

/** Of all marks only those that were changed: what was set since is not for this Undo to take back. */
function valuesOf(before: Marks, change: Marks): Marks {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in change))
}

export function togglePin(film: MarkedFilm & { readonly pinned: boolean }): Promise<void> {
  const text = film.pinned
    ? `${film.title} goes back to its own place.`
    : `${film.title} is pinned to the top.`
  return mark(film, { pinned: !film.pinned }, text)
}

export function putOff(film: MarkedFilm): Promise<void> {
  const until = addDays(today(), SNOOZE_DAYS)
  return mark(film, { snoozedUntil: until }, `${film.title} is put off until ${formatDateLong(until)}.`)
}

export function dismiss(film: MarkedFilm): Promise<void> {
  return mark(film, { dismissed: true }, `${film.title} won’t be suggested again.`)
}

export function bringBack(film: MarkedFilm): Promise<void> {
  return mark(film, { dismissed: false, snoozedUntil: null }, `${film.title} is back in the queue.`)
}
