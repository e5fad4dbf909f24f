import { z } from 'zod'
import { id } from '../fields.ts'
import { checked, procedure, router } from '../trpc.ts'
import { listViewings } from './list-viewings.ts'
import { outlineDiary } from './outline.ts'
import { saveViewing } from './save-viewing.ts'
import {
  diaryOutline,
  viewing,
  viewingDetail,
  viewingList,
  viewingMonths,
  viewingPage,
  viewingSave,
} from './schema.ts'
import { removeViewing, restoreViewing } from './trash.ts'
import { getViewingDetail } from './viewing-detail.ts'

export const viewingsRouter = router({
  list: procedure
    .input(checked(viewingList.prefault({})))
    .output(checked(viewingPage))
    .query(({ ctx, input }) => listViewings(ctx.host.diary(), input)),
  outline: procedure
    .input(checked(viewingMonths.prefault({})))
    .output(checked(diaryOutline))
    .query(({ ctx, input }) => outlineDiary(ctx.host.diary(), input)),
  get: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(viewingDetail))
    .query(({ ctx, input }) => getViewingDetail(ctx.host.diary(), input.id)),
  save: procedure
    .input(checked(viewingSave))
    .output(checked(viewing))
    .mutation(({ ctx, input }) => saveViewing(ctx.host.diary(), input)),
  remove: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(z.object({ id })))
    .mutation(({ ctx, input }) => removeViewing(ctx.host.diary(), input.id)),
  restore: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(viewing))
    .mutation(({ ctx, input }) => restoreViewing(ctx.host.diary(), input.id)),
})
