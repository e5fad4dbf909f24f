import * as electron from './electron.ts'
import { answerNext, recordings } from './record.ts'
import { refusedRequests } from './runtime.ts'

/** What a test asks of a running stand-in over the channel it was started with. */
export interface ControlQuestion {
  readonly id: number
  /** Source of a function of (electron, argument), run in main, as Playwright's `electronApp.evaluate` does. */
  readonly source: string
  readonly argument: unknown
}

export type ControlAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }

/** Beside Electron's own modules, for the stand-in's tests and the app's. */
const standIn = { refusedRequests, recordings, answerNext }

/** Serves a test that started this process with a channel; does nothing without one. */
export function serveControl(): void {
  if (!process.send) return
  const send = (answer: ControlAnswer) => process.connected && process.send?.(answer)
  process.on('message', async ({ id, source, argument }: ControlQuestion) => {
    try {
      const act = new Function(`return (${source})`)() as (modules: object, argument: unknown) => unknown
      send({ id, value: await act({ ...electron, standIn }, argument) })
    } catch (error) {
      send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  process.channel?.unref()
}
