import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { QueueEntry } from '../../core/api.ts'
import { dragRow, putBack } from './drag-row.ts'
import { type Move, moveBy, neighboursAt, placeAt } from './move-places.ts'
import { placeWords, stayWords, takenUpWords } from './move-words.ts'
import { moveFilm } from './reorder.ts'

/** Pixels above the list from which a row is let down on the head. */
const HEAD_ROOM = 48
/** Milliseconds after which a row that was put down where it stood already goes back there. */
const SETTLE_MS = 600

export interface RowMove {
  readonly move: Move | null
  /** What there is to hear of it. */
  readonly spoken: string
  /** Takes a row up, to be moved by keys. */
  readonly pickUp: (filmId: string) => void
  /** What a key does while a row is up; false where none is, or the key is not for it. */
  readonly pressKey: (event: { readonly key: string; readonly repeat: boolean }) => boolean
  /** Leaves a row that keys move where it stood. */
  readonly leave: () => void
  /** For the row's handle. */
  readonly onPointerDown: (event: PointerEvent, filmId: string) => void
}

/**
 * Moving a row of the queue by pointer or keys: what it passes is what it is wanted rather than. `entries` is the whole queue, the
 * head first; `list` shows them from the second on; `head` has the focus once the row that keys moved is first.
 */
export function useRowMove(
  entries: readonly QueueEntry[],
  list: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
): RowMove {
  const [move, setMove] = useState<Move | null>(null)
  const [spoken, setSpoken] = useState('')
  const latest = useRef({ move, entries })
  const stopDrag = useRef<(() => void) | null>(null)
  const movedByKey = useRef<string | null>(null)
  const first = entries[0]?.filmId
  useEffect(() => {
    latest.current = { move, entries }
  })
  useEffect(() => () => stopDrag.current?.(), [])
  useEffect(() => {
    if (first === undefined || first !== movedByKey.current) return
    movedByKey.current = null
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView({ block: 'center' })
  }, [first, head])

  /** Puts it down where it is; answers when that is kept. */
  const drop = useCallback(async () => {
    const { move: done, entries: all } = latest.current
    setMove(null)
    setSpoken('')
    const order = all.map(({ filmId }) => filmId)
    const film = all.find(({ filmId }) => filmId === done?.filmId)
    if (!done || !film || order.indexOf(done.filmId) === done.to) return
    await moveFilm(film, neighboursAt(order, done))
  }, [])

  const moveTo = useCallback((next: Move | null, words: string) => {
    setMove((before) => (before?.filmId === next?.filmId && before?.to === next?.to ? before : next))
    setSpoken(words)
  }, [])

  const leave = useCallback(() => {
    const { move: left, entries: all } = latest.current
    if (left && !stopDrag.current) moveTo(null, stayWords(all, left))
  }, [moveTo])

  const pickUp = useCallback(
    (filmId: string) => {
      const all = latest.current.entries
      const to = all.findIndex((entry) => entry.filmId === filmId)
      if (to >= 0) moveTo({ filmId, to }, takenUpWords(all, { filmId, to }))
    },
    [moveTo],
  )

  const pressKey: RowMove['pressKey'] = ({ key, repeat }) => {
    if (!move || stopDrag.current) return false
    const next = moveBy(move, key, entries.length)
    if (next) moveTo(next, placeWords(entries, next))
    else if ((key === 'Enter' || key === ' ') && !repeat) {
      movedByKey.current = move.to === 0 ? move.filmId : null
      void drop()
    } else if (key === 'Escape') leave()
    else if (key === 'Tab') {
      leave()
      return false
    }
    return true
  }

  const onPointerDown = useCallback(
    (event: PointerEvent, filmId: string) => {
      const row = event.currentTarget.closest<HTMLElement>('[data-film]')
      if (event.button !== 0 || !row || stopDrag.current) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      const end = () => {
        stopDrag.current = null
      }
      stopDrag.current = dragRow(event, row, {
        onMove: (y) => {
          const all = latest.current.entries
          const next = { filmId, to: placeAt(...heights(list.current, filmId, y), HEAD_ROOM) }
          moveTo(next, placeWords(all, next))
        },
        onDrop: (wasCarried) => {
          end()
          if (!wasCarried) return
          // Till the queue has its new order, from where the row glides on, it stays where it was let go.
          void drop().finally(() => setTimeout(putBack, SETTLE_MS, row))
        },
        onCancel: () => {
          end()
          leave()
        },
      })
      row.querySelector<HTMLElement>('[data-toggle]')?.focus({ preventScroll: true })
    },
    [list, moveTo, drop, leave],
  )

  return { move, spoken, pickUp, pressKey, leave, onPointerDown }
}

/** The middles of the rows but one, and a pointer's height, all from the top of the list. */
function heights(list: HTMLElement | null, filmId: string, y: number): [number[], number] {
  const top = list?.getBoundingClientRect().top ?? 0
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-film]') ?? [])]
  const middles = rows
    .filter((row) => row.dataset.film !== filmId)
    .map((row) => {
      const box = row.getBoundingClientRect()
      return box.top + box.height / 2 - top
    })
  return [middles, y - top]
}
