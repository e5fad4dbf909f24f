import type { Shell } from 'electron'
import { record, takeAnswer } from './record.ts'
import { strict } from './strict.ts'

const members: Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep' | 'trashItem'> = {
  async openExternal(url) {
    record('shell.openExternal', url)
  },
  async openPath(path) {
    record('shell.openPath', path)
    return takeAnswer('shell.openPath', '')
  },
  showItemInFolder: (path) => record('shell.showItemInFolder', path),
  beep: () => record('shell.beep'),
  async trashItem(path) {
    record('shell.trashItem', path)
  },
}

/** `shell`: what the desktop would be asked to do is written down. */
export const shell = strict('shell', members)
