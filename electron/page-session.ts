import type { Envelope, Problem, SubscriptionEvent } from '../core/bridge.ts'
import type { Message } from './channels.ts'

/** One procedure's run, as `core/call.ts` answers it; a subscription's answer is an async iterable. */
export type Ask = (request: {
  readonly path: string
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly input: unknown
  readonly signal?: AbortSignal
}) => Promise<unknown>

export interface PageSessionParts {
  readonly ask: Ask
  readonly describeError: (thrown: unknown) => Problem
  readonly sendEvent: (id: string, event: SubscriptionEvent) => void
}

/** Answers one page's calls and carries its subscriptions, until the page goes. */
export interface PageSession {
  /** Never rejects: a failure is an envelope too. */
  answer(message: Extract<Message, { kind: 'call' | 'subscribe' | 'unsubscribe' }>): Promise<Envelope>
  /** Ends every subscription: the page navigated, crashed or closed. */
  end(): void
  /** How many messages came so far and how many are unanswered; the picture-taker waits for quiet. */
  traffic(): { readonly came: number; readonly unanswered: number }
}

const done: Envelope = { ok: true, data: null }

export function createPageSession({ ask, describeError, sendEvent }: PageSessionParts): PageSession {
  const subscriptions = new Map<string, AbortController>()
  let came = 0
  let unanswered = 0

  async function subscribe(id: string, path: string, input: unknown): Promise<Envelope> {
    if (subscriptions.has(id)) {
      const message = 'The page listens to this already.'
      return { ok: false, error: { code: 'CONFLICT', message } }
    }
    const controller = new AbortController()
    const { signal } = controller
    subscriptions.set(id, controller)
    try {
      const events = await ask({ path, type: 'subscription', input, signal })
      void carry(id, events as AsyncIterable<unknown>, signal)
      return done
    } catch (error) {
      subscriptions.delete(id)
      throw error
    }
  }

  async function carry(id: string, events: AsyncIterable<unknown>, signal: AbortSignal): Promise<void> {
    let last: SubscriptionEvent = { kind: 'end' }
    try {
      for await (const data of events) {
        if (signal.aborted) return
        sendEvent(id, { kind: 'data', data })
      }
    } catch (error) {
      last = { kind: 'error', error: describeError(error) }
    }
    // Aborted: the page asked to hear no more, or is no longer there to hear it.
    if (signal.aborted) return
    subscriptions.delete(id)
    sendEvent(id, last)
  }

  function unsubscribe(id: string): Envelope {
    subscriptions.get(id)?.abort()
    subscriptions.delete(id)
    return done
  }

  return {
    async answer(message) {
      came += 1
      unanswered += 1
      try {
        switch (message.kind) {
          case 'call': {
            const { path, type, input } = message
            return { ok: true, data: await ask({ path, type, input }) }
          }
          case 'subscribe':
            return await subscribe(message.id, message.path, message.input)
          case 'unsubscribe':
            return unsubscribe(message.id)
        }
      } catch (error) {
        return { ok: false, error: describeError(error) }
      } finally {
        unanswered -= 1
      }
    },
    end() {
      for (const controller of subscriptions.values()) controller.abort()
      subscriptions.clear()
    },
    traffic: () => ({ came, unanswered }),
  }
}
