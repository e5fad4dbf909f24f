import type { NativeTheme } from 'electron'
import type { CDPSession } from 'playwright-core'
import { KnownEvents } from './emitter.ts'
import { strict } from './strict.ts'

type Source = NativeTheme['themeSource']

const pages = new Set<CDPSession>()
let systemIsDark = false

class StandInNativeTheme
  extends KnownEvents
  implements Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  protected readonly emitterName = 'nativeTheme'
  protected readonly knownEvents = new Set(['updated'])
  private source: Source = 'system'

  get themeSource(): Source {
    return this.source
  }

  set themeSource(source: Source) {
    if (source !== 'system' && source !== 'light' && source !== 'dark')
      throw new TypeError(`Invalid theme source: ${source}`)
    const changed = source !== this.source
    this.source = source
    if (!changed) return
    for (const page of pages) void apply(page).catch(() => undefined)
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? systemIsDark : this.source === 'dark'
  }
}

const target = new StandInNativeTheme()

export const nativeTheme = strict('nativeTheme', target)

/** What Chromium found the system to prefer at start. */
export function setSystemTheme(isDark: boolean): void {
  systemIsDark = isDark
}

/** Shows a page the theme the app chose, now and whenever it chooses another. */
export async function followTheme(page: CDPSession): Promise<void> {
  pages.add(page)
  page.once('close', () => pages.delete(page))
  await apply(page)
}

async function apply(page: CDPSession): Promise<void> {
  const value = target.themeSource === 'system' ? '' : target.themeSource
  await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
}
