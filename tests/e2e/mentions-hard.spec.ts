import { expect, type Page, test } from '@playwright/test'
import type { Draft, FilmHit, FilmSummary, ViewingDetail } from '../../core/api.ts'
import { launchApp, type RunningApp } from './app.ts'
import { answer, makeAll } from './contract.ts'
import { opened, reviewOf } from './person.ts'
import {
  entryId,
  openThief,
  panel,
  proposals,
  row,
  proposal as titledProposal,
  underlined,
} from './proposals-page.ts'

/** What goes wrong elsewhere: strange text, far too much of it, half a word of an input method, and changes of mind. */

/** By its whole title. */
const proposal = (page: Page, title: string) => titledProposal(page, `${title},`)

const MANY = 300

let app: RunningApp
let page: Page
let ronin: FilmSummary

test.beforeAll(async () => {
  app = await launchApp()
  page = app.page
  await opened(page)
  ronin = await add('Ronin', 1998)
  await add('Heat', 1995)
  await add('M', 1931)
})
test.afterAll(() => app.quit())

const add = (title: string, year: number) =>
  answer<FilmSummary>(page, 'mutation', 'films.save', { title, year })

/** Opens a new entry on a film and puts `text` into its review at once; the entry's id. */
async function write(text: string): Promise<string> {
  await openThief(page)
  await page.keyboard.insertText(text)
  return entryId(page)
}
const draftOf = (id: string) => answer<Draft | null>(page, 'query', 'drafts.get', { id })
const verdictsOf = async (id: string) => (await draftOf(id))?.body.verdicts

test.describe('strange text', () => {
  for (const [what, text] of [
    ['emoji', '👩‍👩‍👧‍👦🎬 é: It is better than Ronin 🔥.'],
    ['right to left', 'הסרט הזה נהדר. It is better than Ronin. סוף.'],
    ['HTML', '<b>Loud</b> &amp; <script>alert(1)</script>. It is better than <i>Ronin</i>.'],
    ['Spanish', 'Más lenta, más triste. Es mejor que Ronin, y ¡qué final!'],
  ] as const) {
    test(`${what}: the words of the title are underlined, none beside them`, async () => {
      await write(text)
      await expect(underlined(page)).toHaveText(['Ronin'])
      await page.keyboard.insertText(' Fin.')
      await expect(reviewOf(page)).toHaveText(`${text} Fin.`)
    })
  }

  test('a title of one character is one after a cue, and a letter elsewhere', async () => {
    await write('M is for murder, said Mr. M. I gave it an M. It is better than *M*.')
    await expect(proposal(page, 'M')).toContainText('It is better than M.')
    await expect(proposals(page).getByRole('group')).toHaveCount(1)
  })

  test('two films of one title and year are proposed once', async () => {
    await add('Twins of Evil', 1971)
    await answer(page, 'mutation', 'films.save', {
      title: 'Twins of Evil',
      year: 1971,
      directors: ['Nobody'],
    })
    const id = await write('It is better than Twins of Evil (1971).')
    await expect(proposals(page).getByRole('group')).toHaveCount(1)
    await page.keyboard.press('Control+j')
    await page.keyboard.press('Enter')
    await expect(proposals(page)).toHaveCount(0)
    await expect.poll(() => verdictsOf(id)).toHaveLength(1)
  })
})

test.describe('too much of it', () => {
  test('of hundreds of proposals the first dozen show, and the others one by one or when asked for', async () => {
    const titles = Array.from({ length: MANY }, (_, n) => `Harbour Street ${n + 100}`)
    await makeAll(
      page,
      titles.map((title) => ({ path: 'films.save', input: { title, year: 1990 } })),
    )
    await write(titles.map((title) => `[[${title} (1990)]]`).join(' '))
    const rows = proposals(page).getByRole('group')
    await expect(panel(page)).toContainText(`${MANY} to look at`)
    await expect(rows).toHaveCount(12)
    await page.keyboard.press('Control+j')
    await expect(proposal(page, 'Harbour Street 100')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(proposal(page, 'Harbour Street 101')).toBeFocused()
    await expect(proposal(page, 'Harbour Street 112')).toHaveCount(1)
    await expect(rows).toHaveCount(12)
    await panel(page)
      .getByRole('button', { name: `and ${MANY - 13} more` })
      .click()
    await expect(rows).toHaveCount(36)
    await expect(proposal(page, 'Harbour Street 113')).toBeFocused()
  })

  for (const [what, end] of [
    ['in paragraphs', '\n\n'],
    ['in one line', ''],
  ] as const) {
    test(`a text near five million characters ${what} is taken, and written on as any other`, async () => {
      const paragraph = `${'The harbour lies empty at dawn, and the film takes its patience from it. '.repeat(8)}${end}`
      const text = paragraph.repeat(Math.floor(4_900_000 / paragraph.length))
      await write('')
      await reviewOf(page).evaluate((content, pasted) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', pasted)
        content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }, text)
      await expect(panel(page)).toContainText('This review is too long to be read whole')
      await page.keyboard.type(' It is better than Ronin.')
      await expect(proposal(page, 'Ronin')).toContainText('It is better than Ronin.')
      await expect(panel(page)).toContainText('This review is too long to be read whole')
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Backspace')
      await page.keyboard.type('It is better than Heat.')
      await expect(proposal(page, 'Heat')).toBeVisible()
      await expect(panel(page)).not.toContainText('too long')
    })
  }
})

