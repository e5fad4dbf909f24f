import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { QueueEntry } from '../../core/api.ts'
import type { Axis } from './axis.ts'
import { QueueRow } from './queue-row.tsx'
import { useRankMotion } from './use-rank-motion.ts'
import type { RowMove } from './use-row-move.ts'

export interface QueueListProps {
  /** From the second of the queue on. */
  readonly entries: readonly QueueEntry[]
  readonly axis: Axis
  readonly list: RefObject<HTMLOListElement | null>
  readonly moving: RowMove
  readonly onExplain: (film: { readonly filmId: string; readonly title: string }) => void
}

/** What comes after the head, in order. Arrow keys move from row to row, Enter opens a row's reasons. */
export function QueueList({ entries, axis, list, moving, onExplain }: QueueListProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [reached, setReached] = useState<string | null>(null)
  const place = Math.max(
    0,
    entries.findIndex((entry) => entry.filmId === reached),
  )
  const lastPlace = useRef(place)
  const order = entries.map((entry) => entry.filmId).join()
  useRankMotion(list, order)

  const focusRow = useCallback(
    (at: number) => {
      const toggles = list.current?.querySelectorAll<HTMLElement>('[data-toggle]')
      const toggle = toggles?.[Math.max(0, Math.min(at, toggles.length - 1))]
      toggle?.focus({ preventScroll: true })
      toggle?.closest('li')?.scrollIntoView({ block: 'nearest' })
    },
    [list],
  )

  // When the row one is on leaves the queue, the one that takes its place has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed order is what takes a row away
  useLayoutEffect(() => {
    const isGone = reached !== null && !entries.some((entry) => entry.filmId === reached)
    if (isGone && document.activeElement === document.body) focusRow(lastPlace.current)
    else lastPlace.current = place
  }, [order, place])

  // Far down or up, the line is seen where the row would be put down; the row itself stays, and so does the focus.
  const to = moving.move?.to
  useLayoutEffect(() => {
    if (to === undefined || !list.current?.contains(document.activeElement)) return
    const mark = to === 0 ? list.current.closest('[data-queue]') : list.current.querySelector('[data-drop]')
    mark?.scrollIntoView({ block: to === 0 ? 'start' : 'nearest' })
  }, [list, to])

  const onToggle = useCallback((filmId: string) => {
    setOpen((before) => {
      const now = new Set(before)
      if (!now.delete(filmId)) now.add(filmId)
      return now
    })
  }, [])

  const { move } = moving
  // The moved row stands where it stood until it is put down; a line shows where that would be.
  const others = entries.filter((entry) => entry.filmId !== move?.filmId)
  const markOf = (filmId: string) => {
    if (!move || entries[move.to - 1]?.filmId === move.filmId) return null
    if (others[move.to - 1]?.filmId === filmId) return 'above'
    return move.to > others.length && others.at(-1)?.filmId === filmId ? 'below' : null
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (move) {
      if (!moving.pressKey(event)) return
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'ArrowDown') focusRow(place + 1)
    else if (event.key === 'ArrowUp') focusRow(place - 1)
    else if (event.key === 'Home') focusRow(0)
    else if (event.key === 'End') focusRow(entries.length - 1)
    else return
    event.preventDefault()
  }

  // A press elsewhere leaves the row that keys move; a window that is left does not.
  const onBlur = ({ currentTarget, relatedTarget }: React.FocusEvent) => {
    if (move && document.hasFocus() && !currentTarget.contains(relatedTarget)) moving.leave()
  }

  return (
    <ol ref={list} onKeyDown={onKeyDown} onBlur={onBlur}>
      {entries.map((entry, at) => (
        <QueueRow
          key={entry.filmId}
          entry={entry}
          rank={at + 2}
          nextTitle={entries[at + 1]?.title ?? null}
          axis={axis}
          isOpen={open.has(entry.filmId)}
          isTabStop={at === place}
          onToggle={onToggle}
          onReach={setReached}
          place={move?.filmId === entry.filmId ? moving.spoken : null}
          mark={markOf(entry.filmId)}
          onPickUp={moving.pickUp}
          onDrag={moving.onPointerDown}
          onExplain={onExplain}
        />
      ))}
    </ol>
  )
}
