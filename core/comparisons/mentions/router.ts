import { z } from 'zod'
import { id } from '../../fields.ts'
import { checked, procedure, router } from '../../trpc.ts'
import { findForText } from './find-for-text.ts'
import { listInbox, readingProgressOf } from './inbox.ts'
import { wavedIn } from './mention-rows.ts'
import {
  certainTaken,
  inbox,
  inboxList,
  mention,
  mentionFind,
  mentionKeys,
  mentionsTaken,
  mentionsUntaken,
  mentionsWaved,
  mentionTake,
  mentionUntake,
  mentionWave,
  namedWaved,
  readingProgress,
} from './schema.ts'
import { takeCertain, takeMentions, untakeMentions } from './take-mentions.ts'
import { waveMentions, waveNamed } from './wave-mentions.ts'

const nothing = z.strictObject({}).prefault({})

export const mentionsRouter = router({
  find: procedure
    .input(checked(mentionFind))
    .output(checked(z.array(mention)))
    .query(({ ctx, input }) => findForText(ctx.host.diary(), input)),
  inbox: procedure
    .input(checked(inboxList.prefault({})))
    .output(checked(inbox))
    .query(({ ctx, input }) => listInbox(ctx.host.diary(), input)),
  progress: procedure
    .input(checked(nothing))
    .output(checked(readingProgress))
    .query(({ ctx }) => readingProgressOf(ctx.host.diary())),
  take: procedure
    .input(checked(mentionTake))
    .output(checked(mentionsTaken))
    .mutation(({ ctx, input }) => takeMentions(ctx.host.diary(), input)),
  takeCertain: procedure
    .input(checked(nothing))
    .output(checked(certainTaken))
    .mutation(({ ctx }) => takeCertain(ctx.host.diary())),
  untake: procedure
    .input(checked(mentionUntake))
    .output(checked(mentionsUntaken))
    .mutation(({ ctx, input }) => untakeMentions(ctx.host.diary(), input)),
  wave: procedure
    .input(checked(mentionWave))
    .output(checked(mentionsWaved))
    .mutation(({ ctx, input }) => waveMentions(ctx.host.diary(), input)),
  waveNamed: procedure
    .input(checked(nothing))
    .output(checked(namedWaved))
    .mutation(({ ctx }) => waveNamed(ctx.host.diary())),
  waved: procedure
    .input(checked(z.strictObject({ entryId: id })))
    .output(checked(mentionKeys))
    .query(({ ctx, input }) => ({ keys: wavedIn(ctx.host.diary().store, input.entryId) })),
})
