import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import type { SettingsPort } from '../../core/context.ts'
import { refusal } from '../../core/refuse.ts'
import { settings as settingsShape } from '../../core/settings/schema.ts'
import { openSettings } from '../../electron/settings.ts'
import { backupOf } from '../../electron/settings-file.ts'

/** The app's own settings file: read as it stands, without setting anything right; written as the app does. */
export function settingsPort(dataDir: string): SettingsPort {
  const file = join(dataDir, 'settings.json')
  return {
    get() {
      const { theme } = settingsShape.shape
      const saved = theme.safeParse((read(file) ?? read(backupOf(file)))?.theme)
      return { theme: saved.success ? saved.data : theme.parse(undefined) }
    },
    set(patch) {
      let failure: unknown = null
      const settings = openSettings(dataDir, (folder) => {
        try {
          return new Conf<Record<string, unknown>>({ cwd: folder, configName: 'settings' })
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

/** Null for what is no settings file: absent, unreadable, or not one JSON object. */
function read(file: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
