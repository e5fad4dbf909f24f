import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DiaryRow, ViewingPage } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import type { FilterInput } from './filter.ts'
import { type DiaryLayout, type MonthBlock, PAGE_ROWS, pageKey, pageOf, pagesBetween } from './layout.ts'
import { useThrottled } from './use-throttled.ts'

/** Items fetched ahead to either side of what is mounted. */
const AHEAD = 12
/** While the list flies past, pages are asked for this often at most. */
const PAGE_PAUSE_MS = 80
/** Pages out of sight are let go after this long. */
const KEPT_MS = 60_000

/** A row of the diary by its month and place in it; undefined while it is being fetched. */
export type RowAt = (block: MonthBlock, offset: number) => DiaryRow | undefined

const byPage = (
  results: readonly {
    readonly data: { readonly key: string; readonly items: readonly DiaryRow[] } | undefined
  }[],
) => new Map(results.flatMap(({ data }) => (data ? [[data.key, data.items] as const] : [])))

/** Fetches the pages that hold the items from `first` to `last`, and those just beyond. */
export function useDiaryRows(
  {
    layout,
    filter,
    head,
  }: { readonly layout: DiaryLayout; readonly filter: FilterInput; readonly head: readonly DiaryRow[] },
  first: number,
  last: number,
): RowAt {
  const wanted = useMemo(() => pagesBetween(layout, first - AHEAD, last + AHEAD), [layout, first, last])
  const pages = useThrottled(wanted, PAGE_PAUSE_MS)
  const loaded = useQueries({
    queries: pages.map((page) => ({
      ...trpc.viewings.list.queryOptions({ ...filter, ...page, limit: PAGE_ROWS }),
      gcTime: KEPT_MS,
      select: (data: ViewingPage) => ({ key: pageKey(page), items: data.items }),
    })),
    combine: byPage,
  })
  return useMemo<RowAt>(
    () => (block, offset) => {
      const page = pageOf(block.month, offset)
      return loaded.get(pageKey(page))?.[offset - page.offset] ?? head[block.firstRow + offset]
    },
    [loaded, head],
  )
}
