import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makeBenchDiary } from '../../tools/bench-data.ts'
import { launchApp } from './app.ts'
import { violations } from './axe.ts'
import { answer } from './contract.ts'
import { opened } from './person.ts'

const folder = join(import.meta.dirname, '../../test-results/pictures')

test('while old reviews are read, the inbox says how far, and goes on', async () => {
  test.slow()
  const dataDir = mkdtempSync(join(tmpdir(), 'double-feature-'))
  makeBenchDiary(dataDir, { films: 2_000, viewings: 12_000 })
  const app = await launchApp({ dataDir })
  const { page } = app
  try {
    await opened(page)
    await page.keyboard.press('ControlOrMeta+5')
    const bar = page.getByRole('progressbar', { name: 'Reading your reviews' })
    await expect(bar).toBeVisible()
    const read = async () => Number(await bar.getAttribute('aria-valuenow'))
    const of = Number(await bar.getAttribute('aria-valuemax'))
    expect(of).toBeGreaterThan(6_000)
    await expect.poll(read).toBeGreaterThan(0)
    const before = await read()
    await expect.poll(read).toBeGreaterThan(before)
    expect(await read()).toBeLessThan(of)
    await expect(bar).toHaveAttribute('aria-valuetext', /^Read [\d,]+ of [\d,]+ reviews$/)
    mkdirSync(folder, { recursive: true })
    for (const theme of ['light', 'dark'] as const) {
      await answer(page, 'mutation', 'settings.set', { theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      expect(await violations(page)).toEqual([])
      await page.screenshot({ path: join(folder, `inbox-reading-${theme}.png`) })
    }
  } finally {
    await app.quit()
  }
})
