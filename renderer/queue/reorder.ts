import { client, messageOf } from '../app/api.ts'
import { toast } from '../ui/toast.tsx'
import type { MarkedFilm } from './mark.ts'

/** Puts a film between two others, says where it stands now and offers to take the move back. */
export async function moveFilm(
  { filmId, title }: MarkedFilm,
  place: { readonly above?: string; readonly below?: string },
): Promise<void> {
  const titles = [title]
  try {
    const moved = await client.queue.reorder.mutate({ filmId, ...place })
    const comparisons = moved.comparisons.map(({ id }) => id)
    const undo = () => {
      client.queue.undoReorder
        .mutate({ comparisons })
        .catch((error: unknown) =>
          toast({ text: `${title} stays where you put it. ${messageOf(error)}`, titles, tone: 'bad' }),
        )
    }
    toast({
      text: moved.text,
      titles: moved.titles,
      ...(comparisons.length > 0 ? { action: { label: 'Undo', onAction: undo } } : {}),
    })
  } catch (error) {
    toast({ text: `${title} stays where it was. ${messageOf(error)}`, titles, tone: 'bad' })
  }
}
