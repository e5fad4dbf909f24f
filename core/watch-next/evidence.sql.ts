import { SAID_COLUMNS, saidJoins } from '../comparisons/said-rows.ts'

const FILMS = `
  select film.id, film.title, film.year, film.directors, film.runtime_minutes as runtimeMinutes,
    watchlist.added_at as onWatchlistSince, coalesce(queue_mark.pinned, 0) as pinned,
    queue_mark.snoozed_until as snoozedUntil, coalesce(queue_mark.dismissed, 0) as dismissed
  from film
  left join watchlist on watchlist.film_id = film.id
  left join queue_mark on queue_mark.film_id = film.id`
export const ALL_FILMS = FILMS
export const ONE_FILM = `${FILMS} where film.id = ?`

const VIEWINGS = `
  select film_id as filmId, id, nullif(watched_on, '') as watchedOn, rating, liked, created_at as createdAt
  from viewing where trashed_at is null`
/** Oldest first; those without a date count as the oldest. */
const OLDEST_FIRST = 'order by watched_on, day_order, id'
export const ALL_VIEWINGS = `${VIEWINGS} ${OLDEST_FIRST}`
export const VIEWINGS_OF_FILM = `${VIEWINGS} and film_id = ? ${OLDEST_FIRST}`

/** What a review in the trash said does not count. */
const said = (row: string) => `${saidJoins(row)}
  where (${row}.viewing_id is null or viewing.trashed_at is null)`

const COMPARISONS = `
  select comparison.id, comparison.film_id as first, comparison.other_film_id as second, comparison.relation,
    comparison.question, comparison.source, comparison.quote, comparison.viewing_id as viewingId,
    comparison.created_at as createdAt, ${SAID_COLUMNS}
  from comparison ${said('comparison')}`
export const ALL_COMPARISONS = COMPARISONS
export const ONE_COMPARISON = `${COMPARISONS} and comparison.id = ?`

const PULLS = `
  select pull.id, pull.film_id as filmId, pull.kind, pull.quote, pull.viewing_id as viewingId,
    pull.created_at as createdAt, ${SAID_COLUMNS}
  from pull ${said('pull')}`
export const ALL_PULLS = PULLS
export const ONE_PULL = `${PULLS} and pull.id = ?`

/** Ids of what was said in an entry, or in any entry about a film. */
export const COMPARISONS_SAID_IN = 'select id from comparison where viewing_id = ?'
export const PULLS_SAID_IN = 'select id from pull where viewing_id = ?'
export const COMPARISONS_SAID_OF = `
  select comparison.id from viewing join comparison on comparison.viewing_id = viewing.id where viewing.film_id = ?`
export const PULLS_SAID_OF = `
  select pull.id from viewing join pull on pull.viewing_id = viewing.id where viewing.film_id = ?`
