import type { SQLInputValue } from 'node:sqlite'
import type { z } from 'zod'
import { wordsOf } from '../films/title.ts'
import type { viewingMonths } from './schema.ts'

export type DiaryFilter = z.output<typeof viewingMonths>

/** A condition in SQL and its values; conditions are joined by `and`. */
export interface Condition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** What a filter asks of a row of `viewing`; empty when it asks nothing. Words match from their beginning. */
export function conditionsOf(filter: DiaryFilter): Condition[] {
  const conditions: Condition[] = []
  const ask = (sql: string, ...values: SQLInputValue[]) => conditions.push({ sql, values })
  const words = wordsOf(filter.query ?? '')
  if (words.length > 0) {
    const match = words.map((word) => `"${word}" *`).join(' ')
    ask('viewing.number in (select rowid from viewing_words where viewing_words match ?)', match)
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
  if (month === 'none') return { sql: "viewing.day = ''", values: [] }
  if (month.length === 4) return { sql: 'viewing.day = ?', values: [month] }
  return { sql: 'viewing.day between ? and ?', values: [month, `${month}-31`] }
}
