import type { z } from 'zod'
import { filmTitle } from '../films/film-rows.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { liftDismissal } from './marks.ts'
import type { watchlistEntry } from './schema.ts'

export type WatchlistEntry = z.output<typeof watchlistEntry>

const ADDED_AT = 'select added_at as addedAt from watchlist where film_id = ?'
const INSERT = 'insert into watchlist (film_id, added_at) values (?, ?)'
const DELETE = 'delete from watchlist where film_id = ?'
const LIST =
  'select film_id as filmId, added_at as addedAt from watchlist order by added_at desc, film_id desc'

/** When a film was put on the watchlist, or null. */
export function watchlistedAt(store: Store, filmId: string): string | null {
  return store.get<{ addedAt: string }>(ADDED_AT, filmId)?.addedAt ?? null
}

/** Latest first. */
export function listWatchlist({ store }: Diary): WatchlistEntry[] {
  return store.all<WatchlistEntry>(LIST)
}

/** A film that is on the watchlist already keeps its day. @throws TRPCError NOT_FOUND. */
export function addToWatchlist(diary: Diary, filmId: string): WatchlistEntry {
  const { store } = diary
  return diary.write((journal) => {
    filmTitle(store, filmId)
    const addedAt = watchlistedAt(store, filmId)
    if (addedAt !== null) return { filmId, addedAt }
    const entry = { filmId, addedAt: journal.at }
    setWatchlisted(store, journal, filmId, entry)
    liftDismissal(store, journal, filmId)
    return entry
  })
}

/** @throws TRPCError NOT_FOUND when the film is unknown or not on the watchlist. */
export function removeFromWatchlist(diary: Diary, filmId: string): { filmId: string } {
  return diary.write((journal) => {
    const title = filmTitle(diary.store, filmId)
    if (!takeOffWatchlist(diary.store, journal, filmId)) {
      throw refusal('NOT_FOUND', `“${title}” is not on the watchlist.`, 'filmId')
    }
    return { filmId }
  })
}

/** Returns whether it was on it. */
export function takeOffWatchlist(store: Store, journal: Journal, filmId: string): boolean {
  return setWatchlisted(store, journal, filmId, null)
}

/** Makes `after` what the watchlist says of a film; returns whether the film was on it. */
export function setWatchlisted(
  store: Store,
  journal: Journal,
  filmId: string,
  after: WatchlistEntry | null,
): boolean {
  const addedAt = watchlistedAt(store, filmId)
  const before = addedAt === null ? null : { filmId, addedAt }
  if (before) store.run(DELETE, filmId)
  if (after) store.run(INSERT, filmId, after.addedAt)
  if (before || after) journal.record({ kind: 'watchlist', id: filmId, before, after })
  return before !== null
}
