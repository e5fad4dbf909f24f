import { z } from 'zod'
import { checked, procedure, router } from '../trpc.ts'
import { settings, settingsPatch } from './schema.ts'

export const settingsRouter = router({
  get: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(settings))
    .query(({ ctx }) => ctx.host.settings.get()),
  set: procedure
    .input(checked(settingsPatch))
    .output(checked(settings))
    .mutation(({ ctx, input }) => {
      const saved = ctx.host.settings.set(input)
      ctx.host.feed.announce([{ kind: 'settings', id: 'settings', action: 'saved' }])
      return saved
    }),
})
