import type { CDPSession, Page } from 'playwright-core'
import { preventable } from './emitter.ts'
import { fromChromium } from './origin.ts'

interface Emits {
  emit(event: string, ...args: unknown[]): boolean
}

export interface PageEventsParts {
  readonly page: Page
  readonly cdp: CDPSession
  readonly contents: Emits
  /** Whether a frame is the page's top one. */
  readonly isMainFrame: (frameId: string) => boolean
}

/** Tells of a page's life by the names Electron gives it. */
export function emitPageEvents({ page, cdp, contents, isMainFrame }: PageEventsParts): void {
  const emit = (event: string, ...args: unknown[]) => contents.emit(event, preventable({}), ...args)
  page.on('domcontentloaded', () => emit('dom-ready'))
  page.on('load', () => {
    emit('did-finish-load')
    emit('did-stop-loading')
  })
  page.on('crash', () => emit('render-process-gone', { reason: 'crashed', exitCode: 1 }))
  page.on('console', (message) => {
    const { url, lineNumber } = message.location()
    const details = {
      message: message.text(),
      level: message.type(),
      lineNumber,
      sourceId: fromChromium(url),
    }
    contents.emit('console-message', preventable(details))
  })
  page.on('dialog', async (dialog) => {
    const isAsked = dialog.type() === 'beforeunload'
    const prevented = preventable({})
    if (isAsked) contents.emit('will-prevent-unload', prevented)
    // As in Electron, a page that objects stays, unless the app objects to that.
    const answered = isAsked && prevented.defaultPrevented ? dialog.accept() : dialog.dismiss()
    await answered.catch(() => undefined)
  })
  cdp.on('Page.frameStartedLoading', ({ frameId }) => isMainFrame(frameId) && emit('did-start-loading'))
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) emit('did-navigate', fromChromium(frame.url), 200, 'OK')
  })
  cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    emit('did-navigate-in-page', fromChromium(url), isMainFrame(frameId), 1, 1)
  })
}
