import type { z } from 'zod'
import type { changeEvent } from './schema.ts'

export type ChangeEvent = z.output<typeof changeEvent>
export type Change = ChangeEvent['changes'][number]

/** Tells listeners what changed, after it was saved. */
export interface ChangeFeed {
  announce(changes: readonly Change[]): void
  /** Yields every event from now on; ends when `signal` aborts or the feed closes. */
  listen(signal?: AbortSignal): AsyncIterableIterator<ChangeEvent, void, void>
  /** How many listen. */
  readonly listening: number
  close(): void
}

export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<(event: ChangeEvent | null) => void>()
  let seq = 0
  let closed = false

  return {
    get listening() {
      return listeners.size
    },
    announce(changes) {
      if (changes.length === 0) return
      seq += 1
      const event = { seq, changes: [...changes] }
      for (const hear of listeners) hear(event)
    },
    listen(signal) {
      // Listening starts with the call, not with the first `next()`: nothing said in between is missed.
      const heard: ChangeEvent[] = []
      let hasEnded = false
      let wake = () => {}
      const hear = (event: ChangeEvent | null) => {
        if (event) heard.push(event)
        else stop()
        wake()
      }
      const end = () => hear(null)
      // By hand: a generator that was never started would not be told that nobody listens any more.
      function stop(): void {
        hasEnded = true
        listeners.delete(hear)
        signal?.removeEventListener('abort', end)
      }
      listeners.add(hear)
      signal?.addEventListener('abort', end, { once: true })
      if (closed || signal?.aborted) stop()

      return {
        async next() {
          for (;;) {
            const event = heard.shift()
            if (event) return { done: false, value: event }
            if (hasEnded) return { done: true, value: undefined }
            await new Promise<void>((resolve) => {
              wake = resolve
            })
          }
        },
        async return() {
          heard.length = 0
          end()
          return { done: true, value: undefined }
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },
    close() {
      closed = true
      for (const hear of listeners) hear(null)
    },
  }
}
