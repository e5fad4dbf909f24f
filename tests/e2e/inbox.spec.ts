import { expect, type Page, test } from '@playwright/test'
import type { Comparison, MentionInbox, Pull, ReadingProgress } from '../../core/api.ts'
import { launchApp, type RunningApp } from './app.ts'
import { violations } from './axe.ts'
import { answer, makeAll } from './contract.ts'
import { OLD_REVIEWS } from './inbox-diary.ts'
import { opened } from './person.ts'
import { fallsOn, idOf, SAMPLE_DIARY, type SampleCall } from './sample-diary.ts'

/** What old reviews mention, worked through from the keyboard. */

let app: RunningApp
let page: Page

async function save(calls: readonly SampleCall[]): Promise<void> {
  await makeAll(page, calls)
}

const allRead = () =>
  expect
    .poll(() => answer<ReadingProgress>(page, 'query', 'mentions.progress', {}), { intervals: [500] })
    .toMatchObject({ isReading: false })
const inboxNow = () => answer<MentionInbox>(page, 'query', 'mentions.inbox', {})
const comparisonsIn = (entry: string) =>
  answer<Comparison[]>(page, 'query', 'comparisons.list', { viewingId: idOf(entry) })
const heading = () => page.getByRole('heading', { level: 1 })
const atHand = () => page.locator('[data-place][tabindex="0"]')
const titleAtHand = () => atHand().getByRole('heading', { level: 3 })
const toast = () => page.getByRole('region', { name: 'What just happened' })
const open = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

test.beforeEach(async () => {
  app = await launchApp()
  page = app.page
  await opened(page)
})
test.afterEach(() => app.quit())

