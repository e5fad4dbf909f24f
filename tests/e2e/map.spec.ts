import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './app.ts'
import { violations } from './axe.ts'
import { answer, makeAll } from './contract.ts'
import { opened } from './person.ts'
import { idOf, SAMPLE_DIARY } from './sample-diary.ts'

/** The map of all comparisons: as a picture by key and by pointer, and as a list. */

const canvas = (page: Page) => page.getByRole('application', { name: /^Map of / })
const caption = (page: Page) => page.getByRole('main').getByRole('status').last()
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click()

async function settled(page: Page): Promise<void> {
  await expect(canvas(page)).toHaveAttribute('aria-busy', 'false')
}

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** Moves the pointer over the picture until the caption says what is sought, and leaves it there. */
async function pointAt(page: Page, sought: RegExp): Promise<void> {
  const box = await canvas(page).boundingBox()
  if (!box) throw new Error('There is no picture.')
  const isSaid = async () => sought.test((await caption(page).textContent()) ?? '')
  // A film of a small map is some 50 pixels wide and 75 high, with a little around it that counts as well.
  const step = 40
  for (let y = box.y + 40; y < box.y + box.height - 20; y += 60) {
    for (let x = box.x + step; x < box.x + box.width - step; x += step) {
      await page.mouse.move(x, y)
      if (!(await isSaid())) continue
      // The caption may be of where the pointer was a frame ago: right before this, then.
      for (const back of [0, step, 2 * step]) {
        await page.mouse.move(x - back, y)
        await drawn(page)
        if (await isSaid()) return
      }
    }
  }
  throw new Error(`Nothing on the picture says ${sought}.`)
}

