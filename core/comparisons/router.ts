import { z } from 'zod'
import { id } from '../fields.ts'
import { checked, procedure, router } from '../trpc.ts'
import { listComparisons } from './comparison-rows.ts'
import { mapOfComparisons } from './map.ts'
import { comparisonMap, comparisonMapAsk } from './map-schema.ts'
import { listPulls } from './pull-rows.ts'
import { removeComparison, saveComparison } from './save-comparison.ts'
import { removePull, savePull } from './save-pull.ts'
import { comparison, comparisonList, comparisonSave, pull, pullList, pullSave } from './schema.ts'

export const comparisonsRouter = router({
  list: procedure
    .input(checked(comparisonList.prefault({})))
    .output(checked(z.array(comparison)))
    .query(({ ctx, input }) => listComparisons(ctx.host.diary().store, input)),
  map: procedure
    .input(checked(comparisonMapAsk.prefault({})))
    .output(checked(comparisonMap))
    .query(({ ctx, input }) => mapOfComparisons(ctx.host.diary(), input)),
  save: procedure
    .input(checked(comparisonSave))
    .output(checked(comparison))
    .mutation(({ ctx, input }) => saveComparison(ctx.host.diary(), input)),
  remove: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(z.object({ id })))
    .mutation(({ ctx, input }) => removeComparison(ctx.host.diary(), input.id)),
})

export const pullsRouter = router({
  list: procedure
    .input(checked(pullList.prefault({})))
    .output(checked(z.array(pull)))
    .query(({ ctx, input }) => listPulls(ctx.host.diary().store, input)),
  save: procedure
    .input(checked(pullSave))
    .output(checked(pull))
    .mutation(({ ctx, input }) => savePull(ctx.host.diary(), input)),
  remove: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(z.object({ id })))
    .mutation(({ ctx, input }) => removePull(ctx.host.diary(), input.id)),
})
