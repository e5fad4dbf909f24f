import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './app.ts'
import { compare, draftSaved, opened, reviewOf, selectInReview, startLogging } from './person.ts'
import { referenceReview } from './reference-review.ts'

test('a person logs Her, writes its review, compares it and is told what to watch next', async () => {
  test.slow()
  const { origin, text, quotes } = referenceReview()
  test.info().annotations.push({ type: 'review', description: origin })
  let app = await launchApp()
  const { dataDir } = app
  let { page } = app

  await test.step('logs Her with four stars and writes', async () => {
    await startLogging(page, 'Her 2013', '4')
    await expect(page.getByRole('slider', { name: 'Rating' })).toHaveAttribute(
      'aria-valuetext',
      /^four stars/,
    )
    await page.keyboard.press('Enter')
    await expect(reviewOf(page)).toBeFocused()
    await page.keyboard.type(text)
    await draftSaved(page)
  })

  await test.step('says what the review compares', async () => {
    await selectInReview(page, quotes.eternalSunshine)
    await compare(
      page,
      {
        search: 'Eternal Sunshine of the Spotless Mind 2004',
        title: 'Eternal Sunshine of the Spotless Mind',
      },
      'Better',
      'see again',
    )
    await selectInReview(page, quotes.imHere)
    await compare(page, { search: 'I’m Here 2010', title: 'I’m Here' }, null, 'watch')
    await selectInReview(page, quotes.theMaster)
    await compare(page, { search: 'The Master 2012', title: 'The Master' }, 'Better', null)
  })

  await test.step('saves, and is back in the diary', async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(page.getByRole('region', { name: 'What just happened' })).toContainText(
      'Her is in your diary.',
    )
    await expect(page.getByRole('link', { name: /^Her/ }).first()).toBeVisible()
  })

  const seesTheQueue = async () => {
    await opened(page)
    await page.keyboard.press('ControlOrMeta+2')
    const head = page.getByRole('region', { name: 'First in the queue' })
    await expect(head.getByRole('heading', { level: 1 })).toHaveText(
      'Watch next: Eternal Sunshine of the Spotless Mind',
    )
    await expect(head).toContainText('See it again')
    await expect(head).toContainText(quotes.eternalSunshine)
    await expect(head).toContainText('You asked to see it again')
    const rest = page.getByRole('listitem').filter({ hasText: 'I’m Here' })
    await expect(rest).toContainText('Not seen')
    await expect(page.getByText('The Master')).toHaveCount(0)
  }
  await test.step('sees Eternal Sunshine first, as a rewatch, with its sentence', seesTheQueue)

  await test.step('quits, opens again, and all of it is there', async () => {
    await app.quit()
    app = await launchApp({ dataDir })
    page = app.page
    await seesTheQueue()
    await page.keyboard.press('ControlOrMeta+1')
    await page.getByRole('link', { name: /^Her/ }).first().click()
    await expect(page.getByRole('slider', { name: 'Rating' })).toHaveAttribute(
      'aria-valuetext',
      /^four stars/,
    )
    const saved = await page.evaluate(async () => {
      const bridge = (window as unknown as { diary: import('../../core/api.ts').Bridge }).diary
      const list = await bridge.call({ path: 'viewings.list', type: 'query', input: {} })
      const id = list.ok ? (list.data as { items: { id: string }[] }).items[0]?.id : ''
      return bridge.call({ path: 'viewings.get', type: 'query', input: { id } })
    })
    expect(saved).toMatchObject({
      ok: true,
      data: { rating: 8, review: text, comparisons: { length: 2 }, pulls: { length: 2 } },
    })
    for (const title of ['Eternal Sunshine of the Spotless Mind', 'The Master', 'I’m Here']) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    }
  })
  await app.quit()
})

test('whoever types right after the shortcut loses no letter', async () => {
  const app = await launchApp()
  const { page } = app
  await opened(page)
  // The entry's code is fetched once the first screen is drawn, well before a person has found the keys.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('entry-screen')),
  )
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
  // One after the other as fast as keys can come, with no look at the screen between them.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('watch')
  await expect(page.getByRole('combobox', { name: 'Find a film or a screen' })).toHaveValue('watch')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+n')
  await page.keyboard.type('Her 2013')
  await expect(page.getByRole('combobox', { name: 'Film', exact: true })).toHaveValue('Her 2013')
  await app.quit()
})

/** As on a slow disk: the code of the entry's page comes when the answer is called. */
async function holdEntry(page: Page): Promise<() => void> {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/entry-screen.*\.js$/, async (route) => {
    await held
    await route.fallback()
  })
  await page.reload()
  await opened(page)
  return arrive
}

test('what is typed before the entry’s page has come is typed into it', async () => {
  const app = await launchApp()
  const { page } = app
  await opened(page)
  const arrive = await holdEntry(page)
  await page.keyboard.press('ControlOrMeta+n')
  await page.keyboard.type('Herr')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await page.keyboard.type('44')
  await page.keyboard.press('Enter')
  const words = 'Warm, as I had it in mind, and so near that one hears it breathe, '
  await page.keyboard.type(words)
  arrive()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Her')
  await expect(page.getByRole('slider', { name: 'Rating' })).toHaveAttribute(
    'aria-valuetext',
    /^three and a half stars/,
  )
  await page.keyboard.type('and sad.')
  await expect(reviewOf(page)).toHaveText(`${words}and sad.`)
  await app.quit()
})

test('what is typed while the entry’s page comes stands in the order of the keys', async () => {
  const app = await launchApp()
  const { page } = app
  await opened(page)
  const arrive = await holdEntry(page)
  // More than React would write one by one in one go.
  const letters = 'abcd efgh '.repeat(22).trim()
  await page.keyboard.press('ControlOrMeta+n')
  const typing = page.keyboard.type(letters, { delay: 2 })
  await page.waitForTimeout(400)
  arrive()
  await typing
  await expect(page.getByRole('combobox', { name: 'Film', exact: true })).toHaveValue(letters)
  await app.quit()
})
