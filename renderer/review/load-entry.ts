import { client, codeOf } from '../app/api.ts'
import { today } from '../ui/dates.ts'
import { blankFields, fieldsFromDraft, fieldsFromViewing } from './entry-fields.ts'
import type { EntryStart } from './entry-session.ts'
import { newId } from './new-id.ts'

/** Drafts that are being written as their page closes; whoever opens one next must read what it wrote. */
let closing: Promise<unknown> = Promise.resolve()

/** Lets the next entry that opens wait for what this one still writes. */
export function openAfter(written: Promise<unknown>): void {
  closing = Promise.allSettled([closing, written])
}

/**
 * What an entry's page starts with: its draft, which holds what was written last, else the diary's entry, else a new one,
 * seen today. `filmId`: the film of a new entry, where it is known already.
 */
export async function loadEntry(id: string, isNew: boolean, filmId?: string): Promise<EntryStart> {
  await closing
  if (isNew) return freshEntry(id, filmId)
  const [draft, viewing] = await Promise.all([client.drafts.get.query({ id }), savedEntry(id)])
  const isSaved = viewing !== null
  if (draft) {
    const writtenAt = new Date(draft.updatedAt)
    return { fields: fieldsFromDraft(draft), review: draft.body.review, isSaved, writtenAt, isDraft: true }
  }
  if (viewing) {
    const writtenAt = new Date(viewing.updatedAt)
    return {
      fields: fieldsFromViewing(viewing, newId),
      review: viewing.review,
      isSaved,
      writtenAt,
      isDraft: false,
    }
  }
  return freshEntry(id, filmId)
}

async function savedEntry(id: string) {
  try {
    return await client.viewings.get.query({ id })
  } catch (error) {
    if (codeOf(error) === 'NOT_FOUND') return null
    throw error
  }
}

/** A new entry, seen today, of a film that is yet to be chosen. */
export function blankEntry(id: string): EntryStart {
  return { fields: blankFields(id, today()), review: '', isSaved: false, writtenAt: null, isDraft: false }
}

async function freshEntry(id: string, filmId?: string): Promise<EntryStart> {
  const blank = blankEntry(id)
  if (!filmId) return blank
  const { film } = await client.films.get.query({ id: filmId })
  return { ...blank, fields: { ...blank.fields, filmId: film.id, filmTitle: film.title } }
}
