import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { RouterInputs, RouterOutputs } from '../../../core/api.ts'
import { call, procedureType } from '../../../core/call.ts'
import type { Host, Settings, SettingsPort } from '../../../core/context.ts'
import { describeError, type ErrorDescription } from '../../../core/errors.ts'
import { createHost } from '../../../core/host.ts'

/** A folder that is gone after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'double-feature-core-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function settingsInMemory(): SettingsPort {
  let kept: Settings = { theme: 'system' }
  return {
    get: () => kept,
    set(patch) {
      kept = { theme: patch.theme ?? kept.theme }
      return kept
    },
  }
}

export interface OpenOptions {
  readonly dataDir?: string
  readonly mode?: 'write' | 'read'
  readonly now?: () => Date
}

/** A host on a folder of its own, closed after the test. */
export function openHost({ dataDir = scratchFolder(), mode = 'write', now }: OpenOptions = {}): Host {
  const host = createHost({ dataDir, mode, settings: settingsInMemory(), ...(now ? { now } : {}) })
  onTestFinished(() => host.close())
  return host
}

type Inputs = Omit<RouterInputs, 'changes'>
type Outputs = Omit<RouterOutputs, 'changes'>

/** Asks as any client does: through the contract, unchecked until it gets there. */
export async function ask<Room extends keyof Inputs, Name extends keyof Inputs[Room] & keyof Outputs[Room]>(
  host: Host,
  room: Room,
  name: Name,
  input?: Inputs[Room][Name],
): Promise<Outputs[Room][Name]> {
  return (await askPlainly(host, `${room}.${String(name)}`, input)) as Outputs[Room][Name]
}

export function askPlainly(host: Host, path: string, input?: unknown): Promise<unknown> {
  return call(host, { path, type: procedureType(path) ?? 'query', input })
}

/** How a request is refused; fails when it is not. */
export async function refused(host: Host, path: string, input?: unknown): Promise<ErrorDescription> {
  let answer: unknown
  try {
    answer = await askPlainly(host, path, input)
  } catch (error) {
    return describeError(error)
  }
  throw new Error(`${path} was not refused but answered ${JSON.stringify(answer)}`)
}

/** Saves a film by its title alone. */
export function film(host: Host, title: string, more: Omit<Inputs['films']['save'], 'title'> = {}) {
  return ask(host, 'films', 'save', { title, ...more })
}
