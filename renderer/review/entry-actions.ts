import type { ViewingSave } from '../../core/api.ts'
import { client, messageOf } from '../app/api.ts'
import { go } from '../app/route.ts'
import { confirm } from '../ui/confirm.tsx'
import { toast } from '../ui/toast.tsx'
import { counted, wordCount } from '../ui/words.ts'
import { draftOf } from './entry-fields.ts'
import type { EntrySession } from './entry-session.ts'

/**
 * Saves the entry with all its comparisons, in one call, and goes to the diary. Throws the contract's error, with the entry
 * and its draft as they were, when it is not taken.
 */
export async function saveEntry(session: EntrySession, viewing: ViewingSave, title: string): Promise<void> {
  const before = await headOfQueue()
  await session.stop()
  try {
    await client.viewings.save.mutate(viewing)
  } catch (error) {
    session.resume()
    throw error
  }
  const head = await headOfQueue()
  const kept = session.start.isSaved ? `Your entry for ${title} is saved.` : `${title} is in your diary.`
  const isNewHead = head !== null && head.filmId !== before?.filmId
  go({ screen: 'diary' })
  toast({
    text: isNewHead ? `${kept} Next to watch: ${head.title}.` : kept,
    titles: isNewHead ? [title, head.title] : [title],
    ...(isNewHead ? { action: { label: 'Watch next', onAction: () => go({ screen: 'watch-next' }) } } : {}),
  })
}

/** What stands first in the queue; null for an empty one, and where it can not be told: it is only for a message. */
async function headOfQueue(): Promise<{ readonly filmId: string; readonly title: string } | null> {
  try {
    return (await client.queue.list.query({ limit: 1 }))[0] ?? null
  } catch {
    return null
  }
}

/** Throws the draft away, after asking; the diary's own entry, where there is one, stays. */
export async function discardDraft(session: EntrySession): Promise<void> {
  const { isSaved } = session.start
  const { id, filmTitle } = session.snapshot().fields
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

/** Moves the diary's entry to the trash, its unsaved changes with it; Undo brings both back. */
export async function trashEntry(session: EntrySession): Promise<void> {
  const { fields, isChanged } = session.snapshot()
  const draft = draftOf(fields, session.review())
  await session.stop()
  try {
    await client.viewings.remove.mutate({ id: fields.id })
    if (isChanged) await client.drafts.discard.mutate({ id: fields.id })
  } catch (error) {
    session.resume()
    toast({ text: messageOf(error), tone: 'bad' })
    return
  }
  go({ screen: 'diary' })
  toast({
    text: `Your entry for ${fields.filmTitle} is in the trash.`,
    titles: [fields.filmTitle],
    action: {
      label: 'Undo',
      onAction: async () => {
        try {
          await client.viewings.restore.mutate({ id: fields.id })
          if (isChanged) await client.drafts.save.mutate(draft)
        } catch (error) {
          toast({ text: messageOf(error), tone: 'bad' })
        }
      },
    },
  })
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
