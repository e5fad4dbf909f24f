import type { MenuItemConstructorOptions } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setMenu } from '../../../electron/menu.ts'

const electron = vi.hoisted(() => ({ app: { isPackaged: true }, template: [] as unknown[] }))
vi.mock('electron', () => ({
  app: electron.app,
  Menu: {
    buildFromTemplate: (template: unknown[]) => template,
    setApplicationMenu: (template: unknown[]) => (electron.template = template),
  },
}))

let sent: string[]

function items(): MenuItemConstructorOptions[] {
  const within = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] => [
    item,
    ...(Array.isArray(item.submenu) ? item.submenu.flatMap(within) : []),
  ]
  return (electron.template as MenuItemConstructorOptions[]).flatMap(within)
}

function open(theme: 'system' | 'light' | 'dark' = 'system') {
  setMenu(theme, (command) => sent.push(command))
}

beforeEach(() => {
  sent = []
  electron.app.isPackaged = true
})

describe('setMenu', () => {
  it('sends each of the app’s commands when it is chosen', () => {
    open()
    for (const item of items()) item.click?.(undefined as never, undefined, undefined as never)
    expect(sent).toEqual([
      'log-film',
      'find',
      'diary',
      'watch-next',
      'duel',
      'map',
      'inbox',
      'theme-system',
      'theme-light',
      'theme-dark',
      'keys',
    ])
  })

  it('leaves the keys it shows to the page, so that none acts twice', () => {
    open()
    const shown = items().filter((item) => item.accelerator)
    expect(shown.length).toBeGreaterThanOrEqual(4)
    for (const item of shown) expect(item.registerAccelerator).toBe(false)
  })

  it('marks the theme in force', () => {
    open('dark')
    expect(
      items()
        .filter((item) => item.checked)
        .map((item) => item.id),
    ).toEqual(['theme-dark'])
  })

  it('has the developer’s items while developing only', () => {
    open()
    const roles = () => items().map((item) => item.role)
    expect(roles()).not.toContain('reload')
    expect(roles()).not.toContain('toggleDevTools')
    electron.app.isPackaged = false
    open()
    expect(roles()).toContain('toggleDevTools')
  })
})
