import type { DiaryRow } from '../../core/api.ts'
import { client, messageOf } from '../app/api.ts'
import { toast } from '../ui/toast.tsx'

/** Moves an entry to the trash and offers it back; says so where that could not be done. */
export async function trashEntry(row: DiaryRow): Promise<void> {
  const { id, title } = row
  try {
    await client.viewings.remove.mutate({ id })
    toast({
      text: `${title} is in the trash.`,
      titles: [title],
      action: { label: 'Undo', onAction: () => void restoreEntry(id, title) },
    })
  } catch (error) {
    toast({ text: `${title} is still in the diary. ${messageOf(error)}`, titles: [title], tone: 'bad' })
  }
}

async function restoreEntry(id: string, title: string): Promise<void> {
  try {
    await client.viewings.restore.mutate({ id })
  } catch (error) {
    toast({ text: `${title} is still in the trash. ${messageOf(error)}`, titles: [title], tone: 'bad' })
  }
}
