/** Whether a window could be shown: always but on a Linux without X or Wayland. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
