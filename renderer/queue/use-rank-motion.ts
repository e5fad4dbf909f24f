import { type RefObject, useLayoutEffect, useRef } from 'react'
import { carriedBy, EASING, wantsLessMotion } from './drag-row.ts'

/** How long a row takes to its new place; `--rise` of the tokens. */
const RISE_MS = 320

/**
 * Lets rows marked `data-film` glide to their new places when their order changes, one that was carried from where it was let go; at
 * once where less motion is asked for.
 */
export function useRankMotion(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef<ReadonlyMap<string, number>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed order is what moves rows
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const rows = [...element.querySelectorAll<HTMLElement>('[data-film]')]
    const now = new Map(rows.map((row) => [row.dataset.film ?? '', row.offsetTop]))
    const isStill = wantsLessMotion()
    for (const row of rows) {
      const before = tops.current.get(row.dataset.film ?? '')
      const carried = carriedBy(row)
      const moved = carried + (before === undefined ? 0 : before - row.offsetTop)
      if (carried !== 0) row.style.translate = ''
      if (moved === 0 || isStill) continue
      row.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
        duration: RISE_MS,
        easing: EASING,
      })
    }
    tops.current = now
  }, [order])
}
