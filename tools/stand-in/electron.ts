/** What `electron` is in main while the stand-in runs. Whatever has no line of its own throws when it is used. */
import { missing } from './strict.ts'

export { app } from './app.ts'
export { BrowserWindowClass as BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu, MenuItem } from './menu.ts'
export { nativeTheme } from './native-theme.ts'
export { protocol } from './protocol.ts'
export { screen } from './screen.ts'
export { session } from './session.ts'
export { shell } from './shell.ts'

export const BaseWindow = missing('BaseWindow')
export const BrowserView = missing('BrowserView')
export const MessageChannelMain = missing('MessageChannelMain')
export const Notification = missing('Notification')
export const ShareMenu = missing('ShareMenu')
export const TouchBar = missing('TouchBar')
export const Tray = missing('Tray')
export const View = missing('View')
export const WebContentsView = missing('WebContentsView')
export const autoUpdater = missing('autoUpdater')
export const clipboard = missing('clipboard')
export const contentTracing = missing('contentTracing')
export const crashReporter = missing('crashReporter')
export const desktopCapturer = missing('desktopCapturer')
export const globalShortcut = missing('globalShortcut')
export const inAppPurchase = missing('inAppPurchase')
export const nativeImage = missing('nativeImage')
export const net = missing('net')
export const netLog = missing('netLog')
export const powerMonitor = missing('powerMonitor')
export const powerSaveBlocker = missing('powerSaveBlocker')
export const pushNotifications = missing('pushNotifications')
export const safeStorage = missing('safeStorage')
export const systemPreferences = missing('systemPreferences')
export const utilityProcess = missing('utilityProcess')
export const webContents = missing('webContents')
export const webFrameMain = missing('webFrameMain')