test('an empty inbox says what will wait there, and the masthead does not lead to it', async () => {
  await expect(page.getByRole('link', { name: /^Inbox/ })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+5')
  await expect(page.getByRole('heading', { name: 'Nothing to look through' })).toBeVisible()
  await expect(page.getByText('Films your reviews mention will wait here.')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('old reviews are read by themselves, and worked through without the mouse', async () => {
  test.slow()
  await save([...SAMPLE_DIARY, ...OLD_REVIEWS])
  await allRead()
  const before = await inboxNow()
  const titles = before.items.flatMap(({ mentions }) => mentions.map(({ title }) => title))
  const films = new Set(titles).size
  expect(films).toBeGreaterThan(6)

  await test.step('the masthead leads there, with how many films wait', async () => {
    await page.getByRole('link', { name: new RegExp(`^Inbox\\s*${films}`) }).click()
    await expect(heading()).toHaveText(`${films} films mentioned in ${before.reviews} reviews`)
  })

  await test.step('it can be read by everyone, light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await answer(page, 'mutation', 'settings.set', { theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await page.keyboard.press('ArrowDown')
      expect(await violations(page)).toEqual([])
    }
  })

  await test.step('arrows go from film to film, and Enter takes what the review says', async () => {
    await page.keyboard.press('Home')
    while ((await titleAtHand().textContent()) !== 'Wings of Desire') {
      const here = await titleAtHand().textContent()
      await page.keyboard.press('ArrowDown')
      await expect(titleAtHand()).not.toHaveText(here ?? '')
    }
    await expect(atHand()).toBeFocused()
    await expect(atHand().getByRole('radio', { name: /^Wings of Desire is Worse/ })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(toast()).toContainText('Wings of Desire is worse than Paterson.')
    await expect(titleAtHand()).toHaveText('Yi Yi')
    await expect(atHand()).toBeFocused()
    expect(await comparisonsIn('Paterson 2026-09-19')).toMatchObject([
      {
        ...{ otherFilm: { title: 'Wings of Desire' }, relation: 'better', source: 'review' },
        quote: 'I like it better than Wings of Desire, which also loves a city and talks far more about it.',
      },
    ])
  })

  await test.step('arrows change the verdict, R adds the wish', async () => {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('r')
    await expect(atHand().getByRole('radio', { name: /^Yi Yi is Similar/ })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(toast()).toContainText('Yi Yi is as good as Paterson. You want to see it again.')
    const pulls = await answer<Pull[]>(page, 'query', 'pulls.list', {
      viewingId: idOf('Paterson 2026-09-19'),
    })
    expect(pulls).toMatchObject([{ kind: 'rewatch', film: { title: 'Yi Yi' } }])
  })

  await test.step('U takes back answer after answer, and leads back to them', async () => {
    await page.keyboard.press('u')
    await expect(titleAtHand()).toHaveText('Yi Yi')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(titleAtHand()).toHaveText('Wings of Desire')
    await expect(atHand()).toBeFocused()
    expect(await comparisonsIn('Paterson 2026-09-19')).toEqual([])
    await expect(heading()).toHaveText(`${films} films mentioned in ${before.reviews} reviews`)
  })

  await test.step('Esc waves away for good', async () => {
    await page.keyboard.press('Escape')
    await expect(toast()).toContainText('Wings of Desire won’t come up again in your review of Paterson.')
    await expect(titleAtHand()).toHaveText('Yi Yi')
    await page.reload()
    await expect(heading()).toContainText('films mentioned')
    await expect(page.getByRole('heading', { level: 3, name: 'Wings of Desire' })).toHaveCount(0)
  })

  await test.step('a film the diary does not know is offered as a new one, under a name of one’s own', async () => {
    const row = page.locator('[data-place]', {
      has: page.getByRole('heading', { level: 3, name: 'Kaagaz Ke Phool' }),
    })
    await expect(row).toContainText('not in your diary yet')
    await row.click()
    await row.getByRole('button', { name: 'Another film?' }).click()
    const field = page.getByRole('combobox', { name: 'The film that is meant' })
    await expect(field).toBeFocused()
    await field.fill('Kaagaz Ke Phool 1959')
    await page.getByRole('option', { name: /Add “Kaagaz Ke Phool”, 1959/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect(row).toContainText('1959')
    await row.getByRole('button', { name: /^Take it/ }).click()
    await expect(toast()).toContainText('Kaagaz Ke Phool is better than Brief Encounter.')
    const [film] = await answer<{ year: number }[]>(page, 'query', 'films.search', { query: 'Kaagaz' })
    expect(film?.year).toBe(1959)
  })

  await test.step('what is certain is taken at once, and comes back at once', async () => {
    const { certain, films: left } = await inboxNow()
    expect(certain).toBeGreaterThan(2)
    await page.getByRole('button', { name: `Take ${certain} that are certain` }).click()
    await expect(toast()).toContainText('What was certain is taken.')
    await expect.poll(async () => (await inboxNow()).certain).toBe(0)
    await toast().getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(inboxNow).toMatchObject({ certain, films: left })
  })

  await test.step('a whole review is taken with one press', async () => {
    const review = page.getByRole('region', { name: 'Your review of Yi Yi' })
    await review.getByRole('button', { name: /^Take both/ }).click()
    await expect(toast()).toContainText('2 films of your review of Yi Yi are taken.')
    await expect(review).toHaveCount(0)
  })

  await test.step('O opens the review at hand', async () => {
    const film = await page
      .locator('section', { has: atHand() })
      .getByRole('heading', { level: 2 })
      .textContent()
    await atHand().focus()
    await page.keyboard.press('o')
    await expect(page.getByRole('textbox', { name: 'Review' })).toBeVisible()
    expect(film).toContain((await heading().textContent())?.trim())
  })
})

test('a mention without a word on it is not taken before something is said', async () => {
  await save(SAMPLE_DIARY)
  const id = idOf('Yi Yi, only named')
  const review = 'The boy photographs the backs of heads. *Burning* came out years after.'
  await save([
    { path: 'viewings.save', input: { id, filmId: idOf('Yi Yi'), watchedOn: '2021-03-04', review } },
  ])
  await allRead()
  await open('#/inbox')
  await expect(titleAtHand()).toHaveText('Burning')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('alert').filter({ hasText: 'Say better, similar or worse first' }),
  ).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(toast()).toContainText('Burning is better than Yi Yi.')
  await test.step('after the last one it says so, and Enter pressed once more leads nowhere', async () => {
    await expect(page.getByRole('heading', { name: 'That was the last of them' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'What to watch next' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('u')
    await expect(titleAtHand()).toHaveText('Burning')
  })
})

test('what is only named stands behind what is said, and is waved away with one press', async () => {
  await save([...SAMPLE_DIARY, ...OLD_REVIEWS])
  await allRead()
  await save([
    {
      path: 'viewings.save',
      input: {
        ...{ id: idOf('Yi Yi, only named'), filmId: idOf('Yi Yi'), watchedOn: fallsOn('2026-10-04') },
        review: 'The boy photographs the backs of heads. *Burning* came out years after.',
      },
    },
  ])
  await allRead()
  const { named } = await inboxNow()
  expect(named).toBeGreaterThan(0)
  await open('#/inbox')
  await expect(heading()).toContainText('films mentioned')
  await page.keyboard.press('End')
  await expect(page.locator('section', { has: atHand() })).toContainText('Named in your review of')
  await page.getByRole('button', { name: 'Wave them all away' }).click()
  await expect(toast()).toContainText('What was only named is waved away.')
  await expect.poll(inboxNow).toMatchObject({ named: 0 })
  await expect(page.getByText('Only named', { exact: true })).toHaveCount(0)
  await toast().getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(inboxNow).toMatchObject({ named })
})

test('what is waved away here is not proposed on the page, even where that was open before', async () => {
  await save(SAMPLE_DIARY)
  const id = idOf('Yi Yi, waved')
  const review = 'Quiet. It is better than *Burning*, and not as good as *Past Lives*.'
  await save([
    { path: 'viewings.save', input: { id, filmId: idOf('Yi Yi'), watchedOn: '2026-10-04', review } },
  ])
  await allRead()
  const proposed = page.getByRole('list', { name: 'Found in your review' }).getByRole('group')
  await open(`#/entry/${id}`)
  await expect(proposed).toHaveCount(2)
  await open('#/inbox')
  const burning = page.getByRole('group', { name: 'Burning', exact: true })
  await expect(burning).toBeVisible()
  await page.getByRole('link', { name: 'Diary', exact: true }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 films mentioned in 1 review')
  await expect(toast().getByRole('button')).toHaveCount(0)
  await burning.focus()
  await page.keyboard.press('Escape')
  await expect(toast()).toContainText('Burning won’t come up again in your review of Yi Yi.')
  await open(`#/entry/${id}`)
  await expect(proposed).toHaveCount(1)
  await expect(proposed.getByRole('heading')).toHaveText('Past Lives')
})

test('hundreds of reviews keep few rows on the page, and the keys reach them all', async () => {
  test.slow()
  await save(SAMPLE_DIARY)
  const REVIEWS = 140
  const many = Array.from({ length: REVIEWS }, (_, at): SampleCall => {
    const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
    const review = `Evening ${at}. It is better than *Yi Yi*, and not as good as *Burning*.`
    return {
      path: 'viewings.save',
      input: { id: idOf(`many ${at}`), filmId: idOf('Paterson'), watchedOn: day, review },
    }
  })
  await save(many)
  await open('#/inbox')
  await expect(heading()).toHaveText(`2 films mentioned in ${REVIEWS} reviews`, { timeout: 30_000 })
  const rows = page.locator('[data-place]')
  expect(await rows.count()).toBeLessThan(40)
  for (let press = 0; press < 150; press += 1) await page.keyboard.press('ArrowDown')
  await expect(page.locator('section', { has: atHand() })).toContainText('seen 6 Mar 2020')
  expect(await rows.count()).toBeLessThan(40)
  // Each time the end is reached, what follows is fetched.
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(page.locator('section', { has: atHand() })).toContainText('seen 1 Jan 2020', {
      timeout: 500,
    })
  }).toPass({ timeout: 15_000 })
  await expect(atHand()).toBeFocused()
  expect(await rows.count()).toBeLessThan(40)
})
