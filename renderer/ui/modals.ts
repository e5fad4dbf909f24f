import { useSyncExternalStore } from 'react'

let open: readonly HTMLElement[] = []
const listeners = new Set<() => void>()

function setOpen(next: readonly HTMLElement[]): void {
  open = next
  for (const listener of listeners) listener()
}

/** A modal dialog was opened, over all others; returns what to call once it is closed. */
export function openModal(dialog: HTMLElement): () => void {
  setOpen([...open, dialog])
  return () => setOpen(open.filter((other) => other !== dialog))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The modal dialog on top, beside which nothing can be reached; null while none is open. */
export function useTopModal(): HTMLElement | null {
  return useSyncExternalStore(subscribe, () => open.at(-1) ?? null)
}
