import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { standInCommand } from '../../../tools/stand-in/command.ts'
import type { ControlAnswer, ControlQuestion } from '../../../tools/stand-in/control.ts'

const root = join(import.meta.dirname, '../../..')
const patience = 30_000

export interface StandInProcessOptions {
  /** The built main file of an app. */
  readonly main: string
  /** Its `userData`, where Chromium's profile is. */
  readonly dataDir: string
  readonly args: readonly string[]
  readonly headless: boolean
}

/** The stand-in in a process group of its own, asked over a channel and watched over DevTools. */
export class StandInProcess {
  readonly child: ChildProcess
  private readonly profile: string
  private readonly startedAt = Date.now()
  private readonly said: string[] = []
  private readonly waiting = new Map<number, PromiseWithResolvers<unknown>>()
  private readonly closed: Promise<unknown>
  private browser: Browser | null = null
  private chromiumId: number | null = null
  private lastId = 0

  constructor({ main, dataDir, args, headless }: StandInProcessOptions) {
    this.profile = join(dataDir, 'stand-in', 'profile')
    const { command, args: words, env } = standInCommand({ main, headless, debuggingPort: 0, args })
    this.child = spawn(command, words, {
      env,
      cwd: root,
      detached: true,
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.said.push(text))
    }
    this.closed = once(this.child, 'close')
    this.child.on('message', (answer: ControlAnswer) => this.receive(answer))
    this.child.on('exit', () => {
      for (const { reject } of this.waiting.values()) reject(new Error(`The app has ended. ${this.output}`))
      this.waiting.clear()
    })
  }

  /** Everything it wrote so far, to both streams. */
  get output(): string {
    return this.said.join('')
  }

  get hasExited(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  /** The app's first page, loaded, seen by a second DevTools client that changes nothing about it. */
  async firstPage(): Promise<Page> {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await this.port()}`, {
      noDefaults: true,
    })
    this.browser = browser
    const page = await this.until('a page', () =>
      browser
        .contexts()
        .flatMap((context) => context.pages())
        .find((candidate) => candidate.url().startsWith('https://')),
    )
    await page.waitForLoadState()
    return page
  }

  /** Runs a function of (electron with `standIn`, argument) in main and answers what it returns. */
  evaluate<T, A>(act: (electron: never, argument: A) => T, argument: A): Promise<Awaited<T>> {
    this.lastId += 1
    const answer = Promise.withResolvers<unknown>()
    this.waiting.set(this.lastId, answer)
    const question: ControlQuestion = { id: this.lastId, source: String(act), argument }
    this.child.send(question, (error) => error && answer.reject(error))
    return answer.promise as Promise<Awaited<T>>
  }

  /** Waits for the process to end by itself; its exit code. */
  async ended(): Promise<number | null> {
    // Not `exit`: what it wrote last may still be under way then.
    await this.closed
    await this.browser?.close()
    return this.child.exitCode
  }

  /** Kills main and Chromium at once, as a power cut would. */
  async kill(): Promise<void> {
    const { chromiumId } = this
    const wasRunning = !this.hasExited
    if (wasRunning) for (const id of [-(this.child.pid ?? 0), chromiumId]) if (id) killIfRunning(id)
    await this.ended()
    if (wasRunning && chromiumId) await this.until('Chromium’s end', () => !isRunning(chromiumId))
  }

  /** Where DevTools listens, as this Chromium wrote it, not one that ran in the same profile before. */
  private async port(): Promise<number> {
    const file = join(this.profile, 'DevToolsActivePort')
    const port = await this.until('Chromium’s DevTools', () => {
      const written = statSync(file, { throwIfNoEntry: false })
      return written && written.mtimeMs >= this.startedAt && Number(readFileSync(file, 'utf8').split('\n')[0])
    })
    // Chromium's own lock on its profile names its process.
    this.chromiumId = Number(readlinkSync(join(this.profile, 'SingletonLock')).split('-').at(-1))
    return port
  }

  private async until<T>(what: string, look: () => T): Promise<NonNullable<Exclude<T, false>>> {
    const end = Date.now() + patience
    for (;;) {
      const found = look()
      if (found) return found as NonNullable<Exclude<T, false>>
      if (this.hasExited && what !== 'Chromium’s end')
        throw new Error(`The app ended before there was ${what}. ${this.output}`)
      if (Date.now() > end)
        throw new Error(`There was no ${what} within ${patience / 1000} s. ${this.output}`)
      await sleep(20)
    }
  }

  private receive(answer: ControlAnswer): void {
    const waiter = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if ('error' in answer) waiter?.reject(new Error(answer.error))
    else waiter?.resolve(answer.value)
  }
}

function killIfRunning(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return !isZombie(id)
  } catch {
    return false
  }
}

/** Dead, but not yet taken note of by the process that inherited it, which may take seconds. */
function isZombie(id: number): boolean {
  if (process.platform !== 'linux') return false
  const [, state] = /\) (\w)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? []
  return state === 'Z'
}
