import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../../store/change-feed.ts'
import type { Store } from '../../store/store.ts'
import { readInParts } from './find-in-text.ts'
import type { KnownTitles } from './known-titles.ts'
import { answeredIn, dropStrayWaves, replaceMentions } from './mention-rows.ts'
import { hasNewTitles, type Sought, seekNewTitles } from './new-titles.ts'
import { type Answered, type Proposal, proposalsOf } from './proposal.ts'
import { fileReviews, findUnread, isFiled, markRead, type UnreadReview, unreadBelow } from './unread.ts'

/** One stretch of work among which nobody is answered; most are shorter. */
const STRETCH_MS = 3
/** A commit costs more than a review, so what was read is kept this often, or when so many reviews are waiting. */
const KEEP_MS = 1_000
const KEEP_REVIEWS = 100
/** Above every number there is. */
const TOP = Number.MAX_SAFE_INTEGER

export interface ReviewReadingParts {
  readonly store: Store
  readonly titles: KnownTitles
  readonly now: () => Date
  readonly announce: (changes: readonly Change[]) => void
}

/** The reading itself: which review is next, and what becomes of what was read. */
export interface ReviewReading {
  /** Works for some `milliseconds`; true while there is more to do. */
  work(milliseconds: number): boolean
  /** Puts what was read into the diary; `work` does so now and then. */
  keep(): void
  /** Looks again for what is to be done. */
  lookAgain(): void
  /** Titles changed: what was read and not kept yet was read without them. */
  readAgain(): void
  /** Reads one entry's review in parts, unless it was read, and keeps what it mentions. */
  readOne(viewingId: string): Generator<undefined, void>
  /** How many reviews stay unread since the reader failed on them. */
  readonly failures: number
}

interface Reading {
  readonly review: UnreadReview
  /** What had been said and waved away when it was read, and what was left to propose. */
  readonly answered: Answered
  readonly open: readonly Proposal[]
}

export function createReviewReading({ store, titles, now, announce }: ReviewReadingParts): ReviewReading {
  let isFirst = true
  let isIdle = false
  /** Whether there may be reviews to file, or new titles. */
  let mustLook = true
  /** Entries up to this number are filed as unread; null once all are. */
  let filedTo: number | null = null
  /** How far the new title was looked for that is looked for now. */
  let sought: Sought | null = null
  /** Reviews of entries above this number were looked at. */
  let below = TOP
  /** The review being read, part by part, and those read that are not kept yet. */
  let current: { readonly review: UnreadReview; readonly parts: Generator<undefined, Reading> } | null = null
  const done = new Map<number, Reading>()
  /** Reviews the reader failed on, by number; left alone until the next start. */
  const failed = new Set<number>()
  let keptAt = 0
  /** Rises whenever titles change: what was begun before is read without them. */
  let edition = 0

  function* read(review: UnreadReview): Generator<undefined, Reading> {
    const reviewed = titles.reviewed(review.filmId)
    if (!reviewed) throw new Error(`No film ${review.filmId}`)
    const mentions = yield* readInParts(review.review, titles.index(), reviewed)
    yield
    const answered = answeredIn(store, review.id)
    return { review, answered, open: proposalsOf(review.review, mentions, reviewed, answered) }
  }

  /** The next small piece of work: films first, so that what is read later was read with their titles. */
  function step(): void {
    if (isFirst) {
      isFirst = false
      dropStrayWaves(store, now())
    } else if (mustLook) {
      mustLook = lookFor()
    } else if (!current) {
      current = nextReview()
    } else if (titles.prepare(STRETCH_MS)) {
      readOn(current)
    }
  }

  /** Finds out what is to be read, bit by bit; true until all is known. */
  function lookFor(): boolean {
    const until = performance.now() + STRETCH_MS
    if (filedTo !== null || !isFiled(store)) {
      filedTo = store.lightTransaction(() => fileReviews(store, filedTo ?? 0, until))
    } else if (hasNewTitles(store)) {
      sought = store.lightTransaction(() => seekNewTitles(store, sought, until))
    } else return false
    below = TOP
    return true
  }

  function nextReview(): typeof current {
    const review = unreadBelow(store, below)
    if (!review) {
      isIdle = true
      return null
    }
    below = review.number
    return done.has(below) || failed.has(below) ? null : { review, parts: read(review) }
  }

  function readOn({ review, parts }: NonNullable<typeof current>): void {
    try {
      const part = parts.next()
      if (!part.done) return
      done.set(review.number, part.value)
    } catch {
      // A text that the reader fails on stays unread; the others do not wait for it.
      failed.add(review.number)
    }
    current = null
  }

  /** Keeps what there is time for. What was rewritten or answered meanwhile is read once more. */
  function keep(milliseconds = Number.POSITIVE_INFINITY): void {
    keptAt = performance.now()
    if (done.size === 0) return
    const until = keptAt + milliseconds
    const readings: Reading[] = []
    const changed: Reading[] = []
    try {
      store.lightTransaction(() => {
        for (const reading of done.values()) {
          readings.push(reading)
          if (keepOne(reading)) changed.push(reading)
          if (performance.now() > until) return
        }
      })
    } catch (error) {
      done.clear()
      lookAgain()
      throw error
    }
    for (const { review } of readings) done.delete(review.number)
    // Where nothing changed, one name tells that reading went on.
    const told = changed.length > 0 ? changed : readings.slice(-1)
    announce(told.map(({ review }) => ({ kind: 'mention', id: review.id, action: 'saved' })))
  }

  function keepOne({ review, answered, open }: Reading): boolean {
    const latest = findUnread(store, review.id)
    const isSame =
      latest?.review === review.review &&
      latest.filmId === review.filmId &&
      isDeepStrictEqual(answeredIn(store, review.id), answered)
    if (!isSame) {
      lookAgain()
      return false
    }
    markRead(store, review.number)
    return replaceMentions(store, review.id, open)
  }

  function lookAgain(): void {
    isIdle = false
    mustLook = true
    below = TOP
  }

  return {
    get failures() {
      return failed.size
    },
    work(milliseconds) {
      const until = performance.now() + milliseconds
      while (!isIdle && performance.now() < until) step()
      const isDue = done.size >= KEEP_REVIEWS || performance.now() - keptAt > KEEP_MS
      if (isIdle || isDue) keep(STRETCH_MS)
      return !isIdle || done.size > 0
    },
    keep: () => keep(),
    lookAgain,
    readAgain() {
      edition += 1
      done.clear()
      current = null
      lookAgain()
    },
    *readOne(viewingId) {
      while (findUnread(store, viewingId)) {
        while (!titles.prepare(STRETCH_MS)) yield
        const begun = edition
        const review = findUnread(store, viewingId)
        const found = review && (yield* read(review))
        if (!found || edition !== begun) continue
        done.set(found.review.number, found)
        // What was rewritten meanwhile stays unread, and is read once more.
        keep()
      }
    },
  }
}
