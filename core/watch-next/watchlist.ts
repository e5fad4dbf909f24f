import type { z } from 'zod'
import { filmTitle } from '../films/film-rows.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import type { watchlistEntry } from './schema.ts'

type WatchlistEntry = z.output<typeof watchlistEntry>

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
    const after = { filmId, addedAt: journal.at }
    store.run(INSERT, filmId, journal.at)
    journal.record({ kind: 'watchlist', id: filmId, before: null, after })
    return after
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
  const addedAt = watchlistedAt(store, filmId)
  if (addedAt === null) return false
  store.run(DELETE, filmId)
  journal.record({ kind: 'watchlist', id: filmId, before: { filmId, addedAt }, after: null })
  return true
}
