import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from '../app/api.ts'
import type { FilterInput } from './filter.ts'
import { useLast } from './use-last.ts'

/** The rows of the first screen are asked for beside the outline, not after it. */
const HEAD_ROWS = 24

/** The outline of what a filter leaves, with its first rows and the filter that made it; the one before until it is here. */
export function useNarrowed(filter: FilterInput) {
  const outline = useQuery(trpc.viewings.outline.queryOptions(filter))
  const head = useQuery(trpc.viewings.list.queryOptions({ ...filter, limit: HEAD_ROWS }))
  const ready = useMemo(
    () => (outline.data && head.data ? { outline: outline.data, head: head.data.items, filter } : null),
    [outline.data, head.data, filter],
  )
  return {
    shown: useLast(ready),
    error: outline.error ?? head.error,
    retry: () => {
      outline.refetch()
      head.refetch()
    },
  }
}
