import { writeFile } from 'node:fs/promises'
import type { BrowserWindow, NativeImage } from 'electron'
import type { PageSession } from './page-session.ts'

type Traffic = () => ReturnType<PageSession['traffic']>

const hiddenMilliseconds = 10_000
const shownMilliseconds = 20_000

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
  traffic: Traffic,
): Promise<string | null> {
  try {
    const picture = await draw(window, traffic)
    if (!picture) {
      const seconds = (hiddenMilliseconds + shownMilliseconds) / 1000
      return `No picture was taken: the page wasn’t drawn and at rest within ${seconds} seconds.`
    }
    await writeFile(file, picture.toPNG())
    return null
  } catch (error) {
    return `No picture was taken: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Some systems paint nothing of a hidden window, or never answer when asked for it: then it is shown. */
async function draw(window: BrowserWindow, traffic: Traffic): Promise<NativeImage | null> {
  const hidden = await drawWithin(hiddenMilliseconds, window, traffic)
  if (hidden) return hidden
  window.showInactive()
  return drawWithin(shownMilliseconds, window, traffic)
}

async function drawWithin(
  milliseconds: number,
  window: BrowserWindow,
  traffic: Traffic,
): Promise<NativeImage | null> {
  const capture = async () => {
    await stillness(window, traffic)
    const picture = await window.webContents.capturePage()
    return picture.isEmpty() ? null : picture
  }
  const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null).unref())
  return Promise.race([capture(), late])
}

async function stillness(window: BrowserWindow, traffic: Traffic): Promise<void> {
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
