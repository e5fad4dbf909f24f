import { TRPCError } from '@trpc/server'

/** Carries the dotted path of the field that was wrong. */
export class WrongField extends Error {
  readonly field: string
  constructor(field: string, message: string) {
    super(message)
    this.name = 'WrongField'
    this.field = field
  }
}

/** The error for a request that can not be met: `message` is a sentence for a person. */
export function refusal(code: TRPCError['code'], message: string, field?: string): TRPCError {
  return new TRPCError({ code, message, ...(field ? { cause: new WrongField(field, message) } : {}) })
}
