import { setImmediate } from 'node:timers/promises'
import type { ChangedRow } from '../../store/journal.ts'
import { createReviewReading, type ReviewReadingParts } from './review-reading.ts'
import { createTurns } from './turns.ts'
import { countUnread } from './unread.ts'

/** One turn of reading holds up nobody who asks meanwhile for longer. */
const TURN_MS = 5
/** Whoever types goes on doing so: their drafts come first. What was saved to be read is read at once, for they look for it. */
const WRITING_MS = 1_000

/** Reads reviews for the films they mention, in small turns beside whatever else the diary does. */
export interface ReviewReader {
  /** Reads on by itself from now on, whenever nobody asks anything. */
  start(): void
  stop(): void
  /** Somebody asks something: reading waits a moment. */
  giveWay(): void
  /** Takes note of saved changes; waits until nothing was typed for a while. */
  absorb(rows: readonly ChangedRow[]): void
  /** Reads for `milliseconds` at most, letting others have their turn; true when all is read. */
  readFor(milliseconds: number): Promise<boolean>
  /** Reads one entry's review before all others, unless it was read; lets others have their turn within a long one. */
  readNow(viewingId: string): Promise<void>
  /** Reviews that were read, of how many; those that the reader fails on count as unread. */
  progress(): { read: number; of: number; isReading: boolean }
  readonly isRunning: boolean
}

export function createReviewReader(parts: ReviewReadingParts): ReviewReader {
  const reading = createReviewReading(parts)
  // Once all is read the titles are made ready for whoever writes next.
  const turns = createTurns(() => reading.work(TURN_MS) || !parts.titles.prepare(TURN_MS))
  let isAsked = false

  return {
    get isRunning() {
      return turns.isRunning
    },
    start: turns.start,
    stop: turns.stop,
    giveWay: () => turns.giveWay(),
    absorb(rows) {
      if (rows.some(hasNewName)) reading.readAgain()
      else if (rows.some(({ kind }) => SPEAKING.has(kind))) reading.lookAgain()
      else {
        turns.giveWay(WRITING_MS)
        return
      }
      turns.wake()
    },
    async readFor(milliseconds) {
      const until = performance.now() + milliseconds
      isAsked = true
      try {
        while (reading.work(TURN_MS)) {
          if (performance.now() >= until) {
            reading.keep()
            return false
          }
          await setImmediate()
        }
        return true
      } finally {
        isAsked = false
      }
    },
    async readNow(viewingId) {
      const steps = reading.readOne(viewingId)
      while (!steps.next().done) await setImmediate()
    },
    progress() {
      const { total, unread } = countUnread(parts.store)
      const isReading = (turns.isRunning || isAsked) && unread > reading.failures
      return { read: Math.max(0, total - unread), of: total, isReading }
    },
  }
}

/** What makes a review unread when it changes. */
const SPEAKING: ReadonlySet<string> = new Set(['viewing', 'comparison', 'pull', 'mention'])

/** Whether a film is there under titles it was not known by. */
function hasNewName({ kind, before, after }: ChangedRow): boolean {
  return kind === 'film' && titlesIn(before) !== titlesIn(after)
}

/** The titles a film goes by, as one text to compare. */
function titlesIn(row: object | null): string {
  const { title, originalTitle } = (row ?? {}) as { title?: string; originalTitle?: string | null }
  return JSON.stringify([title, originalTitle])
}
