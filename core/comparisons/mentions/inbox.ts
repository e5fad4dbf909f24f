import type { z } from 'zod'
import { refusal } from '../../refuse.ts'
import type { Diary } from '../../store/diary.ts'
import type { Store } from '../../store/store.ts'
import { MENTION_COLUMNS, type MentionRow } from './mention-rows.ts'
import type { inbox, inboxList, readingProgress } from './schema.ts'

/** How long the inbox reads on before it is shown, where no reading goes on beside it. */
const READ_FIRST_MS = 5_000

/** What is being rewritten does not wait: an entry with an open draft comes back with its saving. Drafts are few. */
const COUNTS = `
  with hidden as materialized (
    select mention.viewing_id, mention.key, mention.is_certain, mention.relation
    from draft cross join mention on mention.viewing_id = draft.id)
  select reviews - (select count(distinct viewing_id) from hidden) as reviews,
    certain - (select coalesce(sum(is_certain), 0) from hidden) as certain,
    (select count(*) from mention_review where says = 0)
      - (select count(distinct viewing_id) from hidden where relation = 'none') as named,
    films - (select count(distinct key) from hidden where not exists (
      select 1 from mention where mention.key = hidden.key and mention.viewing_id not in (select id from draft))) as films
  from mention_count`
const PAGE = `
  select viewing.id as viewingId, part.says, part.watched_on as watchedOn, part.day_order as dayOrder, film.id as filmId,
    film.title, film.year, film.directors
  from mention_review as part
    cross join viewing on viewing.id = part.viewing_id
    cross join film on film.id = viewing.film_id
  where (part.says, part.watched_on, part.day_order, part.viewing_id) < (?, ?, ?, ?)
    and not exists (select 1 from draft where draft.id = part.viewing_id)
  order by part.says desc, part.watched_on desc, part.day_order desc, part.viewing_id desc limit ?`
/** Reviews that only name films, so many at most. */
export const NAMING_ONES = `
  select viewing_id as id from mention_review
  where says = 0 and not exists (select 1 from draft where draft.id = viewing_id)
  order by watched_on desc, day_order desc, viewing_id desc limit ?`
const MENTIONS = `
  select ${MENTION_COLUMNS}, other.title as otherTitle, other.year as otherYear, other.directors as otherDirectors,
    coalesce(other.times_seen, 0) as timesSeen
  from mention left join film as other on other.id = mention.film_id
  where mention.viewing_id = ? and (mention.relation <> 'none') = ? order by mention.start, mention.key`
const CERTAIN = 'is_certain = 1 and not exists (select 1 from draft where draft.id = mention.viewing_id)'
const IS_UNREAD = `
  exists (select 1 from viewing join mention_unread on mention_unread.number = viewing.number
    where viewing.id = mention.viewing_id)`
/** Certain mentions, so many at most, of reviews that still say so. */
export const CERTAIN_ONES = `
  select ${MENTION_COLUMNS} from mention where ${CERTAIN} and not ${IS_UNREAD} order by viewing_id desc limit ?`
/** Reviews that held certain mentions and are to be read again, so many at most. */
export const CERTAIN_UNREAD = `
  select distinct viewing_id as id from mention where ${CERTAIN} and ${IS_UNREAD} order by viewing_id desc limit ?`

interface ReviewRow {
  viewingId: string
  /** 1 for what the review says something of, 0 for what it only names. */
  says: number
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
}

type Inbox = z.output<typeof inbox>
type InboxItem = Inbox['items'][number]

/**
 * The films reviews mention that wait for an answer, review by review, those watched last first; behind them all what reviews
 * only name. Where no reading goes on beside (on the command line), it is read first, for some seconds at most; what is left
 * then `mentions.progress` tells.
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
    nextCursor: last ? `${last.says}/${last.watchedOn}/${last.dayOrder}/${last.viewingId}` : null,
  }
}

type InboxCounts = Omit<Inbox, 'items' | 'nextCursor'>

export function countInbox(store: Store): InboxCounts {
  return store.get<InboxCounts>(COUNTS) ?? { films: 0, reviews: 0, certain: 0, named: 0 }
}

export function readingProgressOf({ store, reader }: Diary): z.output<typeof readingProgress> {
  return { ...reader.progress(), films: countInbox(store).films }
}

function itemOf(
  store: Store,
  { viewingId, says, watchedOn, filmId, title, year, directors }: ReviewRow,
): InboxItem {
  const mentions = store.all<JoinedMention>(MENTIONS, viewingId, says)
  return {
    viewingId,
    says: says === 1,
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

/** Above every part and every date there is. */
const BEGINNING = [2, '~', 0, ''] as const

function after(cursor: string | undefined): readonly [number, string, number, string] {
  if (cursor === undefined) return BEGINNING
  const [, says, day = '', dayOrder, id = ''] = /^([01])\/([^/]*)\/(-?\d{1,15})\/([^/]*)$/.exec(cursor) ?? []
  if (says === undefined)
    throw refusal('BAD_REQUEST', 'That cursor is not one this diary gave out.', 'cursor')
  return [Number(says), day, Number(dayOrder), id]
}
