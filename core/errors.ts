import { getTRPCErrorFromUnknown, type TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { WrongField } from './refuse.ts'
import { describeDatabaseError } from './store/database-error.ts'

/** An error as a person reads it. `field` is the dotted path of the wrong field; `detail` is for whoever looks into it. */
export interface ErrorDescription {
  readonly code: TRPCError['code']
  readonly message: string
  readonly field?: string
  readonly detail?: string
}

/** Turns whatever was thrown into a code and a sentence; never throws itself. */
export function describeError(thrown: unknown): ErrorDescription {
  const error = getTRPCErrorFromUnknown(thrown)
  const { cause } = error
  if (cause instanceof WrongField) return { code: error.code, message: error.message, field: cause.field }
  if (cause instanceof ZodError) return describeInvalid(error, cause)
  const database = describeDatabaseError(cause)
  if (database) return { code: error.code, message: database, ...detailOf(cause) }
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    return {
      code: error.code,
      message: 'Something went wrong in Double Feature itself. What was saved before is safe. Try again.',
      ...detailOf(cause ?? error),
    }
  }
  return { code: error.code, message: error.message, ...detailOf(cause) }
}

function describeInvalid(error: TRPCError, cause: ZodError): ErrorDescription {
  const issue = cause.issues[0]
  if (error.code !== 'BAD_REQUEST' || !issue) {
    return {
      code: error.code,
      message: 'The diary holds something this version can not show. What was saved before is safe.',
      detail: cause.message,
    }
  }
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const field = [...issue.path, ...unknown].join('.')
  return { code: error.code, message: issue.message, ...(field ? { field } : {}) }
}

function detailOf(cause: unknown): { detail?: string } {
  return cause instanceof Error ? { detail: cause.message } : {}
}
