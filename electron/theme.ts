import { type BrowserWindow, nativeTheme } from 'electron'
import type { AppSettings } from './settings.ts'

/** The page's ground in both themes, `--paper` of the renderer's tokens: a window painted so doesn't flash. */
const paper = { light: '#F5F1E8', dark: '#131110' }

export function paperColor(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}

/** Makes the system's own parts, and every later window, follow the theme setting. */
export function followTheme(settings: AppSettings, windows: () => readonly BrowserWindow[]): void {
  nativeTheme.themeSource = settings.get().theme
  settings.onChange(({ theme }) => {
    nativeTheme.themeSource = theme
  })
  nativeTheme.on('updated', () => {
    for (const window of windows()) window.setBackgroundColor(paperColor())
  })
}
