import type { z } from 'zod'
import { filmTitle } from '../films/film-rows.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import type { draft, draftSave, draftSummary } from './schema.ts'

type Draft = z.output<typeof draft>

interface DraftRow {
  id: string
  filmId: string | null
  filmTitle: string
  chosenTitle: string | null
  year: number | null
  updatedAt: string
}

const JOINED = `
  select draft.id, draft.film_id as filmId, draft.film_title as filmTitle, film.title as chosenTitle, film.year,
    draft.updated_at as updatedAt, draft.words, draft.body,
    exists (select 1 from viewing where viewing.id = draft.id and viewing.trashed_at is null) as saved
  from draft left join film on film.id = draft.film_id`
const BY_ID = `${JOINED} where draft.id = ?`
const LIST = `
  select id, filmId, filmTitle, chosenTitle, year, updatedAt, words, saved from (${JOINED})
  order by updatedAt desc, id desc`
const UPSERT = `
  insert into draft (id, film_id, film_title, words, updated_at, body) values (?, ?, ?, ?, ?, ?)
  on conflict (id) do update set film_id = excluded.film_id, film_title = excluded.film_title,
    words = excluded.words, updated_at = excluded.updated_at, body = excluded.body`
const DELETE = 'delete from draft where id = ?'

export function getDraft({ store }: Pick<Diary, 'store'>, id: string): Draft | null {
  const row = store.get<DraftRow & { body: string }>(BY_ID, id)
  if (!row) return null
  const { id: draftId, filmId, filmTitle: typed, chosenTitle, year, updatedAt, body } = row
  const title = chosenTitle ?? typed
  return { id: draftId, filmId, filmTitle: typed, title, year, updatedAt, body: JSON.parse(body) }
}

/** Latest first. */
export function listDrafts({ store }: Diary): z.output<typeof draftSummary>[] {
  return store
    .all<DraftRow & { words: number; saved: number }>(LIST)
    .map(({ filmTitle: typed, chosenTitle, saved, ...row }) => ({
      ...row,
      title: chosenTitle ?? typed,
      saved: saved !== 0,
    }))
}

/**
 * Keeps what is being written. Not in the undo journal: a state every half second is no step anybody wants back.
 * @throws TRPCError NOT_FOUND for an unknown film.
 */
export function saveDraft(
  diary: Diary,
  input: z.output<typeof draftSave>,
): { id: string; updatedAt: string } {
  const { store } = diary
  return diary.write((journal) => {
    if (input.filmId !== null) filmTitle(store, input.filmId)
    const { id, filmId, filmTitle: typed, body } = input
    store.run(UPSERT, id, filmId, typed, countWords(body.review), journal.at, JSON.stringify(body))
    journal.mention({ kind: 'draft', id, action: 'saved' })
    return { id, updatedAt: journal.at }
  })
}

/** Throws a draft away; the undo journal keeps it whole. @throws TRPCError NOT_FOUND. */
export function discardDraft(diary: Diary, id: string): { id: string } {
  return diary.write((journal) => {
    const before = getDraft(diary, id)
    if (!before) throw refusal('NOT_FOUND', `There is no draft ${id} in the diary.`, 'id')
    diary.store.run(DELETE, id)
    journal.record({ kind: 'draft', id, before, after: null })
    return { id }
  })
}

/** Drops the draft of an entry that was saved: its words are in the entry. */
export function dropDraft(store: Store, journal: Journal, id: string): void {
  if (store.run(DELETE, id) > 0) journal.mention({ kind: 'draft', id, action: 'removed' })
}

/** A word is what stands between spaces and has a letter or a digit: a dash by itself is none. */
function countWords(text: string): number {
  let words = 0
  // One pattern for all of it would look at a long run of dashes once from each of them.
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}
