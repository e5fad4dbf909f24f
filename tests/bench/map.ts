import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openStore } from '../../core/store/open.ts'
import { benchId, makeBenchDiary } from '../../tools/bench-data.ts'
import { buildIfNeeded } from '../../tools/build.ts'
import { launchApp } from '../e2e/app.ts'
import { type Bench, quantile, type Row, rounded } from './row.ts'
import { inScratch } from './scratch.ts'

const FILMS = 2_000
const COMPARISONS = 8_000
const VIEWINGS = 3_000
/** Films that are compared with one another rather than with others; four comparisons in five stay among them. */
const CIRCLE = 50
const DRAG_STEPS = 240
const MAX_RATIO = 1.5
const COVERS_MADE_MS = 5_000
const PICTURE = '[role="application"]'
const SETTLED = `${PICTURE}[aria-busy="false"]`

/** Numbers in [0, 1), the same ones every time (Numerical Recipes' constants). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A diary whose every film was compared, some of them often. */
function makeComparedDiary(folder: string): void {
  makeBenchDiary(folder, { films: FILMS, viewings: VIEWINGS })
  const store = openStore(join(folder, 'diary.db'), { readOnly: false })
  const random = seeded(1684)
  const worth = Array.from({ length: FILMS }, () => random() + random() + random())
  try {
    store.transaction(() => {
      for (let n = 0; n < COMPARISONS; n += 1) {
        const one = n < FILMS ? n : Math.floor(random() ** 2 * FILMS)
        const circle = one - (one % CIRCLE)
        const isNear = random() < 0.8
        const step = Math.floor(random() ** 2 * Math.min(CIRCLE, FILMS - circle))
        const other = isNear ? circle + step : Math.floor(random() * FILMS)
        if (one === other) continue
        const gap = (worth[one] ?? 0) - (worth[other] ?? 0) + (random() - 0.5) * 0.6
        store.run(
          `insert into comparison (id, film_id, other_film_id, relation, question, source, created_at)
            values (?, ?, ?, ?, ?, 'duel', ?)`,
          `0190c000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
          benchId('f', one),
          benchId('f', other),
          Math.abs(gap) < 0.08 ? 'similar' : gap > 0 ? 'better' : 'worse',
          n % 5 === 0 ? 'watch-next' : 'better',
          '2026-01-01T00:00:00.000Z',
        )
      }
    })
  } finally {
    store.close()
  }
}

/** Drags across the page and takes the time between frames, ms. */
async function dragged(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    const note = (now: number) => {
      times.push(now)
      if (times.length < 100_000) requestAnimationFrame(note)
    }
    Object.assign(globalThis, { frameTimes: times })
    requestAnimationFrame(note)
  })
  await page.mouse.move(700, 450)
  await page.mouse.down()
  for (let step = 0; step < DRAG_STEPS; step += 1) {
    await page.mouse.move(700 + 300 * Math.sin(step / 20), 450 + 200 * Math.sin(step / 13))
  }
  await page.mouse.up()
  const times = await page.evaluate(() => {
    const { frameTimes } = globalThis as unknown as { frameTimes: number[] }
    const seen = [...frameTimes]
    frameTimes.length = 200_000
    return seen
  })
  return times.slice(1).map((time, place) => time - (times[place] ?? time))
}

/** Frames while a map of 2,000 films is dragged about, whole and enlarged, against those of an empty canvas of the same size. */
async function run(): Promise<Row> {
  await buildIfNeeded()
  return inScratch(async (folder) => {
    makeComparedDiary(folder)
    const app = await launchApp({ dataDir: folder })
    try {
      const { page } = app
      const start = performance.now()
      await page.keyboard.press('ControlOrMeta+4')
      await page.locator(PICTURE).waitFor()
      const shownMs = performance.now() - start
      await page.locator(SETTLED).waitFor({ timeout: 60_000 })
      const settledMs = performance.now() - start
      const whole = await dragged(page)
      for (let press = 0; press < 4; press += 1) await page.getByRole('button', { name: 'Larger' }).click()
      // The covers that came into view are made first: that is done bit by bit, and once.
      await page.waitForTimeout(COVERS_MADE_MS)
      const enlarged = await dragged(page)
      await page.evaluate(() => {
        const canvas = document.createElement('canvas')
        canvas.width = innerWidth
        canvas.height = innerHeight
        document.body.replaceChildren(canvas)
      })
      const empty = await dragged(page)
      const value = Math.max(quantile(whole, 0.95), quantile(enlarged, 0.95))
      const baseline = quantile(empty, 0.95)
      return {
        name: 'map',
        value: rounded(value),
        unit: 'ms',
        baseline: rounded(baseline),
        ratio: rounded(value / baseline),
        budget: `p95 frame ≤ ${MAX_RATIO} × that of an empty canvas`,
        met: value <= MAX_RATIO * baseline,
        more: {
          wholeMedianMs: rounded(quantile(whole, 0.5)),
          enlargedMedianMs: rounded(quantile(enlarged, 0.5)),
          emptyMedianMs: rounded(quantile(empty, 0.5)),
          shownMs: rounded(shownMs),
          settledMs: rounded(settledMs),
          films: FILMS,
          comparisons: COMPARISONS,
        },
      }
    } finally {
      await app.quit()
    }
  })
}

export const map: Bench = { name: 'map', run }
