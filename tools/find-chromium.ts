import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** Where browsers built on Chromium live besides the search path. */
function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', join(env.HOME ?? '', 'Applications')].map((root) =>
          join(root, `${name}.app/Contents/MacOS/${name}`),
        ),
      )
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((root) => root !== undefined)
        .flatMap((root) => [
          join(root, 'Chromium/Application/chrome.exe'),
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ])
    default:
      return ['/snap/bin/chromium']
  }
}

/**
 * The Chromium to use: the one `CHROMIUM` names, else the system's, else Playwright's own; null when there is none.
 *
 * @throws Error when `CHROMIUM` names a file that isn't there.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const onPath = (name: string) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
  if (env.CHROMIUM) {
    const found = (isAbsolute(env.CHROMIUM) ? [env.CHROMIUM] : onPath(env.CHROMIUM)).find((file) =>
      existsSync(file),
    )
    if (!found) throw new Error(`CHROMIUM says “${env.CHROMIUM}”, but there is no such program.`)
    return found
  }
  const candidates = [...names.flatMap(onPath), ...usualPlaces(env), chromium.executablePath()]
  return candidates.find((file) => existsSync(file)) ?? null
}
