import { setImmediate } from 'node:timers/promises'
import type { Change } from '../../store/change-feed.ts'
import type { ChangedRow } from '../../store/journal.ts'
import type { Store } from '../../store/store.ts'
import type { Mention, ReviewedFilm } from '../reading/mention.ts'
import { READER_VERSION, readInParts } from './find-in-text.ts'
import type { KnownTitles } from './known-titles.ts'
import { answeredIn, replaceMentions } from './mention-rows.ts'
import { proposalsOf } from './proposal.ts'
import {
  countRead,
  countReviews,
  filmsSinceLastReading,
  findUnread,
  forgetReviewsNaming,
  isUnread,
  type UnreadReview,
  unreadBelow,
} from './unread.ts'

/** After opening, the window comes first. */
const START_PAUSE_MS = 1_500
/** One turn of reading holds up nobody who asks meanwhile for longer. */
const TURN_MS = 6
/** Between two turns: whoever asks is answered. */
const REST_MS = 8
/** While somebody asks things, reading waits until nobody did for so long. */
const QUIET_MS = 100
/** After a failure, such as a full disk. */
const RETRY_MS = 30_000
/** A commit waits for the disk, so what was read is kept this often, or when so many reviews are waiting. */
const KEEP_MS = 500
const KEEP_REVIEWS = 100
const SLICE = 400

/** Reads reviews for the films they mention, in small turns beside whatever else the diary does. */
export interface ReviewReader {
  /** Reads on by itself from now on, whenever nobody asks anything. */
  start(): void
  stop(): void
  /** Somebody asks something: reading waits a moment. */
  giveWay(): void
  /** Takes note of saved changes. */
  absorb(rows: readonly ChangedRow[]): void
  /** Reads for `milliseconds` at most, letting others have their turn; true when all is read. */
  readFor(milliseconds: number): Promise<boolean>
  /** Reads one entry's review at once, unless it was read. */
  readNow(viewingId: string): void
  progress(): { read: number; of: number; isReading: boolean }
  readonly isRunning: boolean
}

interface Reading {
  readonly review: UnreadReview
  readonly reviewed: ReviewedFilm
  readonly mentions: readonly Mention[]
}

export interface ReviewReaderParts {
  readonly store: Store
  readonly titles: KnownTitles
  readonly now: () => Date
  readonly announce: (changes: readonly Change[]) => void
}

const INSERT_READING = `
  insert into mention_reading (viewing_id, reader, read_at) values (?, ${READER_VERSION}, ?)
  on conflict (viewing_id) do update set reader = excluded.reader, read_at = excluded.read_at`

