import { z } from 'zod'

export const problemCode = z.enum([
  'empty',
  'foreign',
  'newer',
  'older',
  'damaged',
  'unreadable',
  'unwritable',
  'unopened',
  'not-updated',
])

/** `refused`: the file is left as it is until the person decides. */
export const diaryStatus = z.object({
  state: z.enum(['open', 'refused']),
  problem: z.object({ code: problemCode, message: z.string(), file: z.string() }).nullable(),
  /** A sentence worth showing once, such as where a file was set aside. */
  notice: z.string().nullable(),
  dataDir: z.string(),
})

const changeKind = z.enum([
  'film',
  'viewing',
  'draft',
  'comparison',
  'pull',
  'mark',
  'watchlist',
  'settings',
  /** What a review mentions, by its entry's id. */
  'mention',
  'duel-pass',
  /** A contradiction left as it is, by its key. */
  'conflict',
])

/** What one transaction changed; sent once it is on the disk. `seq` counts from 1 while the diary is open. */
export const changeEvent = z.object({
  seq: z.int(),
  changes: z.array(z.object({ kind: changeKind, id: z.string(), action: z.enum(['saved', 'removed']) })),
})
