import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { hasDisplay } from '../../../tools/display.ts'
import { StandInProcess } from './process.ts'

const main = join(import.meta.dirname, '../../fixtures/stand-in-app/main.js')

/** What the fixture app keeps for its tests, in main. */
export interface Fixture {
  readonly happened: string[]
  readonly electron: typeof Electron.CrossProcessExports
  readonly window: Electron.BrowserWindow
  holdClose: boolean
}

/** What its preload gives the page. */
export interface Exposed {
  echo(...values: unknown[]): Promise<{ values: unknown[]; from: unknown }>
  ask(channel: string): Promise<unknown>
  tell(value: unknown): void
  onTold(listener: (value: unknown) => void): () => boolean
  readonly values: Record<string, unknown>
  same(value: unknown): unknown
  throws(): void
  later(value: unknown): Promise<unknown>
  callBack(listener: (value: unknown) => unknown): unknown
  symbol(): unknown
  exposeTwice(): void
  exposeLate(): void
  more(): void
  web(): void
}

export type FixtureWindow = typeof globalThis & {
  readonly fixture: Exposed
  readonly seen: Record<string, unknown>
  readonly late: unknown
}

/** Electron as `evaluate` gives it, with the stand-in's own beside. */
export type StandInModules = typeof Electron.CrossProcessExports & {
  readonly standIn: typeof import('../../../tools/stand-in/record.ts') & { refusedRequests(): number }
}

/** The fixture app, running. */
export class FixtureApp {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'stand-in-'))
  process = this.launch()
  private opened: Page | null = null

  /** One more process of the app on the same folder. */
  launch(...args: string[]): StandInProcess {
    return new StandInProcess({
      main,
      dataDir: this.dataDir,
      args: [`--data=${this.dataDir}`, ...args],
      headless: !hasDisplay(),
    })
  }

  get page(): Page {
    if (!this.opened) throw new Error('The fixture app is not open.')
    return this.opened
  }

  /** Opens it and waits until its window has come to rest. */
  async open(): Promise<void> {
    this.opened = await this.process.firstPage()
    await expect.poll(() => this.happened()).toContain('ready-to-show')
  }

  async openAgain(): Promise<void> {
    this.process = this.launch()
    await this.open()
  }

  /** What the app noted down so far, in order. */
  happened(): Promise<string[]> {
    return this.process.evaluate(() => (globalThis as unknown as { fixture: Fixture }).fixture.happened, null)
  }
}

/** Opens one fixture app for all tests of a group that leave it as it was, or for each that doesn't. */
export function stageFixtureApp(scope: 'group' | 'test'): { readonly app: FixtureApp; readonly page: Page } {
  let app: FixtureApp
  const [before, after] =
    scope === 'group' ? [test.beforeAll, test.afterAll] : [test.beforeEach, test.afterEach]
  before(async () => {
    app = new FixtureApp()
    await app.open()
  })
  after(() => app.process.kill())
  return {
    get app() {
      return app
    },
    get page() {
      return app.page
    },
  }
}
