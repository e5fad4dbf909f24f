import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hardenContents, hardenSession } from '../../../electron/security.ts'

const app = vi.hoisted(() => ({ isPackaged: true }))
vi.mock('electron', () => ({ app }))

let refusals: string[]
const refuse = (kind: string, target: string) => refusals.push(`${kind} ${target}`)

beforeEach(() => {
  refusals = []
  app.isPackaged = true
})

/** Remembers every handler a session is given, by the name of the method that took it. */
class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, (...args: never[]) => unknown>()
  private readonly take = (name: string) => (handler: (...args: never[]) => unknown) => {
    this.handlers.set(name, handler)
  }
  readonly setPermissionRequestHandler = this.take('request')
  readonly setPermissionCheckHandler = this.take('check')
  readonly setDevicePermissionHandler = this.take('device')
  readonly webRequest = { onBeforeRequest: this.take('web') }
  call(name: string, ...args: unknown[]): unknown {
    return this.handlers.get(name)?.(...(args as never[]))
  }
}

describe('hardenSession', () => {
  const harden = () => {
    const session = new FakeSession()
    hardenSession(session as unknown as Session, refuse)
    return session
  }

  it('grants no permission, asked, checked or by device', () => {
    const session = harden()
    const answer = vi.fn()
    session.call('request', null, 'media', answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(session.call('check', null, 'clipboard-read')).toBe(false)
    expect(session.call('device', { deviceType: 'usb' })).toBe(false)
    expect(refusals).toEqual(['permission media'])
  })

  it('cancels and counts every request but the app’s own', () => {
    const session = harden()
    const answers: unknown[] = []
    const ask = (url: string) => session.call('web', { url }, (answer: unknown) => answers.push(answer))
    ask('app://diary/assets/main.js')
    ask('https://example.com/')
    ask('devtools://devtools/a.js')
    expect(answers).toEqual([{ cancel: false }, { cancel: true }, { cancel: true }])
    expect(refusals).toEqual(['request https://example.com/', 'request devtools://devtools/a.js'])
  })

  it('lets the developer’s tools load where the app is not packaged', () => {
    app.isPackaged = false
    const answer = vi.fn()
    harden().call('web', { url: 'devtools://devtools/a.js' }, answer)
    expect(answer).toHaveBeenCalledWith({ cancel: false })
  })

  it('stops downloads', () => {
    const event = { preventDefault: vi.fn() }
    harden().emit('will-download', event, { getURL: () => 'blob:app://diary/1' })
    expect(event.preventDefault).toHaveBeenCalled()
    expect(refusals).toEqual(['download blob:app://diary/1'])
  })
})

describe('hardenContents', () => {
  class FakeContents extends EventEmitter {
    openHandler: ((details: { url: string }) => unknown) | undefined
    setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
      this.openHandler = handler
    }
  }
  const harden = () => {
    const contents = new FakeContents()
    hardenContents(contents as unknown as WebContents, refuse)
    return contents
  }

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents %s',
    (name) => {
      const event = { preventDefault: vi.fn(), url: 'https://example.com/' }
      harden().emit(name, event)
      expect(event.preventDefault).toHaveBeenCalled()
    },
  )

  it('counts one navigation once, though Electron tells of it twice', () => {
    const contents = harden()
    const event = { preventDefault: vi.fn(), url: 'https://example.com/' }
    contents.emit('will-frame-navigate', event)
    contents.emit('will-navigate', event)
    expect(refusals).toEqual(['navigation https://example.com/'])
  })

  it('opens no window', () => {
    expect(harden().openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
    expect(refusals).toEqual(['window https://example.com/'])
  })
})
