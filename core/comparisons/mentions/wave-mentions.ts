import type { z } from 'zod'
import type { Diary } from '../../store/diary.ts'
import type { Journal } from '../../store/journal.ts'
import type { Store } from '../../store/store.ts'
import { countInbox, NAMING_ONES } from './inbox.ts'
import { deleteMention, wavedIn } from './mention-rows.ts'
import type { mentionsWaved, mentionWave, namedWaved } from './schema.ts'

const INSERT = 'insert into mention_waved (entry_id, key, waved_at) values (?, ?, ?) on conflict do nothing'
const DELETE = 'delete from mention_waved where entry_id = ? and key = ?'

/**
 * Waves mentions of an entry, or of a draft that may become one, away for good, or takes that back; returns all that are
 * waved away in it. What was taken back waits in the inbox again at once.
 */
export async function waveMentions(
  diary: Diary,
  { entryId, keys, waved }: z.output<typeof mentionWave>,
): Promise<z.output<typeof mentionsWaved>> {
  const { store, reader } = diary
  diary.write((journal) => {
    if (waved) waveAway(store, journal, entryId, keys)
    else waveBack(store, journal, entryId, keys)
  })
  if (!waved) await reader.readNow(entryId)
  return { entryId, keys: wavedIn(store, entryId) }
}

/** Reviews at once: many more in one commit would hold up whoever asks meanwhile. */
const NAMING_AT_ONCE = 50
const NAMED = "select key from mention where viewing_id = ? and relation = 'none' order by start, key"

/** Waves away, some dozens of reviews at a time, what is only named, without a word on how it compares. */
export function waveNamed({ store, write }: Diary): z.output<typeof namedWaved> {
  return write((journal) => {
    const waved = store.all<{ id: string }>(NAMING_ONES, NAMING_AT_ONCE).map(({ id: viewingId }) => {
      const keys = store.all<{ key: string }>(NAMED, viewingId).map(({ key }) => key)
      waveAway(store, journal, viewingId, keys)
      return { viewingId, keys }
    })
    return { waved, left: countInbox(store).named }
  })
}

/** Within a transaction that is under way. */
export function waveAway(store: Store, journal: Journal, entryId: string, keys: readonly string[]): void {
  change(store, journal, entryId, () => {
    for (const key of keys) {
      store.run(INSERT, entryId, key, journal.at)
      deleteMention(store, entryId, key)
    }
  })
}

/** Within a transaction that is under way. */
export function waveBack(store: Store, journal: Journal, entryId: string, keys: readonly string[]): void {
  change(store, journal, entryId, () => {
    for (const key of keys) store.run(DELETE, entryId, key)
  })
}

function change(store: Store, journal: Journal, id: string, work: () => void): void {
  const before = { waved: wavedIn(store, id) }
  work()
  const after = { waved: wavedIn(store, id) }
  if (before.waved.length === after.waved.length) return
  journal.record({ kind: 'mention', id, before, after })
}
