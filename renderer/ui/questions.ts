import { useSyncExternalStore } from 'react'

export interface ConfirmOptions {
  readonly title: string
  /** What would happen, and whether it can be taken back. */
  readonly text: string
  readonly titles?: readonly string[]
  /** The button that goes ahead, named after what it does. */
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly isDangerous?: boolean
}

export interface Asked extends ConfirmOptions {
  readonly answer: (yes: boolean) => void
}

let asked: Asked | null = null
const listeners = new Set<() => void>()

function ask(next: Asked | null): void {
  asked = next
  for (const listener of listeners) listener()
}

/** Asks before something that matters; true to go ahead. A second question answers the first with no. */
export function confirm(options: ConfirmOptions): Promise<boolean> {
  asked?.answer(false)
  return new Promise((resolve) => {
    ask({
      ...options,
      answer: (yes) => {
        ask(null)
        resolve(yes)
      },
    })
  })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The question that waits for its answer. */
export function useQuestion(): Asked | null {
  return useSyncExternalStore(subscribe, () => asked)
}
