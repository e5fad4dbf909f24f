import { findFilm } from '../../films/film-rows.ts'
import type { Journal } from '../../store/journal.ts'
import type { Store } from '../../store/store.ts'

const IS_USED = `
  select 1 where exists (select 1 from viewing where film_id = ?1)
    or exists (select 1 from comparison where film_id = ?1 or other_film_id = ?1)
    or exists (select 1 from pull where film_id = ?1)
    or exists (select 1 from watchlist where film_id = ?1)
    or exists (select 1 from queue_mark where film_id = ?1)
    or exists (select 1 from duel_pass where film_id = ?1 or other_film_id = ?1)
    or exists (select 1 from draft where film_id = ?1 or instr(body, ?1) > 0)`
const READ_AGAIN = `
  insert into mention_unread
    select written_review.number from mention join written_review on written_review.id = mention.viewing_id
    where mention.film_id = ? on conflict do nothing`
const LEAVINGS = ['delete from mention where film_id = ?', 'delete from queue_seen where film_id = ?']
const DELETE = 'delete from film where id = ?'

/**
 * Removes a film that was made in the moment `saidAt`, together with what was taken of it: unless it was changed since, or
 * is seen, spoken of, wanted or being written about. Reviews that were read to name it are read anew.
 */
export function dropMadeFilm(store: Store, journal: Journal, filmId: string, saidAt: string): void {
  const film = findFilm(store, filmId)
  if (!film || film.createdAt !== saidAt || film.updatedAt !== saidAt) return
  if (store.get(IS_USED, filmId) !== undefined) return
  store.run(READ_AGAIN, filmId)
  for (const sql of LEAVINGS) store.run(sql, filmId)
  store.run(DELETE, filmId)
  journal.record({ kind: 'film', id: filmId, before: film, after: null })
}
