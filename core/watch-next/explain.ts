import type { z } from 'zod'
import { filmTitle } from '../films/film-rows.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { queueExplained, queueSurprised } from './schema.ts'

/** @throws TRPCError NOT_FOUND. */
export function explainFilm({ store, watchNext }: Diary, filmId: string): z.output<typeof queueExplained> {
  const model = watchNext.model()
  const explained = model.explain({ filmId, today: watchNext.today() })
  if (!explained) {
    throw refusal('NOT_FOUND', `“${filmTitle(store, filmId)}” is not in the queue’s books.`, 'filmId')
  }
  const { film, ...rest } = explained
  const { id, title, year, directors, pinned } = film
  return {
    ...rest,
    film: { id, title, year, directors: [...directors] },
    pinned,
    standing: model.standing(filmId),
  }
}

/** Seeds are 32 bits. */
const SEEDS = 2 ** 32

/** Draws a film from the head of the queue; the same one for the same seed and the same diary. */
export function drawSurprise(
  { watchNext }: Diary,
  seed: number | undefined,
): z.output<typeof queueSurprised> {
  const drawn = watchNext.model().surprise({
    today: watchNext.today(),
    seed: seed ?? Math.floor(Math.random() * SEEDS),
  })
  return drawn && { entry: drawn.film, chance: drawn.chance }
}
