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
  const target = rowAfter(event.key, keys.row, keys.rowCount, keys.pageRows)
  if (target !== null) keys.moveTo(target)
  else if (event.key === 'f' || event.key === 'F') keys.openFilm(keys.row)
  else if (event.key === 'Delete') keys.trash(keys.row)
  else return
  event.preventDefault()
}
