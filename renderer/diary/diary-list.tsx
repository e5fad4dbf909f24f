import { type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DiaryOutline, DiaryRow } from '../../core/api.ts'
import { go } from '../app/route.ts'
import { trashEntry } from '../app/trash-entry.ts'
import styles from './diary-list.module.css'
import { DiaryMonth } from './diary-month.tsx'
import { DiaryRail } from './diary-rail.tsx'
import type { RowActions } from './diary-row.tsx'
import type { FilterInput } from './filter.ts'
import {
  blockAtPixel,
  blockOfRow,
  type DiaryLayout,
  HEADING_HEIGHT,
  heightAt,
  itemAt,
  itemOfRow,
  layoutOf,
  type MonthBlock,
  ROW_HEIGHT,
  scrollTopToShow,
} from './layout.ts'
import { onListKey } from './list-keys.ts'
import { diaryPlace } from './memory.ts'
import { useDiaryRows } from './use-diary-rows.ts'
import { useThrottled } from './use-throttled.ts'

/** Items mounted beyond the window to either side. */
const OVERSCAN = 6

/** While the list flies past, the rail follows this often at most. */
const RAIL_PAUSE_MS = 100

/** A new function for each layout: that is how the virtual list learns that heights changed. */
const keysOf = (layout: DiaryLayout) => (index: number) => Math.min(index, layout.itemCount)

export interface DiaryListProps {
  readonly outline: DiaryOutline
  /** The filter that outline was drawn up with. */
  readonly filter: FilterInput
  /** The first rows, which come with the outline. */
  readonly head: readonly DiaryRow[]
}

/** The entries in their months, as many as the window shows, and the rail of months beside them. */
export function DiaryList({ outline, filter, head }: DiaryListProps) {
  const layout = useMemo(() => layoutOf(outline.months), [outline.months])
  const getItemKey = useMemo(() => keysOf(layout), [layout])
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(diaryPlace.row)
  const selected = chosen === null ? null : Math.min(chosen, layout.rowCount - 1)
  const tabStop = selected ?? 0
  const tabStopItem = itemOfRow(layout, tabStop)

  // The row that Tab stops at stays mounted, however far away one has scrolled.
  const rangeExtractor = useCallback(
    ({ startIndex, endIndex, overscan, count }: Range) => {
      const first = Math.max(0, startIndex - overscan)
      const last = Math.min(count - 1, endIndex + overscan)
      const items = Array.from({ length: last - first + 1 }, (_, at) => first + at)
      if (tabStopItem >= 0 && tabStopItem < first) items.unshift(tabStopItem)
      if (tabStopItem > last) items.push(tabStopItem)
      return items
    },
    [tabStopItem],
  )
  const virtual = useVirtualizer({
    count: layout.itemCount,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightAt(layout, index),
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor,
    initialOffset: diaryPlace.scrollTop,
    scrollPaddingEnd: 8,
  })
  const range = virtual.range ?? { startIndex: 0, endIndex: 0 }
  const rowAt = useDiaryRows({ layout, filter, head }, range.startIndex, range.endIndex)
  const items = virtual.getVirtualItems()
  const months = useMemo(() => groupByMonth(layout, items), [layout, items])
  const focus = useRowFocus(scroller, tabStop)

  const moveTo = useCallback(
    (row: number) => {
      setChosen(row)
      focus.askFor(row)
      const element = scroller.current
      if (element) element.scrollTop = scrollTopToShow(layout, row, element.scrollTop, element.clientHeight)
    },
    [layout, focus],
  )
  const rowOf = useCallback(
    (row: number) => {
      const block = blockOfRow(layout, row)
      return block ? rowAt(block, row - block.firstRow) : undefined
    },
    [layout, rowAt],
  )
  const actions = useMemo<RowActions>(() => ({ select: setChosen, trash: trashEntry }), [])

  useEffect(() => {
    diaryPlace.row = chosen
  }, [chosen])
  // Another filter is another list: it starts at its top.
  const shownFilter = useRef(filter)
  useEffect(() => {
    if (shownFilter.current === filter) return
    shownFilter.current = filter
    setChosen(null)
    if (scroller.current) scroller.current.scrollTop = 0
  }, [filter])
  useEffect(() => {
    const element = scroller.current
    return () => {
      if (element) diaryPlace.scrollTop = element.scrollTop
    }
  }, [])

  const current = useThrottled(
    blockAtPixel(layout, (virtual.scrollOffset ?? 0) + HEADING_HEIGHT),
    RAIL_PAUSE_MS,
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the rows inside, heard once for all of them */}
      <div
        ref={scroller}
        className={styles.scroller}
        data-testid="diary-list"
        onKeyDown={(event) =>
          onListKey(event, {
            rowCount: layout.rowCount,
            row: tabStop,
            pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1),
            moveTo,
            openFilm: (row) => {
              const filmId = rowOf(row)?.filmId
              if (filmId) go({ screen: 'film', id: filmId })
            },
            trash: (row) => {
              const entry = rowOf(row)
              if (entry) trashEntry(entry)
            },
          })
        }
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <div className={styles.length} style={{ height: layout.height }}>
          {months.map(({ block, offsets }) => (
            <DiaryMonth
              key={block.month}
              block={block}
              offsets={offsets}
              rowAt={rowAt}
              selected={selected}
              tabStop={tabStop}
              actions={actions}
            />
          ))}
        </div>
      </div>
      <DiaryRail
        layout={layout}
        current={current}
        onJump={(block) => {
          setChosen(block.firstRow)
          virtual.scrollToOffset(block.top)
        }}
      />
    </>
  )
}

function groupByMonth(layout: DiaryLayout, items: readonly VirtualItem[]) {
  const groups: { block: MonthBlock; offsets: number[] }[] = []
  for (const { index } of items) {
    const item = itemAt(layout, index)
    if (!item) continue
    let group = groups.at(-1)
    if (group?.block !== item.block) {
      group = { block: item.block, offsets: [] }
      groups.push(group)
    }
    if (item.kind === 'row') group.offsets.push(item.offset)
  }
  return groups
}

/** Moves focus to rows that may not be mounted yet, and keeps it in the list when its row is taken away. */
function useRowFocus(scroller: React.RefObject<HTMLDivElement | null>, tabStop: number) {
  // Coming back to the diary is coming back to the row one left from.
  const wanted = useRef(diaryPlace.row)
  const isInside = useRef(false)

  // After every drawing of the list: the row asked for may be there now, or the one with the focus gone.
  useLayoutEffect(() => {
    const isLost = isInside.current && document.activeElement === document.body
    const row = wanted.current ?? (isLost ? tabStop : null)
    if (row === null) return
    const link = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"] a`)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })

  return useMemo(
    () => ({
      askFor: (row: number) => {
        wanted.current = row
      },
      onFocus: () => {
        isInside.current = true
      },
      onBlur: (event: React.FocusEvent) => {
        // Without a blur of its own the row was taken away; with one, someone clicked elsewhere.
        if (event.target.isConnected && document.hasFocus()) isInside.current = false
      },
    }),
    [],
  )
}
