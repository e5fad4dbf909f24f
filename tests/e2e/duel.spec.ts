import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, type Page, test } from '@playwright/test'
import type { Comparison } from '../../core/api.ts'
import { launchApp, type RunningApp } from './app.ts'
import { violations } from './axe.ts'
import { answer, makeAll } from './contract.ts'
import { opened } from './person.ts'
import { idOf, SAMPLE_DIARY } from './sample-diary.ts'

/** Duels as one plays them: by keys, quickly, back and forth, and on another day. */

let app: RunningApp
let page: Page

async function launch(dataDir?: string): Promise<void> {
  app = await launchApp(dataDir === undefined ? {} : { dataDir })
  page = app.page
  await opened(page)
}

test.afterEach(() => app.kill())

const question = () => page.getByRole('heading', { level: 1 })
const contenders = () => page.getByRole('button', { name: /— choose$/ })
const pairShown = async (): Promise<string> => (await contenders().allTextContents()).join(' | ')
const count = (words: string) => page.getByText(`${words} this session`)
const lastAnswer = () => page.getByRole('region', { name: 'Your last answer' })
const heard = () => page.getByRole('main').getByRole('status')
const idsShown = () =>
  page.locator('main [data-film]').evaluateAll((films) => films.map((film) => film.getAttribute('data-film')))

/** What was said in duels by this person, not by the sample. */
async function duels(): Promise<readonly Comparison[]> {
  const all = await answer<Comparison[]>(page, 'query', 'comparisons.list', { limit: 1000 })
  const sample = SAMPLE_DIARY.map(({ input }) => input.id)
  return all.filter(({ id, source }) => source === 'duel' && !sample.includes(id))
}

async function keepSample(): Promise<void> {
  await makeAll(page, SAMPLE_DIARY)
}

/** A few films, some known better than others, that nothing was said about. */
async function keepFilms(ratings: readonly (number | null)[]): Promise<void> {
  for (const [at, rating] of ratings.entries()) {
    const id = idOf(`film ${at}`)
    await answer(page, 'mutation', 'films.save', { id, title: `Film ${at}`, year: 1980 + at })
    if (rating === null) await answer(page, 'mutation', 'watchlist.add', { filmId: id })
    else await answer(page, 'mutation', 'viewings.save', { filmId: id, watchedOn: `${2010 + at}`, rating })
  }
}

async function openDuel(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+3')
  await expect(question()).toHaveText(/^Which (is better|would you rather watch next)\?$/)
}

async function askWhichIsBetter(): Promise<void> {
  await page.getByRole('button', { name: 'Which is better?' }).click()
  await expect(question()).toHaveText('Which is better?')
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
}

/** Presses a key for the pair that stands there, and waits for what comes of it: other films, or the end. */
async function give(key: string): Promise<void> {
  const before = await page.locator('[data-number]').getAttribute('data-number')
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  await page.keyboard.press(key)
  await expect(page.locator(`[data-number="${before}"]`)).toHaveCount(0)
}

test('ten duels by keys, three taken back, and all of them there on another day', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'double-feature-'))
  await launch(dataDir)
  await keepSample()
  await openDuel()
  await askWhichIsBetter()
  await expect(contenders()).toHaveCount(2)
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft']) await give(key)
  await expect(count('Five answers')).toBeVisible()
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) await give(key)
  const [left, right] = await idsShown()
  const asked = await pairShown()
  await give('ArrowLeft')
  await expect(count('Ten answers')).toBeVisible()
  const given = await duels()
  expect(given).toHaveLength(10)
  expect(given).toContainEqual(
    expect.objectContaining({ filmId: left, otherFilmId: right, relation: 'better', question: 'better' }),
  )
  await expect(lastAnswer()).toContainText(' over ')
  await expect(page.getByRole('list', { name: 'Places now' }).getByRole('listitem').first()).toBeVisible()

  // Away and back: still there to be taken back, and the pair that stood there stands there.
  const standing = await pairShown()
  await page.keyboard.press('ControlOrMeta+1')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await openDuel()
  expect(await pairShown()).toBe(standing)
  await page.keyboard.press('Backspace')
  await expect(count('Nine answers')).toBeVisible()
  expect(await pairShown()).toBe(asked)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(count('Seven answers')).toBeVisible()
  expect(await duels()).toHaveLength(7)

  await app.quit()
  await launch(dataDir)
  expect(await duels()).toHaveLength(7)
  await openDuel()
  await expect(contenders()).toHaveCount(2)
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('region', { name: 'Taken back' })).toBeVisible()
  expect(await duels()).toHaveLength(6)
})

