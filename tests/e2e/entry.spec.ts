import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, type Page, test } from '@playwright/test'
import type { Draft, FilmSummary, ViewingDetail } from '../../core/api.ts'
import { launchApp, type RunningApp } from './app.ts'

/** What a procedure of the contract answers, asked by the page itself. */
async function ask<T>(
  page: Page,
  path: string,
  input: unknown,
  type: 'query' | 'mutation' = 'query',
): Promise<T> {
  const envelope = await page.evaluate((request) => window.diary.call(request), { path, type, input })
  if (!envelope.ok) throw new Error(envelope.error.message)
  return envelope.data as T
}

const addFilm = (page: Page, title: string, year: number) =>
  ask<FilmSummary>(page, 'films.save', { title, year }, 'mutation')

/** The entry being written; it has an id in the route from its first change on. */
const entryId = (page: Page): string => page.url().split('/').at(-1) ?? ''

const getEntry = (page: Page, id: string) => ask<ViewingDetail>(page, 'viewings.get', { id })
const getDraft = (page: Page, id: string) => ask<Draft | null>(page, 'drafts.get', { id })

/** Every entry of one film. */
const entriesOf = async (page: Page, filmId: string) =>
  (await ask<{ items: { id: string }[] }>(page, 'viewings.list', { filmId })).items

