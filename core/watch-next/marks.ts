import type { z } from 'zod'
import { filmTitle } from '../films/film-rows.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import type { queueHidden, queueMark, queueMarked, queueMarkState } from './schema.ts'

export type Mark = z.output<typeof queueMarkState>

const FIND = `
  select film_id as filmId, pinned, snoozed_until as snoozedUntil, dismissed from queue_mark where film_id = ?`
const UPSERT = `
  insert into queue_mark (film_id, pinned, snoozed_until, dismissed, updated_at) values (?, ?, ?, ?, ?)
  on conflict (film_id) do update set pinned = excluded.pinned, snoozed_until = excluded.snoozed_until,
    dismissed = excluded.dismissed, updated_at = excluded.updated_at`
const HIDDEN = `
  select queue_mark.film_id as filmId, film.title, film.year, queue_mark.snoozed_until as snoozedUntil,
    queue_mark.dismissed
  from queue_mark join film on film.id = queue_mark.film_id
  where queue_mark.dismissed = 1 or queue_mark.snoozed_until > ?
  order by queue_mark.updated_at desc, film.id`

export function markOf(store: Store, filmId: string): Mark {
  const row = store.get<{ pinned: number; snoozedUntil: string | null; dismissed: number }>(FIND, filmId)
  return {
    filmId,
    pinned: row?.pinned === 1,
    snoozedUntil: row?.snoozedUntil ?? null,
    dismissed: row?.dismissed === 1,
  }
}

export function writeMark(store: Store, journal: Journal, before: Mark, after: Mark): void {
  const { filmId, pinned, snoozedUntil, dismissed } = after
  const isSame =
    pinned === before.pinned && snoozedUntil === before.snoozedUntil && dismissed === before.dismissed
  if (isSame) return
  store.run(UPSERT, filmId, Number(pinned), snoozedUntil, Number(dismissed), journal.at)
  journal.record({ kind: 'mark', id: filmId, before, after })
}

/** Pins, snoozes or dismisses a film in the queue, or takes that back. @throws TRPCError NOT_FOUND. */
export function markFilm(diary: Diary, input: z.output<typeof queueMark>): z.output<typeof queueMarked> {
  return diary.write((journal) => {
    filmTitle(diary.store, input.filmId)
    const before = markOf(diary.store, input.filmId)
    const now: Mark = {
      filmId: input.filmId,
      pinned: input.pinned ?? before.pinned,
      snoozedUntil: input.snoozedUntil === undefined ? before.snoozedUntil : firstDayOf(input.snoozedUntil),
      dismissed: input.dismissed ?? before.dismissed,
    }
    writeMark(diary.store, journal, before, now)
    return { now, before }
  })
}

/** A film that was watched is neither put off nor held at the head any longer. */
export function endWaiting(store: Store, journal: Journal, filmId: string): void {
  const before = markOf(store, filmId)
  writeMark(store, journal, before, { ...before, snoozedUntil: null, pinned: false })
}

/** A new wish to see a film is a later word than an old “never”. */
export function liftDismissal(store: Store, journal: Journal, filmId: string): void {
  const before = markOf(store, filmId)
  writeMark(store, journal, before, { ...before, dismissed: false })
}

/** Films that are snoozed today or dismissed, the latest mark first. */
export function listHidden({ store, watchNext }: Diary): z.output<typeof queueHidden>[] {
  return store
    .all<Omit<z.output<typeof queueHidden>, 'dismissed'> & { dismissed: number }>(HIDDEN, watchNext.today())
    .map((row) => ({ ...row, dismissed: row.dismissed === 1 }))
}

/** A month or a year stands for its first day. */
function firstDayOf(date: string | null): string | null {
  return date && date + '-01-01'.slice(0, 10 - date.length)
}
