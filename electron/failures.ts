import { app, type BrowserWindow, dialog } from 'electron'
import { loadPage } from './window.ts'

const saved =
  'Everything you saved is on the disk, and so is what you were typing, but for the last two seconds.'

/** So long without a crash, and the next is the first again. */
const goodMilliseconds = 10 * 60_000

export interface Failures {
  /** Says that the app can't go on, closes the diary and ends the process. */
  giveUp(error: unknown): void
  /** Loads a window's page again when its process dies; when it dies again soon after, says so and ends. */
  watchPage(window: BrowserWindow): void
}

/**
 * Lets no failure pass in silence: on stderr in full, and to the person in a sentence.
 *
 * @param tell false where nobody is there to answer a dialog.
 */
export function watchFailures(tell: boolean, close: () => void): Failures {
  function report(title: string, sentence: string, detail: unknown, isNews = true): void {
    const words = detail instanceof Error ? (detail.stack ?? detail.message) : String(detail)
    process.stderr.write(`${title}: ${words}\n`)
    if (tell && isNews) dialog.showErrorBox(title, sentence)
  }

  function end(because: string, detail: unknown): void {
    report('Double Feature has to close', `${because} ${saved} Open it again to go on.`, detail)
    try {
      close()
    } catch (error) {
      report('The diary didn’t close', '', error, false)
    }
    app.exit(1)
  }
  const giveUp = (error: unknown) => end('It ran into an error of its own.', error)

  process.on('uncaughtException', giveUp)
  let wasTold = false
  process.on('unhandledRejection', (reason) => {
    const sentence = `Double Feature ran into an error of its own but goes on. ${saved}`
    report('Something didn’t work', sentence, reason, !wasTold)
    wasTold = true
  })

  return {
    giveUp,
    watchPage(window) {
      let lastCrash = Number.NEGATIVE_INFINITY
      window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
        if (reason === 'clean-exit' || window.isDestroyed()) return
        const isSecond = performance.now() - lastCrash < goodMilliseconds
        lastCrash = performance.now()
        process.stderr.write(`The page’s process is gone: ${reason} (${exitCode})\n`)
        // No page is left to ask whether it may close, so nothing is.
        if (isSecond) end('Its window failed twice within ten minutes.', reason)
        else loadPage(window)
      })
    },
  }
}
