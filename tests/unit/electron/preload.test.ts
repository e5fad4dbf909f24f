import { expect, it, vi } from 'vitest'
import type { Bridge, Command } from '../../../core/bridge.ts'
import type { Event } from '../../../electron/channels.ts'

const electron = vi.hoisted(() => ({
  bridge: undefined as unknown,
  receive: (() => undefined) as (event: unknown, message: Event) => void,
}))
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (_name: string, bridge: unknown) => (electron.bridge = bridge) },
  ipcRenderer: { on: (_channel: string, listener: typeof electron.receive) => (electron.receive = listener) },
}))
vi.stubGlobal('document', { addEventListener: () => undefined })

it('keeps commands until the page listens, and tells each once', async () => {
  await import('../../../electron/preload.ts')
  const bridge = electron.bridge as Bridge
  const command = (name: Command) => electron.receive({}, { kind: 'command', command: name })
  const heard: string[] = []
  command('log-film')
  const stop = bridge.onCommand((name) => heard.push(`first ${name}`))
  command('find')
  stop()
  bridge.onCommand((name) => heard.push(`second ${name}`))
  command('diary')
  expect(heard).toEqual(['first log-film', 'first find', 'second diary'])
})
