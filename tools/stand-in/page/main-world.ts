import { openCrossing } from './crossing.ts'

/** Prepares the page's own world before any script of the page runs. */
export function prepareMainWorld(secret: string): void {
  if (window.top !== window) return
  openCrossing(secret, 'page', 'preload', document)
  // The app's handler answers for new windows, and all it may answer here is no: the caller sees none.
  const open = window.open.bind(window)
  window.open = (...args) => {
    open(...args)
    return null
  }
}
