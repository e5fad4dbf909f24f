import { initTRPC } from '@trpc/server'
import type { z } from 'zod'
import type { Context } from './context.ts'

const t = initTRPC.context<Context>().create()

export const router = t.router
export const procedure = t.procedure

/** An output's check. A schema handed over as it is would be run asynchronously, at some three times the cost. */
export function checked<Schema extends z.ZodType>(schema: Schema): (value: unknown) => z.output<Schema> {
  return (value) => schema.parse(value)
}
