import { z } from 'zod'
import { question } from '../comparisons/schema.ts'
import { checked, procedure, router } from '../trpc.ts'
import { answerDuel } from './answer-duel.ts'
import { duelChoices, listDuelChoices } from './choices.ts'
import { countAnswered } from './duel-rows.ts'
import { nextDuel } from './next-duel.ts'
import { duelAnswer, duelAnswered, duelNext, duelPair, duelStanding, duelUndone } from './schema.ts'
import { undoDuel } from './undo-duel.ts'

export const duelsRouter = router({
  next: procedure
    .input(checked(duelNext))
    .output(checked(duelPair.nullable()))
    .query(({ ctx, input }) => nextDuel(ctx.host.diary(), input)),
  answer: procedure
    .input(checked(duelAnswer))
    .output(checked(duelAnswered))
    .mutation(({ ctx, input }) => answerDuel(ctx.host.diary(), input)),
  undo: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(duelUndone))
    .mutation(({ ctx }) => undoDuel(ctx.host.diary())),
  standing: procedure
    .input(checked(z.strictObject({ question })))
    .output(checked(duelStanding))
    .query(({ ctx, input }) => {
      const { store, watchNext } = ctx.host.diary()
      const asked = { ...input, today: watchNext.today() }
      return {
        answered: countAnswered(store, input.question),
        settled: watchNext.duels().settled(asked),
      }
    }),
  choices: procedure
    .input(checked(z.strictObject({}).prefault({})))
    .output(checked(duelChoices))
    .query(({ ctx }) => listDuelChoices(ctx.host.diary())),
})
