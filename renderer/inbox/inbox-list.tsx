import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { type Choice, groupOf, type InboxItem } from './choices.ts'
import { InboxGroup } from './inbox-group.tsx'
import styles from './inbox-list.module.css'
import type { RowActions } from './inbox-row.tsx'
import { NamedHeading } from './named-heading.tsx'

/** A review with its mentions before it was measured, in pixels. */
const HEADER = 112
const ROW = 112
/** What stands above the reviews that only name films. */
const HEADING = 96
/** Reviews mounted beyond the window to either side. */
const OVERSCAN = 3
/** So many reviews before the end, what follows is asked for. */
const AHEAD = 10

export interface InboxListProps {
  readonly items: readonly InboxItem[]
  readonly choices: ReadonlyMap<string, Choice>
  /** The place at hand, and the review it is in. */
  readonly active: string | null
  readonly activeIndex: number
  /** Set to have the focus on the place at hand once it is there. */
  readonly wantsFocus: RefObject<boolean>
  readonly problem: string | null
  readonly actions: RowActions
  readonly onTakeAll: (group: string) => void
  readonly onWaveNamed: () => void
  readonly isBusy: boolean
  readonly onNearEnd: () => void
}

/** The reviews and what they mention, as many as the window shows. */
export function InboxList(props: InboxListProps) {
  const { items, choices, active, activeIndex, wantsFocus, problem, actions, onTakeAll, onNearEnd } = props
  const scroller = useRef<HTMLDivElement>(null)
  const firstNamed = items.findIndex(({ says }) => !says)

  // The review at hand stays mounted, however far away one has scrolled.
  const rangeExtractor = useCallback(
    ({ startIndex, endIndex, overscan, count }: Range) => {
      const first = Math.max(0, startIndex - overscan)
      const last = Math.min(count - 1, endIndex + overscan)
      const mounted = Array.from({ length: last - first + 1 }, (_, at) => first + at)
      if (activeIndex >= 0 && activeIndex < first) mounted.unshift(activeIndex)
      if (activeIndex > last && activeIndex < count) mounted.push(activeIndex)
      return mounted
    },
    [activeIndex],
  )
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) =>
      (index === firstNamed ? HEADING : 0) + HEADER + ROW * (items[index]?.mentions.length ?? 1),
    getItemKey: (index) => keyOf(items[index]) ?? index,
    overscan: OVERSCAN,
    rangeExtractor,
  })
  const lastShown = virtual.range?.endIndex ?? 0
  useEffect(() => {
    if (lastShown >= items.length - AHEAD) onNearEnd()
  }, [lastShown, items.length, onNearEnd])

  useAnchor(scroller, keyOf(items[activeIndex]))

  // After every drawing: the place at hand may be there only now.
  useLayoutEffect(() => {
    if (!wantsFocus.current || active === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(active)}"]`)
    if (!row) {
      virtual.scrollToIndex(activeIndex, { align: 'auto' })
      return
    }
    wantsFocus.current = false
    row.focus({ preventScroll: true })
    const isFirst = row.closest('li')?.matches(':first-child')
    const shown = isFirst ? row.closest('section') : row
    if (isFirst && (shown?.clientHeight ?? 0) > (scroller.current?.clientHeight ?? 0)) {
      row.scrollIntoView({ block: 'nearest' })
    } else shown?.scrollIntoView({ block: 'nearest' })
  })

  return (
    <div ref={scroller} className={styles.scroller} data-testid="inbox-list">
      <div className={styles.length} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index]
          return (
            item && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                data-review={key}
                className={styles.slot}
                style={{ transform: `translateY(${start}px)` }}
              >
                {index === firstNamed && (
                  <NamedHeading onWaveNamed={props.onWaveNamed} isBusy={props.isBusy} />
                )}
                <InboxGroup
                  item={item}
                  choices={choices}
                  active={index === activeIndex ? active : null}
                  problem={index === activeIndex ? problem : null}
                  actions={actions}
                  onTakeAll={onTakeAll}
                />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

const keyOf = (item: InboxItem | undefined) => item && groupOf(item)

/** Keeps the review at hand where it is on the screen when others come or go above it. */
function useAnchor(scroller: RefObject<HTMLElement | null>, group: string | undefined): void {
  const last = useRef<{ id: string | undefined; top: number }>({ id: undefined, top: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    const slot = element?.querySelector<HTMLElement>(`[data-review="${group}"]`)
    if (!element || !slot) return
    const top = new DOMMatrix(getComputedStyle(slot).transform).f
    const before = last.current
    if (before.id === group && before.top !== top) {
      const wasSeen = before.top - element.scrollTop
      if (wasSeen > -slot.offsetHeight && wasSeen < element.clientHeight)
        element.scrollTop += top - before.top
    }
    last.current = { id: group, top }
  })
}
