/** From the first question on, the first screen and all that comes with it is served before anything else. */
const START_PAUSE_MS = 1_500
/** Between two turns, at the least: whoever asks is answered. After a longer turn, such as on a busy machine, as long as it took. */
const REST_MS = 8
/** While somebody asks things, work waits until nobody did for so long. */
const QUIET_MS = 200
/** After a failure, such as a full disk. */
const RETRY_MS = 30_000

/** Work done in small turns whenever nobody asks anything. */
export interface Turns {
  /** From now on; the first turn comes some time after somebody first asked something. */
  start(): void
  stop(): void
  /** Somebody asks something: work waits until nobody did for some `milliseconds`. */
  giveWay(milliseconds?: number): void
  /** There may be work again. */
  wake(): void
  readonly isRunning: boolean
}

/** @param turn works a few milliseconds and returns whether there is more to do. */
export function createTurns(turn: () => boolean): Turns {
  let quietUntil = 0
  let isRunning = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function schedule(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(take, milliseconds)
    // Nobody is kept waiting at the end for work that can go on next time.
    timer.unref()
  }

  function take(): void {
    const begun = performance.now()
    if (begun < quietUntil) {
      schedule(quietUntil - begun)
      return
    }
    try {
      if (turn()) schedule(Math.max(REST_MS, performance.now() - begun))
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
    },
    stop() {
      isRunning = false
      clearTimeout(timer)
    },
    giveWay(milliseconds = QUIET_MS) {
      const isFirst = isRunning && timer === undefined
      const pause = isFirst ? START_PAUSE_MS : milliseconds
      quietUntil = Math.max(quietUntil, performance.now() + pause)
      if (isFirst) schedule(pause)
    },
    wake() {
      if (isRunning) schedule(REST_MS)
    },
  }
}
