import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { ViewingSave } from '../../core/api.ts'
import { openStore } from '../../core/store/open.ts'
import { benchId, makeBenchDiary } from '../../tools/bench-data.ts'
import { buildIfNeeded } from '../../tools/build.ts'
import { launchApp } from '../e2e/app.ts'
import { answer } from '../e2e/contract.ts'
import { type Bench, quantile, type Row, rounded } from './row.ts'
import { inScratch } from './scratch.ts'
import { seeded } from './synthetic-titles.ts'

const FILMS = 3_000
const VIEWINGS = 3_000
const WORDS = 10_000
const MENTIONS = 150
const ROUNDS = 3
/** Keys that are not counted, at the start of each place: the first one's layout is whole. */
const WARM_UP = 8
/** Between two keys, as a quick hand types, and between two sentences: long enough that the review is read, in milliseconds. */
const KEY_MS = 60
const REST_MS = 450
const SENTENCES = 2
const MAX_RATIO = 1.5
const ENTRY = benchId('e', FILMS + VIEWINGS)
/** What the panel says once the review was read. */
const READ = /^\d+ to look at$/
const PLACES = ['middle', 'end'] as const
type Place = (typeof PLACES)[number]

const PROSE =
  `The harbour lies empty at dawn and the film takes all its patience from it. Nobody hurries. *Nothing* is explained twice.
Her brother repairs the boat, badly, and the camera waits until he knows it. The sound of rope on wood says more than the letters do.
I had forgotten how **loud** a kitchen can be when two people are silent in it. There is one cut, from the lamp to the sea, that I keep
thinking of. The second half loses itself a little among the cousins and finds itself again at the funeral. What remains is a face
at a window, and rain.`.split(/\s+/)
const CUES = [
  'It is better than',
  'It is not as good as',
  'It reminded me of',
  'Afterwards I thought of',
  'Warmer than',
]

/** What is typed between the words of the review; a film is named in each sentence, so that every reading finds something. */
function sentenceWith(title: string): string {
  return ` This is better than ${title}, quietly.`
}

/** A review of 10,000 words in paragraphs, a film named in every sixty-seventh. */
function longReview(titles: readonly string[], random: () => number): string {
  const words: string[] = []
  const every = Math.floor(WORDS / MENTIONS)
  let named = 0
  for (let at = 0; words.length < WORDS; at += 1) {
    words.push(PROSE[at % PROSE.length] ?? '')
    if (at % every === every - 1 && named < MENTIONS) {
      const title = titles[Math.floor(random() * titles.length)] ?? ''
      words.push(`${CUES[named % CUES.length]} ${title}.`)
      named += 1
    }
    if (at % 120 === 119) words.push('\n\n')
  }
  return words.join(' ').replaceAll(/ *\n\n */g, '\n\n')
}

/** Titles of two words or more: those of one are found in the prose as well. */
function titlesIn(folder: string): readonly string[] {
  const store = openStore(join(folder, 'diary.db'), { readOnly: true })
  try {
    const rows = store.all<{ title: string }>(
      "select title from film where title like '% %' and times_seen > 0",
    )
    return rows.map(({ title }) => title)
  } finally {
    store.close()
  }
}

/** Notes for every key how long it took, in ms: from its press to the moment when the frame that shows it is painted. */
function watchKeys(): void {
  const times: number[] = []
  const channel = new MessageChannel()
  let pressed: number[] = []
  channel.port1.onmessage = () => {
    const now = performance.now()
    for (const at of pressed) times.push(now - at)
    pressed = []
  }
  const onKey = (event: KeyboardEvent) => {
    pressed.push(event.timeStamp)
    // What is posted from a frame's callback comes after its layout and paint.
    if (pressed.length === 1) requestAnimationFrame(() => channel.port2.postMessage(null))
  }
  addEventListener('keydown', onKey, { capture: true })
  Object.assign(globalThis, { keyTimes: times })
}

