import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import type { SettingsPort } from '../../core/context.ts'
import { refusal } from '../../core/refuse.ts'
import { openSettings, type SettingsStore } from '../../electron/settings.ts'

/** The app's own settings file, read and written as the app does; reading makes no file where there is none. */
export function settingsPort(dataDir: string): SettingsPort {
  const isThere = () => existsSync(join(dataDir, 'settings.json'))
  return {
    get: () => openSettings(dataDir, isThere() ? openConf : nothingSaved).get(),
    set(patch) {
      let failure: unknown = null
      const settings = openSettings(dataDir, (folder) => {
        try {
          return openConf(folder)
        } catch (error) {
          failure = error
          throw error
        }
      })
      // The app would go on with settings in memory, which here would be gone at once.
      if (failure) throw refusal('INTERNAL_SERVER_ERROR', settings.notice ?? String(failure))
      return settings.set(patch)
    },
  }
}

function openConf(folder: string): SettingsStore {
  return new Conf<Record<string, unknown>>({ cwd: folder, configName: 'settings' })
}

function nothingSaved(): SettingsStore {
  return { store: {}, set: () => undefined }
}
