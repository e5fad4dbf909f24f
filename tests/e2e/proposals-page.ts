import { expect, type Page } from '@playwright/test'
import { reviewOf } from './person.ts'

/** The panel beside a review, and what it proposes. */
export const panel = (page: Page) => page.getByRole('region', { name: 'Compared with' })
export const proposals = (page: Page) => panel(page).getByRole('list', { name: 'Found in your review' })
export const proposal = (page: Page, title: string) =>
  proposals(page).getByRole('group', { name: new RegExp(`^${title}`) })
/** A film's row in the panel, not its proposal. */
export const row = (page: Page, title: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .filter({ hasNot: page.locator('[data-proposal]') })
export const underlined = (page: Page, kind: 'Open' | 'Taken' | 'Named' | '' = '') =>
  reviewOf(page).locator(`[class*="mention${kind}"]`)
export const entryId = (page: Page): string => page.url().split('/').at(-1) ?? ''

/** Opens a new entry on *Thief* with the focus in its empty review. */
export async function openThief(page: Page): Promise<void> {
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('combobox', { name: 'Film', exact: true })).toBeFocused()
  await page.keyboard.type('Thief 1981')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(reviewOf(page)).toBeFocused()
}
