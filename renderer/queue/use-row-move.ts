import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { QueueEntry } from '../../core/api.ts'
import { type Move, moveBy, neighboursAt, placeAt } from './move-places.ts'
import { moveFilm } from './reorder.ts'

/** Pixels above the list from which a row is let down on the head. */
const HEAD_ROOM = 48
/** Pixels from the window's edges within which it scrolls along, and how far each time. */
const EDGE = 64
const SCROLL_STEP = 16

export interface RowMove {
  readonly move: Move | null
  /** Takes a row up, to be moved by keys. */
  readonly pickUp: (filmId: string) => void
  /** What a key does while a row is up; false where none is, or the key is not for it. */
  readonly pressKey: (key: string) => boolean
  /** For the row's handle. */
  readonly onPointerDown: (event: PointerEvent, filmId: string) => void
}

/**
 * Moving a row of the queue by pointer or keys: what it passes is what it is wanted rather than. `entries` is the whole queue, the
 * head first; `list` shows them from the second on.
 */
export function useRowMove(entries: readonly QueueEntry[], list: RefObject<HTMLElement | null>): RowMove {
  const [move, setMove] = useState<Move | null>(null)
  const order = entries.map(({ filmId }) => filmId)
  const latest = useRef({ move, order, entries })
  useEffect(() => {
    latest.current = { move, order, entries }
  })

  const drop = useCallback(() => {
    const { move: done, order: before, entries: all } = latest.current
    setMove(null)
    const film = all.find(({ filmId }) => filmId === done?.filmId)
    if (!done || !film || before.indexOf(done.filmId) === done.to) return
    void moveFilm(film, neighboursAt(before, done))
  }, [])

  const pickUp = useCallback((filmId: string) => {
    const to = latest.current.order.indexOf(filmId)
    if (to >= 0) setMove({ filmId, to })
  }, [])

  const pressKey = (key: string): boolean => {
    if (!move) return false
    if (key === 'Enter' || key === ' ') drop()
    else if (key === 'Escape') setMove(null)
    else if (key === 'Tab') {
      setMove(null)
      return false
    } else {
      const next = moveBy(move, key, order.length)
      if (next) setMove(next)
    }
    return true
  }

  const onPointerDown = (event: PointerEvent, filmId: string) => {
    if (event.button !== 0) return
    event.preventDefault()
    const handle = event.currentTarget as HTMLElement
    handle.setPointerCapture(event.pointerId)
    let y = event.clientY
    let frame = 0
    let hasMoved = false

    const follow = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-film]') ?? [])]
      const middles = rows
        .filter((row) => row.dataset.film !== filmId)
        .map((row) => {
          const box = row.getBoundingClientRect()
          return box.top + box.height / 2 - top
        })
      setMove({ filmId, to: placeAt(middles, y - top, HEAD_ROOM) })
    }
    const scroll = () => {
      const step = y < EDGE ? -SCROLL_STEP : y > innerHeight - EDGE ? SCROLL_STEP : 0
      if (step !== 0 && hasMoved) {
        window.scrollBy(0, step)
        follow()
      }
      frame = requestAnimationFrame(scroll)
    }
    const end = () => {
      cancelAnimationFrame(frame)
      handle.removeEventListener('pointermove', onMove)
      handle.removeEventListener('pointerup', onUp)
      handle.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKey, { capture: true })
    }
    const onMove = (moved: globalThis.PointerEvent) => {
      y = moved.clientY
      hasMoved ||= Math.abs(y - event.clientY) > 4
      if (hasMoved) follow()
    }
    const onUp = () => {
      end()
      if (hasMoved) drop()
    }
    const onCancel = () => {
      end()
      setMove(null)
    }
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      key.stopPropagation()
      onCancel()
    }
    handle.addEventListener('pointermove', onMove)
    handle.addEventListener('pointerup', onUp)
    handle.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKey, { capture: true })
    frame = requestAnimationFrame(scroll)
  }

  return { move, pickUp, pressKey, onPointerDown }
}
