import type { z } from 'zod'
import { refusal } from '../../refuse.ts'
import type { Diary } from '../../store/diary.ts'
import type { Store } from '../../store/store.ts'
import { MENTION_COLUMNS, type MentionRow } from './mention-rows.ts'
import type { inbox, inboxList, readingProgress } from './schema.ts'

/** From this on a known film with a plain word on it is taken without a look; a guess, to be held against the reader's errors. */
const CERTAIN = 0.9
/** How long the inbox reads on before it is shown, where no reading goes on beside it. */
const READ_FIRST_MS = 5_000

/**
 * Not what lies in the trash, nor what is being rewritten: an entry with an open draft comes back with its saving. A film
 * that was the one under review only since is left out too.
 */
const WAITING = `
  from mention join viewing on viewing.id = mention.viewing_id
  where viewing.trashed_at is null and mention.film_id is not viewing.film_id
    and not exists (select 1 from draft where draft.id = viewing.id)`
const IS_CERTAIN = `
  (mention.film_id is not null and mention.confidence >= ${CERTAIN} and mention.relation <> 'none')`
const COUNTS = `
  select count(distinct mention.key) as films, count(distinct mention.viewing_id) as reviews,
    count(*) filter (where ${IS_CERTAIN}) as certain
  ${WAITING}`
const FILMS = `select count(distinct mention.key) as films ${WAITING}`
const PAGE = `
  select viewing.id as viewingId, viewing.watched_on as watchedOn, viewing.day_order as dayOrder, film.id as filmId,
    film.title, film.year, film.directors
  from viewing join film on film.id = viewing.film_id
  where viewing.id in (select mention.viewing_id ${WAITING})
    and (viewing.watched_on, viewing.day_order, viewing.id) < (?, ?, ?)
  order by viewing.watched_on desc, viewing.day_order desc, viewing.id desc limit ?`
const MENTIONS = `
  select ${MENTION_COLUMNS}, other.title as otherTitle, other.year as otherYear, other.directors as otherDirectors,
    coalesce(other.times_seen, 0) as timesSeen, ${IS_CERTAIN} as isCertain
  from mention left join film as other on other.id = mention.film_id
  where mention.viewing_id = ? and mention.film_id is not ? order by mention.start, mention.key`
/** Certain mentions, so many at most. */
export const CERTAIN_ONES = `
  select ${MENTION_COLUMNS} ${WAITING} and ${IS_CERTAIN} order by viewing.number desc, mention.start limit ?`

interface ReviewRow {
  viewingId: string
  watchedOn: string
  dayOrder: number
  filmId: string
  title: string
  year: number | null
  directors: string
}

interface JoinedMention extends MentionRow {
  otherTitle: string | null
  otherYear: number | null
  otherDirectors: string | null
  timesSeen: number
  isCertain: number
}

type Inbox = z.output<typeof inbox>
type InboxItem = Inbox['items'][number]

/**
 * The films reviews mention that wait for an answer, review by review, those watched last first. Where no reading goes on
 * beside (on the command line), it is read first, for some seconds at most; what is left then `mentions.progress` tells.
 */
export async function listInbox(diary: Diary, { limit, cursor }: z.output<typeof inboxList>): Promise<Inbox> {
  if (diary.isWritable && !diary.reader.isRunning) await diary.reader.readFor(READ_FIRST_MS)
  const { store } = diary
  const counts = countInbox(store)
  // One more than asked for tells whether anything follows.
  const rows = store.all<ReviewRow>(PAGE, ...after(cursor), limit + 1)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    ...counts,
    items: rows.slice(0, limit).map((row) => itemOf(store, row)),
    nextCursor: last ? `${last.watchedOn}/${last.dayOrder}/${last.viewingId}` : null,
  }
}

export function countInbox(store: Store): Pick<Inbox, 'films' | 'reviews' | 'certain'> {
  return (
    store.get<Pick<Inbox, 'films' | 'reviews' | 'certain'>>(COUNTS) ?? { films: 0, reviews: 0, certain: 0 }
  )
}

export function readingProgressOf({ store, reader }: Diary): z.output<typeof readingProgress> {
  return { ...reader.progress(), films: store.get<{ films: number }>(FILMS)?.films ?? 0 }
}

function itemOf(
  store: Store,
  { viewingId, watchedOn, filmId, title, year, directors }: ReviewRow,
): InboxItem {
  const mentions = store.all<JoinedMention>(MENTIONS, viewingId, filmId)
  return {
    viewingId,
    film: { id: filmId, title, year, directors: JSON.parse(directors) },
    watchedOn: watchedOn || null,
    mentions: mentions.map(mentionOf),
  }
}

function mentionOf(row: JoinedMention): InboxItem['mentions'][number] {
  const { otherTitle, otherYear, otherDirectors, isCertain, ...mention } = row
  const { viewingId: _, pullQuote: __, pullQuoteStart: ___, ...shown } = mention
  const isKnown = row.filmId !== null && otherTitle !== null
  return {
    ...shown,
    otherFilm: isKnown
      ? {
          id: row.filmId as string,
          title: otherTitle,
          year: otherYear,
          directors: JSON.parse(otherDirectors ?? '[]'),
        }
      : null,
    isCertain: isCertain === 1,
  }
}

/** Above every date there is. */
const BEGINNING = ['~', 0, ''] as const

function after(cursor: string | undefined): readonly [string, number, string] {
  if (cursor === undefined) return BEGINNING
  const [day = '', dayOrder = '', id] = cursor.split('/')
  if (id === undefined || !/^-?\d+$/.test(dayOrder)) {
    throw refusal('BAD_REQUEST', 'That cursor is not one this diary gave out.', 'cursor')
  }
  return [day, Number(dayOrder), id]
}
