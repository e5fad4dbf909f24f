import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../core/bridge.ts'
import type { Settings } from '../core/context.ts'

const isMac = process.platform === 'darwin'

/**
 * Sets the app's menu.
 *
 * @param send carries a chosen command to the page.
 */
export function setMenu(theme: Settings['theme'], send: (command: Command) => void): void {
  // The page hears its own keys. Shown here they teach; were they registered, each would act twice.
  const item = (label: string, command: Command, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => send(command),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  })
  const themeItem = (label: string, value: Settings['theme']): MenuItemConstructorOptions => ({
    ...item(label, `theme-${value}`),
    type: 'radio',
    checked: theme === value,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }

  const template: MenuItemConstructorOptions[] = [
    {
      label: '&File',
      submenu: [
        item('Log a Film…', 'log-film', 'CmdOrCtrl+N'),
        item('Find…', 'find', 'CmdOrCtrl+K'),
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        item('Diary', 'diary', 'CmdOrCtrl+1'),
        item('Watch Next', 'watch-next', 'CmdOrCtrl+2'),
        item('Duel', 'duel', 'CmdOrCtrl+3'),
        item('Map', 'map', 'CmdOrCtrl+4'),
        item('Inbox', 'inbox', 'CmdOrCtrl+5'),
        separator,
        {
          label: 'Theme',
          submenu: [
            themeItem('As the System', 'system'),
            themeItem('Light', 'light'),
            themeItem('Dark', 'dark'),
          ],
        },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged
          ? []
          : [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      // A bare `?` would swallow the question marks typed into a review where the system owns the menu's keys.
      submenu: [item('Keyboard Shortcuts', 'keys', isMac ? undefined : '?')],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...template] : template))
}
