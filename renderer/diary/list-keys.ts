import type { KeyboardEvent } from 'react'

/** What the keys of the list do; rows are counted in the whole list. */
export interface ListKeys {
  readonly rowCount: number
  /** The row keys start from. */
  readonly row: number
  /** Rows a page of the window holds. */
  readonly pageRows: number
  readonly moveTo: (row: number) => void
  readonly openFilm: (row: number) => void
  readonly trash: (row: number) => void
}

/** The row a key leads to, or null when it is no key of the list. */
export function rowAfter(key: string, row: number, rowCount: number, pageRows: number): number | null {
  const last = rowCount - 1
  const within = (target: number) => Math.max(0, Math.min(last, target))
  switch (key) {
    case 'ArrowDown':
      return within(row + 1)
    case 'ArrowUp':
      return within(row - 1)
    case 'PageDown':
      return within(row + pageRows)
    case 'PageUp':
      return within(row - pageRows)
    case 'Home':
      return 0
    case 'End':
      return within(last)
    default:
      return null
  }
}

/** Handles a key pressed anywhere in the list: moving, F for the film, Delete for the trash. Enter is the link's own. */
export function onListKey(event: KeyboardEvent, keys: ListKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || keys.rowCount === 0) return
  // A key held down moves on and on, but does what it does only once.
  const once = (act: (row: number) => void) => event.repeat || act(keys.row)
  const target = rowAfter(event.key, keys.row, keys.rowCount, keys.pageRows)
  if (target !== null) keys.moveTo(target)
  else if (event.key === 'f' || event.key === 'F') once(keys.openFilm)
  else if (event.key === 'Delete') once(keys.trash)
  else return
  event.preventDefault()
}
