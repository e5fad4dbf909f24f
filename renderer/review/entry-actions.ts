import type { ViewingSave } from '../../core/api.ts'
import { client, messageOf, queryClient, trpc } from '../app/api.ts'
import { go } from '../app/route.ts'
import { trashEntry } from '../app/trash-entry.ts'
import { confirm } from '../ui/confirm.tsx'
import { toast } from '../ui/toast.tsx'
import { counted, wordCount } from '../ui/words.ts'
import { draftOf } from './entry-fields.ts'
import type { EntrySession } from './entry-session.ts'

/** What stands first in the queue, known while an entry is written so that saving it need not wait for that. */
export const HEAD_OF_QUEUE = trpc.queue.list.queryOptions({ limit: 1 })

/**
 * Saves the entry with all its comparisons, in one call, and goes to the diary; whoever wrote on meanwhile stays. Throws the
 * contract's error, with the entry and its draft as they were, when it is not taken.
 */
export async function saveEntry(session: EntrySession, viewing: ViewingSave, title: string): Promise<void> {
  const { isSaved, fields } = session.snapshot()
  const before = queryClient.getQueryData(HEAD_OF_QUEUE.queryKey)
  await session.submit(() => client.viewings.save.mutate(viewing))
  const head = before && (await headOfQueue())
  const isNewHead = head && head.filmId !== before[0]?.filmId
  const isWrittenOn = session.snapshot().isChanged
  if (!isWrittenOn) go({ screen: 'diary' })
  const parts = [
    isSaved ? `Your entry for ${title} is saved.` : `${title} is in your diary.`,
    isNewHead ? `Next to watch: ${head.title}.` : '',
    isWrittenOn ? 'What you wrote since is kept as a draft; save again to add it.' : '',
  ]
  toast({
    text: parts.filter(Boolean).join(' '),
    titles: isNewHead ? [title, head.title] : [title],
    ...(!isSaved && !isWrittenOn
      ? { action: { label: 'Undo', onAction: () => void trashEntry({ id: fields.id, title }) } }
      : {}),
  })
}

/** The queue's head as it is now; null for an empty queue, and where it can not be told: it is only for a message. */
async function headOfQueue() {
  try {
    return (await queryClient.fetchQuery({ ...HEAD_OF_QUEUE, staleTime: 0 }))[0] ?? null
  } catch {
    return null
  }
}

/** Throws the draft away, after asking; the diary's own entry, where there is one, stays. */
export async function discardDraft(session: EntrySession): Promise<void> {
  const { isSaved, fields } = session.snapshot()
  const { id, filmTitle } = fields
  const title = filmTitle.trim()
  const words = wordCount(session.review())
  const written = words > 0 ? `, ${counted(words, 'word')} of review` : ''
  const isSure = await confirm({
    title: isSaved ? 'Discard your changes?' : 'Discard this draft?',
    text: isSaved
      ? `${title} goes back to how it stands in your diary.`
      : `What you wrote${title ? ` about ${title}` : ''}${written}, will be gone. This cannot be undone.`,
    titles: [title],
    confirmLabel: isSaved ? 'Discard changes' : 'Discard draft',
    cancelLabel: 'Keep writing',
    isDangerous: true,
  })
  if (!isSure) return
  await session.stop()
  try {
    await client.drafts.discard.mutate({ id })
    go({ screen: 'diary' })
  } catch (error) {
    session.resume()
    toast({ text: messageOf(error), tone: 'bad' })
  }
}

/** Moves the diary's entry to the trash, its unsaved changes with it, and goes to the diary. */
export async function trashOpenEntry(session: EntrySession): Promise<void> {
  const { fields, isChanged } = session.snapshot()
  const draft = isChanged ? draftOf(fields, session.review()) : null
  await session.stop()
  const isGone = await trashEntry({ id: fields.id, title: fields.filmTitle }, draft)
  if (isGone) go({ screen: 'diary' })
  else session.resume()
}

/** Puts a text on the clipboard without asking for a permission the app grants nobody. False where that is refused. */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return isCopied
}