test('a key held down or pressed twice answers once, and one that waits answers nothing unseen', async () => {
  await launch()
  await keepSample()
  await openDuel()
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  const asked = await page.locator('[data-number]').getAttribute('data-number')
  await page.keyboard.down('ArrowLeft')
  await page.keyboard.down('ArrowLeft')
  await page.keyboard.down('ArrowLeft')
  await page.keyboard.up('ArrowLeft')
  await expect(count('One answer')).toBeVisible()
  await page.locator(`[data-number="${asked}"]`).waitFor({ state: 'detached' })
  // Many presses within one turn of the page: the pair is there once, so one counts.
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  await page.evaluate(() => {
    for (let time = 0; time < 5; time++) {
      window.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      )
    }
  })
  await expect(count('Two answers')).toBeVisible()
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  expect(await duels()).toHaveLength(2)
  // Taking back counts every press.
  await page.evaluate(() => {
    for (let time = 0; time < 2; time++) {
      window.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, cancelable: true }),
      )
    }
  })
  await expect.poll(async () => (await duels()).length).toBe(0)
})

test('every answer is a button too, and says what came of it', async () => {
  await launch()
  await keepSample()
  await openDuel()
  await contenders().last().click()
  await expect(count('One answer')).toBeVisible()
  await expect(heard()).toContainText(/ over .*Now: .*, or .*\?$/)
  for (const name of [/Too close/, /Not now/, /one$/]) {
    const before = await page.locator('[data-number]').getAttribute('data-number')
    await expect(page.locator('[data-drawn=true]')).toBeVisible()
    await page.getByRole('group', { name: 'Other answers' }).getByRole('button', { name }).click()
    await expect(page.locator(`[data-number="${before}"]`)).toHaveCount(0)
  }
  await expect(lastAnswer()).toContainText('Nothing moved.')
  expect(await duels()).toHaveLength(2)
  const asked = await pairShown()
  await give('s')
  await page.getByRole('button', { name: /Take back/ }).click()
  await expect(page.getByRole('region', { name: 'Taken back' })).toContainText('not now')
  await expect.poll(pairShown).toBe(asked)
})

