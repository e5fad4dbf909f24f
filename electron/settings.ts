import { join } from 'node:path'
import type { Settings, SettingsPatch, SettingsPort } from '../core/context.ts'
import { settings as settingsShape } from '../core/settings/schema.ts'
import { backUpSettingsFile, recoverSettingsFile } from './settings-file.ts'
import { type WindowState, windowState } from './window-state.ts'

/** The settings of the person and of the window, in one file. */
export interface AppSettings extends SettingsPort {
  readonly notice: string | null
  onChange(listener: (settings: Settings) => void): void
  window(): WindowState | null
  saveWindow(state: WindowState): void
}

/** What the settings are kept in: electron-store, or memory where the disk won't have them. */
export interface SettingsStore {
  readonly store: Readonly<Record<string, unknown>>
  set(values: Record<string, unknown>): void
}

/** Opens `settings.json` in `folder`, set right first if it was damaged. Never throws. */
export function openSettings(folder: string, openStore: (folder: string) => SettingsStore): AppSettings {
  const file = join(folder, 'settings.json')
  const listeners = new Set<(settings: Settings) => void>()
  let notice: string | null = null
  let store: SettingsStore
  try {
    notice = recoverSettingsFile(file, new Date()).notice
    store = openStore(folder)
    keepCopy()
  } catch (error) {
    notice = `Your settings can’t be kept in ${file}, so changes to them last until you close the app. ${String(error)}`
    store = inMemory()
  }

  function save(values: Record<string, unknown>): void {
    store.set(values)
    keepCopy()
  }

  function keepCopy(): void {
    try {
      backUpSettingsFile(file)
    } catch {
      // The settings themselves are saved; a copy that can't be made now is made with the next change.
    }
  }

  // Field by field: one value that isn't understood costs that one setting, not the others.
  function get(): Settings {
    const { theme } = settingsShape.shape
    const saved = theme.safeParse(store.store.theme)
    return { theme: saved.success ? saved.data : theme.parse(undefined) }
  }

  return {
    notice,
    get,
    set(patch: SettingsPatch) {
      if (patch.theme !== undefined) save({ theme: patch.theme })
      const changed = get()
      for (const listener of listeners) listener(changed)
      return changed
    },
    onChange(listener) {
      listeners.add(listener)
    },
    window() {
      const saved = windowState.safeParse(store.store.window)
      return saved.success ? saved.data : null
    },
    saveWindow: (state) => save({ window: state }),
  }
}

function inMemory(): SettingsStore {
  const store: Record<string, unknown> = {}
  return { store, set: (values) => void Object.assign(store, values) }
}
