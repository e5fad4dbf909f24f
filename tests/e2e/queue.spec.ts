import { expect, type Locator, type Page, test } from '@playwright/test'
import { today } from '../../renderer/ui/dates.ts'
import { launchApp, type RunningApp } from './app.ts'
import { violations } from './axe.ts'
import { makeAll } from './contract.ts'
import { queuePage } from './queue-page.ts'
import { idOf, SAMPLE_DIARY } from './sample-diary.ts'

/** The queue moved by hand, drawn from, explained, its news and what is at odds; each change taken back again. */

let app: RunningApp
let page: Page

const { ask, order, rows, row, shown, head, toggle, toast, dialog, open, isShown } = queuePage(() => page)
const undo = () => toast().getByRole('button', { name: 'Undo' }).last().click()
const spoken = () => page.getByRole('status').first()
const HEAD = 'Eternal Sunshine of the Spotless Mind'

function compare(
  film: string,
  relation: string,
  other: string,
  question = 'better',
): Promise<{ id: string }> {
  const films = { filmId: idOf(film), otherFilmId: idOf(other) }
  return ask('mutation', 'comparisons.save', { ...films, relation, question })
}

/** The one that was fourth is third now, below the same two; of the others only the one it passed may have moved. */
async function hasPassedTheThird(before: readonly string[]): Promise<void> {
  const [first = '', second = '', third = '', fourth = ''] = before
  await expect(shown().nth(1)).toHaveText(fourth)
  const now = await order()
  expect(now.slice(0, 3)).toEqual([first, second, fourth])
  expect(now.filter((title) => title !== third)).toEqual([first, second, fourth, ...before.slice(4)])
}

/**
 * Presses a row's handle, again where the page moved from under the pointer, and carries it by a few steps to `y`; still pressed.
 * Answers where the pointer is across the window.
 */
async function carry(title: string, y: () => number | Promise<number>): Promise<number> {
  const handle = row(title).getByRole('button', { name: `Move ${title}` })
  let x = 0
  await expect(async () => {
    await page.mouse.up()
    await handle.hover()
    const box = await handle.boundingBox()
    if (!box) throw new Error(`${title} has no handle`)
    x = box.x + box.width / 2
    await page.mouse.down()
    await page.mouse.move(x, box.y + box.height / 2 - 8)
    // A press that was heard takes the row along.
    expect(await row(title).evaluate((element) => element.style.translate)).not.toBe('')
  }).toPass()
  await page.mouse.move(x, await y(), { steps: 6 })
  return x
}

/** Carries a row, and on while the page is still moving, until it would be put down above the third. */
async function carryPastTheThird(
  title: string,
  [, second = '', third = '']: readonly string[],
): Promise<void> {
  const aim = async () => (await middleOf(row(second))) + 8
  const x = await carry(title, aim)
  await expect(async () => {
    await page.mouse.move(x, await aim())
    await expect(row(third)).toHaveAttribute('data-drop', 'above', { timeout: 500 })
  }).toPass()
}

async function middleOf(what: Locator): Promise<number> {
  const box = await what.boundingBox()
  if (!box) throw new Error('It is not on the page')
  return box.y + box.height / 2
}

