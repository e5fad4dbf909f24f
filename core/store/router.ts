import { z } from 'zod'
import { checked, procedure, router } from '../trpc.ts'
import { changeEvent, diaryStatus } from './schema.ts'
import { streamOf } from './stream.ts'

export const diaryRouter = router({
  status: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(diaryStatus))
    .query(({ ctx }) => ctx.host.status()),
  retry: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(diaryStatus))
    .mutation(({ ctx }) => ctx.host.retry()),
  setAside: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(diaryStatus))
    .mutation(({ ctx }) => ctx.host.setAside()),
})

/** Every change, once it is on the disk, until the caller aborts. */
export const changes = procedure
  .input(checked(z.strictObject({}).prefault({})))
  .output(streamOf(changeEvent))
  .subscription(({ ctx, signal }) => ctx.host.feed.listen(signal))
