import type { BrowserWindow, WebContents } from 'electron'
import { sendCommand } from './commands.ts'

/** How long a page may take to save what is being typed; the draft on the disk is never older than this. */
const flushMilliseconds = 2000

export interface Closing {
  /** Holds the window's closing back until its page has saved what was typed. */
  guard(window: BrowserWindow): void
  /** The page answers that it has. */
  flushed(contents: WebContents): void
}

export function createClosing(): Closing {
  const waiting = new Map<WebContents, () => void>()

  function flush(contents: WebContents): Promise<void> {
    const isPageThere = !contents.isDestroyed() && !contents.isCrashed() && !contents.isLoadingMainFrame()
    if (!isPageThere) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(finish, flushMilliseconds)
      function finish(): void {
        clearTimeout(timer)
        waiting.delete(contents)
        resolve()
      }
      waiting.set(contents, finish)
      sendCommand(contents, 'flush')
    })
  }

  return {
    guard(window) {
      const contents = window.webContents
      let state: 'open' | 'flushing' | 'flushed' = 'open'
      window.on('close', (event) => {
        if (state === 'flushed') return
        event.preventDefault()
        if (state === 'flushing') return
        state = 'flushing'
        void flush(contents).then(() => {
          state = 'flushed'
          if (!window.isDestroyed()) window.close()
        })
      })
    },
    flushed: (contents) => waiting.get(contents)?.(),
  }
}
