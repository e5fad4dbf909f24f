import type { PointerEvent as ReactPointerEvent } from 'react'

/** Pixels a pointer may tremble before it is a drag. */
const SLACK = 4
/** Pixels from the window's edges within which it scrolls along, and how far at most in one frame. */
const EDGE = 72
const MOST_SCROLLED = 18
/** A row that was let go glides back in so many milliseconds; `--calm` of the tokens. */
const BACK_MS = 200
export const EASING = 'cubic-bezier(.2, 0, 0, 1)'

interface DragHears {
  /** The row is carried; `y` is where the pointer is, in the window. */
  readonly onMove: (y: number) => void
  /** Let go; `wasCarried` is false for a mere press. */
  readonly onDrop: (wasCarried: boolean) => void
  /** Esc, or the pointer was lost. */
  readonly onCancel: () => void
}

export const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** How far a row is carried from its place, in pixels, downwards. */
export function carriedBy(row: HTMLElement): number {
  return Number.parseFloat(row.style.translate.split(' ')[1] ?? '') || 0
}

/** Lets a carried row glide back to its place; does nothing to one that stands there. */
export function putBack(row: HTMLElement): void {
  const from = row.style.translate
  row.style.translate = ''
  if (!from || !row.isConnected || wantsLessMotion()) return
  row.animate([{ translate: from }, { translate: '0 0' }], { duration: BACK_MS, easing: EASING })
}

/** Lets a row follow the pointer that pressed its handle, scrolling the window at its edges. Returns how to stop hearing. */
export function dragRow(press: ReactPointerEvent, row: HTMLElement, hears: DragHears): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const start = press.clientY + scrollY
  let y = press.clientY
  let isCarried = false
  let frame = 0

  const follow = () => {
    row.style.translate = `0 ${y + scrollY - start}px`
    hears.onMove(y)
  }
  const scrollAlong = () => {
    const over = y < EDGE ? y - EDGE : Math.max(0, y - (innerHeight - EDGE))
    if (isCarried && over !== 0) {
      const before = scrollY
      scrollBy(0, Math.max(-1, Math.min(1, over / EDGE)) * MOST_SCROLLED)
      if (scrollY !== before) follow()
    }
    frame = requestAnimationFrame(scrollAlong)
  }
  const end = () => {
    cancelAnimationFrame(frame)
    stop.abort()
  }
  const mine = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === press.pointerId) act(event)
  }
  const cancel = () => {
    end()
    putBack(row)
    hears.onCancel()
  }
  const move = mine((event) => {
    y = event.clientY
    isCarried ||= Math.abs(y + scrollY - start) > SLACK
    if (isCarried) follow()
  })
  const up = mine(() => {
    end()
    hears.onDrop(isCarried)
  })

  // Heard by the window: the row may leave the queue while it is carried.
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', mine(cancel), { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      cancel()
    },
    { signal, capture: true },
  )
  frame = requestAnimationFrame(scrollAlong)
  return end
}
