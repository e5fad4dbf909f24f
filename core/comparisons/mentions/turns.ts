/** After opening, the window comes first. */
const START_PAUSE_MS = 1_500
/** Between two turns: whoever asks is answered. */
const REST_MS = 8
/** While somebody asks things, work waits until nobody did for so long. */
const QUIET_MS = 100
/** After a failure, such as a full disk. */
const RETRY_MS = 30_000

/** Work done in small turns whenever nobody asks anything. */
export interface Turns {
  start(): void
  stop(): void
  /** Somebody asks something: work waits a moment. */
  giveWay(): void
  /** There may be work again. */
  wake(): void
  readonly isRunning: boolean
}

/** @param turn works a few milliseconds and returns whether there is more to do. */
export function createTurns(turn: () => boolean): Turns {
  let askedAt = Number.NEGATIVE_INFINITY
  let isRunning = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function schedule(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(take, milliseconds)
    // Nobody is kept waiting at the end for work that can go on next time.
    timer.unref()
  }

  function take(): void {
    const quietFor = performance.now() - askedAt
    if (quietFor < QUIET_MS) {
      schedule(QUIET_MS - quietFor)
      return
    }
    try {
      if (turn()) schedule(REST_MS)
    } catch {
      schedule(RETRY_MS)
    }
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
    wake() {
      if (isRunning) schedule(REST_MS)
    },
  }
}
