import { z } from 'zod'
import { id } from '../fields.ts'
import { checked, procedure, router } from '../trpc.ts'
import { findConflicts, leaveConflict } from './conflicts.ts'
import { drawSurprise, explainFilm } from './explain.ts'
import { listHidden, markFilm } from './marks.ts'
import { noteQueueSeen, queueNewsOf } from './news.ts'
import { reorderQueue, undoReorder } from './reorder.ts'
import {
  queueConflictLeft,
  queueConflicts,
  queueCounts,
  queueEntry,
  queueExplained,
  queueHidden,
  queueLeaveConflict,
  queueList,
  queueMark,
  queueMarked,
  queueNews,
  queueReorder,
  queueReordered,
  queueReorderUndone,
  queueSeen,
  queueSurprise,
  queueSurprised,
  queueUndoReorder,
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
  explain: procedure
    .input(checked(z.strictObject({ filmId: id })))
    .output(checked(queueExplained))
    .query(({ ctx, input }) => explainFilm(ctx.host.diary(), input.filmId)),
  reorder: procedure
    .input(checked(queueReorder))
    .output(checked(queueReordered))
    .mutation(({ ctx, input }) => reorderQueue(ctx.host.diary(), input)),
  undoReorder: procedure
    .input(checked(queueUndoReorder))
    .output(checked(queueReorderUndone))
    .mutation(({ ctx, input }) => undoReorder(ctx.host.diary(), input.comparisons)),
  surprise: procedure
    .input(checked(queueSurprise.prefault({})))
    .output(checked(queueSurprised))
    .query(({ ctx, input }) => drawSurprise(ctx.host.diary(), input.seed)),
  news: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(queueNews))
    .query(({ ctx }) => queueNewsOf(ctx.host.diary())),
  seen: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(queueSeen))
    .mutation(({ ctx }) => noteQueueSeen(ctx.host.diary())),
  conflicts: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(queueConflicts))
    .query(({ ctx }) => findConflicts(ctx.host.diary())),
  leaveConflict: procedure
    .input(checked(queueLeaveConflict))
    .output(checked(queueConflictLeft))
    .mutation(({ ctx, input }) => leaveConflict(ctx.host.diary(), input)),
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
