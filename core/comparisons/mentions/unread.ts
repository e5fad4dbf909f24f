import { wordsOf } from '../../films/title.ts'
import type { Store } from '../../store/store.ts'
import { READER_VERSION } from './find-in-text.ts'

/** A review that was not read yet by this reader. */
export interface UnreadReview {
  id: string
  filmId: string
  review: string
  updatedAt: string
}

const REVIEWS = "viewing.review <> '' and viewing.trashed_at is null"
const READING = `left join mention_reading on mention_reading.viewing_id = viewing.id and mention_reading.reader = ${READER_VERSION}`
const UNREAD = `from viewing ${READING}
  where viewing.id = ? and ${REVIEWS} and mention_reading.viewing_id is null`
const UNREAD_REVIEW = `
  select viewing.id, viewing.film_id as filmId, viewing.review, viewing.updated_at as updatedAt ${UNREAD}`
const IS_UNREAD = `select 1 ${UNREAD}`
const SLICE = `
  select viewing.number, viewing.id, mention_reading.viewing_id is null as isUnread
  from viewing ${READING}
  where ${REVIEWS} and viewing.number < ? order by viewing.number desc limit ?`
const COUNTS = `
  select count(*) as total, count(mention_reading.viewing_id) as done from viewing ${READING} where ${REVIEWS}`
const TOTAL = `select count(*) as total from viewing where ${REVIEWS}`

/** Null for a review that was read, is empty, or lies in the trash. */
export function findUnread(store: Store, viewingId: string): UnreadReview | null {
  return store.get<UnreadReview>(UNREAD_REVIEW, viewingId) ?? null
}

/** Ids of unread reviews, the latest entries first, from below `number`, and where to go on; null at the end. */
export function unreadBelow(store: Store, number: number, limit: number) {
  const rows = store.all<{ number: number; id: string; isUnread: number }>(SLICE, number, limit)
  const ids = rows.filter(({ isUnread }) => isUnread === 1).map(({ id }) => id)
  return { ids, next: rows.length < limit ? null : (rows.at(-1)?.number ?? null) }
}

/** The same without its words. */
export function isUnread(store: Store, viewingId: string): boolean {
  return store.get(IS_UNREAD, viewingId) !== undefined
}

/** How many reviews there are, and how many of them were read. Goes through them all. */
export function countRead(store: Store): { total: number; done: number } {
  return store.get<{ total: number; done: number }>(COUNTS) ?? { total: 0, done: 0 }
}

export function countReviews(store: Store): number {
  return store.get<{ total: number }>(TOTAL)?.total ?? 0
}

const CHANGED_SINCE = `
  select id from film where updated_at >= (select max(read_at) from mention_reading)`

/** Films made or changed since a review was read last: reviews before that may name them. */
export function filmsSinceLastReading(store: Store): string[] {
  return store.all<{ id: string }>(CHANGED_SINCE).map(({ id }) => id)
}

const TITLES = 'select title, original_title as originalTitle from film where id = ?'
const NAMING = `
  select viewing.id from viewing_words join viewing on viewing.number = viewing_words.rowid
  where viewing_words match ? and ${REVIEWS}
  union select viewing_id from mention where film_id = ?`
const FORGET = 'delete from mention_reading where viewing_id = ?'

/**
 * Makes the reviews unread that may name a film under a title they were not read with, and returns their ids: those that
 * hold the first words of the title, of its subtitle or of the original title, and those that were taken to name it.
 */
export function forgetReviewsNaming(store: Store, filmId: string): string[] {
  const film = store.get<{ title: string; originalTitle: string | null }>(TITLES, filmId)
  const phrases = film ? openingsOf([film.title, film.originalTitle ?? '']) : []
  if (phrases.length === 0) return []
  const ids = store
    .all<{ id: string }>(NAMING, `review : (${phrases.join(' OR ')})`, filmId)
    .map(({ id }) => id)
  for (const id of ids) store.run(FORGET, id)
  return ids
}

/** The words a title, or what follows its colon, is shortened to at the most. */
const OPENING_WORDS = 2

function openingsOf(titles: readonly string[]): string[] {
  const openings = titles
    .flatMap((title) => title.split(/[:–—]/u))
    .map((part) => wordsOf(part.replace(/^\s*(?:the|an?)\s+(?=\S)/iu, '')).slice(0, OPENING_WORDS))
    .filter((words) => words.length > 0)
  return [...new Set(openings.map((words) => `"${words.join(' ')}"`))]
}
