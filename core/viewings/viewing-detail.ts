import type { z } from 'zod'
import { listComparisons } from '../comparisons/comparison-rows.ts'
import { listPulls } from '../comparisons/pull-rows.ts'
import { getFilm } from '../films/film-rows.ts'
import { countReviewVersions } from '../reviews/review-versions.ts'
import type { Diary } from '../store/diary.ts'
import type { viewingDetail } from './schema.ts'
import { getViewing } from './viewing-rows.ts'

const MAX_COMPARISONS = 500

/** An entry, in the trash or not, with all that its page shows. @throws TRPCError NOT_FOUND. */
export function getViewingDetail({ store }: Diary, id: string): z.output<typeof viewingDetail> {
  const viewing = getViewing(store, id)
  const { title, year, directors, runtimeMinutes } = getFilm(store, viewing.filmId)
  return {
    ...viewing,
    film: { id: viewing.filmId, title, year, directors, runtimeMinutes },
    comparisons: listComparisons(store, { viewingId: id, limit: MAX_COMPARISONS }),
    pulls: listPulls(store, { viewingId: id }),
    reviewVersions: countReviewVersions(store, id),
  }
}
