import { wordsOf } from '../../films/title.ts'
import type { Store } from '../../store/store.ts'
import { unfileReviews } from './unread.ts'

/** Of more new titles at once, as an import brings them, none is looked for by itself: all reviews are read anew. */
const MANY = 500

const HAS_ANY = 'select 1 from mention_title limit 1'
const COUNT = 'select count(*) as count from mention_title'
const NEXT = `
  select film.number, film.id, film.title, film.original_title as originalTitle
  from mention_title join film on film.number = mention_title.number order by film.number limit 1`
const DONE = 'delete from mention_title where number = ?'
/** Reviews made unread at once: a title such as “It” stands in most. */
const SLICE = 500
const NAMING = `
  select rowid as number from viewing_words where viewing_words match ? and rowid > ? order by rowid limit ${SLICE}`
const READ_AGAIN = `
  insert into mention_unread
    select number from viewing where number in (select value from json_each(?)) and review <> '' and trashed_at is null
    on conflict do nothing`
const TAKEN_TO_NAME = `
  insert into mention_unread
    select written_review.number from mention join written_review on written_review.id = mention.viewing_id
    where mention.film_id = ? on conflict do nothing`

interface NewTitle {
  number: number
  id: string
  title: string
  originalTitle: string | null
}

/** Whether there are films whose titles the reviews read so far may not have been read with. */
export function hasNewTitles(store: Store): boolean {
  return store.get(HAS_ANY) !== undefined
}

/** How far the search for a new title has come: entries up to this number were looked at for this film. */
export interface Sought {
  readonly film: number
  readonly to: number
}

/**
 * Makes the reviews unread that may name films under titles they were not read with: of as many films as there is time for
 * until `moment` (of `performance.now`). Takes and returns how far it came with the first of them. A transaction must be under
 * way.
 */
export function seekNewTitles(store: Store, sought: Sought | null, moment: number): Sought | null {
  if ((store.get<{ count: number }>(COUNT)?.count ?? 0) > MANY) {
    unfileReviews(store)
    return null
  }
  let last = sought
  do {
    const film = store.get<NewTitle>(NEXT)
    if (!film) return null
    last = forgetReviewsNaming(store, film, last?.film === film.number ? last.to : 0)
    if (last) continue
    store.run(TAKEN_TO_NAME, film.id)
    store.run(DONE, film.number)
  } while (performance.now() < moment)
  return last
}

/**
 * Some of those that hold the first words of the title, of its subtitle or of the original title, in entries above a number;
 * null once there are no more.
 */
function forgetReviewsNaming(store: Store, film: NewTitle, above: number): Sought | null {
  const phrases = openingsOf([film.title, film.originalTitle ?? ''])
  if (phrases.length === 0) return null
  const found = store.all<{ number: number }>(NAMING, `review : (${phrases.join(' OR ')})`, above)
  store.run(READ_AGAIN, JSON.stringify(found.map(({ number }) => number)))
  const last = found.at(-1)
  return last && found.length === SLICE ? { film: film.number, to: last.number } : null
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
