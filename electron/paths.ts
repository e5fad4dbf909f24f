import { join } from 'node:path'

// Main is built into one file, `dist/main/main.js`, so this is its folder.
const here = import.meta.dirname

export const iconFile = join(here, 'icon.png')
export const preloadFile = join(here, '../preload/preload.cjs')
/** The folder the page is served from. */
export const pageFolder = join(here, '../renderer')
