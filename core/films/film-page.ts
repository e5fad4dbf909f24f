import type { z } from 'zod'
import { listComparisons } from '../comparisons/comparison-rows.ts'
import { listPulls } from '../comparisons/pull-rows.ts'
import type { Diary } from '../store/diary.ts'
import { viewingsOfFilm } from '../viewings/viewing-rows.ts'
import { watchlistedAt } from '../watch-next/watchlist.ts'
import { getFilm } from './film-rows.ts'
import type { filmPage } from './page-schema.ts'

const MAX_COMPARISONS = 500

export function getFilmPage({ store, watchNext }: Diary, id: string): z.output<typeof filmPage> {
  return {
    film: getFilm(store, id),
    viewings: viewingsOfFilm(store, id),
    comparisons: listComparisons(store, { filmId: id, limit: MAX_COMPARISONS }),
    pulls: listPulls(store, { filmId: id }),
    watchlistedAt: watchlistedAt(store, id),
    standing: watchNext.standing(id),
  }
}
