import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './app.ts'
import { violations } from './axe.ts'
import { answer } from './contract.ts'
import { opened, reviewOf } from './person.ts'
import { openThief, proposals } from './proposals-page.ts'

/** What was just done can be taken back from the keyboard, wherever one is. */

let app: RunningApp
let page: Page

const message = () => page.getByRole('region', { name: 'What just happened' })
const undo = () => message().getByRole('button', { name: 'Undo' })
const proposed = () => proposals(page).getByRole('group')

test.beforeAll(async () => {
  app = await launchApp()
  page = app.page
  await opened(page)
  await answer(page, 'mutation', 'films.save', { title: 'Ronin', year: 1998 })
})
test.afterAll(() => app.quit())

/** Waves the one film of a new review away, and is back in the text. */
async function waveAway(): Promise<void> {
  await openThief(page)
  await page.keyboard.insertText('It is better than Ronin.')
  await expect(proposed()).toHaveCount(1)
  await page.keyboard.press('Control+j')
  await page.keyboard.press('Escape')
  await expect(proposed()).toHaveCount(0)
  await expect(reviewOf(page)).toBeFocused()
}

test('F6 goes from the text to the newest message and back; Esc does too', async () => {
  await waveAway()
  await page.keyboard.press('F6')
  await expect(undo()).toBeFocused()
  await page.keyboard.press('F6')
  await expect(reviewOf(page)).toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.press('Escape')
  await expect(reviewOf(page)).toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.press('Enter')
  await expect(proposed()).toHaveCount(1)
  await expect(reviewOf(page)).toBeFocused()
})

test('a dialog that is opened takes the message with it, where keyboard and pointer reach it', async () => {
  await waveAway()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'What just happened' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  const field = dialog.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.press('F6')
  await expect(undo()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await undo().click()
  await expect(message().getByText(/^Ronin/)).toHaveCount(0)
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(proposed()).toHaveCount(1)
  await expect(reviewOf(page)).toBeFocused()
})

test('a message of a dialog stays when that is closed', async () => {
  await waveAway()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await undo().click()
  await expect(proposed()).toHaveCount(1)
  await expect(reviewOf(page)).toBeFocused()
})
