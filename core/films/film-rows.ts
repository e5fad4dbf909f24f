import type { z } from 'zod'
import { refusal } from '../refuse.ts'
import type { Store } from '../store/store.ts'
import type { film } from './schema.ts'

export type Film = z.output<typeof film>

interface FilmRow {
  id: string
  title: string
  sortTitle: string
  originalTitle: string | null
  year: number | null
  directors: string
  writers: string
  genres: string
  runtimeMinutes: number | null
  externalIds: string
  createdAt: string
  updatedAt: string
}

const FILM = `
  select id, title, sort_title as sortTitle, original_title as originalTitle, year, directors, writers, genres,
    runtime_minutes as runtimeMinutes, external_ids as externalIds, created_at as createdAt, updated_at as updatedAt
  from film where id = ?`

export function findFilm(store: Store, id: string): Film | null {
  const row = store.get<FilmRow>(FILM, id)
  if (!row) return null
  return {
    ...row,
    directors: JSON.parse(row.directors),
    writers: JSON.parse(row.writers),
    genres: JSON.parse(row.genres),
    externalIds: JSON.parse(row.externalIds),
  }
}

/** @throws TRPCError NOT_FOUND; `field` is where the unknown id stood. */
export function getFilm(store: Store, id: string, field = 'id'): Film {
  const film = findFilm(store, id)
  if (!film) throw unknownFilm(id, field)
  return film
}

const FILM_TITLE = 'select title from film where id = ?'

/** @throws TRPCError NOT_FOUND; `field` is where the unknown id stood. */
export function filmTitle(store: Store, id: string, field = 'filmId'): string {
  const row = store.get<{ title: string }>(FILM_TITLE, id)
  if (!row) throw unknownFilm(id, field)
  return row.title
}

function unknownFilm(id: string, field: string) {
  return refusal('NOT_FOUND', `There is no film ${id} in the diary.`, field)
}
