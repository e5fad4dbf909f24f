import type { CallRequest, Command, SubscribeRequest, SubscriptionEvent } from '../core/bridge.ts'

/** From the page, each message answered by an envelope. */
export const callChannel = 'diary:call'
/** To the page. */
export const eventChannel = 'diary:event'

/** A message on `diary:call`. Main trusts none of it: `requests.ts` narrows it from `unknown`. */
export type Message =
  | ({ readonly kind: 'call' } & CallRequest)
  | ({ readonly kind: 'subscribe'; readonly id: string } & SubscribeRequest)
  | { readonly kind: 'unsubscribe'; readonly id: string }
  | { readonly kind: 'flushed' }
  | { readonly kind: 'violated'; readonly directive: string; readonly target: string }

/** A message on `diary:event`. */
export type Event =
  | { readonly kind: 'event'; readonly id: string; readonly event: SubscriptionEvent }
  | { readonly kind: 'command'; readonly command: Command }
