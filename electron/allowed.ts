import { origin, startPage } from './origin.ts'

/** What a sender must be: a `WebFrameMain` has these, and is null once its frame has gone. */
export interface SenderFrame {
  readonly origin: string
  readonly parent: unknown
}

/** Whether a message came from the app's own page and not from a frame inside it or one that has gone. */
export function isOwnFrame(frame: SenderFrame | null | undefined): boolean {
  return frame != null && frame.parent === null && frame.origin === origin
}

/** Whether a request may go on. `devTools` are Chromium's own pages, there only while developing. */
export function isAllowedRequest(url: string, devTools: boolean): boolean {
  return (
    url.startsWith(startPage) ||
    url.startsWith(`blob:${startPage}`) ||
    url.startsWith('data:image/') ||
    (devTools && url.startsWith('devtools://'))
  )
}
