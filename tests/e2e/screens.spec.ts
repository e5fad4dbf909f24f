import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { monthWords } from '../../renderer/diary/words.ts'
import { blankFields, draftOf } from '../../renderer/review/entry-fields.ts'
import { formatDate, monthTitle, today } from '../../renderer/ui/dates.ts'
import { launchApp, type RunningApp } from './app.ts'
import { violations } from './axe.ts'
import { answer, makeAll } from './contract.ts'
import { fallsOn, idOf, SAMPLE_DIARY, SAMPLE_ENTRIES, type SampleCall } from './sample-diary.ts'

/** The diary, the queue and a film’s page on a small diary, by key and by pointer, each change taken back. */

let app: RunningApp
let page: Page

const ask = (path: string, type: 'query' | 'mutation', input: unknown) =>
  answer<unknown>(page, type, path, input)

async function save(calls: readonly SampleCall[]): Promise<void> {
  await makeAll(page, calls)
}

const open = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)
const rows = () => page.locator('[data-row]')
const focusedRow = () => page.locator('[data-row]:focus-within h3')
const toast = () => page.getByRole('region', { name: 'What just happened' })
const undo = () => toast().getByRole('button', { name: 'Undo' }).last().click()
const queueTitles = () => page.locator('[data-film] h3 .title')

async function launch(): Promise<void> {
  app = await launchApp()
  page = app.page
}

