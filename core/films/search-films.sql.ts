/** Films dealt with last, as the journal tells; then the newest. Values: how many, how many. */
export const RECENT_FILMS = `
  with dealt_with as (
    select film.number, max(seq) as seq
    from (
      select seq, coalesce(after ->> 'filmId', before ->> 'filmId', row_id) as film_id
      from change order by seq desc limit 400
    ) join film on film.id = film_id
    group by film.number
  ), newest as (select number, 0 as seq from film order by number desc limit ?)
  select number from (select * from dealt_with union all select * from newest)
  group by number order by max(seq) desc, number desc limit ?`

/** Values: the words to match, the typed title to be equal to, the typed title to begin with, how many. */
export const FILMS_BY_WORDS = `
  select film.number
  from film_words
  join film on film.number = film_words.rowid
  where film_words match ?
  order by
    film.sort_title <> ?,
    case
      when film.times_seen > 0 then 0
      when exists (select 1 from watchlist where watchlist.film_id = film.id) then 1
      else 2
    end,
    instr(film.sort_title, ?) <> 1,
    film.times_seen desc,
    film.number desc
  limit ?`

/** Values: trigrams to match any of, how many. */
export const FILMS_LIKE = `
  select film.number, film.title, film.original_title as originalTitle
  from film_letters
  join film on film.number = film_letters.rowid
  where film_letters match ?
  order by film_letters.rank
  limit ?`

/** What a list shows of each film; the value is a JSON list of numbers, whose order is kept. */
export const HITS_OF = `
  select film.id, film.title, film.original_title as originalTitle, film.year, film.directors,
    film.times_seen as timesSeen,
    (select nullif(max(watched_on), '') from viewing where film_id = film.id and trashed_at is null) as lastWatchedOn,
    (select rating from viewing where film_id = film.id and trashed_at is null and rating is not null
      order by watched_on desc, day_order desc, id desc limit 1) as rating,
    exists (select 1 from watchlist where watchlist.film_id = film.id) as onWatchlist
  from json_each(?) as chosen
  join film on film.number = chosen.value
  order by chosen.key`

/** Values: the sort title, how many. */
export const FILMS_TITLED = 'select number from film where sort_title = ? order by number desc limit ?'