const openEntry = (page: Page, id: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#/entry/${id}`)

const review = (page: Page) => page.getByRole('textbox', { name: 'Review' })
const panel = (page: Page) => page.getByRole('region', { name: 'Compared with' })

/** The page hears its keys. */
const isReady = (page: Page) => expect(page.getByRole('button', { name: 'Log a film' }).first()).toBeVisible()

/** What the newest message says. */
const message = (page: Page, text: string) =>
  page.getByRole('region', { name: 'What just happened' }).getByText(text, { exact: true })

/** Chooses the film of a new entry, as typed; the entry's id. */
async function choose(page: Page, typed: string): Promise<string> {
  await page.keyboard.press('Control+n')
  const field = page.getByRole('combobox', { name: 'Film', exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type(typed)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('slider', { name: 'Rating' })).toBeFocused()
  return entryId(page)
}

/** Chooses the film and goes on to the review. */
async function write(page: Page, typed: string): Promise<string> {
  const id = await choose(page, typed)
  await page.keyboard.press('Enter')
  await expect(review(page)).toBeFocused()
  return id
}

/** Saves, and waits until the diary says so. */
async function save(page: Page, said: string): Promise<void> {
  await page.keyboard.press('Control+Enter')
  // The page is left once the entry is on the disk; a message may still be there from before.
  await expect(page).toHaveURL(/#\/$/)
  await expect(message(page, said).last()).toBeVisible()
}

/** Gives the page a paste of HTML, as a browser would. */
async function paste(page: Page, html: string, plain: string): Promise<void> {
  await review(page).evaluate(
    (element, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', data.html)
      clipboardData.setData('text/plain', data.plain)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { html, plain },
  )
}

test.describe('Entry', () => {
  let app: RunningApp
  let page: Page

  test.beforeAll(async () => {
    app = await launchApp()
    page = app.page
    await isReady(page)
  })

  test.afterAll(() => app.quit())

  test('logs a film from the keyboard alone', async () => {
    const id = await choose(page, 'Her 2013')
    await page.keyboard.press('4')
    await save(page, 'Her is in your diary.')
    await expect(page).toHaveURL(/#\/$/)
    const entry = await getEntry(page, id)
    expect(entry).toMatchObject({ rating: 8, rewatch: false, finished: true, review: '' })
    expect(entry.film).toMatchObject({ title: 'Her', year: 2013 })
    expect(entry.watchedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(await getDraft(page, id)).toBeNull()
  })

  test('completes a film the diary knows, and knows that it was seen before', async () => {
    const film = await addFilm(page, 'Paris, Texas', 1984)
    await ask(page, 'viewings.save', { filmId: film.id, watchedOn: '2020' }, 'mutation')
    const id = await choose(page, 'paris')
    const again = page.getByRole('button', { name: 'Seen before' })
    await expect(again).toHaveAttribute('aria-pressed', 'true')
    await again.click()
    await save(page, 'Paris, Texas is in your diary.')
    expect(await getEntry(page, id)).toMatchObject({ filmId: film.id, rewatch: false })
  })

  test('writes a review: strong, emphasis, a quote and a list, kept as Markdown and read as a page', async () => {
    const id = await write(page, 'Yi Yi 2000')
    await page.keyboard.type('Saw ')
    await page.keyboard.press('Control+i')
    await page.keyboard.type('Yi Yi')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type(', and it is ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('kind')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Shift+.')
    await page.keyboard.type('said so')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- one')
    await page.keyboard.press('Enter')
    await page.keyboard.type('two')
    const lines = review(page).locator('.cm-line')
    await expect(lines.first()).toHaveText('Saw Yi Yi, and it is kind.')
    await expect(lines.filter({ hasText: 'said so' })).toHaveText('said so')
    await expect(lines.filter({ hasText: 'one' })).toHaveText('•one')
    await expect(lines.last()).toHaveText('- two')
    await save(page, 'Yi Yi is in your diary.')
    const written = (await getEntry(page, id)).review
    expect(written).toMatch(/^Saw \*Yi Yi\*, and it is \*\*kind\*\*\.\n\n> said so\n/)
    expect(written).toMatch(/\n- one\n- two$/)
  })

  test('takes pasted HTML as clean Markdown, and plain text as it is', async () => {
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(error.message))
    const id = await write(page, 'Her 2013')
    await paste(
      page,
      '<meta charset="utf-8"><p onclick="alert(1)">A <i>quiet</i>&nbsp;film<script>alert(2)</script>, <a href="javascript:alert(3)">see</a>.</p><img src=x onerror="window.hurt = true">',
      'plain',
    )
    await paste(page, '<span>*as it is*</span>', '*as it is*')
    await expect
      .poll(async () => (await getDraft(page, id))?.body.review)
      .toBe('A *quiet* film, see.*as it is*')
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(wrong).toEqual([])
  })

  test('quotes the sentence of a selection and keeps the verdict the right way round', async () => {
    const master = await addFilm(page, 'The Master', 2012)
    const id = await write(page, 'Her 2013')
    await page.keyboard.type('A fine film. He was better in The Master')
    for (let count = 0; count < 'The Master'.length; count++) await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Control+Shift+m')
    const field = panel(page).getByRole('combobox', { name: 'Compare with a film' })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('The Master')
    await expect(page.getByRole('option', { name: /^The Master/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(panel(page).getByRole('radio', { name: 'The Master is Better than Her' })).toBeFocused()
    await expect(panel(page).getByRole('blockquote')).toHaveText('“He was better in The Master”')
    await expect(panel(page).locator('mark')).toHaveText('The Master')
    await page.keyboard.press('Enter')
    await expect(panel(page).getByText('The Master is better than Her.')).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(review(page)).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(', by far.')
    await save(page, 'Her is in your diary.')
    // Her is worse than The Master; the quote has the end its sentence got later.
    expect((await getEntry(page, id)).comparisons).toMatchObject([
      { otherFilmId: master.id, relation: 'worse', quote: 'He was better in The Master, by far.' },
    ])
  })

  test('names a film with [[ and sends one to it, seen or not', async () => {
    await addFilm(page, 'I’m Here', 2010)
    const id = await write(page, 'Her 2013')
    await page.keyboard.type('Look for [[here')
    await expect(page.getByRole('option', { name: /I’m Here/ })).toBeVisible()
    await page.keyboard.press('Enter')
    const found = panel(page).getByRole('group', { name: /^I’m Here/ })
    await expect(found).toBeVisible()
    await page.keyboard.press('Control+j')
    await expect(
      found.getByRole('button', { name: 'Makes me want to watch I’m Here', pressed: true }),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await panel(page).getByRole('button', { name: 'Change I’m Here' }).click()
    await panel(page).getByRole('button', { name: 'I have seen it: see again' }).click()
    await expect(panel(page).getByText('You want to see I’m Here again.')).toBeAttached()
    await save(page, 'Her is in your diary. Next to watch: I’m Here.')
    const entry = await getEntry(page, id)
    expect(entry.review).toBe('Look for [[I’m Here (2010)]]')
    expect(entry.comparisons).toEqual([])
    expect(entry.pulls).toMatchObject([
      { kind: 'rewatch', film: { title: 'I’m Here' }, quote: 'Look for I’m Here (2010)' },
    ])
  })

  test('does not save a film of the panel of which nothing is said, and brings a removed one back', async () => {
    await addFilm(page, 'Lost in Translation', 2003)
    const id = await choose(page, 'Her 2013')
    await panel(page).getByRole('combobox').fill('lost')
    await page.getByRole('option', { name: /^Lost in Translation/ }).click()
    await page.keyboard.press('Control+Enter')
    await expect(panel(page).getByRole('alert')).toContainText('Say better, similar or worse')
    await panel(page).getByRole('button', { name: 'Remove' }).click()
    await expect(panel(page).getByRole('heading', { name: 'Lost in Translation' })).toHaveCount(0)
    await page.getByRole('button', { name: /^Undo/ }).last().click()
    await panel(page).getByRole('radio', { name: 'Lost in Translation is Similar to Her' }).click()
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/#\/$/)
    expect((await getEntry(page, id)).comparisons).toMatchObject([{ relation: 'similar', quote: null }])
  })

  test('says why a date is none, keeps the entry, and saves it with a year alone', async () => {
    const film = await addFilm(page, 'Burning', 2018)
    const id = await write(page, 'Burning')
    await page.keyboard.type('Kept.')
    const watched = page.getByLabel('Watched', { exact: true })
    await watched.fill('30 Feb 2023')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('February 2023 has 28 days.')).toBeVisible()
    await expect(watched).toBeFocused()
    await expect(review(page)).toHaveText('Kept.')
    expect(await entriesOf(page, film.id)).toEqual([])
    await watched.fill('2009')
    await save(page, 'Burning is in your diary.')
    expect(await getEntry(page, id)).toMatchObject({ watchedOn: '2009', review: 'Kept.' })
  })

  test('asks for the film before it saves', async () => {
    await page.keyboard.press('Control+n')
    const field = page.getByRole('combobox', { name: 'Film', exact: true })
    await expect(field).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Choose the film first: type its title and press Enter.')).toBeVisible()
    await expect(field).toBeFocused()
    await expect(page).toHaveURL(/#\/entry$/)
  })

  test('opens a saved entry again, changes it, and moves it to the trash and back', async () => {
    const film = await addFilm(page, 'Paterson', 2016)
    const viewing = { filmId: film.id, watchedOn: '2020-02-02', rating: 7, review: 'As it was.' }
    const { id } = await ask<{ id: string }>(page, 'viewings.save', viewing, 'mutation')
    await openEntry(page, id)
    await expect(review(page)).toHaveText('As it was.')
    await expect(page.getByText(/^Saved/)).toBeVisible()
    await review(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' And more.')
    await expect(page.getByText(/^Draft saved at/)).toBeVisible()
    await save(page, 'Your entry for Paterson is saved.')
    expect(await getEntry(page, id)).toMatchObject({ rating: 7, review: 'As it was. And more.' })
    await openEntry(page, id)
    await page.getByRole('button', { name: 'Move to trash' }).click()
    await expect(message(page, 'Your entry for Paterson is in the trash.')).toBeVisible()
    expect(await entriesOf(page, film.id)).toEqual([])
    await page.getByRole('button', { name: /^Undo/ }).last().click()
    await expect.poll(() => entriesOf(page, film.id)).toHaveLength(1)
  })

  test('loses no key that comes while it saves: the page stays, and what came is a draft', async () => {
    const film = await addFilm(page, 'Toni Erdmann', 2016)
    const id = await write(page, 'Toni')
    await page.keyboard.type('The bear.')
    await expect.poll(async () => (await getDraft(page, id))?.body.review).toBe('The bear.')
    const other = new DatabaseSync(join(app.dataDir, 'diary.db'))
    other.exec('BEGIN IMMEDIATE')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.type(' And the petition.')
    other.exec('ROLLBACK')
    other.close()
    const since = 'What you wrote since is kept as a draft; save again to add it.'
    await expect(message(page, `Toni Erdmann is in your diary. ${since}`)).toBeVisible()
    expect(await getEntry(page, id)).toMatchObject({ review: 'The bear.' })
    await expect.poll(async () => (await getDraft(page, id))?.body.review).toBe('The bear. And the petition.')
    await save(page, 'Your entry for Toni Erdmann is saved.')
    expect(await getEntry(page, id)).toMatchObject({ review: 'The bear. And the petition.' })
    expect(await entriesOf(page, film.id)).toHaveLength(1)
    expect(await getDraft(page, id)).toBeNull()
  })

  test('throws a draft away only when asked twice', async () => {
    const id = await choose(page, 'Her 2013')
    await page.keyboard.press('5')
    await page.getByRole('button', { name: 'Discard draft' }).click()
    await page.getByRole('button', { name: 'Keep writing' }).click()
    await expect(page.getByRole('slider', { name: 'Rating' })).toHaveAttribute('aria-valuenow', '5')
    expect(await getDraft(page, id)).not.toBeNull()
    await page.getByRole('button', { name: 'Discard draft' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard draft' }).click()
    await expect(page).toHaveURL(/#\/$/)
    expect(await getDraft(page, id)).toBeNull()
  })

  test('gently refuses more than five million characters, and loses nothing', async () => {
    await write(page, 'Her 2013')
    await page.keyboard.type('Here. ')
    await review(page).evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'x'.repeat(5_000_000))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    const said = page.getByRole('region', { name: 'What just happened' })
    await expect(said.getByText(/^That was not added: a review can have 5,000,000 characters/)).toBeVisible()
    await expect(review(page)).toHaveText('Here. ')
  })
})

test.describe('A draft', () => {
  test('loses at most two seconds of typing to a kill, is gone on with, and outlives a quit at once', async () => {
    const first = await launchApp()
    await isReady(first.page)
    const id = await write(first.page, 'Her 2013')
    const text = 'Halfway through I stopped watching Theodore and started watching his shirts. '.repeat(2)
    const typedAt: number[] = []
    for (const letter of text) {
      await first.page.keyboard.type(letter)
      typedAt.push(Date.now())
      await first.page.waitForTimeout(20)
    }
    const killedAt = Date.now()
    await first.kill()
    const mustBeThere = typedAt.filter((at) => at < killedAt - 2000).length
    expect(mustBeThere).toBeGreaterThan(10)

    const second = await launchApp({ dataDir: first.dataDir })
    await isReady(second.page)
    const kept = (await getDraft(second.page, id))?.body.review ?? ''
    expect(text.startsWith(kept)).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(mustBeThere)
    await openEntry(second.page, id)
    await expect(review(second.page)).toBeFocused()
    await second.page.keyboard.type('On I go.')
    await second.quit()

    const third = await launchApp({ dataDir: first.dataDir })
    expect((await getDraft(third.page, id))?.body.review).toBe(`${kept}On I go.`)
    await third.quit()
  })

  test('says that it is not saved while it cannot be, keeps the text, and saves it as soon as it can', async () => {
    const app = await launchApp()
    await isReady(app.page)
    const id = await write(app.page, 'Her 2013')
    await app.page.keyboard.type('Before. ')
    await expect.poll(async () => (await getDraft(app.page, id))?.body.review).toBe('Before. ')
    const other = new DatabaseSync(join(app.dataDir, 'diary.db'))
    other.exec('BEGIN IMMEDIATE')
    await app.page.keyboard.type('And after.')
    const line = app.page.getByRole('region', { name: 'Saving' })
    await expect(line.getByRole('alert')).toContainText('Your text is kept here', { timeout: 30_000 })
    await line.getByRole('button', { name: 'Copy text' }).click()
    await expect(line.getByRole('button', { name: 'Copied' })).toBeVisible()
    await expect(review(app.page)).toHaveText('Before. And after.')
    other.exec('ROLLBACK')
    other.close()
    await expect(line.getByText(/^Draft saved at/)).toBeVisible({ timeout: 30_000 })
    expect((await getDraft(app.page, id))?.body.review).toBe('Before. And after.')
    await app.quit()
  })
})
