import { z } from 'zod'
import type { Message } from './channels.ts'

const path = z.string().max(100)
const id = z.uuid()
const input = z.unknown()

const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), path, type: z.enum(['query', 'mutation']), input }),
  z.object({ kind: z.literal('subscribe'), id, path, input }),
  z.object({ kind: z.literal('unsubscribe'), id }),
  z.object({ kind: z.literal('flushed') }),
  z.object({ kind: z.literal('violated'), directive: z.string(), target: z.string() }),
])

/** Narrows what arrived on the call channel; null when it is none of the app's messages. */
export function readMessage(value: unknown): Message | null {
  const parsed = message.safeParse(value)
  return parsed.success ? parsed.data : null
}
