import type { z } from 'zod'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import { type Condition, conditionsOf, inMonth } from './diary-filter.ts'
import type { diaryRow, viewingList, viewingPage } from './schema.ts'

type DiaryRow = z.output<typeof diaryRow>

const ROWS = `
  select viewing.id, viewing.film_id as filmId, film.title, film.year, film.directors,
    nullif(viewing.watched_on, '') as watchedOn, viewing.day_order as dayOrder, viewing.rating, viewing.liked, viewing.rewatch,
    viewing.finished, viewing.excerpt
  from viewing
  join film on film.id = viewing.film_id`
const NEWEST_FIRST =
  'order by viewing.watched_on desc, viewing.day_order desc, viewing.id desc limit ? offset ?'

interface Row extends Omit<DiaryRow, 'directors' | 'liked' | 'rewatch' | 'finished'> {
  directors: string
  liked: number
  rewatch: number
  finished: number
}

/** The statement that reads a page which meets the conditions; its last values are limit and offset. */
export function pageStatement(conditions: readonly Condition[]): string {
  const asked = ['viewing.trashed_at is null', ...conditions.map(({ sql }) => sql)]
  return `${ROWS} where ${asked.join(' and ')} ${NEWEST_FIRST}`
}

/** One page of the diary, newest first; `nextCursor` asks for what follows it. */
export function listViewings(
  { store }: Diary,
  { month, offset = 0, cursor, limit, ...filter }: z.output<typeof viewingList>,
): z.output<typeof viewingPage> {
  const conditions = conditionsOf(store, filter)
  if (month !== undefined) conditions.push(inMonth(month))
  if (cursor !== undefined) conditions.push(after(cursor))
  const values = conditions.flatMap((condition) => condition.values)
  // One more than asked for tells whether anything follows.
  const rows = store.all<Row>(
    pageStatement(conditions),
    ...values,
    limit + 1,
    cursor === undefined ? offset : 0,
  )
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map(diaryRowOf), nextCursor: last ? cursorOf(last) : null }
}

function diaryRowOf(row: Row): DiaryRow {
  return {
    ...row,
    directors: JSON.parse(row.directors),
    liked: row.liked !== 0,
    rewatch: row.rewatch !== 0,
    finished: row.finished !== 0,
  }
}

function cursorOf({ watchedOn, dayOrder, id }: Row): string {
  return `${watchedOn ?? ''}/${dayOrder}/${id}`
}

function after(cursor: string): Condition {
  const [day = '', dayOrder = '', id] = cursor.split('/')
  if (id === undefined || !/^-?\d+$/.test(dayOrder)) {
    throw refusal('BAD_REQUEST', 'That cursor is not one this diary gave out.', 'cursor')
  }
  return {
    sql: '(viewing.watched_on, viewing.day_order, viewing.id) < (?, ?, ?)',
    values: [day, Number(dayOrder), id],
  }
}
