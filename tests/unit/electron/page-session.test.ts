import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SubscriptionEvent } from '../../../core/bridge.ts'
import { type Ask, createPageSession, type PageSession } from '../../../electron/page-session.ts'

const refusal = { code: 'NOT_FOUND', message: 'No such film.', field: 'id' }
let heard: { id: string; event: SubscriptionEvent }[]

beforeEach(() => {
  heard = []
})

function sessionWith(ask: Ask): PageSession {
  return createPageSession({
    ask,
    describeError: () => refusal,
    sendEvent: (id, event) => heard.push({ id, event }),
  })
}

/** A subscription a test feeds; it remembers whether it was told to stop. */
function feed() {
  const queue: unknown[] = []
  let wake = () => {}
  let signal: AbortSignal | undefined
  async function* events() {
    for (;;) {
      if (signal?.aborted) return
      const next = queue.shift()
      if (next === 'end') return
      if (next === 'fail') throw new Error('the disk is gone')
      if (next !== undefined) yield next
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return {
    ask: (async (request) => {
      signal = request.signal
      signal?.addEventListener('abort', () => wake())
      return events()
    }) satisfies Ask,
    push(value: unknown) {
      queue.push(value)
      wake()
    },
    isStopped: () => signal?.aborted,
  }
}

const subscribe = { kind: 'subscribe', id: 'a', path: 'changes', input: {} } as const

describe('answer', () => {
  it('wraps what a procedure returns', async () => {
    const ask = vi.fn<Ask>(async () => ({ title: 'Her' }))
    const answer = await sessionWith(ask).answer({
      kind: 'call',
      path: 'films.get',
      type: 'query',
      input: { id: 1 },
    })
    expect(answer).toEqual({ ok: true, data: { title: 'Her' } })
    expect(ask).toHaveBeenCalledWith({ path: 'films.get', type: 'query', input: { id: 1 } })
  })

  it('wraps what a procedure throws, with its code and field', async () => {
    const session = sessionWith(async () => {
      throw new Error('inside')
    })
    expect(await session.answer({ kind: 'call', path: 'films.get', type: 'query', input: {} })).toEqual({
      ok: false,
      error: refusal,
    })
  })

  it('counts what came and what waits', async () => {
    let finish = () => {}
    const session = sessionWith(() => new Promise<void>((resolve) => (finish = resolve)))
    const answer = session.answer({ kind: 'call', path: 'films.get', type: 'query', input: {} })
    expect(session.traffic()).toEqual({ came: 1, unanswered: 1 })
    finish()
    await answer
    expect(session.traffic()).toEqual({ came: 1, unanswered: 0 })
  })
})

describe('a subscription', () => {
  it('carries every event and its end', async () => {
    const { ask, push } = feed()
    expect(await sessionWith(ask).answer(subscribe)).toEqual({ ok: true, data: null })
    push(1)
    push(2)
    push('end')
    await vi.waitFor(() =>
      expect(heard).toEqual([
        { id: 'a', event: { kind: 'data', data: 1 } },
        { id: 'a', event: { kind: 'data', data: 2 } },
        { id: 'a', event: { kind: 'end' } },
      ]),
    )
  })

  it('carries its failure', async () => {
    const { ask, push } = feed()
    await sessionWith(ask).answer(subscribe)
    push('fail')
    await vi.waitFor(() => expect(heard).toEqual([{ id: 'a', event: { kind: 'error', error: refusal } }]))
  })

  it('is refused like a call, and its id is free again', async () => {
    const session = sessionWith(async () => {
      throw new Error('refused')
    })
    const refused = { ok: false, error: refusal }
    expect(await session.answer(subscribe)).toEqual(refused)
    expect(await session.answer(subscribe)).toEqual(refused)
  })

  it('is not begun twice', async () => {
    const session = sessionWith(feed().ask)
    await session.answer(subscribe)
    expect(await session.answer(subscribe)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  it.each([
    ['the page unsubscribes', (session: PageSession) => session.answer({ kind: 'unsubscribe', id: 'a' })],
    ['the page goes', (session: PageSession) => session.end()],
  ])('is stopped, and silent, when %s', async (_when, stop) => {
    const { ask, push, isStopped } = feed()
    const session = sessionWith(ask)
    await session.answer(subscribe)
    await stop(session)
    expect(isStopped()).toBe(true)
    push(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(heard).toEqual([])
  })

  it('that is unknown can be given up without harm', async () => {
    expect(await sessionWith(feed().ask).answer({ kind: 'unsubscribe', id: 'x' })).toEqual({
      ok: true,
      data: null,
    })
  })
})
