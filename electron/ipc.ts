import { ipcMain, type WebContents } from 'electron'
import type { Envelope } from '../core/bridge.ts'
import { isOwnFrame } from './allowed.ts'
import { callChannel, type Event, eventChannel } from './channels.ts'
import { createPageSession, type PageSession, type PageSessionParts } from './page-session.ts'
import type { Refuse } from './refusals.ts'
import { readMessage } from './requests.ts'

export interface Ipc {
  traffic(contents: WebContents): ReturnType<PageSession['traffic']>
}

export interface IpcParts extends Pick<PageSessionParts, 'ask' | 'describeError'> {
  readonly refuse: Refuse
  /** The page has saved what was typed. */
  readonly onFlushed: (contents: WebContents) => void
}

/** The only place where main listens to a page: one channel in, one out, the sender checked first. */
export function serveIpc({ ask, describeError, refuse, onFlushed }: IpcParts): Ipc {
  const sessions = new Map<WebContents, PageSession>()

  function sessionOf(contents: WebContents): PageSession {
    const known = sessions.get(contents)
    if (known) return known
    const session = createPageSession({
      ask,
      describeError,
      sendEvent(id, event) {
        const message: Event = { kind: 'event', id, event }
        if (!contents.isDestroyed()) contents.send(eventChannel, message)
      },
    })
    sessions.set(contents, session)
    contents.on('did-navigate', session.end)
    contents.on('render-process-gone', session.end)
    contents.once('destroyed', () => {
      session.end()
      sessions.delete(contents)
    })
    return session
  }

  // electron-store listens here and would tell any page where the app keeps its data.
  ipcMain.removeAllListeners('electron-store-get-data')

  ipcMain.handle(callChannel, async (event, value: unknown): Promise<Envelope> => {
    const frame = event.senderFrame
    if (!isOwnFrame(frame)) {
      refuse('sender', frame?.origin ?? 'a frame that has gone')
      return { ok: false, error: { code: 'FORBIDDEN', message: 'Only the app’s own page may ask this.' } }
    }
    const message = readMessage(value)
    if (!message) {
      return { ok: false, error: { code: 'BAD_REQUEST', message: 'The app doesn’t know this message.' } }
    }
    switch (message.kind) {
      case 'flushed':
        onFlushed(event.sender)
        return { ok: true, data: null }
      case 'violated':
        refuse('policy', `${message.directive} ${message.target}`)
        return { ok: true, data: null }
      default:
        return sessionOf(event.sender).answer(message)
    }
  })

  return {
    traffic: (contents) => sessionOf(contents).traffic(),
  }
}