test('an empty diary shows one open door, and it leads to the first entry', async () => {
  await launch()
  await expect(page.getByText('Everything you write stays on this computer.')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page
    .getByRole('main')
    .getByRole('button', { name: /Log a film/ })
    .click()
  await expect(page.getByRole('combobox', { name: 'Film', exact: true })).toBeVisible()
  await app.quit()
})

test('a diary that can not be read stays closed, is not set aside, and opens once it can', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'double-feature-'))
  mkdirSync(join(dataDir, 'diary.db'))
  app = await launchApp({ dataDir })
  page = app.page
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The diary stays closed')
  await expect(page.getByRole('button', { name: /Set it aside/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(toast()).toContainText('The diary still can not be opened.')
  rmdirSync(join(dataDir, 'diary.db'))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Everything you write stays on this computer.')).toBeVisible()
  await app.quit()
})

// One app for them all: each test takes back what it does, and starts on a page loaded anew.
test.describe('with a diary', () => {
  test.beforeAll(async () => {
    await launch()
    await save(SAMPLE_DIARY)
  })
  test.afterAll(() => app.quit())
  test.beforeEach(async () => {
    await open('#/')
    await page.reload()
    await expect(rows().first()).toBeVisible()
  })

  test('the diary stands by month, newest first, and says what it holds', async () => {
    await expect(page.getByRole('status').first()).toHaveText(`${SAMPLE_ENTRIES.length} entries since 2009`)
    const month = fallsOn('2026-11-21').slice(0, 7)
    const first = SAMPLE_ENTRIES.findIndex(({ watchedOn }) => watchedOn.startsWith(month))
    const [before, entries] = [SAMPLE_ENTRIES.slice(0, first), SAMPLE_ENTRIES.slice(first)]
    const again = entries.filter(({ filmId }) => before.some((entry) => entry.filmId === filmId))
    const latest = page.getByRole('region', { name: monthTitle(month), exact: true })
    await expect(latest.getByText(monthWords(month, entries.length, again.length))).toBeVisible()
    await expect(latest.getByRole('listitem').first()).toContainText('Past Lives')
    await expect(latest.getByRole('listitem').first()).toHaveAttribute('aria-setsize', `${entries.length}`)
    // Two films of one evening are bound, and the day is written once.
    await expect(rows().filter({ hasText: 'Alice in the Cities' })).toHaveAttribute('data-place', 'first')
    await expect(rows().filter({ hasText: 'Paris, Texas' }).first()).toHaveAttribute('data-place', 'last')
  })

  test('arrow keys walk the diary, Enter opens an entry and Back returns to its row, F opens the film', async () => {
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    await expect(focusedRow()).toContainText('Past Lives')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(focusedRow()).toContainText('Her')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`#/entry/${idOf('Her 2026-11-14')}`))
    await page.goBack()
    await expect(focusedRow()).toContainText('Her')
    await page.keyboard.press('End')
    await expect(focusedRow()).toContainText('In the Mood for Love')
    await expect(focusedRow()).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(focusedRow()).toContainText('Past Lives')
    await page.keyboard.press('f')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Past Lives')
  })

  test('a year known without its month says so, and the rail leads there', async () => {
    await page
      .getByRole('navigation', { name: 'Months and years' })
      .getByRole('button', { name: /^2009 with/ })
      .click()
    const year = page.getByRole('region', { name: '2009', exact: true })
    await expect(year.getByText('1 film, the month not known')).toBeInViewport()
  })

  test('Delete moves an entry to the trash, keeps the focus in the list, and Undo brings it back', async () => {
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await expect(toast()).toContainText('The Conversation is in the trash.')
    await expect(page.getByRole('status').first()).toHaveText(
      `${SAMPLE_ENTRIES.length - 1} entries since 2009`,
    )
    await expect(focusedRow()).toContainText('Her')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('status').first()).toHaveText(`${SAMPLE_ENTRIES.length} entries since 2009`)
    await expect(rows().nth(1)).toContainText('The Conversation')
  })

  test('words and filters combine, and a search without result leads back', async () => {
    const search = page.getByRole('searchbox')
    await search.fill('soup')
    await expect(rows()).toHaveCount(1)
    await expect(rows()).toContainText('Alice in the Cities')
    await search.fill('Wenders')
    await expect(page.getByRole('status').first()).toHaveText(`4 of ${SAMPLE_ENTRIES.length} entries`)
    await page.getByRole('button', { name: 'Liked' }).click()
    await expect(rows()).toHaveCount(1)
    await expect(rows()).toContainText('Paris, Texas')
    await page.getByRole('button', { name: 'Any stars' }).click()
    await page.getByRole('slider', { name: 'At most' }).press('4')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    await page.getByRole('button', { name: 'Show all entries' }).click()
    await expect(page.getByRole('status').first()).toHaveText(`${SAMPLE_ENTRIES.length} entries since 2009`)
    await expect(search).toBeFocused()
  })

  test('an unfinished draft stands on top; discarding it can be taken back', async () => {
    const entry = { ...blankFields(idOf('a draft'), today()), filmId: idOf('Her'), filmTitle: 'Her' }
    await ask('drafts.save', 'mutation', draftOf(entry, 'The shirts again.'))
    const drafts = page.getByRole('list', { name: 'Unfinished' })
    await expect(drafts).toContainText(/You were writing about Her — 3 words, \d\d:\d\d\./)
    await drafts.getByRole('button', { name: /Discard/ }).click()
    await expect(drafts).toHaveCount(0)
    await undo()
    await drafts.getByRole('link', { name: /Continue/ }).click()
    await expect(page).toHaveURL(new RegExp(idOf('a draft')))
    await ask('drafts.discard', 'mutation', { id: idOf('a draft') })
  })

  test('the head of the queue says why it stands there, with amounts that add up', async () => {
    await open('#/watch-next')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Eternal Sunshine of the Spotless Mind',
    )
    await expect(page.getByText('See it again', { exact: true })).toBeVisible()
    await expect(page.getByText('“I wanted Eternal Sunshine again, tonight if possible.”')).toBeVisible()
    const amounts = await page.locator('table').first().locator('tr > td:first-child').allTextContents()
    const hundredths = amounts.map((text) => Math.round(Number(text.replace('−', '-')) * 100))
    const total = hundredths.pop()
    expect(hundredths.reduce((sum, value) => sum + value, 0)).toBe(total)
    await page.locator('table').first().getByRole('link', { name: /Her/ }).first().click()
    await expect(page).toHaveURL(new RegExp(idOf('Her 2026-11-14')))
  })

  test('every mark of the queue can be taken back', async () => {
    await open('#/watch-next')
    const head = page.getByRole('heading', { level: 1 })
    await expect(head).toContainText('Eternal Sunshine')
    const order = await queueTitles().allTextContents()

    await page.keyboard.press('s')
    await expect(toast()).toContainText(
      /Eternal Sunshine of the Spotless Mind is put off until \d+ \w+ \d{4}\./,
    )
    await expect(head).not.toContainText('Eternal Sunshine')
    await expect(page.getByRole('button', { name: '1 put off' })).toBeVisible()
    await undo()
    await expect(head).toContainText('Eternal Sunshine')

    await page.keyboard.press('n')
    await expect(page.getByRole('button', { name: '1 never' })).toBeVisible()
    await undo()
    await expect(head).toContainText('Eternal Sunshine')

    await page.keyboard.press('n')
    await page.getByRole('button', { name: '1 never' }).click()
    await page.getByRole('button', { name: 'Bring back Eternal Sunshine of the Spotless Mind' }).click()
    await page.keyboard.press('Escape')
    await expect(head).toContainText('Eternal Sunshine')

    const last = order.at(-1) ?? ''
    await page.locator('[data-film]').last().locator('[data-toggle]').focus()
    await page.keyboard.press('p')
    await expect(head).toContainText(last)
    await undo()
    await expect(head).toContainText('Eternal Sunshine')
    await expect(queueTitles()).toHaveText(order)
  })

  test('“Watched it” takes its film out of the queue, and Undo puts everything back', async () => {
    await ask('watchlist.add', 'mutation', { filmId: idOf('The Green Ray') })
    await open('#/watch-next')
    await expect(page.locator('[data-film]').first()).toBeVisible()
    const row = page.locator('[data-film]').filter({ hasText: 'The Green Ray' })
    await row.locator('[data-toggle]').focus()
    await page.keyboard.press('w')
    await expect(page.getByRole('slider', { name: 'Rating' })).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(toast()).toContainText('The Green Ray is in your diary.')
    expect(await ask('watchlist.list', 'query', {})).toEqual([])
    await undo()
    await expect(toast()).toContainText('Your entry for The Green Ray is in the trash.')
    await expect(page.getByRole('status').first()).toHaveText(`${SAMPLE_ENTRIES.length} entries since 2009`)
    expect(await ask('watchlist.list', 'query', {})).toMatchObject([{ filmId: idOf('The Green Ray') }])
    await ask('watchlist.remove', 'mutation', { filmId: idOf('The Green Ray') })
  })

  test('a screen that broke says so, and opens again', async () => {
    await page.evaluate(() => {
      const { getUTCDay } = Date.prototype
      Date.prototype.getUTCDay = () => {
        throw new Error('There are no weekdays today.')
      }
      addEventListener('mend', () => {
        Date.prototype.getUTCDay = getUTCDay
      })
    })
    await open(`#/film/${idOf('Yi Yi')}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yi Yi')
    await open('#/')
    await expect(page.getByRole('heading', { name: 'This screen broke' })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('mend')))
    await page.getByRole('button', { name: 'Open it again' }).click()
    await expect(rows().first()).toBeVisible()
  })

  test('a row of the queue opens its reasons, and W logs its film', async () => {
    await open('#/watch-next')
    const row = page.locator('[data-film]').filter({ hasText: 'The Green Ray' })
    await row.locator('[data-toggle]').focus()
    await page.keyboard.press('Enter')
    await expect(row.getByRole('table')).toContainText('You asked to see it')
    await page.keyboard.press('w')
    await expect(page).toHaveURL(new RegExp(`film=${idOf('The Green Ray')}`))
  })

  test('a film’s page shows its course, its reviews and what it was set beside', async () => {
    await open(`#/film/${idOf('In the Mood for Love')}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('In the Mood for Love')
    await expect(page.getByText('Seen four times')).toBeVisible()
    const table = page.getByRole('table', { name: 'Your stars over time' })
    await expect(table.getByRole('row')).toHaveCount(5)
    await expect(table.getByRole('row').nth(1)).toHaveText(/2009\s*Three and a half stars out of five\s*No/)
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByRole('article').first().locator('em')).toHaveText('manners')
    await expect(page.getByText('Nothing was written in 2009 and 2021.')).toBeVisible()
    await expect(page.getByText(/of your \d+ rated films/)).toBeVisible()
    await page.getByRole('article').last().getByRole('link', { name: 'Brief Encounter' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brief Encounter')
  })

  test('a comparison is taken back from the film’s page, and Undo says it again as it was', async () => {
    await open(`#/film/${idOf('In the Mood for Love')}`)
    const item = page.getByRole('listitem').filter({ hasText: 'still hurts me more' })
    await item.getByRole('button', { name: 'Take back the comparison with Brief Encounter' }).click()
    await expect(item).toHaveCount(0)
    await undo()
    await expect(item).toContainText(`Review, ${formatDate(fallsOn('2026-08-08'))}`)
    const kept = await ask('comparisons.list', 'query', {
      viewingId: idOf('In the Mood for Love 2026-08-08'),
    })
    expect(kept).toMatchObject([
      { id: idOf('In the Mood for Love worse Brief Encounter'), relation: 'worse', source: 'review' },
    ])
  })

  test('a film’s facts are edited, and a wrong year is refused where it stands', async () => {
    await open(`#/film/${idOf('Paterson')}`)
    await page.getByRole('button', { name: 'Edit the film' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Year').fill('1666')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toContainText('No film is older than 1870.')
    await dialog.getByLabel('Year').fill('2016')
    await dialog.getByLabel('Also called').fill('Paterson, New Jersey')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText('Paterson, New Jersey')).toBeVisible()
    await page.getByRole('button', { name: 'Watchlist' }).click()
    await expect(page.getByRole('button', { name: 'Watchlist' })).toHaveAttribute('aria-pressed', 'true')
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`nothing is out of reach of a screen reader, in ${theme}`, async () => {
      await ask('settings.set', 'mutation', { theme })
      await page.getByRole('searchbox').focus()
      await page.keyboard.press('ArrowDown')
      expect(await violations(page), 'Diary').toEqual([])
      await open('#/watch-next')
      await page.locator('[data-toggle]').first().click()
      expect(await violations(page), 'Watch next').toEqual([])
      await open(`#/film/${idOf('In the Mood for Love')}`)
      await expect(page.getByRole('article')).toHaveCount(2)
      expect(await violations(page), 'Film').toEqual([])
      await page.getByRole('button', { name: 'Edit the film' }).click()
      expect(await violations(page), 'Edit the film').toEqual([])
    })
  }
})

test('a long diary mounts few rows, wherever one is in it', async () => {
  await launch()
  await save([{ path: 'films.save', input: { id: idOf('Yi Yi'), title: 'Yi Yi', year: 2000 } }])
  await page.evaluate(async (filmId) => {
    const days = Array.from({ length: 150 }, (_, day) =>
      new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
    )
    const save = (watchedOn: string) =>
      window.diary.call({ path: 'viewings.save', type: 'mutation', input: { filmId, watchedOn } })
    await Promise.all(days.map(save))
  }, idOf('Yi Yi'))
  await expect(page.getByRole('status').first()).toHaveText('150 entries since 2025')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  for (const key of ['PageDown', 'End', 'PageUp', 'Home']) {
    await page.keyboard.press(key)
    await expect(focusedRow()).toBeInViewport()
    await expect(focusedRow()).toContainText('Yi Yi')
    expect(await rows().count()).toBeLessThanOrEqual(60)
  }
  await app.quit()
})
