import type { SQLInputValue } from 'node:sqlite'
import type { z } from 'zod'
import { wordsOf } from '../films/title.ts'
import type { Store } from '../store/store.ts'
import type { viewingMonths } from './schema.ts'

export type DiaryFilter = z.output<typeof viewingMonths>

/** A condition in SQL and its values; conditions are joined by `and`. */
export interface Condition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** Shorter words are met in nearly every review when they match from their beginning, so they match whole. */
const MIN_PREFIX = 3
/** From so many hits on, going through the days in order finds a page sooner than fetching and sorting every hit. */
const MANY_HITS = 2_000
const HITS = 'select rowid from viewing_words where viewing_words match ?'
const HITS_UP_TO = `select count(*) as count from (${HITS} limit ${MANY_HITS})`

/** What a filter asks of a row of `viewing`; empty when it asks nothing. Words match from their beginning. */
export function conditionsOf(store: Store, filter: DiaryFilter): Condition[] {
  const conditions: Condition[] = []
  const ask = (sql: string, ...values: SQLInputValue[]) => conditions.push({ sql, values })
  const words = wordsOf(filter.query ?? '')
  if (words.length > 0) {
    const match = words.map((word) => (word.length < MIN_PREFIX ? `"${word}"` : `"${word}" *`)).join(' ')
    const hits = store.get<{ count: number }>(HITS_UP_TO, match)?.count ?? 0
    // The plus keeps SQLite from looking up the hits one by one.
    ask(`${hits < MANY_HITS ? '' : '+'}viewing.number in (${HITS})`, match)
  }
  if (filter.filmId !== undefined) ask('viewing.film_id = ?', filter.filmId)
  if (filter.ratingFrom !== undefined) ask('viewing.rating >= ?', filter.ratingFrom)
  if (filter.ratingTo !== undefined) ask('viewing.rating <= ?', filter.ratingTo)
  if (filter.liked !== undefined) ask('viewing.liked = ?', Number(filter.liked))
  if (filter.rewatch !== undefined) ask('viewing.rewatch = ?', Number(filter.rewatch))
  return conditions
}

/** The conditions of one month, as `viewings.outline` names them. */
export function inMonth(month: string): Condition {
  if (month === 'none') return { sql: "viewing.watched_on = ''", values: [] }
  if (month.length === 4) return { sql: 'viewing.watched_on = ?', values: [month] }
  return { sql: 'viewing.watched_on between ? and ?', values: [month, `${month}-31`] }
}
