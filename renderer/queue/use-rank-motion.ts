import { type RefObject, useLayoutEffect, useRef } from 'react'

/** How long a row takes to its new place; `--rise` of the tokens. */
const RISE_MS = 320

/** Lets rows marked `data-film` glide to their new places when their order changes; at once where less motion is asked for. */
export function useRankMotion(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef<ReadonlyMap<string, number>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed order is what moves rows
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const rows = [...element.querySelectorAll<HTMLElement>('[data-film]')]
    const now = new Map(rows.map((row) => [row.dataset.film ?? '', row.offsetTop]))
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      for (const row of rows) {
        const before = tops.current.get(row.dataset.film ?? '')
        const moved = before === undefined ? 0 : before - row.offsetTop
        if (moved === 0) continue
        row.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
          duration: RISE_MS,
          easing: 'cubic-bezier(.2, 0, 0, 1)',
        })
      }
    }
    tops.current = now
  }, [order])
}
