import type { z } from 'zod'
import type { Store } from '../store/store.ts'
import { SAID_COLUMNS, type SaidRow, saidJoins, saidOf } from './said-rows.ts'
import type { pull, pullList } from './schema.ts'

export type Pull = z.output<typeof pull>

/** A pull as its row keeps it. */
export type PullRow = Omit<Pull, 'film' | 'said'>

interface JoinedRow extends PullRow, SaidRow {
  title: string
  year: number | null
  directors: string
  viewingId: string | null
}

const JOINED = `
  select pull.id, pull.film_id as filmId, pull.kind, pull.viewing_id as viewingId, pull.quote,
    pull.quote_start as quoteStart, pull.created_at as createdAt, film.title, film.year, film.directors, ${SAID_COLUMNS}
  from pull
  join film on film.id = pull.film_id
  ${saidJoins('pull')}`

const NEWEST_FIRST = 'order by pull.created_at desc, pull.id desc'
const LIST = `${JOINED} where (pull.viewing_id is null or viewing.trashed_at is null) ${NEWEST_FIRST}`
const OF_FILM = `${JOINED}
  where pull.film_id = ? and (pull.viewing_id is null or viewing.trashed_at is null) ${NEWEST_FIRST}`
const OF_VIEWING = `${JOINED} where pull.viewing_id = ? ${NEWEST_FIRST}`
const BY_ID = `${JOINED} where pull.id = ?`

/** Newest first. Asked for a viewing by its id, those of one in the trash are listed too. */
export function listPulls(store: Store, { filmId, viewingId }: z.output<typeof pullList>): Pull[] {
  if (viewingId !== undefined) {
    const pulls = store.all<JoinedRow>(OF_VIEWING, viewingId).map(pullOf)
    return filmId === undefined ? pulls : pulls.filter((pull) => pull.filmId === filmId)
  }
  const rows = filmId === undefined ? store.all<JoinedRow>(LIST) : store.all<JoinedRow>(OF_FILM, filmId)
  return rows.map(pullOf)
}

export function findPull(store: Store, id: string): Pull | null {
  const row = store.get<JoinedRow>(BY_ID, id)
  return row ? pullOf(row) : null
}

function pullOf(row: JoinedRow): Pull {
  return {
    ...pullRowOf(row),
    film: { id: row.filmId, title: row.title, year: row.year, directors: JSON.parse(row.directors) },
    said: saidOf(row),
  }
}

/** The row of a pull, without the film's name. */
export function pullRowOf({ id, filmId, kind, viewingId, quote, quoteStart, createdAt }: PullRow): PullRow {
  return { id, filmId, kind, viewingId, quote, quoteStart, createdAt }
}

const UPSERT = `
  insert into pull (id, film_id, kind, viewing_id, quote, quote_start, created_at) values (?, ?, ?, ?, ?, ?, ?)
  on conflict (id) do update set film_id = excluded.film_id, kind = excluded.kind,
    viewing_id = excluded.viewing_id, quote = excluded.quote,
    quote_start = excluded.quote_start`
const DELETE = 'delete from pull where id = ?'

export function writePull(store: Store, row: PullRow): void {
  store.run(UPSERT, row.id, row.filmId, row.kind, row.viewingId, row.quote, row.quoteStart, row.createdAt)
}

export function deletePull(store: Store, id: string): void {
  store.run(DELETE, id)
}
