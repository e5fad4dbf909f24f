import type { BrowserWindow, MenuItemConstructorOptions } from 'electron'
import { StandInBrowserWindow } from './browser-window.ts'
import { record } from './record.ts'
import { strict } from './strict.ts'

/** One line of a menu. A test clicks it; roles are Chromium's own keys here. */
class StandInMenuItem {
  readonly id: string
  readonly label: string
  readonly type: NonNullable<MenuItemConstructorOptions['type']>
  readonly role: MenuItemConstructorOptions['role']
  readonly accelerator: MenuItemConstructorOptions['accelerator']
  readonly registerAccelerator: boolean
  readonly submenu: StandInMenu | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  private readonly options: MenuItemConstructorOptions

  constructor(options: MenuItemConstructorOptions) {
    this.options = options
    this.id = options.id ?? ''
    this.label = options.label ?? options.role ?? ''
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal')
    this.role = options.role
    this.accelerator = options.accelerator
    this.registerAccelerator = options.registerAccelerator ?? true
    this.submenu = Array.isArray(options.submenu)
      ? buildFromTemplate(options.submenu)
      : (options.submenu as StandInMenu | undefined)
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
  }

  click(): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    const window = StandInBrowserWindow.getFocusedWindow() as BrowserWindow
    this.options.click?.(this as never, window, {} as never)
  }
}

class StandInMenu {
  readonly items: StandInMenuItem[] = []

  append(item: StandInMenuItem): void {
    this.items.push(item)
  }

  getMenuItemById(id: string): StandInMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup(): void {
    record(
      'menu.popup',
      this.items.map(({ label }) => label),
    )
  }
}

let applicationMenu: StandInMenu | null = null

function buildFromTemplate(template: readonly (MenuItemConstructorOptions | StandInMenuItem)[]): StandInMenu {
  const menu = strict('menu', new StandInMenu())
  for (const item of template) menu.append(item instanceof StandInMenuItem ? item : new MenuItem(item))
  return menu
}

/** `MenuItem`, unknown members of which throw. */
export const MenuItem = new Proxy(StandInMenuItem, {
  construct: (target, [options]) => strict('menuItem', new target(options)),
})

/** `Menu`: kept as the app built it. Chromium's app windows show none, so keys and clicks are the page's and a test's. */
export const Menu = Object.assign(
  new Proxy(StandInMenu, { construct: (target) => strict('menu', new target()) }),
  strict('Menu', {
    buildFromTemplate,
    setApplicationMenu(menu: StandInMenu | null) {
      applicationMenu = menu
    },
    getApplicationMenu: () => applicationMenu,
  }),
)
