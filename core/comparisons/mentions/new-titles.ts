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
const NAMING = `
  insert into mention_unread
    select viewing.number from viewing_words join viewing on viewing.number = viewing_words.rowid
    where viewing_words match ? and viewing.review <> '' and viewing.trashed_at is null on conflict do nothing`
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

/**
 * Makes the reviews unread that may name films under titles they were not read with: of as many films as there is time for
 * until `moment` (of `performance.now`). A transaction must be under way.
 */
export function seekNewTitles(store: Store, moment: number): void {
  if ((store.get<{ count: number }>(COUNT)?.count ?? 0) > MANY) {
    unfileReviews(store)
    return
  }
  do {
    const film = store.get<NewTitle>(NEXT)
    if (!film) return
    forgetReviewsNaming(store, film)
    store.run(DONE, film.number)
  } while (performance.now() < moment)
}

/** Those that hold the first words of the title, of its subtitle or of the original title, or were taken to name the film. */
function forgetReviewsNaming(store: Store, { id, title, originalTitle }: NewTitle): void {
  const phrases = openingsOf([title, originalTitle ?? ''])
  if (phrases.length > 0) store.run(NAMING, `review : (${phrases.join(' OR ')})`)
  store.run(TAKEN_TO_NAME, id)
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
