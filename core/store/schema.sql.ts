import { MENTIONS_AND_DUELS } from './mentions-and-duels.sql.ts'

/** Marks the file as a diary of ours (“DFDI”); stands at byte 68 of the file. */
export const APPLICATION_ID = 0x44464449

/**
 * Version 1. Names and tags are JSON lists; their words are indexed by triggers, so that no writer can forget to.
 * `number` is the key of the full-text indices (implicit row ids may change when a file is vacuumed).
 * A viewing without a date has an empty one, which sorts as the oldest; the index by day carries what the diary can be
 * filtered by, so that a filter reads no reviews.
 */
const TABLES = `
create table film (
  number integer primary key,
  id text not null unique,
  title text not null,
  sort_title text not null,
  original_title text,
  year integer,
  directors text not null default '[]' check (json_valid(directors)),
  writers text not null default '[]' check (json_valid(writers)),
  genres text not null default '[]' check (json_valid(genres)),
  runtime_minutes integer,
  external_ids text not null default '{}' check (json_valid(external_ids)),
  cover text,
  source text,
  times_seen integer not null default 0,
  created_at text not null,
  updated_at text not null
) strict;

create table viewing (
  number integer primary key,
  id text not null unique,
  film_id text not null references film (id),
  watched_on text not null,
  day_order integer not null default 0,
  rating integer check (rating between 1 and 10),
  liked integer not null default 0 check (liked in (0, 1)),
  rewatch integer not null default 0 check (rewatch in (0, 1)),
  finished integer not null default 1 check (finished in (0, 1)),
  spoilers integer not null default 0 check (spoilers in (0, 1)),
  place text,
  company text,
  tags text not null default '[]' check (json_valid(tags)),
  import_batch_id text references import_batch (id),
  created_at text not null,
  updated_at text not null,
  trashed_at text,
  excerpt text not null default '',
  review text not null default ''
) strict;
create index viewing_by_day on viewing (
  watched_on desc, day_order desc, id desc, film_id, rating, liked, rewatch, trashed_at
) where trashed_at is null;
create index viewing_by_film on viewing (
  film_id, watched_on desc, day_order desc, id desc, rating, trashed_at
);

create table review_version (
  viewing_id text not null references viewing (id),
  version integer not null,
  saved_at text not null,
  review text not null,
  primary key (viewing_id, version)
) strict, without rowid;

create table draft (
  id text primary key,
  film_id text references film (id),
  film_title text not null,
  words integer not null,
  updated_at text not null,
  body text not null check (json_valid(body))
) strict;

create table comparison (
  id text primary key,
  film_id text not null references film (id),
  other_film_id text not null references film (id),
  relation text not null check (relation in ('better', 'worse', 'similar')),
  question text not null check (question in ('better', 'watch-next')),
  source text not null check (source in ('review', 'duel', 'reorder')),
  viewing_id text references viewing (id),
  quote text,
  created_at text not null,
  check (film_id <> other_film_id)
) strict;
create index comparison_by_film on comparison (film_id);
create index comparison_by_other_film on comparison (other_film_id);
create unique index comparison_once_a_review
  on comparison (viewing_id, min(film_id, other_film_id), max(film_id, other_film_id), question)
  where viewing_id is not null;

create table pull (
  id text primary key,
  film_id text not null references film (id),
  kind text not null check (kind in ('rewatch', 'watch')),
  viewing_id text references viewing (id),
  quote text,
  created_at text not null
) strict;
create index pull_by_film on pull (film_id);
create unique index pull_once_a_review on pull (viewing_id, film_id) where viewing_id is not null;

create table queue_mark (
  film_id text primary key references film (id),
  pinned integer not null default 0 check (pinned in (0, 1)),
  snoozed_until text,
  dismissed integer not null default 0 check (dismissed in (0, 1)),
  updated_at text not null
) strict;

create table watchlist (
  film_id text primary key references film (id),
  added_at text not null
) strict;

create table import_batch (
  id text primary key,
  source text not null,
  file_name text,
  started_at text not null,
  finished_at text,
  undone_at text,
  report text not null default '{}' check (json_valid(report))
) strict;

-- One row a change; rows of one step were one transaction and are undone together. A review stands
-- here by its version only: its words are in review_version.
create table change (
  seq integer primary key,
  step integer not null,
  at text not null,
  kind text not null,
  row_id text not null,
  before text check (before is null or json_valid(before)),
  after text check (after is null or json_valid(after)),
  import_batch_id text references import_batch (id)
) strict;
create index change_of_mark on change (row_id, kind) where kind in ('watchlist', 'mark');
`

/**
 * Contentless: the words are not kept twice. A row gives way before it is put in anew: a trigger's own `or replace`
 * yields to the statement that set it off.
 */
