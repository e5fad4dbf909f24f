import { z } from 'zod'
import { id, timestamp } from '../fields.ts'
import { checked, procedure, router } from '../trpc.ts'
import { discardDraft, getDraft, listDrafts, saveDraft } from './drafts.ts'
import { draft, draftSave, draftSummary } from './schema.ts'

export const draftsRouter = router({
  get: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(draft.nullable()))
    .query(({ ctx, input }) => getDraft(ctx.host.diary(), input.id)),
  list: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(z.array(draftSummary)))
    .query(({ ctx }) => listDrafts(ctx.host.diary())),
  save: procedure
    .input(checked(draftSave))
    .output(checked(z.object({ id, updatedAt: timestamp })))
    .mutation(({ ctx, input }) => saveDraft(ctx.host.diary(), input)),
  discard: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(z.object({ id })))
    .mutation(({ ctx, input }) => discardDraft(ctx.host.diary(), input.id)),
})
