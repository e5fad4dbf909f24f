export const RECENT_FILMS = 'select number from film order by touched_at desc, number desc limit ?'

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
    film.touched_at desc,
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
  select film.id, film.title, film.year, film.directors, film.times_seen as timesSeen,
    (select nullif(max(watched_on), '') from viewing where film_id = film.id and trashed_at is null) as lastWatchedOn,
    (select rating from viewing where film_id = film.id and trashed_at is null and rating is not null
      order by watched_on desc, day_order desc, id desc limit 1) as rating,
    exists (select 1 from watchlist where watchlist.film_id = film.id) as onWatchlist
  from json_each(?) as chosen
  join film on film.number = chosen.value
  order by chosen.key`
