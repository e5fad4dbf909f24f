import type { DraftSave } from '../../core/api.ts'
import { toast } from '../ui/toast.tsx'
import { client, messageOf } from './api.ts'

interface Trashed {
  readonly title: string
  readonly restore: () => Promise<void>
}

/** Entries in the trash, or on their way there: a row stays in the list for a moment after. */
const gone = new Set<string>()

/** What the message that is shown speaks of. */
let said: { readonly entries: readonly Trashed[]; readonly takeAway: () => boolean } | null = null

/** Offers an entry back, together with those that are still offered. */
function offerBack(entry: Trashed): void {
  const entries = [...(said?.takeAway() ? said.entries : []), entry]
  const takeAway = toast({
    text:
      entries.length === 1
        ? `Your entry for ${entry.title} is in the trash.`
        : `${entries.length} entries are in the trash.`,
    titles: entries.length === 1 ? [entry.title] : [],
    action: { label: 'Undo', onAction: () => void Promise.all(entries.map(({ restore }) => restore())) },
  })
  said = { entries, takeAway }
}

/**
 * Moves an entry to the trash, its unsaved changes (`draft`) with it, and offers both back. False where the entry is still
 * in the diary, having said so, or is on its way already.
 */
export async function trashEntry(
  { id, title }: { readonly id: string; readonly title: string },
  draft: DraftSave | null = null,
): Promise<boolean> {
  if (gone.has(id)) return false
  gone.add(id)
  const titles = [title]
  const failed = (text: string, error: unknown) =>
    toast({ text: `${text} ${messageOf(error)}`, titles, tone: 'bad' })
  try {
    await client.viewings.remove.mutate({ id })
  } catch (error) {
    gone.delete(id)
    failed(`Your entry for ${title} is still in the diary.`, error)
    return false
  }
  if (draft) {
    // The entry is gone all the same; its draft stays in the diary's list, where it can be discarded.
    await client.drafts.discard
      .mutate({ id })
      .catch((error) => failed(`Your unsaved changes to ${title} are still kept as a draft.`, error))
  }
  const restore = async () => {
    try {
      await client.viewings.restore.mutate({ id })
      gone.delete(id)
      if (draft) await client.drafts.save.mutate(draft)
    } catch (error) {
      failed(`Your entry for ${title} did not come back as it was.`, error)
    }
  }
  offerBack({ title, restore })
  return true
}
