import type { DraftSave } from '../../core/api.ts'
import { toast } from '../ui/toast.tsx'
import { client, messageOf } from './api.ts'

/**
 * Moves an entry to the trash, its unsaved changes (`draft`) with it, and offers both back. False, having said so, where
 * the entry is still in the diary.
 */
export async function trashEntry(
  { id, title }: { readonly id: string; readonly title: string },
  draft: DraftSave | null = null,
): Promise<boolean> {
  const titles = [title]
  const failed = (text: string, error: unknown) =>
    toast({ text: `${text} ${messageOf(error)}`, titles, tone: 'bad' })
  try {
    await client.viewings.remove.mutate({ id })
  } catch (error) {
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
      if (draft) await client.drafts.save.mutate(draft)
    } catch (error) {
      failed(`Your entry for ${title} did not come back as it was.`, error)
    }
  }
  toast({
    text: `Your entry for ${title} is in the trash.`,
    titles,
    action: { label: 'Undo', onAction: () => void restore() },
  })
  return true
}
