import type { Comparison } from '../../core/api.ts'
import { client, messageOf } from '../app/api.ts'
import { toast } from '../ui/toast.tsx'

/** Takes a comparison back and offers to say it again, as it was. */
export async function removeComparison(
  comparison: Comparison,
  title: string,
  otherTitle: string,
): Promise<void> {
  const titles = [title, otherTitle]
  const { id, filmId, otherFilmId, relation, question, source, viewingId, quote, quoteStart } = comparison
  const failed = (error: unknown, text: string) =>
    toast({ text: `${text} ${messageOf(error)}`, titles, tone: 'bad' })
  const undo = () => {
    client.comparisons.save
      .mutate({ id, filmId, otherFilmId, relation, question, source, viewingId, quote, quoteStart })
      .catch((error) => failed(error, `${title} and ${otherTitle} are no longer compared.`))
  }
  try {
    await client.comparisons.remove.mutate({ id })
    toast({
      text: `${title} and ${otherTitle} are no longer compared.`,
      titles,
      action: { label: 'Undo', onAction: undo },
    })
  } catch (error) {
    failed(error, `${title} and ${otherTitle} are still compared.`)
  }
}
