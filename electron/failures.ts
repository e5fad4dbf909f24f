import { app, type BrowserWindow, dialog } from 'electron'
import { startPage } from './origin.ts'

const saved =
  'Everything you saved is on the disk, and so is what you were typing, but for the last two seconds.'

export interface Failures {
  /** Says that the app can't go on, closes the diary and ends the process. */
  giveUp(error: unknown): void
  /** Loads a window's page again when its process dies, once; the next time it says so and quits. */
  watchPage(window: BrowserWindow): void
}

/**
 * Lets no failure pass in silence: on stderr in full, and to the person in a sentence.
 *
 * @param tell false where nobody is there to answer a dialog.
 */
export function watchFailures(tell: boolean, close: () => void): Failures {
  function report(title: string, sentence: string, detail: unknown): void {
    process.stderr.write(
      `${title}: ${detail instanceof Error ? (detail.stack ?? detail.message) : String(detail)}\n`,
    )
    if (tell) dialog.showErrorBox(title, sentence)
  }

  function giveUp(error: unknown): void {
    report(
      'Double Feature has to close',
      `It ran into an error of its own. ${saved} Open it again to go on.`,
      error,
    )
    close()
    app.exit(1)
  }

  process.on('uncaughtException', giveUp)
  let wasTold = false
  process.on('unhandledRejection', (reason) => {
    if (wasTold) process.stderr.write(`Again: ${String(reason)}\n`)
    else
      report(
        'Something didn’t work',
        `Double Feature ran into an error of its own but goes on. ${saved}`,
        reason,
      )
    wasTold = true
  })

  return {
    giveUp,
    watchPage(window) {
      let crashes = 0
      window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
        if (reason === 'clean-exit' || window.isDestroyed()) return
        crashes += 1
        process.stderr.write(`The page’s process is gone: ${reason} (${exitCode})\n`)
        if (crashes === 1) {
          void window.loadURL(startPage)
          return
        }
        report(
          'Double Feature has to close',
          `Its window failed twice. ${saved} Open it again to go on.`,
          reason,
        )
        app.quit()
      })
    },
  }
}
