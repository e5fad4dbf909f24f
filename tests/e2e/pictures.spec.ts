import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './app.ts'
import { answer, makeAll } from './contract.ts'
import { OLD_REVIEWS } from './inbox-diary.ts'
import { opened } from './person.ts'
import { idOf, SAMPLE_DIARY } from './sample-diary.ts'

const folder = join(import.meta.dirname, '../../test-results/pictures')
const SIZES = { wide: { width: 1400, height: 900 }, narrow: { width: 900, height: 700 } } as const
const SCREENS = {
  diary: '#/',
  'watch-next': '#/watch-next',
  entry: `#/entry/${idOf('Her 2026-11-14')}`,
  map: '#/map',
  film: `#/film/${idOf('In the Mood for Love')}`,
  'log-a-film': '#/entry',
} as const

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** What a person sees once the screen has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

test('every screen has its picture, light and dark, wide and narrow', async () => {
  test.slow()
  mkdirSync(folder, { recursive: true })
  const { page, quit } = await launchApp()
  await opened(page)
  let taken = 0
  const picture = async (name: string) => {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport)
      for (const theme of ['light', 'dark'] as const) {
        await answer(page, 'mutation', 'settings.set', { theme })
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await settle(page)
        await page.screenshot({ path: join(folder, `${name}-${size}-${theme}.png`) })
        taken += 1
      }
    }
  }

  await picture('first-run')
  await goTo(page, SCREENS['watch-next'])
  await picture('watch-next-empty')
  await goTo(page, '#/duel')
  await picture('duel-empty')
  await goTo(page, '#/map')
  await picture('map-empty')
  await makeAll(page, SAMPLE_DIARY)
  for (const [name, hash] of Object.entries(SCREENS)) {
    await goTo(page, hash)
    await picture(name)
  }
  const odds = { filmId: idOf('Lost in Translation'), otherFilmId: idOf('Brief Encounter') }
  const said = await answer<{ id: string }>(page, 'mutation', 'comparisons.save', {
    ...odds,
    relation: 'better',
  })
  await goTo(page, SCREENS['watch-next'])
  await page.locator('[data-toggle]').nth(2).focus()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowUp')
  await picture('watch-next-moving')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'One thing at odds' }).click()
  await picture('watch-next-odds')
  await page.keyboard.press('Escape')
  await answer(page, 'mutation', 'comparisons.remove', { id: said.id })
  await page.getByRole('button', { name: 'All that went into it' }).click()
  await page.getByRole('dialog').getByRole('table').waitFor()
  await picture('watch-next-explained')
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await page.getByRole('dialog').getByRole('link').waitFor()
  await picture('surprise')
  await page.keyboard.press('Escape')
  await goTo(page, '#/duel')
  await picture('duel')
  await page.getByRole('button', { name: 'Which is better?' }).click()
  for (const words of ['One answer', 'Two answers', 'Three answers']) {
    await page.locator('[data-drawn=true]').waitFor()
    const asked = await page.locator('[data-number]').getAttribute('data-number')
    await page.keyboard.press('ArrowLeft')
    await page.getByText(`${words} this session`).waitFor()
    // What is pressed before the next pair stands there counts for none.
    await page.locator(`[data-number="${asked}"]`).waitFor({ state: 'detached' })
  }
  await picture('duel-answered')
  await goTo(page, SCREENS.diary)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('mood')
  await page.getByRole('option').first().waitFor()
  await picture('find')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await picture('keys')
  await page.keyboard.press('Escape')
  await makeAll(page, OLD_REVIEWS)
  await goTo(page, '#/inbox')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in 4 reviews', { timeout: 20_000 })
  await page.keyboard.press('Home')
  await picture('inbox')
  await quit()
  expect(taken).toBe(76)
  console.log(`${taken} pictures are in ${folder}`)
})
