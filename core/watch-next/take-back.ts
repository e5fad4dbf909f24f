import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { type Mark, markOf, writeMark } from './marks.ts'
import { setWatchlisted, type WatchlistEntry } from './watchlist.ts'

// An entry's step notes the entry first, and at most the watchlist and the mark after it.
const LAST_BY_ENTRY = `
  select last.kind, last.before from (
    select kind, before, step, max(seq) as seq from change
    where kind in ('watchlist', 'mark') and row_id = ?1 group by kind
  ) as last
  where exists (
    select 1 from change as entry
    where entry.seq between last.seq - 2 and last.seq - 1 and entry.step = last.step
      and entry.kind = 'viewing' and entry.row_id = ?2
  )`

/**
 * Puts a film's place on the watchlist and its snooze back to what they were before the entry changed them, each unless
 * something else changed it since. Logging a film takes it off; taken to the trash the entry puts it back, and out of
 * the trash takes it off again. The entry itself must be noted in the journal's step just before.
 */
export function takeBackMarks(store: Store, journal: Journal, filmId: string, viewingId: string): void {
  for (const { kind, before } of store.all<{ kind: string; before: string | null }>(
    LAST_BY_ENTRY,
    filmId,
    viewingId,
  )) {
    const was: unknown = before && JSON.parse(before)
    if (kind === 'watchlist') setWatchlisted(store, journal, filmId, was as WatchlistEntry | null)
    else writeMark(store, journal, markOf(store, filmId), was as Mark)
  }
}
