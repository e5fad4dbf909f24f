import { callTRPCProcedure, type TRPCProcedureType } from '@trpc/server'
import { appRouter } from './api.ts'
import type { Host } from './context.ts'
import { refusal } from './refuse.ts'

export interface CallRequest {
  readonly path: string
  readonly type: TRPCProcedureType
  readonly input: unknown
  readonly signal?: AbortSignal
}

type Procedures = Readonly<Record<string, { readonly _def: { readonly type: TRPCProcedureType } }>>

/** What kind of procedure stands at `path` (such as `films.search`), or null when there is none. */
export function procedureType(path: string): TRPCProcedureType | null {
  // A built router keeps its procedures by their full paths, which its type does not say.
  const procedures = appRouter._def.procedures as unknown as Procedures
  return Object.hasOwn(procedures, path) ? (procedures[path]?._def.type ?? null) : null
}

/**
 * Answers one request of the contract. A subscription's answer is an AsyncIterable that ends with `signal`.
 * @throws TRPCError; `describeError` turns it into words.
 */
export async function call(host: Host, { path, type, input, signal }: CallRequest): Promise<unknown> {
  const found = procedureType(path)
  if (found === null) throw refusal('NOT_FOUND', `There is no “${path}” in the contract.`)
  if (found !== type) {
    throw refusal('METHOD_NOT_SUPPORTED', `“${path}” is a ${found} and was called as a ${type}.`)
  }
  return callTRPCProcedure({
    router: appRouter,
    path,
    type,
    ctx: { host },
    getRawInput: async () => input,
    signal,
    batchIndex: 0,
  })
}
