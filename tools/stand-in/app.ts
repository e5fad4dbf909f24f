import { join } from 'node:path'
import type { App } from 'electron'
import { commandLine } from './command-line.ts'
import { KnownEvents, preventable } from './emitter.ts'
import { type InstanceLock, takeInstanceLock } from './instance-lock.ts'
import { appEvents } from './known-events.ts'
import type { AppManifest } from './options.ts'
import { getPath, setAppName, setPath } from './paths.ts'
import { closeChromium } from './runtime.ts'
import { onSessionCreated } from './session.ts'
import { strict } from './strict.ts'

type Members =
  | 'quit'
  | 'exit'
  | 'isReady'
  | 'whenReady'
  | 'getPath'
  | 'setPath'
  | 'getAppPath'
  | 'getVersion'
  | 'getName'
  | 'setName'
  | 'name'
  | 'isPackaged'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'enableSandbox'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'setAppUserModelId'
  | 'focus'
  | 'commandLine'

/** What `app` needs of a window to close it. */
export interface Closable {
  close(): void
  destroy(): void
  focus(): void
}

/** `app`: the life of the process, from ready to quit. */
class StandInApp extends KnownEvents implements Pick<App, Members> {
  protected readonly emitterName = 'app'
  protected readonly knownEvents = appEvents
  readonly isPackaged = false
  readonly commandLine = commandLine as App['commandLine']
  readonly windows = new Set<Closable>()
  private manifest: AppManifest = { folder: '', name: '', version: '' }
  private lock: InstanceLock | null = null
  private readonly readiness = Promise.withResolvers<void>()
  private ready = false
  private quitting = false
  private exiting = false

  constructor() {
    super()
    onSessionCreated((session) => this.emit('session-created', session))
  }

  /** The stand-in's own: whose app this is. */
  setManifest(manifest: AppManifest): void {
    this.manifest = manifest
    setAppName(manifest.name)
  }

  /** The stand-in's own: whether the app asked to end before it began. */
  get isEnding(): boolean {
    return this.quitting || this.exiting
  }

  /** The stand-in's own: everything is there, the app may begin. */
  becomeReady(): void {
    this.ready = true
    this.emit('will-finish-launching')
    this.emit('ready', preventable({}), {})
    this.readiness.resolve()
  }

  /** The stand-in's own: a window has gone. */
  windowClosed(window: Closable): void {
    this.windows.delete(window)
    if (this.windows.size > 0 || this.exiting) return
    if (this.quitting) this.finishQuitting()
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  /** The stand-in's own: a window refused to close, so the app stays. */
  closeCancelled(): void {
    this.quitting = false
  }

  quit(): void {
    if (this.quitting || this.exiting) return
    if (this.emitPreventable('before-quit', {})) return
    this.quitting = true
    if (this.windows.size === 0) this.finishQuitting()
    for (const window of [...this.windows]) if (this.quitting) window.close()
  }

  private finishQuitting(): void {
    if (this.emitPreventable('will-quit', {})) {
      this.quitting = false
      return
    }
    this.exit(0)
  }

  exit(code = 0): void {
    if (this.exiting) return
    this.exiting = true
    for (const window of [...this.windows]) window.destroy()
    this.emit('quit', preventable({}), code)
    void closeChromium().finally(() => process.exit(code))
  }

  isReady(): boolean {
    return this.ready
  }

  whenReady(): Promise<void> {
    return this.readiness.promise
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    return getPath(name)
  }

  setPath(name: string, path: string): void {
    setPath(name, path)
  }

  getAppPath(): string {
    return this.manifest.folder
  }

  getVersion(): string {
    return this.manifest.version
  }

  get name(): string {
    return this.manifest.name
  }

  set name(name: string) {
    this.setManifest({ ...this.manifest, name })
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()]
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    if (this.lock) return true
    const knock = { argv: [...process.argv], workingDirectory: process.cwd(), additionalData }
    this.lock = takeInstanceLock(join(getPath('userData'), 'stand-in'), knock, (other) => {
      this.emit('second-instance', preventable({}), other.argv, other.workingDirectory, other.additionalData)
    })
    return this.lock !== null
  }

  hasSingleInstanceLock(): boolean {
    return this.lock !== null
  }

  releaseSingleInstanceLock(): void {
    this.lock?.release()
    this.lock = null
  }

  /** Chromium's own sandbox holds every page, except for root, for whom it does not start. */
  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  /** Groups windows in the taskbar of Windows; Chromium's windows group themselves. */
  setAppUserModelId(_id: string): void {}

  focus(): void {
    for (const window of [...this.windows].slice(-1)) window.focus()
  }
}

export const standInApp = new StandInApp()
export const app = strict('app', standInApp)
