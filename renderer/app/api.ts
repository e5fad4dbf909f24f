import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, TRPCClientError } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { AppRouter } from '../../core/api.ts'
import { bridgeLink } from './bridge-link.ts'

/** The contract, called directly: `client.viewings.save.mutate(…)`. */
export const client = createTRPCClient<AppRouter>({ links: [bridgeLink] })

/** The diary is on this computer: nothing goes stale by itself, `refresh.ts` says when something changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Options for TanStack Query: `useQuery(trpc.films.get.queryOptions({ id }))`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** A sentence for a person about any error. */
export function messageOf(error: unknown): string {
  if (error instanceof Error && error.message) return error.message
  return 'Something went wrong, and the app does not know what. Nothing was saved; try again.'
}

/** The dotted path of the field that was wrong, where the contract said so. */
export function fieldOf(error: unknown): string | undefined {
  return error instanceof TRPCClientError ? (error.data as { field?: string } | null)?.field : undefined
}

/** The contract's code of an error: `NOT_FOUND`, `CONFLICT`… */
export function codeOf(error: unknown): string | undefined {
  return error instanceof TRPCClientError ? (error.data as { code?: string } | null)?.code : undefined
}