/** Puts the cursor into the middle of what is written, or at its end. */
async function goTo(page: Page, text: Locator, place: Place): Promise<void> {
  const box = await text.evaluate(
    (element, share) => {
      let scroller: Element = element
      while (scroller.scrollHeight <= scroller.clientHeight + 1 && scroller.parentElement)
        scroller = scroller.parentElement
      scroller.scrollTop = scroller.scrollHeight * share
      const { left, width } = element.getBoundingClientRect()
      return { left, width }
    },
    place === 'middle' ? 0.5 : 1,
  )
  await page.waitForTimeout(300)
  await page.mouse.click(box.left + box.width / 2, 450)
  await page.keyboard.press(place === 'middle' ? 'End' : 'ControlOrMeta+End')
}

/** Types sentence after sentence, with rests between them; what each key took, in ms. */
async function typeAt(
  page: Page,
  text: Locator,
  place: Place,
  sentences: readonly string[],
): Promise<number[]> {
  await goTo(page, text, place)
  await page.evaluate(() => {
    ;(globalThis as unknown as { keyTimes: number[] }).keyTimes.length = 0
  })
  for (const sentence of sentences) {
    for (const key of sentence) {
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await page.waitForTimeout(KEY_MS)
    }
    await page.waitForTimeout(REST_MS)
  }
  const times = await page.evaluate(() => [...(globalThis as unknown as { keyTimes: number[] }).keyTimes])
  return times.slice(WARM_UP)
}

/** The same text in a text area of the same size and type, alone on the page. */
async function showBare(text: Locator, review: string): Promise<void> {
  await text.evaluate((element, value) => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(element)
    const area = document.createElement('textarea')
    area.value = value
    area.spellcheck = false
    Object.assign(area.style, { fontFamily, fontSize, lineHeight, height: '90vh' })
    area.style.width = `${element.clientWidth}px`
    document.body.replaceChildren(area)
  }, review)
}

/** Key to painted frame in a long review whose mentions are read while it is typed, against a bare text area, round by round. */
async function run(): Promise<Row> {
  await buildIfNeeded()
  return inScratch(async (folder) => {
    makeBenchDiary(folder, { films: FILMS, viewings: VIEWINGS })
    const titles = titlesIn(folder)
    const random = seeded(20_261_122)
    const review = longReview(titles, random)
    const app = await launchApp({ dataDir: folder })
    try {
      const { page } = app
      const entry: ViewingSave = { id: ENTRY, filmId: benchId('f', 1), watchedOn: '2026-01-01', review }
      await answer(page, 'mutation', 'viewings.save', entry)
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/entry/${ENTRY}`)
      const ours: number[] = []
      const bare: number[] = []
      let proposals = 0
      for (let round = 0; round < ROUNDS; round += 1) {
        const sentences = Array.from({ length: PLACES.length * SENTENCES }, () =>
          sentenceWith(titles[Math.floor(random() * titles.length)] ?? ''),
        )
        const sentencesAt = (at: number) => sentences.slice(at * SENTENCES, (at + 1) * SENTENCES)
        await page.evaluate(watchKeys)
        const editor = page.getByRole('textbox', { name: 'Review' })
        await page.getByText(READ).waitFor()
        for (const [at, place] of PLACES.entries())
          ours.push(...(await typeAt(page, editor, place, sentencesAt(at))))
        proposals = Number.parseInt((await page.getByText(READ).textContent()) ?? '', 10)
        await showBare(editor, review)
        const area = page.locator('textarea')
        for (const [at, place] of PLACES.entries())
          bare.push(...(await typeAt(page, area, place, sentencesAt(at))))
        await page.reload()
      }
      const value = quantile(ours, 0.95)
      const baseline = quantile(bare, 0.95)
      return {
        name: 'typing',
        value: rounded(value),
        unit: 'ms',
        baseline: rounded(baseline),
        ratio: rounded(value / baseline),
        budget: `p95 key to frame ≤ ${MAX_RATIO} × a bare text area's`,
        met: value <= MAX_RATIO * baseline,
        more: {
          medianMs: rounded(quantile(ours, 0.5)),
          bareMedianMs: rounded(quantile(bare, 0.5)),
          worstMs: rounded(Math.max(...ours)),
          bareWorstMs: rounded(Math.max(...bare)),
          keys: ours.length,
          words: WORDS,
          mentions: MENTIONS,
          proposals,
        },
      }
    } finally {
      await app.quit()
    }
  })
}

export const typing: Bench = { name: 'typing', run }
