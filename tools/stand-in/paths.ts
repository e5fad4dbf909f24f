import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { App } from 'electron'

type Name = Parameters<App['getPath']>[0]

/** Where each system keeps what its programs save for a person. */
export function appDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support')
    case 'win32':
      return env.APPDATA ?? join(home, 'AppData', 'Roaming')
    default:
      return env.XDG_CONFIG_HOME || join(home, '.config')
  }
}

const chosen = new Map<string, string>()
let appName = ''

export function setAppName(name: string): void {
  appName = name
}

/** @throws Error for a name Electron doesn't know. */
export function getPath(name: Name): string {
  const known = chosen.get(name)
  if (known !== undefined) return known
  const home = homedir()
  switch (name) {
    case 'home':
      return home
    case 'appData':
      return appDataFolder()
    case 'userData':
      return join(getPath('appData'), appName)
    case 'sessionData':
      return getPath('userData')
    case 'temp':
      return tmpdir()
    case 'exe':
      return process.execPath
    case 'logs':
      return process.platform === 'darwin'
        ? join(home, 'Library', 'Logs', appName)
        : join(getPath('userData'), 'logs')
    case 'crashDumps':
      return join(getPath('userData'), 'Crashpad')
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return join(home, name.charAt(0).toUpperCase() + name.slice(1))
    default:
      throw new Error(`Failed to get '${name}' path`)
  }
}

export function setPath(name: string, path: string): void {
  if (!isAbsolute(path)) throw new Error('Path must be absolute')
  chosen.set(name, path)
}