test('an input method’s word is left alone while it is made, and read once it is done', async () => {
  const cdp = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const composeRonin = async () => {
    await write('It is better than ')
    const ends = await reviewOf(page).evaluateHandle((content) => {
      const times: number[] = []
      content.addEventListener('compositionend', (event) => times.push(event.timeStamp))
      return times
    })
    for (const text of ['R', 'Ro', 'Ron', 'Roni', 'Ronin']) await compose(text)
    // Long enough for two readings.
    await page.waitForTimeout(1_000)
    const marks = await underlined(page).count()
    return { marks, isWhole: (await ends.evaluate((times) => times.length)) === 0 }
  }
  let composed = await composeRonin()
  // A browser short of time now and then ends a composition by itself: its word is done then, and may be read.
  for (let again = 0; again < 2 && !composed.isWhole; again += 1) composed = await composeRonin()
  expect(composed).toEqual({ marks: 0, isWhole: true })
  await page.keyboard.insertText('Ronin')
  await expect(reviewOf(page)).toHaveText('It is better than Ronin')
  await expect(underlined(page, 'Open')).toHaveText(['Ronin'])
})

test.describe('changes of mind', () => {
  const takeFirst = async () => {
    await proposals(page).getByRole('group').first().waitFor()
    await page.keyboard.press('Control+j')
    await page.keyboard.press('Enter')
    await expect(reviewOf(page)).toBeFocused()
  }

  test('what was removed by hand is not proposed again, and Undo brings it back as it was', async () => {
    const id = await write('A cold film. It is better than Ronin.')
    await takeFirst()
    await row(page, 'Ronin').getByRole('button', { name: 'Change Ronin' }).click()
    await row(page, 'Ronin')
      .getByRole('button', { name: /^Remove/ })
      .click()
    await expect(row(page, 'Ronin')).toHaveCount(0)
    await reviewOf(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' It is worse than Heat.')
    await expect(proposal(page, 'Heat')).toBeVisible()
    await expect(proposal(page, 'Ronin')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(row(page, 'Ronin')).toBeVisible()
    await expect(underlined(page, 'Taken')).toHaveText(['Ronin'])
    await expect.poll(() => verdictsOf(id)).toMatchObject([{ otherFilmId: ronin.id, relation: 'better' }])
    const { keys } = await answer<{ keys: string[] }>(page, 'query', 'mentions.waved', { entryId: id })
    expect(keys).toEqual([])
  })

  test('a sentence that is cut and pasted elsewhere keeps what was taken from it', async () => {
    const id = await write('A cold film.\n\nIt is better than Ronin.')
    await takeFirst()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Control+x')
    const asks = panel(page).getByText('The sentence it came from is no longer in your review.')
    await expect(asks).toBeVisible()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+v')
    await page.keyboard.type(' ')
    await expect(asks).toHaveCount(0)
    await expect
      .poll(() => verdictsOf(id))
      .toMatchObject([{ quote: 'It is better than Ronin.', quoteStart: 0, relation: 'better' }])
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/#\/$/)
  })

  test('a film that is new to the diary is made once, however often Enter is pressed', async () => {
    const id = await write('It is better than *The Lighthouse of Amrum*.')
    await proposal(page, 'The Lighthouse of Amrum').waitFor()
    await page.keyboard.press('Control+j')
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')])
    await expect(row(page, 'The Lighthouse of Amrum')).toBeVisible()
    await expect.poll(() => verdictsOf(id)).toHaveLength(1)
    const found = await answer<FilmHit[]>(page, 'query', 'films.search', { query: 'Lighthouse of Amrum' })
    expect(found).toHaveLength(1)
  })

  test('a film accepted in the moment of saving is saved with the entry', async () => {
    const id = await write('It is better than *The Ferryman of Föhr*.')
    await proposal(page, 'The Ferryman of Föhr').waitFor()
    await page.keyboard.press('Control+j')
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Control+Enter')])
    await expect(page).toHaveURL(/#\/$/)
    const { comparisons } = await answer<ViewingDetail>(page, 'query', 'viewings.get', { id })
    expect(comparisons).toHaveLength(1)
    expect(await draftOf(id)).toBeNull()
  })

  test('a mention that becomes the film under review is proposed no more', async () => {
    await write('It is better than Heat, and not as good as Ronin.')
    await expect(proposals(page).getByRole('group')).toHaveCount(2)
    await page.getByRole('button', { name: /Change film|Another film/ }).click()
    await page.getByRole('combobox', { name: 'Film', exact: true }).fill('Heat 1995')
    await page.getByRole('option', { name: /Heat/ }).first().waitFor()
    await page.keyboard.press('Enter')
    await expect(proposals(page).getByRole('group')).toHaveCount(1)
    await expect(proposal(page, 'Ronin')).toBeVisible()
  })
})
