import { writeFile } from 'node:fs/promises'
import type { BrowserWindow } from 'electron'
import type { PageSession } from './page-session.ts'

const timeoutMilliseconds = 20_000

/** A constant: fonts in place, something drawn, and two frames painted. */
const painted = `(async () => {
  await document.fonts.ready
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  return document.querySelector('#root')?.childElementCount > 0
})()`

/**
 * Writes a PNG of the window's page once it is still: drawn, and having asked nothing of main for two frames.
 * Answers null, or a sentence saying what went wrong.
 */
export async function takeScreenshot(
  window: BrowserWindow,
  file: string,
  traffic: () => ReturnType<PageSession['traffic']>,
): Promise<string | null> {
  try {
    await Promise.race([stillness(window, traffic), tooLong()])
    const picture = await window.webContents.capturePage(undefined, { stayHidden: true })
    if (picture.isEmpty()) return 'No picture was taken: the page was drawn, but what came of it is empty.'
    await writeFile(file, picture.toPNG())
    return null
  } catch (error) {
    return `No picture was taken: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function stillness(
  window: BrowserWindow,
  traffic: () => ReturnType<PageSession['traffic']>,
): Promise<void> {
  const contents = window.webContents
  if (contents.isLoading()) {
    await new Promise<void>((resolve, reject) => {
      contents.once('did-finish-load', () => resolve())
      contents.once('did-fail-load', (_event, code, description) => {
        reject(new Error(`the page can’t be loaded, ${description} (${code})`))
      })
    })
  }
  for (;;) {
    const before = traffic()
    const isDrawn = await contents.executeJavaScript(painted)
    const after = traffic()
    if (isDrawn && after.unanswered === 0 && after.came === before.came) return
  }
}

function tooLong(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const message = `the page didn’t come to rest within ${timeoutMilliseconds / 1000} seconds`
    setTimeout(() => reject(new Error(message)), timeoutMilliseconds).unref()
  })
}
