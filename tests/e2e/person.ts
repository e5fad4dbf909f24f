import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until the app has drawn its first screen and listens to keys. */
export async function opened(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Double Feature' }).waitFor()
}

/** The review as the editor shows it. */
export const reviewOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Review' })

/** Waits until main says that all of what was typed is on the disk. */
export async function draftSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Draft saved at /)).toBeVisible()
}

/** Logs a film from the keyboard, up to its stars. */
export async function startLogging(page: Page, title: string, stars: string): Promise<void> {
  await opened(page)
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByRole('combobox', { name: 'Film', exact: true })).toBeFocused()
  await page.keyboard.type(title)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('slider', { name: 'Rating' })).toBeFocused()
  await page.keyboard.type(stars)
}

/** Selects the last occurrence of `words` in the review, as a drag of the pointer would. */
export async function selectInReview(page: Page, words: string): Promise<void> {
  await reviewOf(page).focus()
  await reviewOf(page).evaluate((content, wanted) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
    let found: { node: Node; at: number } | null = null
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').lastIndexOf(wanted)
      if (at >= 0) found = { node, at }
    }
    if (!found) throw new Error(`“${wanted}” does not stand in the review`)
    found.node.parentElement?.scrollIntoView({ block: 'center' })
    getSelection()?.setBaseAndExtent(found.node, found.at, found.node, found.at + wanted.length)
  }, words)
}

export type Said = 'Better' | 'Similar' | 'Worse' | null

/** With words of the review selected: adds `film` to the panel, says how it compares, and that one wants to see it. */
export async function compare(
  page: Page,
  film: { readonly search: string; readonly title: string },
  said: Said,
  wants: 'see again' | 'watch' | null,
): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+m')
  const field = page.getByRole('combobox', { name: 'Compare with a film' })
  await expect(field).toBeFocused()
  await field.fill(film.search)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: film.title, exact: true }) })
    // Not the film's proposal, which goes as soon as the film is here.
    .filter({ has: page.getByRole('button', { name: /^Done/ }) })
  if (said) await row.getByRole('radio', { name: new RegExp(`^${film.title} is ${said}`) }).click()
  // A film that is called better, similar or worse was seen, here or before: one wants to see it again.
  if (wants === 'see again')
    await row.getByRole('button', { name: `Makes me want to see ${film.title} again` }).click()
  if (wants === 'watch')
    await row.getByRole('button', { name: `Makes me want to watch ${film.title}` }).click()
  await row.getByRole('button', { name: /^Done/ }).click()
}
