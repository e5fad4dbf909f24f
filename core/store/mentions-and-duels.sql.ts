/**
 * Version 2. A quote knows where in its review it stood (UTF-16 units, from 0); what a review mentions is kept until it is
 * answered, under `key`: the film's id, or for a film the diary does not know the title as it is compared. `pull` stands beside
 * a verdict where the review sends one to the film as well, with words of its own; a certain one can be taken without a look. `entry_id` is that of a viewing or of a
 * draft that may become one. A duel that was passed over is no comparison: neither film gained by it.
 */
export const MENTIONS_AND_DUELS = `
alter table comparison add column quote_start integer;
alter table pull add column quote_start integer;

create table mention (
  viewing_id text not null references viewing (id),
  key text not null,
  film_id text references film (id),
  title text not null,
  year integer,
  start integer not null,
  "end" integer not null,
  surface text not null,
  confidence real not null,
  relation text not null check (relation in ('better', 'worse', 'similar', 'rewatch', 'watch', 'none')),
  quote text not null,
  quote_start integer not null,
  pull text check (pull in ('rewatch', 'watch')),
  pull_quote text,
  pull_quote_start integer,
  is_certain integer not null check (is_certain in (0, 1)),
  primary key (viewing_id, key)
) strict, without rowid;
create index mention_of_film on mention (film_id);
create index mention_of_key on mention (key);
create index mention_certain on mention (viewing_id) where is_certain = 1;

-- The inbox, kept by triggers so that neither a page of it nor its counts cost more the more there waits: what the reviews
-- say of films in the order of the diary, then what they only name.
create table mention_review (
  viewing_id text not null references viewing (id),
  says integer not null check (says in (0, 1)),
  watched_on text not null,
  day_order integer not null,
  primary key (viewing_id, says)
) strict, without rowid;
create index mention_review_by_day on mention_review (says desc, watched_on desc, day_order desc, viewing_id desc);
create table mention_count (
  films integer not null,
  reviews integer not null,
  certain integer not null
) strict;
insert into mention_count values (0, 0, 0);
create trigger mention_counted after insert on mention begin
  update mention_count set
    films = films + (select count(*) = 1 from (select 1 from mention where key = new.key limit 2)),
    reviews = reviews + (select count(*) = 1 from (select 1 from mention where viewing_id = new.viewing_id limit 2)),
    certain = certain + new.is_certain;
  insert into mention_review select id, new.relation <> 'none', watched_on, day_order from viewing
    where id = new.viewing_id on conflict do nothing;
end;
create trigger mention_uncounted after delete on mention begin
  update mention_count set
    films = films - not exists (select 1 from mention where key = old.key),
    reviews = reviews - not exists (select 1 from mention where viewing_id = old.viewing_id),
    certain = certain - old.is_certain;
  delete from mention_review where viewing_id = old.viewing_id and says = (old.relation <> 'none') and not exists (
    select 1 from mention where viewing_id = old.viewing_id and (relation <> 'none') = (old.relation <> 'none'));
end;
create trigger viewing_moved after update of watched_on, day_order on viewing
when (new.watched_on, new.day_order) is not (old.watched_on, old.day_order) begin
  update mention_review set watched_on = new.watched_on, day_order = new.day_order where viewing_id = new.id;
end;

-- What is still to be read, kept by triggers so that nobody looks for it among all entries: reviews, and films whose titles
-- the reviews read so far may not have been read with. By number, which costs a save least. \`mention_reader\` holds the one
-- reader that \`mention_unread\` is true of; while it is another, or none, all reviews are unread.
create table mention_unread (
  number integer primary key references viewing (number) on delete cascade
) strict;
create table mention_title (
  number integer primary key references film (number) on delete cascade
) strict;
create table mention_reader (
  reader integer primary key
) strict;

create table mention_waved (
  entry_id text not null,
  key text not null,
  waved_at text not null,
  primary key (entry_id, key)
) strict, without rowid;

create view written_review as select number, id from viewing where review <> '' and trashed_at is null;

-- A review is read anew when its words or its film change, when it comes back from the trash, and when something said in it is taken back. What is said in it
-- answers a mention, whoever says it.
create trigger viewing_unread after insert on viewing when new.review <> '' and new.trashed_at is null begin
  insert into mention_unread values (new.number);
end;
create trigger viewing_rewritten after update of film_id, review, trashed_at on viewing
when (new.film_id, new.review, new.trashed_at) is not (old.film_id, old.review, old.trashed_at) begin
  delete from mention_unread where number = new.number;
  insert into mention_unread select new.number where new.review <> '' and new.trashed_at is null;
  delete from mention where viewing_id = new.id
    and (new.review = '' or new.trashed_at is not null or film_id = new.film_id);
end;
create trigger comparison_said after insert on comparison begin
  delete from mention where viewing_id = new.viewing_id and film_id in (new.film_id, new.other_film_id);
end;
create trigger comparison_changed after update of film_id, other_film_id, viewing_id on comparison begin
  insert into mention_unread select number from written_review where id in (old.viewing_id, new.viewing_id)
    on conflict do nothing;
end;
create trigger comparison_taken_back after delete on comparison begin
  insert into mention_unread select number from written_review where id = old.viewing_id on conflict do nothing;
end;
create trigger pull_said after insert on pull begin
  delete from mention where viewing_id = new.viewing_id and film_id = new.film_id;
end;
create trigger pull_changed after update of film_id, viewing_id on pull begin
  insert into mention_unread select number from written_review where id in (old.viewing_id, new.viewing_id)
    on conflict do nothing;
end;
create trigger pull_taken_back after delete on pull begin
  insert into mention_unread select number from written_review where id = old.viewing_id on conflict do nothing;
end;
create trigger mention_waved_back after delete on mention_waved begin
  insert into mention_unread select number from written_review where id = old.entry_id on conflict do nothing;
end;
create trigger film_named after insert on film begin
  insert into mention_title values (new.number);
end;
create trigger film_renamed after update of title, original_title on film
when (new.title, new.original_title) is not (old.title, old.original_title) begin
  insert into mention_title values (new.number) on conflict do nothing;
end;

-- Reviews are counted with the viewings of their month: that row is written anyway.
alter table month_count add column reviews integer not null default 0;
update month_count set reviews = found.reviews from (
  select substr(watched_on, 1, 7) as month, count(*) as reviews from viewing
  where review <> '' and trashed_at is null group by 1
) as found where found.month = month_count.month;
drop trigger viewing_counted;
drop trigger viewing_uncounted;
drop trigger viewing_recounted;
create trigger viewing_counted after insert on viewing when new.trashed_at is null begin
  update film set times_seen = times_seen + 1 where id = new.film_id;
  insert into month_count values (substr(new.watched_on, 1, 7), 1, new.rewatch, new.review <> '')
    on conflict do update set viewings = viewings + 1, rewatches = rewatches + new.rewatch,
      reviews = reviews + (new.review <> '');
end;
create trigger viewing_uncounted after delete on viewing when old.trashed_at is null begin
  update film set times_seen = times_seen - 1 where id = old.film_id;
  update month_count set viewings = viewings - 1, rewatches = rewatches - old.rewatch,
    reviews = reviews - (old.review <> '') where month = substr(old.watched_on, 1, 7);
end;
create trigger viewing_recounted after update of film_id, watched_on, rewatch, trashed_at, review on viewing
when (new.film_id, new.watched_on, new.rewatch, new.trashed_at, new.review <> '')
  is not (old.film_id, old.watched_on, old.rewatch, old.trashed_at, old.review <> '') begin
  update film set times_seen = times_seen - 1 where id = old.film_id and old.trashed_at is null;
  update month_count set viewings = viewings - 1, rewatches = rewatches - old.rewatch,
    reviews = reviews - (old.review <> '') where month = substr(old.watched_on, 1, 7) and old.trashed_at is null;
  update film set times_seen = times_seen + 1 where id = new.film_id and new.trashed_at is null;
  insert into month_count select substr(new.watched_on, 1, 7), 1, new.rewatch, new.review <> ''
    where new.trashed_at is null
    on conflict do update set viewings = viewings + 1, rewatches = rewatches + new.rewatch,
      reviews = reviews + (new.review <> '');
end;

create table duel_pass (
  id text primary key,
  film_id text not null references film (id),
  other_film_id text not null references film (id),
  question text not null check (question in ('better', 'watch-next')),
  outcome text not null check (outcome in ('skip', 'unseen')),
  created_at text not null
) strict;

-- Taking an answer or a move back looks for the step that made it.
create index change_of_comparison on change (row_id) where kind = 'comparison' and before is null;
create index comparison_by_duel on comparison (created_at, question) where source = 'duel' and viewing_id is null;

-- The queue as it was last looked at, to say what changed since.
create table queue_seen (
  film_id text primary key references film (id),
  rank integer not null,
  score real not null,
  seen_at text not null
) strict, without rowid;

-- Contradictions a person chose to leave as they are.
create table conflict_left (
  key text primary key,
  left_at text not null
) strict, without rowid;
`
