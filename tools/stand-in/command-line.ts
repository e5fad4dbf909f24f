import type { CommandLine } from 'electron'
import { strict } from './strict.ts'

const appended = new Map<string, string>()

function given(name: string): string | undefined {
  const prefix = `--${name}`
  for (const arg of process.argv) {
    if (arg === prefix) return ''
    if (arg.startsWith(`${prefix}=`)) return arg.slice(prefix.length + 1)
  }
  return undefined
}

const members: Pick<CommandLine, 'appendSwitch' | 'removeSwitch' | 'hasSwitch' | 'getSwitchValue'> = {
  appendSwitch: (name, value = '') => void appended.set(name, value),
  removeSwitch: (name) => void appended.delete(name),
  hasSwitch: (name) => appended.has(name) || given(name) !== undefined,
  getSwitchValue: (name) => appended.get(name) ?? given(name) ?? '',
}

/** `app.commandLine`. What the app appends goes to Chromium, as in Electron, if it is appended before `ready`. */
export const commandLine = strict('app.commandLine', members)

export function chromiumSwitches(): string[] {
  return [...appended].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
}