export function createReviewReader({ store, titles, now, announce }: ReviewReaderParts): ReviewReader {
  /** Ids of reviews to read; those saved last come first. */
  const pending = new Set<string>()
  const fresh = new Set<string>()
  /** Films whose titles the reviews read so far did not know. */
  const grown = new Set<string>()
  let scannedTo: number | null = Number.MAX_SAFE_INTEGER
  let isFirstTurn = true
  /** The review being read, part by part, and those read that are not kept yet. */
  let current: { readonly id: string; readonly parts: Generator<undefined, Reading | null> } | null = null
  let done: Reading[] = []
  /** Reviews the reader failed on; left unread until the next start. */
  const failed = new Set<string>()
  let keptAt = 0
  let askedAt = Number.NEGATIVE_INFINITY
  /** How many reviews there are; counting goes through all entries, since an index would slow every save. */
  let total: number | null = null
  let isRunning = false
  let isAsked = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function hasWork(): boolean {
    return (
      isFirstTurn || grown.size > 0 || scannedTo !== null || fresh.size + pending.size > 0 || current !== null
    )
  }

  function* read(viewingId: string): Generator<undefined, Reading | null> {
    const review = findUnread(store, viewingId)
    const reviewed = review && titles.reviewed(review.filmId)
    if (!review || !reviewed) return null
    const mentions = yield* readInParts(review.review, titles.index(), reviewed)
    return { review, reviewed, mentions }
  }

  /** The next small piece of work: films first, so that what is read later was read with their titles. */
  function step(): void {
    if (isFirstTurn) {
      isFirstTurn = false
      for (const id of filmsSinceLastReading(store)) grown.add(id)
      return
    }
    if (grown.size > 0) {
      store.transaction(forgetGrown)
      return
    }
    if (scannedTo !== null) {
      const { ids, next } = unreadBelow(store, scannedTo, SLICE)
      for (const id of ids) pending.add(id)
      scannedTo = next
      return
    }
    const [viewingId] = fresh.size > 0 ? fresh : pending
    if (viewingId !== undefined && !titles.prepare(TURN_MS / 2)) return
    if (!current && viewingId !== undefined) {
      fresh.delete(viewingId)
      pending.delete(viewingId)
      current = { id: viewingId, parts: read(viewingId) }
    }
    const part = current?.parts.next()
    if (!part?.done) return
    current = null
    if (part.value) done.push(part.value)
  }

  /** Makes reviews unread that may name the grown films: as many as a turn has time for, in one commit. */
  function forgetGrown(): void {
    const until = performance.now() + TURN_MS / 2
    for (const filmId of grown) {
      for (const id of forgetReviewsNaming(store, filmId)) pending.add(id)
      grown.delete(filmId)
      if (performance.now() > until) return
    }
  }

  /** Reads once more what was read without a title that is known now. */
  function readAgain(): void {
    for (const { review } of done) pending.add(review.id)
    if (current) pending.add(current.id)
    done = []
    current = null
  }

  /** Puts what was read into the diary. What was said or rewritten meanwhile is looked at once more. */
  function keep(): void {
    const readings = done
    done = []
    keptAt = performance.now()
    if (readings.length === 0) return
    let changed: Reading[]
    try {
      changed = store.transaction(() => readings.filter(keepOne))
    } catch (error) {
      for (const { review } of readings) pending.add(review.id)
      throw error
    }
    // Where nothing changed, one name tells that reading went on.
    const told = changed.length > 0 ? changed : readings.slice(-1)
    announce(told.map(({ review }) => ({ kind: 'mention', id: review.id, action: 'saved' })))
  }

  function keepOne({ review, reviewed, mentions }: Reading): boolean {
    const before = findUnread(store, review.id)
    if (!before || before.updatedAt !== review.updatedAt || before.filmId !== review.filmId) return false
    const open = proposalsOf(review.review, mentions, reviewed, answeredIn(store, review.id))
    store.run(INSERT_READING, review.id, now().toISOString())
    return replaceMentions(store, review.id, open)
  }

  /** Steps until the time is over; true while there is more. */
  function turn(milliseconds: number): boolean {
    const until = performance.now() + milliseconds
    while (hasWork() && performance.now() < until) {
      try {
        step()
      } catch (error) {
        // A text that the reader fails on stays unread; the others do not wait for it.
        if (!current) throw error
        failed.add(current.id)
        current = null
      }
    }
    const isDue = done.length >= KEEP_REVIEWS || performance.now() - keptAt > KEEP_MS
    if (!hasWork() || isDue) keep()
    return hasWork()
  }

  function schedule(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(wake, milliseconds)
    // Nobody is kept waiting at the end for reading that can go on next time.
    timer.unref()
  }

  function wake(): void {
    const quietFor = performance.now() - askedAt
    if (quietFor < QUIET_MS) {
      schedule(QUIET_MS - quietFor)
      return
    }
    try {
      if (turn(TURN_MS)) schedule(REST_MS)
    } catch {
      schedule(RETRY_MS)
    }
  }

  function take(id: string): void {
    if (isUnread(store, id)) fresh.add(id)
  }

  return {
    get isRunning() {
      return isRunning
    },
    start() {
      isRunning = true
      schedule(START_PAUSE_MS)
    },
    stop() {
      isRunning = false
      clearTimeout(timer)
    },
    giveWay() {
      askedAt = performance.now()
    },
    absorb(rows) {
      for (const { kind, id, before, after } of rows) {
        if (kind === 'viewing') {
          total = null
          take(id)
        } else if (kind === 'comparison' || kind === 'pull') {
          const { viewingId } = (before ?? {}) as { viewingId?: string | null }
          if (viewingId) take(viewingId)
        } else if (kind === 'film' && titlesIn(before) !== titlesIn(after)) {
          grown.add(id)
          readAgain()
        }
      }
      if (isRunning && hasWork()) schedule(REST_MS)
    },
    async readFor(milliseconds) {
      const until = performance.now() + milliseconds
      isAsked = true
      try {
        while (turn(TURN_MS) && performance.now() < until) await setImmediate()
        keep()
      } finally {
        isAsked = false
      }
      return !hasWork()
    },
    readNow(viewingId) {
      const reading = read(viewingId)
      let part = reading.next()
      while (!part.done) part = reading.next()
      fresh.delete(viewingId)
      pending.delete(viewingId)
      if (!part.value) return
      done.push(part.value)
      keep()
    },
    progress() {
      if (isFirstTurn || scannedTo !== null) {
        const counted = countRead(store)
        const isReading = (isRunning || isAsked) && counted.done < counted.total
        return { read: counted.done, of: counted.total, isReading }
      }
      total ??= countReviews(store)
      const of = total
      const left = fresh.size + pending.size + done.length + (current ? 1 : 0)
      const read = Math.max(0, of - left - failed.size)
      return { read, of, isReading: (isRunning || isAsked) && left > 0 }
    },
  }
}

/** The titles a film goes by, as one text to compare. */
function titlesIn(row: object | null): string {
  const { title, originalTitle } = (row ?? {}) as { title?: string; originalTitle?: string | null }
  return JSON.stringify([title, originalTitle])
}
