import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a window could be shown: always but on a Linux without X or Wayland. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** A program on the search path, or null. */
export function findProgram(name: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const files = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
  return files.find((file) => existsSync(file)) ?? null
}
