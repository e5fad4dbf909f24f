import { z } from 'zod'
import { procedure, router } from '../trpc.ts'
import { type changeEvent, diaryStatus } from './schema.ts'

export const diaryRouter = router({
  status: procedure
    .input(z.object({}).prefault({}))
    .output(diaryStatus)
    .query(({ ctx }) => ctx.host.status()),
  setAside: procedure
    .input(z.object({}).prefault({}))
    .output(diaryStatus)
    .mutation(({ ctx }) => ctx.host.setAside()),
})

type ChangeEvent = z.output<typeof changeEvent>

/** Every change, once it is on the disk, until the caller aborts. */
export const changes = procedure.input(z.object({}).prefault({})).subscription(async function* ({
  ctx,
  signal,
}): AsyncGenerator<ChangeEvent, void> {
  yield* ctx.host.feed.listen(signal)
})
