import { onScreen, type Scene } from './scene.ts'

export const TITLE_FONT = '500 14px Newsreader, Georgia, serif'
/** Pixels. */
export const TITLE_HEIGHT = 17
/** Pixels of paper around a title, so that it can be read over lines. */
const RIM = 4
/** Titles written in one step. */
const A_STEP = 12

/** Writes the titles in view, in steps. */
export function* drawTitles({ context, camera, colours, size, titles }: Scene): Generator<void> {
  context.font = TITLE_FONT
  context.textBaseline = 'top'
  context.lineJoin = 'round'
  context.lineWidth = RIM
  context.strokeStyle = colours.paper
  context.fillStyle = colours.ink
  let written = 0
  for (const { placed, text, dx, dy, width } of titles) {
    const middle = onScreen(placed, camera)
    const [x, y] = [middle.x + dx, middle.y + dy]
    if (x + width < 0 || x > size.width || y + TITLE_HEIGHT < 0 || y > size.height) continue
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
    written += 1
    if (written % A_STEP === 0) yield
  }
}
