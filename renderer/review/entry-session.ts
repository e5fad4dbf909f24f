import type { DraftSave } from '../../core/api.ts'
import { draftOf, type EntryEdit, type EntryFields, editFields } from './entry-fields.ts'
import { createSaveScheduler, type SaveState } from './save-scheduler.ts'

/** Where an entry starts: what was there, and what it is compared with to know whether anything changed. */
export interface EntryStart {
  readonly fields: EntryFields
  readonly review: string
  /** The entry is in the diary already. */
  readonly isSaved: boolean
  /** When that, or the draft this continues, was last written; null for a new entry. */
  readonly writtenAt: Date | null
  /** This continues a draft. */
  readonly isDraft: boolean
}

interface EntrySnapshot {
  readonly fields: EntryFields
  readonly save: SaveState
  /** Something is there that the diary does not have: there is a draft, or will be in a moment. */
  readonly isChanged: boolean
  /** The entry is in the diary. */
  readonly isSaved: boolean
}

/** The review as the page holds it, while there is a page. */
interface ReviewText {
  text(): string
}

export interface EntryPorts {
  readonly saveDraft: (draft: DraftSave) => Promise<unknown>
  readonly discardDraft: (id: string) => Promise<unknown>
}

export interface EntrySession {
  readonly start: EntryStart
  /** For useSyncExternalStore. */
  subscribe(listener: () => void): () => void
  snapshot(): EntrySnapshot
  edit(edit: EntryEdit): void
  review(): string
  /** The page that holds the review from now on; null puts it back into the session. */
  hold(page: ReviewText | null): void
  reviewChanged(): void
  flush(): Promise<void>
  /**
   * Saves the entry as a whole, as it is at the call, by `send`. What is written from the call on becomes a draft once that
   * is done. Throws what `send` throws; the entry goes on being drafted then, all of it.
   */
  submit(send: () => Promise<unknown>): Promise<void>
  /** Holds the saving back, for what is about to be thrown away as a whole. */
  stop(): Promise<void>
  /** Saves again from now on, beginning with what is there: it was not thrown away after all. */
  resume(): void
  /** Takes edits from now on, as a session does that was never closed. */
  open(): void
  /** The page was left: nothing that still points here, such as an Undo, changes the entry any more. */
  close(): void
}

/**
 * One entry being written: its fields, and the saving of its draft. An entry that is as it was has no draft: what was
 * typed and taken back again leaves nothing behind.
 */
export function createEntrySession(start: EntryStart, ports: EntryPorts): EntrySession {
  const listeners = new Set<() => void>()
  /** The entry as the diary has it, or as it began; null when that is not known, as with a draft gone on with. */
  let original = start.isDraft ? null : JSON.stringify(draftOf(start.fields, start.review))
  let isHeldBack = false
  let submitting: Promise<unknown> = Promise.resolve()
  let isClosed = false
  let page: ReviewText | null = null
  let review = start.review
  let hasDraft = start.isDraft
  let current: EntrySnapshot = {
    fields: start.fields,
    save: start.writtenAt ? { kind: 'saved', at: start.writtenAt } : { kind: 'untouched' },
    isChanged: start.isDraft,
    isSaved: start.isSaved,
  }

  const change = (next: Partial<EntrySnapshot>) => {
    current = { ...current, ...next }
    for (const listener of listeners) listener()
  }
  const text = () => page?.text() ?? review
  const written = () => JSON.stringify(draftOf(current.fields, text()))

  const scheduler = createSaveScheduler({
    save: async () => {
      const draft = draftOf(current.fields, text())
      const isAsItWas = JSON.stringify(draft) === original
      if (!isAsItWas) {
        // Set before the answer: a save that fails half way may have left a draft.
        hasDraft = true
        await ports.saveDraft(draft)
      } else if (hasDraft) {
        await ports.discardDraft(draft.id)
        hasDraft = false
      }
      if (current.isChanged !== hasDraft) change({ isChanged: hasDraft })
    },
    onState: (save) => {
      // Every key waits for its save; the page need not hear of each.
      if (save.kind !== 'waiting' || current.save.kind !== 'waiting') change({ save })
    },
  })

  const touched = () => {
    if (!current.isChanged) change({ isChanged: true })
    if (!isHeldBack) scheduler.touch()
  }
  const stop = () => {
    isHeldBack = true
    return scheduler.stop()
  }
  const resume = () => {
    isHeldBack = false
    touched()
  }
  const submit = async (send: () => Promise<unknown>) => {
    const sent = written()
    try {
      await stop()
      await send()
    } catch (error) {
      resume()
      throw error
    }
    // The diary drops the draft of what it takes.
    hasDraft = false
    original = sent
    isHeldBack = false
    change({ isSaved: true, isChanged: false, save: { kind: 'saved', at: new Date() } })
    if (written() !== sent) touched()
  }

  return {
    start,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => current,
    edit(edit) {
      if (isClosed) return
      const fields = editFields(current.fields, edit)
      if (fields === current.fields) return
      change({ fields })
      touched()
    },
    review: text,
    hold(next) {
      if (!next) review = text()
      page = next
    },
    reviewChanged() {
      if (!isClosed) touched()
    },
    async flush() {
      await submitting
      await scheduler.flush()
    },
    submit(send) {
      const done = submit(send)
      submitting = done.catch(() => undefined)
      return done
    },
    stop,
    resume,
    open() {
      isClosed = false
    },
    close() {
      isClosed = true
    },
  }
}
