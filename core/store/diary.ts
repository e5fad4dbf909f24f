import { createKnownTitles, type KnownTitles } from '../comparisons/mentions/known-titles.ts'
import { createReviewReader, type ReviewReader } from '../comparisons/mentions/review-reader.ts'
import { refusal } from '../refuse.ts'
import { createWatchNext, type WatchNext } from '../watch-next/watch-next.ts'
import type { ChangeFeed } from './change-feed.ts'
import { createJournals, type Journal } from './journal.ts'
import type { Store } from './store.ts'

/** An open diary: what the rooms read from and write to. */
export interface Diary {
  readonly store: Store
  readonly watchNext: WatchNext
  /** The titles that reviews are read for. */
  readonly titles: KnownTitles
  /** Reads reviews for what they mention. */
  readonly reader: ReviewReader
  readonly isWritable: boolean
  /**
   * Runs one transaction. What it recorded is announced once it is on the disk.
   * @throws TRPCError CONFLICT while another program writes to the diary, FORBIDDEN when it can only be read.
   */
  write<T>(work: (journal: Journal) => T): T
}

/** Opened for reading; or another program writes to it; or nobody can tell, since the lock can not be used. */
export type ReadOnlyReason = 'asked' | 'locked' | 'no-lock'

export interface DiaryOptions {
  readonly store: Store
  readonly feed: ChangeFeed
  readonly now: () => Date
  /** Why nothing can be written, or null when it can. */
  readonly readOnly: ReadOnlyReason | null
}

export function createDiary({ store, feed, now, readOnly }: DiaryOptions): Diary {
  const journals = createJournals(store)
  const watchNext = createWatchNext(store, now)
  const titles = createKnownTitles(store)
  const reader = createReviewReader({ store, titles, now, announce: feed.announce })

  return {
    store,
    watchNext,
    titles,
    reader,
    isWritable: readOnly === null,
    write(work) {
      if (readOnly === 'asked') {
        throw refusal('FORBIDDEN', 'Nothing was saved: this diary was opened for reading only.')
      }
      if (readOnly === 'locked') {
        throw refusal(
          'CONFLICT',
          'Nothing was saved: Double Feature has this diary open. Close it there and try again.',
        )
      }
      if (readOnly === 'no-lock') {
        throw refusal(
          'FORBIDDEN',
          'Nothing was saved: “writer.lock” beside the diary could not be used. Check that you may write to that folder and try again.',
        )
      }
      const journal = journals.open(now().toISOString())
      const result = store.transaction(() => work(journal))
      watchNext.absorb(journal.rows)
      titles.absorb(journal.rows)
      reader.absorb(journal.rows)
      feed.announce(journal.mentions)
      return result
    },
  }
}
