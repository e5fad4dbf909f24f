import type { z } from 'zod'
import { refusal } from '../refuse.ts'
import type { Store } from '../store/store.ts'
import { excerptOf } from './excerpt.ts'
import type { viewing } from './schema.ts'

export type Viewing = z.output<typeof viewing>

interface ViewingRow extends Omit<Viewing, 'liked' | 'rewatch' | 'finished' | 'spoilers' | 'tags'> {
  liked: number
  rewatch: number
  finished: number
  spoilers: number
  tags: string
}

const COLUMNS = `
  select id, film_id as filmId, nullif(watched_on, '') as watchedOn, day_order as dayOrder, rating, liked, rewatch, finished,
    place, company, tags, spoilers, review, created_at as createdAt, updated_at as updatedAt, trashed_at as trashedAt
  from viewing`
const BY_ID = `${COLUMNS} where id = ?`
const OF_FILM = `${COLUMNS}
  where film_id = ? and trashed_at is null order by watched_on desc, day_order desc, id desc`

function viewingOf(row: ViewingRow): Viewing {
  return {
    ...row,
    liked: row.liked !== 0,
    rewatch: row.rewatch !== 0,
    finished: row.finished !== 0,
    spoilers: row.spoilers !== 0,
    tags: JSON.parse(row.tags),
  }
}

/** In the trash or not. */
export function findViewing(store: Store, id: string): Viewing | null {
  const row = store.get<ViewingRow>(BY_ID, id)
  return row ? viewingOf(row) : null
}

/** In the trash or not. @throws TRPCError NOT_FOUND. */
export function getViewing(store: Store, id: string): Viewing {
  const viewing = findViewing(store, id)
  if (!viewing) throw unknownViewing(id, 'id')
  return viewing
}

/** Newest first, without those in the trash. */
export function viewingsOfFilm(store: Store, filmId: string): Viewing[] {
  return store.all<ViewingRow>(OF_FILM, filmId).map(viewingOf)
}

const FILM_OF = 'select film_id as filmId from viewing where id = ?'

/** @throws TRPCError NOT_FOUND. */
export function filmOfViewing(store: Store, viewingId: string): string {
  const row = store.get<{ filmId: string }>(FILM_OF, viewingId)
  if (!row) throw unknownViewing(viewingId, 'viewingId')
  return row.filmId
}

function unknownViewing(id: string, field: string) {
  return refusal('NOT_FOUND', `There is no entry ${id} in the diary.`, field)
}

const INSERT = `
  insert into viewing (id, film_id, watched_on, day_order, rating, liked, rewatch, finished, place, company, tags,
    spoilers, excerpt, review, created_at, updated_at, trashed_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const UPDATE = `
  update viewing set film_id = ?, watched_on = ?, day_order = ?, rating = ?, liked = ?, rewatch = ?, finished = ?,
    place = ?, company = ?, tags = ?, spoilers = ?, excerpt = ?, review = ?, created_at = ?, updated_at = ?, trashed_at = ?
  where id = ?`

export function writeViewing(store: Store, viewing: Viewing, isNew: boolean): void {
  const values = [
    viewing.filmId,
    viewing.watchedOn ?? '',
    viewing.dayOrder,
    viewing.rating,
    Number(viewing.liked),
    Number(viewing.rewatch),
    Number(viewing.finished),
    viewing.place,
    viewing.company,
    JSON.stringify(viewing.tags),
    Number(viewing.spoilers),
    excerptOf(viewing.review),
    viewing.review,
    viewing.createdAt,
    viewing.updatedAt,
    viewing.trashedAt,
  ]
  if (isNew) store.run(INSERT, viewing.id, ...values)
  else store.run(UPDATE, ...values, viewing.id)
}

const SEEN_BEFORE = `
  select 1 from viewing
  where film_id = ?1 and trashed_at is null
    and (?2 = '' or substr(watched_on, 1, length(?2)) <= substr(?2, 1, length(watched_on))) limit 1`

/**
 * Whether a film that is about to be logged was seen before: earlier, or on a day nobody knows; what was logged before on
 * the same day, or in a month or year that may be the same, counts as seen before.
 */
export function wasSeenBefore(store: Store, filmId: string, watchedOn: string | null): boolean {
  return store.get(SEEN_BEFORE, filmId, watchedOn ?? '') !== undefined
}

const NEXT_ON_DAY = `
  select coalesce(max(day_order) + 1, 0) as next from viewing where watched_on = ? and trashed_at is null`

/** The place after the last viewing of a day. */
export function nextOnDay(store: Store, watchedOn: string | null): number {
  return store.get<{ next: number }>(NEXT_ON_DAY, watchedOn ?? '')?.next ?? 0
}
