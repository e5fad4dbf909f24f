import type { Store } from '../../store/store.ts'
import { READER_VERSION } from './find-in-text.ts'

/** A review that was not read yet by this reader. */
export interface UnreadReview {
  number: number
  id: string
  filmId: string
  review: string
}

const UNREAD = `
  select viewing.number, viewing.id, viewing.film_id as filmId, viewing.review
  from mention_unread join viewing on viewing.number = mention_unread.number`
const ONE = `${UNREAD} where viewing.id = ?`
const NEXT = `${UNREAD} where mention_unread.number < ? order by mention_unread.number desc limit 1`
const READ = 'delete from mention_unread where number = ?'
const COUNTS = `
  select (select coalesce(sum(reviews), 0) from month_count) as total,
    (select count(*) from mention_unread) as unread`
const IS_FILED = `select 1 from mention_reader where reader = ${READER_VERSION}`

/** Null for a review that was read, is empty, or lies in the trash. */
export function findUnread(store: Store, viewingId: string): UnreadReview | null {
  return store.get<UnreadReview>(ONE, viewingId) ?? null
}

/** The review to read next, the latest entries first, from below `number`; null at the end. */
export function unreadBelow(store: Store, number: number): UnreadReview | null {
  return store.get<UnreadReview>(NEXT, number) ?? null
}

export function markRead(store: Store, number: number): void {
  store.run(READ, number)
}

/** How many reviews there are, and how many of them this reader has still to read. */
export function countUnread(store: Store): { total: number; unread: number } {
  const { total, unread } = store.get<{ total: number; unread: number }>(COUNTS) ?? { total: 0, unread: 0 }
  return { total, unread: isFiled(store) ? unread : total }
}

/** Whether the unread reviews are those that this reader has not read; else all are unread. */
export function isFiled(store: Store): boolean {
  return store.get(IS_FILED) !== undefined
}

/** Entries gone through at once: a millisecond, or less. */
const SLICE = 500
const FILE = `
  insert into mention_unread select number from viewing
  where number > ?1 and number <= ?1 + ${SLICE} and review <> '' and trashed_at is null on conflict do nothing`
const LAST = 'select max(number) as last from viewing'

/**
 * Makes reviews unread from above `number` until some `moment` (of `performance.now`); returns where to go on, or null once all
 * are, for which a transaction must be under way. Done again from the start where it was broken off.
 */
export function fileReviews(store: Store, number: number, moment: number): number | null {
  // All will be read with the titles there are now.
  if (number === 0) store.run('delete from mention_title')
  const last = store.get<{ last: number | null }>(LAST)?.last ?? 0
  for (let from = number; from < last; from += SLICE) {
    if (from > number && performance.now() > moment) return from
    store.run(FILE, from)
  }
  store.run('delete from mention_reader')
  store.run('insert into mention_reader values (?)', READER_VERSION)
  return null
}

/** All reviews are to be read again. */
export function unfileReviews(store: Store): void {
  store.run('delete from mention_reader')
}
