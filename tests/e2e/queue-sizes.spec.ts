import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './app.ts'
import { makeAll } from './contract.ts'
import { queuePage } from './queue-page.ts'
import { idOf, SAMPLE_DIARY } from './sample-diary.ts'

/** The queue of a diary that was closed meanwhile, of an empty one, and of one with hundreds of films. */

let app: RunningApp
let page: Page

const { ask, order, rows, shown, head, toggle, toast, dialog, open, isShown } = queuePage(() => page)

async function launch(dataDir?: string): Promise<void> {
  app = await launchApp(dataDir === undefined ? {} : { dataDir })
  page = app.page
}

test('a move survives a restart, which is no news by itself', async () => {
  await launch()
  await makeAll(page, SAMPLE_DIARY)
  await open('#/watch-next')
  const before = await order()
  const third = before[2] ?? ''
  await isShown(before)
  await toggle(third).focus()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(toast()).toContainText(`${third} is 2nd now.`)
  await expect(shown().first()).toHaveText(third)
  await app.quit()
  await launch(app.dataDir)
  await open('#/watch-next')
  await expect(shown().first()).toHaveText(third)
  await expect(page.getByRole('region', { name: 'Changed since you last looked' })).toHaveCount(0)
  await app.quit()
})

test('none, one, and hundreds of films wait', async () => {
  await launch()
  await open('#/watch-next')
  await expect(page.getByRole('heading', { name: 'Nothing to choose from yet' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(dialog()).toContainText('there is nothing to draw from')
  await page.keyboard.press('Escape')

  const add = async (title: string) => {
    await ask('mutation', 'films.save', { id: idOf(title), title, year: 1999 })
    await ask('mutation', 'watchlist.add', { filmId: idOf(title) })
  }
  await add('Film 0')
  await expect(head()).toContainText('Film 0')
  await expect(page.getByText('Nothing else waits yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Surprise me' })).toHaveCount(0)
  // The page is elsewhere, so that it need not be drawn each time.
  await open('#/')
  for (let film = 1; film < 130; film += 1) await add(`Film ${film}`)
  await open('#/watch-next')
  await expect(page.getByText('129 more films wait.')).toBeVisible()
  await expect(rows()).toHaveCount(49)
  await page.getByRole('button', { name: 'Show 50 more' }).click()
  await expect(rows()).toHaveCount(99)

  // Down the whole list and back by keys: where it would be put down is always in sight.
  const [first = ''] = await shown().allTextContents()
  await toggle(first).first().focus()
  await page.keyboard.press('m')
  await page.keyboard.press('End')
  await expect(page.locator('ol [data-drop]')).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(page.getByRole('region', { name: 'First in the queue' })).toBeInViewport()
  await page.keyboard.press('Escape')
  await app.quit()
})
