import type { Store } from '../store/store.ts'

const COUNT = 'select count(*) as count from review_version where viewing_id = ?'
const LATEST = 'select max(version) as version from review_version where viewing_id = ?'
const INSERT = 'insert into review_version (viewing_id, version, saved_at, review) values (?, ?, ?, ?)'

/** How many states of a review were saved. */
export function countReviewVersions(store: Store, viewingId: string): number {
  return store.get<{ count: number }>(COUNT, viewingId)?.count ?? 0
}

/** The number of the latest saved state, 0 when nothing was ever written. */
export function latestReviewVersion(store: Store, viewingId: string): number {
  return store.get<{ version: number | null }>(LATEST, viewingId)?.version ?? 0
}

export function addReviewVersion(
  store: Store,
  viewingId: string,
  version: number,
  savedAt: string,
  review: string,
): void {
  store.run(INSERT, viewingId, version, savedAt, review)
}
