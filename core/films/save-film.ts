import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { newId } from '../ids.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { type Film, findFilm } from './film-rows.ts'
import type { filmSave } from './schema.ts'
import { sortTitleOf } from './title.ts'

const UPSERT = `
  insert into film (id, title, sort_title, original_title, year, directors, writers, genres, runtime_minutes,
    external_ids, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (id) do update set title = excluded.title, sort_title = excluded.sort_title,
    original_title = excluded.original_title, year = excluded.year, directors = excluded.directors,
    writers = excluded.writers, genres = excluded.genres, runtime_minutes = excluded.runtime_minutes,
    external_ids = excluded.external_ids, updated_at = excluded.updated_at`

/** Saves a film and returns it; fields left out keep their value. */
export function saveFilm(diary: Diary, input: z.output<typeof filmSave>): Film {
  return diary.write((journal) => putFilm(diary.store, journal, input))
}

/** As `saveFilm`, within a transaction that is under way. */
export function putFilm(store: Store, journal: Journal, input: z.output<typeof filmSave>): Film {
  const id = input.id ?? newId()
  const before = findFilm(store, id)
  const after: Film = {
    id,
    title: input.title,
    sortTitle: sortTitleOf(input.title),
    originalTitle: input.originalTitle === undefined ? (before?.originalTitle ?? null) : input.originalTitle,
    year: input.year === undefined ? (before?.year ?? null) : input.year,
    directors: input.directors ?? before?.directors ?? [],
    writers: input.writers ?? before?.writers ?? [],
    genres: input.genres ?? before?.genres ?? [],
    runtimeMinutes:
      input.runtimeMinutes === undefined ? (before?.runtimeMinutes ?? null) : input.runtimeMinutes,
    externalIds: input.externalIds ?? before?.externalIds ?? {},
    createdAt: before?.createdAt ?? journal.at,
    updatedAt: before?.updatedAt ?? journal.at,
  }
  if (isDeepStrictEqual(before, after)) return after
  after.updatedAt = journal.at
  writeFilm(store, after)
  journal.record({ kind: 'film', id, before, after })
  return after
}

function writeFilm(store: Store, film: Film): void {
  store.run(
    UPSERT,
    film.id,
    film.title,
    film.sortTitle,
    film.originalTitle,
    film.year,
    JSON.stringify(film.directors),
    JSON.stringify(film.writers),
    JSON.stringify(film.genres),
    film.runtimeMinutes,
    JSON.stringify(film.externalIds),
    film.createdAt,
    film.updatedAt,
  )
}
