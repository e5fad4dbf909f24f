import type { z } from 'zod'
import type { Store } from '../store/store.ts'
import { SAID_COLUMNS, type SaidRow, saidJoins, saidOf } from './said-rows.ts'
import type { comparison, comparisonList } from './schema.ts'

export type Comparison = z.output<typeof comparison>

/** A comparison as its row keeps it. */
export type ComparisonRow = Omit<Comparison, 'film' | 'otherFilm' | 'said'>

interface JoinedRow extends ComparisonRow, SaidRow {
  title: string
  year: number | null
  directors: string
  otherTitle: string
  otherYear: number | null
  otherDirectors: string
  viewingId: string | null
}

const JOINED = `
  select comparison.id, comparison.film_id as filmId, comparison.other_film_id as otherFilmId, comparison.relation,
    comparison.question, comparison.source, comparison.viewing_id as viewingId, comparison.quote,
    comparison.quote_start as quoteStart, comparison.created_at as createdAt,
    film.title, film.year, film.directors,
    other.title as otherTitle, other.year as otherYear, other.directors as otherDirectors,
    ${SAID_COLUMNS}
  from comparison
  join film on film.id = comparison.film_id
  join film as other on other.id = comparison.other_film_id
  ${saidJoins('comparison')}`

/** What a review in the trash said does not count. */
const COUNTS = '(comparison.viewing_id is null or viewing.trashed_at is null)'
const NEWEST_FIRST = 'order by comparison.created_at desc, comparison.id desc limit ?'

const ALL = `${JOINED} where ${COUNTS} ${NEWEST_FIRST}`
const OF_FILM = `${JOINED} where (comparison.film_id = ? or comparison.other_film_id = ?) and ${COUNTS} ${NEWEST_FIRST}`
const OF_VIEWING = `${JOINED} where comparison.viewing_id = ? ${NEWEST_FIRST}`
const OF_FILM_AND_VIEWING = `${JOINED}
  where comparison.viewing_id = ? and (comparison.film_id = ? or comparison.other_film_id = ?) ${NEWEST_FIRST}`
const BY_ID = `${JOINED} where comparison.id = ?`

/** Newest first. Asked for a viewing by its id, those of one in the trash are listed too. */
export function listComparisons(
  store: Store,
  { filmId, viewingId, limit }: z.output<typeof comparisonList>,
): Comparison[] {
  const rows =
    viewingId !== undefined && filmId !== undefined
      ? store.all<JoinedRow>(OF_FILM_AND_VIEWING, viewingId, filmId, filmId, limit)
      : viewingId !== undefined
        ? store.all<JoinedRow>(OF_VIEWING, viewingId, limit)
        : filmId !== undefined
          ? store.all<JoinedRow>(OF_FILM, filmId, filmId, limit)
          : store.all<JoinedRow>(ALL, limit)
  return rows.map(comparisonOf)
}

export function findComparison(store: Store, id: string): Comparison | null {
  const row = store.get<JoinedRow>(BY_ID, id)
  return row ? comparisonOf(row) : null
}

function comparisonOf(row: JoinedRow): Comparison {
  return {
    ...rowOf(row),
    film: { id: row.filmId, title: row.title, year: row.year, directors: JSON.parse(row.directors) },
    otherFilm: {
      id: row.otherFilmId,
      title: row.otherTitle,
      year: row.otherYear,
      directors: JSON.parse(row.otherDirectors),
    },
    said: saidOf(row),
  }
}

/** The row of a comparison, without the films' names. */
export function rowOf(from: ComparisonRow): ComparisonRow {
  const { id, filmId, otherFilmId, relation, question, source, viewingId, quote, quoteStart, createdAt } =
    from
  return { id, filmId, otherFilmId, relation, question, source, viewingId, quote, quoteStart, createdAt }
}

const UPSERT = `
  insert into comparison (id, film_id, other_film_id, relation, question, source, viewing_id, quote, quote_start, created_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (id) do update set film_id = excluded.film_id, other_film_id = excluded.other_film_id,
    relation = excluded.relation, question = excluded.question, source = excluded.source,
    viewing_id = excluded.viewing_id, quote = excluded.quote, quote_start = excluded.quote_start`
const DELETE = 'delete from comparison where id = ?'

export function writeComparison(store: Store, row: ComparisonRow): void {
  store.run(
    UPSERT,
    row.id,
    row.filmId,
    row.otherFilmId,
    row.relation,
    row.question,
    row.source,
    row.viewingId,
    row.quote,
    row.quoteStart,
    row.createdAt,
  )
}

export function deleteComparison(store: Store, id: string): void {
  store.run(DELETE, id)
}
