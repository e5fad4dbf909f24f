import Store from 'electron-store'
import type { SettingsStore } from './settings.ts'

/** The one electron-store of the app, open in this process only and after the instance lock. */
export function openSettingsStore(folder: string): SettingsStore {
  return new Store({ cwd: folder, name: 'settings' })
}
