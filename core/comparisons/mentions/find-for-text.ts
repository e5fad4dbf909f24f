import type { z } from 'zod'
import { refusal } from '../../refuse.ts'
import type { Diary } from '../../store/diary.ts'
import { mentionKey } from '../mention-key.ts'
import { findInText } from './find-in-text.ts'
import type { mention, mentionFind } from './schema.ts'

/** The films a text mentions, place by place. @throws TRPCError NOT_FOUND for an unknown film under review. */
export async function findForText(
  { titles }: Diary,
  { text, filmId }: z.output<typeof mentionFind>,
): Promise<z.output<typeof mention>[]> {
  const reviewed = filmId === undefined ? null : titles.reviewed(filmId)
  if (filmId !== undefined && !reviewed) {
    throw refusal('NOT_FOUND', `There is no film ${filmId} in the diary.`, 'filmId')
  }
  const mentions = await findInText(text, await titles.whole(), reviewed)
  return mentions.map((found) => ({ ...found, key: mentionKey(found) }))
}
