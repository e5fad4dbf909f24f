import type { z } from 'zod'
import type { changeEvent } from './schema.ts'

export type ChangeEvent = z.output<typeof changeEvent>
export type Change = ChangeEvent['changes'][number]

/** Tells listeners what changed, after it was saved. */
export interface ChangeFeed {
  announce(changes: readonly Change[]): void
  /** Yields every event from now on; ends when `signal` aborts or the feed closes. */
  listen(signal?: AbortSignal): AsyncGenerator<ChangeEvent, void>
  close(): void
}

export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<(event: ChangeEvent | null) => void>()
  let seq = 0
  let closed = false

  return {
    announce(changes) {
      if (changes.length === 0) return
      seq += 1
      const event = { seq, changes: [...changes] }
      for (const hear of listeners) hear(event)
    },
    listen(signal) {
      // Listening starts with the call, not with the first `next()`: nothing said in between is missed.
      const heard: (ChangeEvent | null)[] = closed || signal?.aborted ? [null] : []
      let wake = () => {}
      const hear = (event: ChangeEvent | null) => {
        heard.push(event)
        wake()
      }
      const stop = () => hear(null)
      listeners.add(hear)
      signal?.addEventListener('abort', stop, { once: true })

      async function* events(): AsyncGenerator<ChangeEvent, void> {
        try {
          for (;;) {
            const event = heard.shift()
            if (event) yield event
            else if (event === null) return
            else await new Promise<void>((resolve) => (wake = resolve))
          }
        } finally {
          listeners.delete(hear)
          signal?.removeEventListener('abort', stop)
        }
      }
      return events()
    },
    close() {
      closed = true
      for (const hear of listeners) hear(null)
    },
  }
}
