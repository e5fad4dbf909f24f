import { app, BrowserWindow, screen } from 'electron'
import { startPage } from './origin.ts'
import { iconFile, preloadFile } from './paths.ts'
import type { AppSettings } from './settings.ts'
import { paperColor } from './theme.ts'
import { placeWindow, smallestWindow } from './window-state.ts'

interface WindowOptions {
  readonly settings: AppSettings
  /** A hidden window has its first size and is neither shown nor remembered. */
  readonly isHidden: boolean
}

/** Opens the app's window, shown once its first frame is painted. */
export function openWindow({ settings, isHidden }: WindowOptions): BrowserWindow {
  const workAreas = isHidden ? [] : screen.getAllDisplays().map((display) => display.workArea)
  const { bounds, isMaximized } = placeWindow(isHidden ? null : settings.window(), workAreas)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    // A picture shows the page alone, so the page gets the whole size.
    useContentSize: isHidden,
    // The page has its own masthead; the menu comes with Alt where windows have one.
    autoHideMenuBar: true,
    title: 'Double Feature',
    backgroundColor: paperColor(),
    icon: iconFile,
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: !app.isPackaged,
      // The system's dictionaries are downloaded on some systems; nothing is.
      spellcheck: false,
      // A window that is only pictured is never in front, and must paint all the same.
      backgroundThrottling: !isHidden,
    },
  })
  if (!isHidden) {
    window.once('ready-to-show', () => {
      if (isMaximized) window.maximize()
      window.show()
    })
    // Once: a close held back to save what was typed is asked for a second time.
    window.once('close', () => rememberPlace(window, settings))
  }
  loadPage(window)
  return window
}

/** Loads the app's page; fails loudly, unless the window was closed meanwhile. */
export function loadPage(window: BrowserWindow): void {
  window.loadURL(startPage).catch((error: unknown) => {
    if (!window.isDestroyed()) throw error
  })
}

/** Brings a window to the front, wherever it is. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function rememberPlace(window: BrowserWindow, settings: AppSettings): void {
  const { x, y, width, height } = window.getNormalBounds()
  try {
    settings.saveWindow({ x, y, width, height, isMaximized: window.isMaximized() })
  } catch (error) {
    // Where the window was is not worth keeping it open for.
    process.stderr.write(`The window’s place wasn’t saved: ${String(error)}\n`)
  }
}
