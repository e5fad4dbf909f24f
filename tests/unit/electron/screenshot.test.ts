import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { takeScreenshot } from '../../../electron/screenshot.ts'

let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screenshot-'))
  file = join(folder, 'picture.png')
})
afterEach(() => rmSync(file, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

const picture = (text: string) => ({ isEmpty: () => text === '', toPNG: () => Buffer.from(text) })
const never = () => new Promise<never>(() => undefined)

/** A window whose page is drawn at once and can be pictured as told, hidden and shown. */
function take({ hidden, shown = never }: { hidden(): Promise<unknown>; shown?(): Promise<unknown> }) {
  let isShown = false
  const window = {
    showInactive: vi.fn(() => {
      isShown = true
    }),
    webContents: {
      isLoading: () => false,
      executeJavaScript: async () => true,
      capturePage: vi.fn(() => (isShown ? shown() : hidden())),
    },
  }
  const quiet = () => ({ came: 3, unanswered: 0 })
  return { window, answer: takeScreenshot(window as unknown as BrowserWindow, file, quiet) }
}

/** The answer when this much time at most goes by, without waiting for it. */
async function within(milliseconds: number, start: () => ReturnType<typeof take>) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { window, answer } = start()
    await vi.advanceTimersByTimeAsync(milliseconds)
    vi.useRealTimers()
    return { window, answer: await answer }
  } finally {
    vi.useRealTimers()
  }
}

describe('takeScreenshot', () => {
  it('pictures a hidden window as if it were shown, and leaves it hidden', async () => {
    const { window, answer } = take({ hidden: async () => picture('drawn') })
    expect(await answer).toBeNull()
    expect(readFileSync(file, 'utf8')).toBe('drawn')
    expect(window.webContents.capturePage).toHaveBeenCalledWith()
    expect(window.showInactive).not.toHaveBeenCalled()
  })

  it.each([
    ['never answers', never],
    ['answers with nothing', async () => picture('')],
  ])('shows a window that %s while it is hidden, and pictures it then', async (_what, hidden) => {
    const { window, answer } = await within(10_000, () =>
      take({ hidden, shown: async () => picture('shown') }),
    )
    expect(answer).toBeNull()
    expect(window.showInactive).toHaveBeenCalledOnce()
    expect(readFileSync(file, 'utf8')).toBe('shown')
  })

  it('says so when there is no picture of a shown window either', async () => {
    const { answer } = await within(30_000, () => take({ hidden: never }))
    expect(answer).toBe('No picture was taken: the page wasn’t drawn and at rest within 30 seconds.')
  })

  it('says what went wrong', async () => {
    const { answer } = take({ hidden: () => Promise.reject(new Error('the page is gone')) })
    expect(await answer).toBe('No picture was taken: the page is gone')
  })
})
