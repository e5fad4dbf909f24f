import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { callChannel, eventChannel } from '../../../electron/channels.ts'
import { type IpcParts, serveIpc } from '../../../electron/ipc.ts'

type Handler = (event: unknown, message: unknown) => Promise<unknown>

const electron = vi.hoisted(() => ({
  handlers: new Map<string, unknown>(),
  removed: [] as string[],
}))
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, handler: unknown) => electron.handlers.set(channel, handler),
    removeAllListeners: (channel: string) => electron.removed.push(channel),
  },
}))

class FakeContents extends EventEmitter {
  readonly sent: unknown[][] = []
  isDestroyed = () => false
  send = (...args: unknown[]) => this.sent.push(args)
}

const id = '0198c7a2-0000-7000-8000-000000000001'
const ownFrame = { origin: 'app://diary', parent: null }
let contents: FakeContents
let refusals: string[]
let flushed: unknown[]
let signals: (AbortSignal | undefined)[]

/** Never says anything, and ends when told to. */
async function* silence(signal: AbortSignal | undefined) {
  await new Promise((resolve) => signal?.addEventListener('abort', resolve))
  yield* []
}

beforeEach(() => {
  electron.handlers.clear()
  contents = new FakeContents()
  refusals = []
  flushed = []
  signals = []
  const parts: IpcParts = {
    ask: async (request) => {
      signals.push(request.signal)
      return request.type === 'subscription' ? silence(request.signal) : request
    },
    describeError: () => ({ code: 'INTERNAL_SERVER_ERROR', message: 'It failed.' }),
    refuse: (kind, target) => refusals.push(`${kind} ${target}`),
    onFlushed: (sender) => flushed.push(sender),
  }
  serveIpc(parts)
})

function send(message: unknown, senderFrame: unknown = ownFrame): Promise<unknown> {
  const handler = electron.handlers.get(callChannel) as Handler
  return handler({ sender: contents as unknown as WebContents, senderFrame }, message)
}

describe('serveIpc', () => {
  it('listens on one channel and closes electron-store’s', () => {
    expect([...electron.handlers.keys()]).toEqual([callChannel])
    expect(electron.removed).toContain('electron-store-get-data')
  })

  it('answers the app’s own page', async () => {
    const call = { path: 'films.get', type: 'query', input: { id } }
    expect(await send({ kind: 'call', ...call })).toEqual({ ok: true, data: call })
  })

  it.each([
    ['a frame that has gone', null],
    ['a frame inside the page', { origin: 'app://diary', parent: ownFrame }],
    ['another origin', { origin: 'https://example.com', parent: null }],
  ])('refuses %s before looking at what it says', async (_what, frame) => {
    const answer = await send({ kind: 'call', path: 'films.get', type: 'query', input: {} }, frame)
    expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    await send({ kind: 'flushed' }, frame)
    expect(signals).toEqual([])
    expect(flushed).toEqual([])
    expect(refusals).toHaveLength(2)
  })

  it('refuses what is no message of the app’s', async () => {
    expect(await send({ kind: 'eval' })).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } })
  })

  it('passes on whose page has flushed, and what the policy stopped', async () => {
    await send({ kind: 'flushed' })
    await send({ kind: 'violated', directive: 'connect-src', target: 'https://example.com' })
    expect(flushed).toEqual([contents])
    expect(refusals).toEqual(['policy connect-src https://example.com'])
  })

  it.each(['did-navigate', 'render-process-gone', 'destroyed'])(
    'ends what a page listens to on %s',
    async (event) => {
      await send({ kind: 'subscribe', id, path: 'changes', input: {} })
      expect(signals[0]?.aborted).toBe(false)
      contents.emit(event)
      expect(signals[0]?.aborted).toBe(true)
      await new Promise((resolve) => setTimeout(resolve))
      expect(contents.sent.filter(([channel]) => channel === eventChannel)).toEqual([])
    },
  )
})
