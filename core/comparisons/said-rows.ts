import type { z } from 'zod'
import type { said } from './schema.ts'

export interface SaidRow {
  viewingId: string | null
  saidOfId: string | null
  saidOfTitle: string | null
  saidOn: string | null
}

/** Columns and joins for where something was said; `row` is the table whose `viewing_id` says so. */
export const SAID_COLUMNS =
  "viewing.film_id as saidOfId, said_of.title as saidOfTitle, nullif(viewing.watched_on, '') as saidOn"
export const saidJoins = (row: string) => `
  left join viewing on viewing.id = ${row}.viewing_id
  left join film as said_of on said_of.id = viewing.film_id`

export function saidOf(row: SaidRow): z.output<typeof said> | null {
  if (row.viewingId === null || row.saidOfId === null || row.saidOfTitle === null) return null
  return { viewingId: row.viewingId, filmId: row.saidOfId, title: row.saidOfTitle, on: row.saidOn }
}
