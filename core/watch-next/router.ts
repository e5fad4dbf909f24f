import { z } from 'zod'
import { id } from '../fields.ts'
import { checked, procedure, router } from '../trpc.ts'
import { listHidden, markFilm } from './marks.ts'
import {
  queueCounts,
  queueEntry,
  queueHidden,
  queueList,
  queueMark,
  queueMarked,
  watchlistEntry,
} from './schema.ts'
import { addToWatchlist, listWatchlist, removeFromWatchlist } from './watchlist.ts'

export const queueRouter = router({
  list: procedure
    .input(checked(queueList.prefault({})))
    .output(checked(z.array(queueEntry)))
    .query(({ ctx, input }) => ctx.host.diary().watchNext.entries(input.limit)),
  counts: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(queueCounts))
    .query(({ ctx }) => ctx.host.diary().watchNext.counts()),
  mark: procedure
    .input(checked(queueMark))
    .output(checked(queueMarked))
    .mutation(({ ctx, input }) => markFilm(ctx.host.diary(), input)),
  hidden: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(z.array(queueHidden)))
    .query(({ ctx }) => listHidden(ctx.host.diary())),
})

export const watchlistRouter = router({
  add: procedure
    .input(checked(z.strictObject({ filmId: id })))
    .output(checked(watchlistEntry))
    .mutation(({ ctx, input }) => addToWatchlist(ctx.host.diary(), input.filmId)),
  remove: procedure
    .input(checked(z.strictObject({ filmId: id })))
    .output(checked(z.object({ filmId: id })))
    .mutation(({ ctx, input }) => removeFromWatchlist(ctx.host.diary(), input.filmId)),
  list: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(z.array(watchlistEntry)))
    .query(({ ctx }) => listWatchlist(ctx.host.diary())),
})