test('an empty map teaches the first step, and the first comparison draws two films and an arrow', async () => {
  const { page, quit } = await launchApp()
  await opened(page)
  await page.keyboard.press('ControlOrMeta+4')
  await expect(page.getByRole('heading', { name: 'Compare two films and they appear here' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  for (const title of ['Her', 'Paterson']) {
    await answer(page, 'mutation', 'films.save', { id: idOf(title), title })
  }
  const said = { filmId: idOf('Her'), otherFilmId: idOf('Paterson'), relation: 'better' }
  await answer(page, 'mutation', 'comparisons.save', said)
  await expect(canvas(page)).toHaveAccessibleName('Map of 2 films, 1 comparison')
  await settled(page)
  await pointAt(page, /^Her: better than 1 film\./)
  await quit()
})

test.describe('with a diary', () => {
  let app: RunningApp
  let page: Page

  test.beforeAll(async () => {
    app = await launchApp()
    page = app.page
    await opened(page)
    await makeAll(page, SAMPLE_DIARY)
  })
  test.afterAll(() => app.quit())
  test.beforeEach(async () => {
    await page.mouse.move(0, 0)
    await page.evaluate(() => {
      location.hash = '#/'
    })
    await page.reload()
    await opened(page)
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Map' }).click()
    await settled(page)
  })

  test('the picture has a name that says what it holds, and points to the list', async () => {
    await expect(canvas(page)).toHaveAccessibleName('Map of 9 films, 7 comparisons')
    await expect(canvas(page)).toHaveAccessibleDescription(/choose List/)
    await expect(page.getByRole('list', { name: 'What the marks mean' })).toContainText('lesser to better')
    await expect(page).toHaveTitle(/^Map — /)
  })

  test('arrow keys follow what was compared and say it with its quote; Enter opens the card, and then the film', async () => {
    await canvas(page).focus()
    await page.keyboard.press('ArrowUp')
    // The walk begins with the film compared most, wherever the keys point.
    const first = (await caption(page).textContent()) ?? ''
    if (!first.includes('is better than')) {
      await expect(caption(page)).toContainText(
        'In the Mood for Love, 2000: better than 3 films, worse than 2',
      )
      await page.keyboard.press('ArrowUp')
    }
    await expect(caption(page)).toContainText(
      /(Brief Encounter|Yi Yi), \d+, is better than In the Mood for Love\./,
    )
    await page.keyboard.press('ArrowDown')
    await expect(caption(page)).toContainText(
      /In the Mood for Love, 2000, is worse than (Brief Encounter|Yi Yi)\./,
    )
    await page.keyboard.press('Enter')
    const card = page.getByRole('region', { name: 'In the Mood for Love' })
    await expect(card.getByRole('button', { name: 'Open film' })).toBeFocused()
    await expect(card).toContainText('compared six times with 6 films')
    await expect(card).toContainText('“a postcard of the same feeling”')
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(canvas(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card.getByRole('button', { name: 'Open film' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('In the Mood for Love')
  })

  test('the arrows lead onto the picture, and L into the list, right from where one arrives', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Map' })).toBeFocused()
    // Nothing is ringed yet that could be opened.
    await page.keyboard.press('f')
    await page.keyboard.press('ArrowDown')
    await expect(canvas(page)).toBeFocused()
    await expect(caption(page)).toContainText('In the Mood for Love, 2000')
    await page.keyboard.press('ControlOrMeta+1')
    await expect(canvas(page)).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+4')
    await settled(page)
    await page.keyboard.press('l')
    await expect(page.getByRole('radio', { name: 'List', exact: true })).toBeChecked()
  })

  test('a click opens a film’s card, whose relations lead on over the map, and Open film to its page', async () => {
    await pointAt(page, /^Eternal Sunshine of the Spotless Mind, 2004: better than 1 film\./)
    await expect(caption(page)).toContainText('“Eternal Sunshine knew that first and cut deeper.”')
    await page.mouse.down()
    await page.mouse.up()
    const card = page.getByRole('region', { name: 'Eternal Sunshine of the Spotless Mind' })
    await expect(card).toContainText('2004, Michel Gondry')
    await card.getByRole('button', { name: 'Her', exact: true }).click()
    await page
      .getByRole('region', { name: 'Her', exact: true })
      .getByRole('button', { name: 'Open film' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Her')
  })

  test('the pointer on a line, come to it from nowhere, says what the line says', async () => {
    const box = await canvas(page).boundingBox()
    if (!box) throw new Error('There is no picture.')
    const isLine = async () => /, is (better|worse) than .*\./.test((await caption(page).textContent()) ?? '')
    // From the empty edge in long steps, so that the pointer is on no film right before it is on the line.
    for (let y = box.y + box.height / 3; y < box.y + box.height - 20 && !(await isLine()); y += 8) {
      for (let x = box.x + 20; x < box.x + box.width - 20; x += 90) {
        await page.mouse.move(box.x + 4, box.y + 4)
        await expect(caption(page)).toBeEmpty()
        await page.mouse.move(x, y)
        await drawn(page)
        if (await isLine()) break
      }
    }
    expect(await isLine()).toBe(true)
  })

  test('dragging and enlarging move the films, 0 brings all of them back', async () => {
    await pointAt(page, /^Yi Yi, 2000: better than 1 film\./)
    await page.mouse.down()
    await page.mouse.move(900, 600, { steps: 4 })
    await page.mouse.up()
    await page.mouse.move(901, 601)
    await expect(caption(page)).toContainText('Yi Yi, 2000')
    await expect(page.getByRole('region', { name: 'Yi Yi' })).toHaveCount(0)
    await page.mouse.wheel(0, -400)
    await page.mouse.move(902, 602)
    await expect(caption(page)).toContainText('Yi Yi, 2000')
    await canvas(page).focus()
    await page.keyboard.press('0')
    await page.mouse.move(0, 0)
    await pointAt(page, /^Her, 2013: worse than 1 film\./)
  })

  test('filters narrow the map and leave every film where it was', async () => {
    await pointAt(page, /^Eternal Sunshine of the Spotless Mind/)
    await page.getByRole('button', { name: 'Any year' }).click()
    await page.getByLabel('From').fill('2004')
    await page.getByLabel('Until').fill('2013')
    await page.keyboard.press('Enter')
    await expect(canvas(page)).toHaveAccessibleName('Map of 2 films, 1 comparison')
    await settled(page)
    await pointAt(page, /^Eternal Sunshine of the Spotless Mind/)
    await page.getByRole('button', { name: 'Moved by hand' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing to draw' })).toBeVisible()
    await page.getByRole('button', { name: 'Show all comparisons' }).click()
    await expect(canvas(page)).toHaveAccessibleName('Map of 9 films, 7 comparisons')
  })

  test('the list says the same in words, with links to the films', async () => {
    await choose(page, 'List')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Around In the Mood for Love',
      'Eternal Sunshine of the Spotless Mind and Her',
    ])
    const film = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 3, name: /^In the Mood for Love/ }),
    })
    await expect(film).toContainText(/better than .*Lost in Translation/)
    await expect(film).toContainText(/worse than (Yi Yi and Brief Encounter|Brief Encounter and Yi Yi)/)
    await expect(film).toContainText('as good as Past Lives')
    await film.getByRole('link', { name: 'Past Lives' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Past Lives')
    await page.goBack()
    // One comes back to what one left.
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  })

  test('a film that is searched for is put in the middle with its card, and in the list is where the focus goes', async () => {
    const find = page.getByRole('combobox', { name: 'Find on the map' })
    await find.fill('brief')
    await page.keyboard.press('Enter')
    const card = page.getByRole('region', { name: 'Brief Encounter' })
    await expect(card).toBeVisible()
    const box = await canvas(page).boundingBox()
    if (!box) throw new Error('There is no picture.')
    await expect(async () => {
      await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await expect(caption(page)).toContainText('Brief Encounter, 1945', { timeout: 500 })
    }).toPass()
    await find.fill('nothing of the kind')
    await expect(page.getByText('No film on this map is called that.')).toBeVisible()
    await choose(page, 'List')
    await find.fill('yi yi')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 3, name: /^Yi Yi/ }).getByRole('link')).toBeFocused()
  })

  test('L goes on from a film in the list, and back from there in the picture', async () => {
    await canvas(page).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('l')
    const row = page.getByRole('listitem').filter({ has: page.locator('h3 :focus') })
    await expect(row).toHaveCount(1)
    const title = (await row.getByRole('heading', { level: 3 }).getByRole('link').textContent()) ?? ''
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: `Show ${title} in the picture` })).toBeFocused()
    await page.keyboard.press('Enter')
    await settled(page)
    await expect(page.getByRole('region', { name: title })).toBeVisible()
  })

  test('a film that loses its last comparison while its card is open takes the card with it', async () => {
    const id = idOf('map: Burning better Her')
    await answer(page, 'mutation', 'comparisons.save', {
      ...{ id, filmId: idOf('Burning'), otherFilmId: idOf('Her'), relation: 'better' },
    })
    await expect(canvas(page)).toHaveAccessibleName('Map of 10 films, 8 comparisons')
    await settled(page)
    await page.getByRole('combobox', { name: 'Find on the map' }).fill('burning')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Burning' })).toBeVisible()
    await answer(page, 'mutation', 'comparisons.remove', { id })
    await expect(canvas(page)).toHaveAccessibleName('Map of 9 films, 7 comparisons')
    await expect(page.getByRole('region', { name: 'Burning' })).toHaveCount(0)
    await canvas(page).focus()
    await page.keyboard.press('ArrowUp')
    await expect(caption(page)).toContainText('better than')
  })

  test('a new comparison appears at once', async () => {
    const id = idOf('map: Her similar Burning')
    const [filmId, otherFilmId] = [idOf('Her'), idOf('Burning')]
    await answer(page, 'mutation', 'comparisons.save', { id, filmId, otherFilmId, relation: 'similar' })
    await expect(canvas(page)).toHaveAccessibleName('Map of 10 films, 8 comparisons')
    await answer(page, 'mutation', 'comparisons.remove', { id })
    await expect(canvas(page)).toHaveAccessibleName('Map of 9 films, 7 comparisons')
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`nothing is out of reach of a screen reader, in ${theme}`, async () => {
      await answer(page, 'mutation', 'settings.set', { theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await canvas(page).focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Open film' })).toBeVisible()
      expect(await violations(page), 'Picture').toEqual([])
      await page.getByRole('button', { name: 'Any year' }).click()
      expect(await violations(page), 'Years').toEqual([])
      await page.keyboard.press('Escape')
      await choose(page, 'List')
      expect(await violations(page), 'List').toEqual([])
    })
  }

  test('nothing of it needs what the content security policy refuses', async () => {
    await page.mouse.wheel(0, -200)
    expect(await app.refusedRequests()).toBe(0)
  })
})

test('with reduced motion the map is drawn once it has come to rest', async () => {
  const { page, quit } = await launchApp()
  await opened(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await makeAll(page, SAMPLE_DIARY)
  await page.keyboard.press('ControlOrMeta+4')
  await settled(page)
  await pointAt(page, /^Her, 2013: worse than 1 film\./)
  await quit()
})