test.describe('with a diary', () => {
  let before: string[]
  test.beforeAll(async () => {
    app = await launchApp()
    page = app.page
    await makeAll(page, SAMPLE_DIARY)
    before = await order()
    expect(before.length).toBeGreaterThan(4)
  })
  test.afterAll(() => app.quit())
  test.beforeEach(async () => {
    await open('#/watch-next')
    await page.reload()
    await isShown(before)
  })
  test.afterEach(async () => {
    await expect.poll(order).toEqual(before)
  })

  test('M takes a row up, arrows and Enter put it elsewhere, Undo takes back exactly that', async () => {
    const [, second = '', third = '', fourth = ''] = before
    const said = await ask('query', 'comparisons.list', { limit: 1000 })
    await toggle(fourth).focus()
    await page.keyboard.press('m')
    await expect(spoken()).toContainText(`${fourth} is number 4.`)
    await page.keyboard.press('ArrowUp')
    await expect(spoken()).toHaveText(`Number 3, below ${second}`)
    await expect(row(third)).toHaveAttribute('data-drop', 'above')
    await expect(shown()).toHaveText(before.slice(1))
    await page.keyboard.press('Enter')
    await expect(toast()).toContainText(`${fourth} is 3rd now.`)
    await hasPassedTheThird(before)
    await expect(toggle(fourth)).toBeFocused()
    await expect(row(fourth)).toBeInViewport()
    const kept = await ask<object[]>('query', 'comparisons.list', { filmId: idOf(fourth) })
    expect(kept).toContainEqual(expect.objectContaining({ source: 'reorder', question: 'watch-next' }))
    await undo()
    await isShown(before)
    expect(await ask('query', 'comparisons.list', { limit: 1000 })).toEqual(said)
  })

  test('Esc, Tab and a press elsewhere leave a row where it was', async () => {
    const third = before[2] ?? ''
    const leave = { Escape: () => page.keyboard.press('Escape'), Tab: () => page.keyboard.press('Tab') }
    const click = () => page.getByRole('heading', { name: 'After that' }).click()
    for (const [name, act] of Object.entries({ ...leave, click })) {
      await toggle(third).focus()
      await page.keyboard.press('m')
      await page.keyboard.press('End')
      await expect(page.locator('[data-drop]'), name).toHaveCount(1)
      await act()
      await expect(page.locator('[data-drop]'), name).toHaveCount(0)
      await expect(spoken(), name).toHaveText(`${third} stays where it was.`)
    }
    // Its own keys are heard again.
    await page.keyboard.press('r')
    await expect(dialog()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  test('the handle takes a row up too; Home puts it first, and the focus goes along', async () => {
    const fourth = before[3] ?? ''
    await toggle(fourth).focus()
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: `Move ${fourth}` })).toBeFocused()
    await page.keyboard.press(' ')
    await expect(page.getByRole('button', { name: `Move ${fourth}` })).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Home')
    await expect(spoken()).toHaveText(`First, above ${HEAD}`)
    await expect(page.getByRole('region', { name: 'First in the queue' })).toHaveAttribute(
      'data-drop',
      'true',
    )
    await page.keyboard.press(' ')
    await expect(head()).toContainText(fourth)
    await expect(head().getByRole('link')).toBeFocused()
    await undo()
    await isShown(before)
  })

  test('a row is carried by its handle, between others and onto the head; Esc lets it back', async () => {
    const fourth = before[3] ?? ''
    await carryPastTheThird(fourth, before)
    expect(await row(fourth).evaluate((element) => element.style.translate)).toMatch(/^0(px)? -\d/)
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-drop]')).toHaveCount(0)
    await page.mouse.up()
    await expect(toast().getByText(/now/)).toHaveCount(0)

    await carryPastTheThird(fourth, before)
    await page.mouse.up()
    await expect(toast()).toContainText(`${fourth} is 3rd now.`)
    await hasPassedTheThird(before)
    expect(await row(fourth).evaluate((element) => element.style.translate)).toBe('')
    await undo()
    await isShown(before)

    // The pointer waits at the window’s edge, and the page scrolls along until the head is reached.
    await carry(fourth, () => 10)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await expect(page.getByRole('region', { name: 'First in the queue' })).toHaveAttribute(
      'data-drop',
      'true',
    )
    await page.mouse.up()
    await expect(head()).toContainText(fourth)
    await expect(toast()).toContainText(`${fourth} is 1st now.`)
    await undo()
    await isShown(before)
  })

  test('R draws a film with its chance, R again another; pinning it puts it first', async () => {
    await page.keyboard.press('r')
    const drawn = dialog().getByRole('link')
    await expect(dialog()).toContainText(/(chances? in|chance) .*that it is the one you most want to see\./)
    const first = (await drawn.textContent()) ?? ''
    expect(before).toContain(first)
    await expect(dialog().getByRole('button', { name: 'Another' })).toBeFocused()
    await page.keyboard.press('r')
    await expect(drawn).not.toHaveText(first)
    const second = (await drawn.textContent()) ?? ''
    await dialog().getByRole('button', { name: 'Pin it to the top' }).click()
    await expect(dialog()).toHaveCount(0)
    await expect(head()).toContainText(second)
    await undo()
    await isShown(before)
  })

  test('what changed since last time is told once, and can be hidden', async () => {
    const news = page.getByRole('region', { name: 'Changed since you last looked' })
    await expect(news).toHaveCount(0)
    await open('#/')
    const last = before.at(-1) ?? ''
    const said = await compare(last, 'better', HEAD, 'watch-next')
    await open('#/watch-next')
    await expect(news).toContainText('Since earlier today')
    const item = news.getByRole('listitem').filter({ hasText: `you would rather see ${last}` })
    await expect(item).toContainText(/fell from 1st to \d\w\w/)
    await expect(item.getByRole('link')).toHaveAttribute('href', `#/film/${idOf(HEAD)}`)
    await news.getByRole('button', { name: 'Hide what changed' }).click()
    await expect(news).toHaveCount(0)
    await open('#/')
    await open('#/watch-next')
    await expect(rows().first()).toBeVisible()
    await expect(news).toHaveCount(0)
    // What changes while one looks is no news either.
    await ask('mutation', 'comparisons.remove', { id: said.id })
    await isShown(before)
    await open('#/')
    await open('#/watch-next')
    await isShown(before)
    await expect(news).toHaveCount(0)
  })

  test('all that went into a place adds up, with its chances, and leads to where it was said', async () => {
    await page.getByRole('button', { name: 'All that went into it' }).click()
    await expect(dialog().getByRole('heading', { name: HEAD })).toBeVisible()
    await expect(dialog()).toContainText(/\d+% to be first/)
    await expect(dialog()).not.toContainText('first ten')
    const amounts = await dialog().locator('tr > td:first-child').allTextContents()
    const hundredths = amounts.map((text) => Math.round(Number(text.replace('−', '-')) * 100))
    const total = hundredths.pop()
    expect(hundredths.length).toBeGreaterThan(2)
    expect(hundredths.reduce((sum, value) => sum + value, 0)).toBe(total)
    await dialog().getByRole('link', { name: /Her/ }).first().click()
    await expect(page).toHaveURL(new RegExp(idOf('Her 2026-11-14')))
  })

  test('a move by hand leads to the film’s page, where it can be taken back', async () => {
    const fourth = before[3] ?? ''
    await toggle(fourth).focus()
    await page.keyboard.press('m')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(head()).toContainText(fourth)
    const reason = page.locator('table').first().getByRole('row').filter({ hasText: 'You moved it above' })
    await reason.getByRole('link', { name: /to the film’s page/ }).click()
    await expect(page).toHaveURL(new RegExp(`#/film/${idOf(fourth)}`))
    await expect(page.getByText(/^Moved by hand, /).first()).toBeVisible()
    await undo()
  })

  test('a circle is shown, and settled by taking back, by turning round, and by leaving it', async () => {
    const said = await compare('Lost in Translation', 'better', 'Brief Encounter')
    const odds = page.getByRole('button', { name: 'One thing at odds' })
    await odds.click()
    const circle = dialog().getByRole('listitem').filter({ hasText: 'each above the next' })
    const allSettled = dialog().getByText('All is settled: everything you said goes together.')
    const last = dialog().getByText('Lost in Translation is better than Brief Encounter', { exact: true })
    await expect(circle.getByRole('listitem')).toHaveCount(3)
    await expect(
      circle.getByRole('link', { name: /Your review of In the Mood for Love/ }).first(),
    ).toHaveAttribute('href', `#/entry/${idOf('In the Mood for Love 2026-08-08')}`)

    await circle
      .getByRole('button', { name: 'Take back: Lost in Translation is better than Brief Encounter' })
      .click()
    await expect(allSettled).toBeVisible()
    await expect(dialog()).toContainText('Lost in Translation and Brief Encounter are no longer compared.')
    await dialog().getByRole('button', { name: 'Undo' }).click()
    await expect(last).toBeVisible()

    await circle
      .getByRole('button', { name: 'Turn round: Lost in Translation is better than Brief Encounter' })
      .click()
    await expect(allSettled).toBeVisible()
    await expect(dialog()).toContainText('Turned round: Brief Encounter is better than Lost in Translation.')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(last).toBeVisible()

    const { contradictions } = await ask<{ contradictions: { key: string }[] }>(
      'query',
      'queue.conflicts',
      {},
    )
    await circle.getByRole('button', { name: /^Leave it so/ }).click()
    await expect(allSettled).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(odds).toHaveCount(0)
    await page.reload()
    await expect(head()).toContainText(HEAD)
    expect(await ask('query', 'queue.conflicts', {})).toEqual({ contradictions: [], disagreements: [] })
    const key = contradictions[0]?.key
    await ask('mutation', 'queue.leaveConflict', { key, left: false })
    await ask('mutation', 'comparisons.remove', { id: said.id })
  })

  test('stars that duels speak against are settled by the stars that fit, and keep their review', async () => {
    const beaten = ['Yi Yi', 'Paris, Texas', 'Burning', 'Petite Maman', 'Past Lives']
    const ids: string[] = []
    for (const title of beaten) ids.push((await compare('The Innocents', 'better', title)).id)
    const entry = { id: idOf('The Innocents 2026-10-31') }
    const stars = () => ask<{ rating: number; review: string }>('query', 'viewings.get', entry)
    const { review } = await stars()
    await page.getByRole('button', { name: /at odds/ }).click()
    const one = dialog().getByRole('listitem').filter({ hasText: 'Your 4 for The Innocents beat' })
    await one.getByText('What it was set against').click()
    await expect(one.getByRole('listitem').filter({ hasText: 'A duel' })).toHaveCount(5)
    const give = one.getByRole('button', { name: /^Give it/ })
    const suggested = /Give it (4½|5) stars/.exec((await give.textContent()) ?? '')?.[1] ?? ''
    await give.click()
    await expect(dialog()).toContainText(`The Innocents has ${suggested} stars now, not 4.`)
    await expect(one).toHaveCount(0)
    await expect(dialog()).toBeVisible()
    expect(await stars()).toMatchObject({ rating: suggested === '5' ? 10 : 9, review })
    await dialog().getByRole('button', { name: 'Undo' }).click()
    await expect(one).toHaveCount(1)
    expect(await stars()).toMatchObject({ rating: 8, review })
    await page.keyboard.press('Escape')
    for (const id of ids) await ask('mutation', 'comparisons.remove', { id })
  })

  test('a film just seen leaves the queue; what it was compared with stays on its page', async () => {
    const wanted = 'The Green Ray'
    const said = await compare(wanted, 'better', HEAD, 'watch-next')
    await expect(row(wanted).or(head().filter({ hasText: wanted }))).toBeVisible()
    const id = idOf('seen just now')
    await ask('mutation', 'viewings.save', { id, filmId: idOf(wanted), watchedOn: today(), rating: 8 })
    await expect(row(wanted).or(head().filter({ hasText: wanted }))).toHaveCount(0)
    await open(`#/film/${idOf(wanted)}`)
    await expect(page.getByRole('button', { name: `Take back the comparison with ${HEAD}` })).toBeVisible()
    await ask('mutation', 'viewings.remove', { id })
    await ask('mutation', 'comparisons.remove', { id: said.id })
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`nothing of it is out of reach of a screen reader, in ${theme}`, async () => {
      const said = await compare('Lost in Translation', 'better', 'Brief Encounter')
      await ask('mutation', 'settings.set', { theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await toggle(before[2] ?? '').focus()
      await page.keyboard.press('m')
      await page.keyboard.press('ArrowUp')
      expect(await violations(page), 'a row taken up').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('r')
      await expect(dialog().getByRole('link')).toBeVisible()
      expect(await violations(page), 'Surprise me').toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'All that went into it' }).click()
      await expect(dialog().getByRole('table')).toBeVisible()
      expect(await violations(page), 'All that went into it').toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'One thing at odds' }).click()
      await dialog()
        .getByRole('button', { name: /^Take back/ })
        .last()
        .click()
      await expect(dialog().getByRole('button', { name: 'Undo' })).toBeVisible()
      expect(await violations(page), 'At odds').toEqual([])
      await dialog().getByRole('button', { name: 'Undo' }).click()
      await expect(dialog().getByRole('heading', { level: 3 })).toHaveCount(1)
      expect(await violations(page), 'At odds').toEqual([])
      await page.keyboard.press('Escape')
      await ask('mutation', 'comparisons.remove', { id: said.id })
    })
  }
})
