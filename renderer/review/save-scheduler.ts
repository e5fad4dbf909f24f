/** What the state line tells of the draft. `at`: when the last save was on the disk. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting'; readonly at: Date | null }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly error: unknown; readonly at: Date | null }

export interface SaveSchedulerOptions {
  /** Writes what there is at that moment; resolves once it is on the disk. */
  readonly save: () => Promise<void>
  readonly onState: (state: SaveState) => void
  /** Quiet this long after a key before saving, in milliseconds. */
  readonly quietMs?: number
  /** Longest a key waits for its save while typing goes on, in milliseconds. */
  readonly longestMs?: number
}

export interface SaveScheduler {
  /** Something changed; it will be saved soon. */
  touch(): void
  /** Saves at once what is not saved yet. Resolves when that is done, or has failed. */
  flush(): Promise<void>
  /** Drops what waits, lets a save under way end, and saves nothing more until `touch`. */
  stop(): Promise<void>
}

/** A killed process may lose two seconds of typing; the commit itself, on a busy machine, gets the last half of one. */
const LONGEST_MS = 1_500
const QUIET_MS = 500
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const

/**
 * Decides when what is typed is saved: after a pause, at the latest `longestMs` after the first unsaved key,
 * one save at a time, and after a failure again and again with growing pauses (1 s to 30 s).
 */
export function createSaveScheduler(options: SaveSchedulerOptions): SaveScheduler {
  const { save, onState, quietMs = QUIET_MS, longestMs = LONGEST_MS } = options
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstUnsaved: number | null = null
  let underWay: Promise<void> | null = null
  let failures = 0
  let savedAt: Date | null = null

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), delay)
  }

  async function saveOnce(): Promise<void> {
    firstUnsaved = null
    try {
      await save()
      failures = 0
      savedAt = new Date()
      if (firstUnsaved === null) onState({ kind: 'saved', at: savedAt })
    } catch (error) {
      firstUnsaved ??= Date.now()
      const delay = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 30_000
      failures += 1
      onState({ kind: 'failed', error, at: savedAt })
      schedule(delay)
    }
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    while (underWay) await underWay
    if (firstUnsaved === null) return
    clearTimeout(timer)
    underWay = saveOnce().finally(() => {
      underWay = null
    })
    await underWay
  }

  return {
    touch() {
      firstUnsaved ??= Date.now()
      // After a failure the next try keeps its own time: typing must not put it off, nor hammer a full disk.
      if (failures > 0) return
      onState({ kind: 'waiting', at: savedAt })
      const left = firstUnsaved + longestMs - Date.now()
      schedule(Math.max(0, Math.min(quietMs, left)))
    },
    async flush() {
      await run()
      // A key that came in while the save was under way is part of what was asked for.
      if (firstUnsaved !== null && failures === 0) await run()
    },
    async stop() {
      clearTimeout(timer)
      firstUnsaved = null
      failures = 0
      await underWay
      clearTimeout(timer)
      firstUnsaved = null
      failures = 0
    },
  }
}
