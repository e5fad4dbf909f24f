import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './app.ts'
import { opened, reviewOf } from './person.ts'

/** What one does in a hurry, or half: no letter, tag, date or focus is lost by it, and no other film is logged. */

let app: RunningApp
let page: Page

const field = () => page.getByRole('combobox', { name: 'Film', exact: true })
const rating = () => page.getByRole('slider', { name: 'Rating' })

async function ask<Answer>(path: string, type: 'query' | 'mutation', input: unknown): Promise<Answer> {
  const answer = await page.evaluate((request) => window.diary.call(request), { path, type, input } as const)
  if (!answer.ok) throw new Error(`${path}: ${answer.error.message}`)
  return answer.data as Answer
}

async function writeAbout(title: string): Promise<void> {
  await page.keyboard.press('Control+n')
  await expect(field()).toBeFocused()
  await page.keyboard.type(title)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect(rating()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(reviewOf(page)).toBeFocused()
}

test.beforeAll(async () => {
  app = await launchApp()
  page = app.page
  await opened(page)
})
test.afterAll(() => app.quit())

test('Enter adds a film whose title is only like another’s; a rating and words typed at once are its own', async () => {
  await ask('films.save', 'mutation', { title: 'Alien', year: 1979 })
  await page.keyboard.press('Control+n')
  await expect(field()).toBeFocused()
  await page.keyboard.type('Aliens')
  await page.keyboard.press('Enter')
  await page.keyboard.type('44')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Loud.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aliens')
  await expect(rating()).toHaveAttribute('aria-valuetext', /^three and a half stars/)
  await expect(reviewOf(page)).toHaveText('Loud.')
})

test('a film known by its title alone gets the year that is typed with it', async () => {
  await ask('films.save', 'mutation', { title: 'Straight Time' })
  await page.keyboard.press('Control+n')
  await expect(field()).toBeFocused()
  await page.keyboard.type('Straight Time 1978')
  await expect(page.getByRole('option').first()).toContainText('Straight Time')
  await page.keyboard.press('Enter')
  await expect(rating()).toBeFocused()
  const found = await ask<readonly { title: string; year: number | null }[]>('films.search', 'query', {
    query: 'Straight Time',
  })
  expect(found.filter(({ title }) => title === 'Straight Time').map(({ year }) => year)).toEqual([1978])
})

test('after find is closed, the review has the focus again', async () => {
  await writeAbout('Her')
  await page.keyboard.type('Warm')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Find a film or a screen' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.type(' light')
  await expect(reviewOf(page)).toHaveText('Warm light')
})

test('a tag and a date still being typed are kept, wherever one goes', async () => {
  await writeAbout('Yi Yi')
  await page.keyboard.type('Rain.')
  await page.getByLabel('Tags', { exact: true }).last().focus()
  await page.keyboard.type('35 mm')
  await page.keyboard.press('Control+1')
  await expect(page).toHaveURL(/#\/$/)
  const continued = page.getByRole('link', { name: 'Continue with Yi Yi' })
  await continued.click()
  await expect(page.getByRole('button', { name: 'Remove 35 mm' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Watched' }).fill('2009')
  await page.keyboard.press('Control+2')
  await expect(page).toHaveURL(/#\/watch-next$/)
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Watched' })).toHaveValue('2009')
})

test('a new entry that is left with only a tag begun is a draft, and one is where one went', async () => {
  await page.keyboard.press('Control+n')
  await expect(field()).toBeFocused()
  await page.getByLabel('Tags', { exact: true }).last().focus()
  await page.keyboard.type('train')
  await page.keyboard.press('Control+1')
  await expect(page).toHaveURL(/#\/$/)
  await expect(page.getByRole('button', { name: /more draft/ })).toBeVisible()
  await expect(page).toHaveURL(/#\/$/)
})

test('Discard and “more drafts” keep the focus among the drafts, then give it to the heading', async () => {
  const drafts = page.getByRole('list', { name: 'Unfinished' })
  await drafts.getByRole('button', { name: /more draft/ }).press('Enter')
  await expect(drafts.getByRole('link').nth(1)).toBeFocused()
  for (let left = await drafts.getByRole('listitem').count(); left > 0; left--) {
    await drafts
      .getByRole('button', { name: /^Discard/ })
      .first()
      .press('Enter')
    await expect(drafts.getByRole('listitem')).toHaveCount(left - 1)
    if (left > 1) await expect(drafts.getByRole('link').first()).toBeFocused()
  }
  await expect(page.locator('main:focus, h1:focus')).toHaveCount(1)
})

test('no title is broken inside a word or hides the stars, and short ones stand beside them', async () => {
  const long = 'Everything Everywhere All at Once'
  for (const title of ['Her', long, `${'Long '.repeat(59)}title`]) {
    const film = await ask<{ id: string }>('films.save', 'mutation', { title, year: 2013 })
    await page.evaluate((id) => {
      location.hash = `#/entry?film=${id}`
    }, film.id)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(title)
    for (const width of [1400, 900]) {
      await page.setViewportSize({ width, height: 900 })
      const found = await heading.evaluate((h1) => {
        const words = document.createRange()
        const text = h1.firstChild as Text
        const broken = [...text.data.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
          words.setStart(text, index)
          words.setEnd(text, index + word.length)
          return words.getClientRects().length > 1
        })
        return {
          broken: broken.length,
          scrolls: h1.scrollHeight > h1.clientHeight,
          bottom: h1.getBoundingClientRect().bottom,
        }
      })
      expect(found).toMatchObject({ broken: 0, scrolls: title.length > 100 && width === 1400 })
      await expect(rating()).toBeInViewport({ ratio: 1 })
      const stars = await rating().boundingBox()
      expect((stars?.y ?? 0) < found.bottom - 8).toBe(title === 'Her')
    }
  }
  await page.setViewportSize({ width: 1400, height: 900 })
})