const WORD_INDICES = `
create virtual table film_words using fts5 (
  title, original_title, people, year,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', content = '', contentless_delete = 1
);
create virtual table film_letters using fts5 (
  title, original_title, tokenize = 'trigram remove_diacritics 1', detail = 'none', content = '', contentless_delete = 1
);
create virtual table viewing_words using fts5 (
  title, people, review, tags,
  tokenize = 'unicode61 remove_diacritics 2', content = '', contentless_delete = 1
);

-- Each save adds one small segment. Merged by sixteens instead of fours, a save of a reviewed entry among 100,000 took
-- a quarter less at the median and three quarters less at the 95th percentile.
insert into viewing_words (viewing_words, rank) values ('automerge', 16);

create view film_text as
  select number, id, title, original_title, year,
    (select group_concat(value, ' ; ') from (
      select value from json_each(film.directors) union all select value from json_each(film.writers)
    )) as people
  from film;

create view viewing_text as
  select viewing.number, viewing.film_id, film_text.title, film_text.people, viewing.review,
    (select group_concat(value, ' ; ') from json_each(viewing.tags)) as tags
  from viewing join film_text on film_text.id = viewing.film_id;

create trigger film_indexed after insert on film begin
  insert into film_words (rowid, title, original_title, people, year)
    select number, title, original_title, people, year from film_text where number = new.number;
  insert into film_letters (rowid, title, original_title) values (new.number, new.title, new.original_title);
end;
create trigger film_reindexed after update of title, original_title, year, directors, writers on film
when (new.title, new.original_title, new.year, new.directors, new.writers)
  is not (old.title, old.original_title, old.year, old.directors, old.writers) begin
  delete from film_words where rowid = new.number;
  delete from film_letters where rowid = new.number;
  delete from viewing_words where rowid in (select number from viewing where film_id = new.id);
  insert into film_words (rowid, title, original_title, people, year)
    select number, title, original_title, people, year from film_text where number = new.number;
  insert into film_letters (rowid, title, original_title) values (new.number, new.title, new.original_title);
  insert into viewing_words (rowid, title, people, review, tags)
    select number, title, people, review, tags from viewing_text where film_id = new.id;
end;
create trigger film_unindexed after delete on film begin
  delete from film_words where rowid = old.number;
  delete from film_letters where rowid = old.number;
end;

create trigger viewing_indexed after insert on viewing begin
  insert into viewing_words (rowid, title, people, review, tags)
    select new.number, title, people, new.review, (select group_concat(value, ' ; ') from json_each(new.tags))
    from film_text where id = new.film_id;
end;
create trigger viewing_reindexed after update of film_id, review, tags on viewing
when (new.film_id, new.review, new.tags) is not (old.film_id, old.review, old.tags) begin
  delete from viewing_words where rowid = new.number;
  insert into viewing_words (rowid, title, people, review, tags)
    select new.number, title, people, new.review, (select group_concat(value, ' ; ') from json_each(new.tags))
    from film_text where id = new.film_id;
end;
create trigger viewing_unindexed after delete on viewing begin
  delete from viewing_words where rowid = old.number;
end;
`

/**
 * Counted while writing, so that neither the outline of a long diary nor a search counts rows while somebody waits:
 * viewings of each film and of each month (`YYYY-MM`, `YYYY`, or empty for none), those in the trash left out.
 */
const COUNTS = `
create table month_count (
  month text primary key,
  viewings integer not null,
  rewatches integer not null
) strict, without rowid;

create trigger viewing_counted after insert on viewing when new.trashed_at is null begin
  update film set times_seen = times_seen + 1 where id = new.film_id;
  insert into month_count values (substr(new.watched_on, 1, 7), 1, new.rewatch)
    on conflict do update set viewings = viewings + 1, rewatches = rewatches + new.rewatch;
end;
create trigger viewing_uncounted after delete on viewing when old.trashed_at is null begin
  update film set times_seen = times_seen - 1 where id = old.film_id;
  update month_count set viewings = viewings - 1, rewatches = rewatches - old.rewatch
    where month = substr(old.watched_on, 1, 7);
end;
create trigger viewing_recounted after update of film_id, watched_on, rewatch, trashed_at on viewing
when (new.film_id, new.watched_on, new.rewatch, new.trashed_at)
  is not (old.film_id, old.watched_on, old.rewatch, old.trashed_at) begin
  update film set times_seen = times_seen - 1 where id = old.film_id and old.trashed_at is null;
  update month_count set viewings = viewings - 1, rewatches = rewatches - old.rewatch
    where month = substr(old.watched_on, 1, 7) and old.trashed_at is null;
  update film set times_seen = times_seen + 1 where id = new.film_id and new.trashed_at is null;
  insert into month_count select substr(new.watched_on, 1, 7), 1, new.rewatch where new.trashed_at is null
    on conflict do update set viewings = viewings + 1, rewatches = rewatches + new.rewatch;
end;
`

/** What brings a diary from one version to the next, oldest first; never changed once released. */
export const MIGRATIONS: readonly string[] = [TABLES + WORD_INDICES + COUNTS, MENTIONS_AND_DUELS]

/** The version this program writes, kept in `user_version`. */
export const SCHEMA_VERSION: number = MIGRATIONS.length

/** Read once at opening, to learn whether they can be read. */
export const MAIN_TABLES = [
  'film',
  'viewing',
  'review_version',
  'draft',
  'comparison',
  'pull',
  'queue_mark',
  'watchlist',
  'import_batch',
  'change',
] as const
