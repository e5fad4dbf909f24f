import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { AppRouter, Bridge, Problem } from '../../core/api.ts'

declare global {
  interface Window {
    /** What the preload offers the page; nothing else crosses over. */
    readonly diary: Bridge
  }
}

/** tRPC's last link: calls and subscriptions go over the preload's bridge. */
export const bridgeLink: TRPCLink<AppRouter> = () => {
  return ({ op }) =>
    observable((observer) => {
      const fail = (error: Problem) => observer.error(clientError(error))
      if (op.type === 'subscription') {
        return window.diary.subscribe({ path: op.path, input: op.input }, (event) => {
          if (event.kind === 'data') observer.next({ result: { type: 'data', data: event.data } })
          else if (event.kind === 'end') observer.complete()
          else fail(event.error)
        })
      }
      let isWanted = true
      window.diary.call({ path: op.path, type: op.type, input: op.input }).then(
        (envelope) => {
          if (!isWanted) return
          if (!envelope.ok) return fail(envelope.error)
          observer.next({ result: { type: 'data', data: envelope.data } })
          observer.complete()
        },
        (cause: unknown) =>
          fail({
            code: 'INTERNAL_SERVER_ERROR',
            message: 'The diary did not answer. Try again.',
            detail: String(cause),
          }),
      )
      return () => {
        isWanted = false
      }
    })
}

function clientError(error: Problem): TRPCClientError<AppRouter> {
  const { message, ...data } = error
  return TRPCClientError.from({ error: { message, code: -32_000, data } } as never)
}