test('the questions and the filters narrow what is asked, stay for the session, and say when nothing is left', async () => {
  await launch()
  await keepSample()
  await openDuel()
  await page.getByRole('button', { name: 'Unseen' }).click()
  await expect(page.getByText('Not seen')).toHaveCount(2)
  await page.getByRole('button', { name: 'Rewatches' }).click()
  await expect(page.getByText(/^Seen (once|twice|\w+ times)/)).toHaveCount(2)
  await page.getByRole('button', { name: 'Rewatches' }).click()

  await askWhichIsBetter()
  await page.getByRole('button', { name: 'Any decade' }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Any decade' })).toBeFocused()
  await page.keyboard.type('20')
  await page.getByRole('menuitemradio', { name: /2000s/ }).press('Enter')
  await expect(page.getByRole('button', { name: '2000s' })).toBeFocused()
  const isOfThe2000s = async () => (await contenders().allTextContents()).every((text) => /200\d/.test(text))
  await expect.poll(isOfThe2000s).toBe(true)
  // The list answers nothing, and closed it leaves the arrow keys to the duel.
  await expect(count('One answer')).toHaveCount(0)
  await give('ArrowLeft')
  await expect(count('One answer')).toBeVisible()

  await page
    .getByRole('link', { name: /^Film page of/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/film\//)
  await page.goBack()
  await expect(page.getByRole('button', { name: '2000s' })).toBeVisible()
  expect(await isOfThe2000s()).toBe(true)

  await page.getByRole('button', { name: 'Unseen' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'No two films to ask about' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(contenders()).toHaveCount(2)

  const asked = await idsShown()
  await give('ArrowRight')
  expect(await duels()).toContainEqual(
    expect.objectContaining({
      question: 'better',
      filmId: asked[0],
      otherFilmId: asked[1],
      relation: 'worse',
    }),
  )
})

test('where nothing waits, which is better is asked first, until something does', async () => {
  await launch()
  await keepFilms([4, 5])
  await openDuel()
  await expect(question()).toHaveText('Which is better?')
  await expect(page.getByText('so here is the other question.')).toBeVisible()
  await expect(contenders()).toHaveCount(2)
  await give('ArrowLeft')
  await expect(count('One answer')).toBeVisible()
  expect(await duels()).toMatchObject([{ question: 'better' }])
  await page.keyboard.press('ControlOrMeta+1')
  await keepFilms([4, 5, null, null])
  await openDuel()
  await expect(question()).toHaveText('Which would you rather watch next?')
  await expect(page.getByText('so here is the other question.')).toHaveCount(0)
  await expect(page.getByText('Not seen')).toHaveCount(2)
})

test('a small diary is settled after a while, says so, and lets one go on', async () => {
  test.slow()
  await launch()
  await openDuel()
  await expect(page.getByRole('heading', { level: 2, name: 'No films to choose from' })).toBeVisible()
  await keepFilms([8])
  await page.keyboard.press('ControlOrMeta+1')
  await openDuel()
  await expect(page.getByRole('heading', { level: 2, name: 'Too few films for a duel' })).toBeVisible()
  await keepFilms([8, 6, 9, 4, 7, 5, 3, 8])
  await page.keyboard.press('ControlOrMeta+1')
  await openDuel()
  await askWhichIsBetter()
  const door = page.getByRole('link', { name: 'See what to watch next' })
  const over = page.getByRole('heading', { level: 2, name: 'Nothing left worth asking' })
  // Of two films the one with the lower number: a person who never wavers.
  for (let answers = 0; answers < 60 && !(await door.isVisible()) && !(await over.isVisible()); answers++) {
    const [left = '', right = ''] = await contenders().allTextContents()
    await give(left < right ? 'ArrowLeft' : 'ArrowRight')
  }
  await expect(door).toBeVisible()
  await expect(page.getByRole('heading', { name: /settled$/ })).toBeVisible()
  if (!(await over.isVisible())) await give('ArrowDown')
  await door.click()
  await expect(page).toHaveURL(/#\/watch-next/)
})

test('a film that changes meanwhile is shown as it is now, and nothing else takes the pair away', async () => {
  await launch()
  await keepSample()
  await openDuel()
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  const standing = await pairShown()
  const [id = ''] = await idsShown()
  await answer(page, 'mutation', 'films.save', { title: 'Another film', year: 2001 })
  await answer(page, 'mutation', 'settings.set', { theme: 'dark' })
  expect(await pairShown()).toBe(standing)
  await answer(page, 'mutation', 'films.save', { id, title: 'Called otherwise' })
  await expect(contenders().first()).toContainText('Called otherwise')
})

test('an answer the diary does not take leaves the pair, says why, and can be given again', async () => {
  await launch()
  await keepSample()
  await openDuel()
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  const standing = await pairShown()
  // Another program holds the file, for longer than the diary waits for it.
  const other = new DatabaseSync(join(app.dataDir, 'diary.db'))
  other.exec('begin immediate')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(/^Your answer was not saved\. ./)).toBeVisible({ timeout: 30_000 })
  expect(await pairShown()).toBe(standing)
  expect(await duels()).toHaveLength(0)
  other.exec('rollback')
  other.close()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(count('One answer')).toBeVisible()
  expect(await duels()).toHaveLength(1)
})

for (const theme of ['light', 'dark'] as const) {
  test(`nothing is out of reach of a screen reader, in ${theme}`, async () => {
    await launch()
    await answer(page, 'mutation', 'settings.set', { theme })
    await openDuel()
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
    expect(await violations(page), 'No films').toEqual([])
    await keepSample()
    await page.keyboard.press('ControlOrMeta+1')
    await openDuel()
    await expect(contenders().first()).toHaveAccessibleName(/^.+, \d{4}, .+ — choose$/)
    await expect(contenders().first()).toHaveAccessibleDescription(/^(Not seen|Seen )/)
    expect(await violations(page), 'Before the first answer').toEqual([])
    await give('ArrowLeft')
    expect(await violations(page), 'After an answer').toEqual([])
    await page.getByRole('button', { name: 'Any decade' }).click()
    expect(await violations(page), 'A list open').toEqual([])
  })
}

test('Space presses the button it is on, and answers the duel elsewhere', async () => {
  await launch()
  await keepSample()
  await page.keyboard.press('ControlOrMeta+2')
  await page.getByRole('region', { name: 'First in the queue' }).getByRole('button', { name: 'Pin' }).click()
  const message = page.getByRole('region', { name: 'What just happened' })
  await expect(message.getByRole('button', { name: 'Undo' })).toBeVisible()
  await openDuel()
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  await page.keyboard.press('F6')
  await expect(message.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(message.getByRole('button')).toHaveCount(0)
  await expect(count('One answer')).toHaveCount(0)
  await expect(page.locator('[data-drawn=true]')).toBeVisible()
  await give('Space')
  await expect(count('One answer')).toBeVisible()
})
