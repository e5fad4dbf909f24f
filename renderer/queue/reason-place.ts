import type { QueueReason } from '../../core/api.ts'
import type { Route } from '../app/route.ts'

/** Where a reason leads: the entry it was said or seen in, the film’s page for what stands only there; null for neither. */
export function placeOf(reason: QueueReason, filmId: string): Route | null {
  const { kind, said, sourceId } = reason
  if (said) return { screen: 'entry', id: said.viewingId }
  if (sourceId === undefined) return null
  const isOfEntry = kind === 'stars' || kind === 'liked' || kind === 'freshness'
  return isOfEntry ? { screen: 'entry', id: sourceId } : { screen: 'film', id: filmId }
}
