import { expect, type Page, test } from '@playwright/test'
import type { Draft, FilmSummary } from '../../core/api.ts'
import { launchApp, type RunningApp } from './app.ts'
import { answer } from './contract.ts'
import { draftSaved, opened, reviewOf, selectInReview, startLogging } from './person.ts'
import { entryId, openThief, panel, proposal, proposals, row, underlined } from './proposals-page.ts'
import { referenceReview } from './reference-review.ts'

/** A review goes on after its films were taken: what comes later is proposed too, and what is rewritten is asked about. */

/** Takes all that is proposed, as it is proposed. */
async function takeAll(page: Page, count: number): Promise<void> {
  await expect(proposals(page).getByRole('group')).toHaveCount(count)
  await page.keyboard.press('ControlOrMeta+j')
  for (let left = count; left > 0; left--) {
    await expect(proposals(page).getByRole('group')).toHaveCount(left)
    await expect(proposals(page).getByRole('group').first()).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(reviewOf(page)).toBeFocused()
}

test('the reference review, its first film taken while the rest is still to come, makes the queue', async () => {
  test.slow()
  const { origin, text } = referenceReview()
  test.info().annotations.push({ type: 'review', description: origin })
  const app = await launchApp()
  const { page } = app
  const [first = '', ...rest] = text.split('\n\n')
  await startLogging(page, 'Her 2013', '4')
  await page.keyboard.press('Enter')
  await expect(reviewOf(page)).toBeFocused()
  await page.keyboard.type(first)
  // Named by a comparison, or linked by nothing: where the first paragraph says nothing of it yet, the second does.
  const paragraphs = [...rest]
  while ((await isProposed(page)) === false) await page.keyboard.type(`\n\n${paragraphs.shift()}`)
  await page.keyboard.press('ControlOrMeta+j')
  await expect(proposals(page).getByRole('group').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row(page, 'Eternal Sunshine of the Spotless Mind')).toHaveCount(1)
  // What was read meanwhile may be proposed already and have the focus.
  await reviewOf(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(`\n\n${paragraphs.join('\n\n')}`)
  await draftSaved(page)
  await expect(proposal(page, 'Eternal Sunshine')).toContainText('in the panel already')
  await expect(
    proposal(page, 'Eternal Sunshine').getByRole('button', { name: /^See again/, pressed: true }),
  ).toBeVisible()
  await takeAll(page, 3)
  await expect(row(page, 'Eternal Sunshine of the Spotless Mind')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('region', { name: 'What just happened' })).toContainText(
    'Her is in your diary.',
  )
  await page.keyboard.press('ControlOrMeta+2')
  const head = page.getByRole('region', { name: 'First in the queue' })
  await expect(head.getByRole('heading', { level: 1 })).toHaveText(
    'Watch next: Eternal Sunshine of the Spotless Mind',
  )
  await expect(head).toContainText('You asked to see it again')
  await app.quit()
})

/** Whether a film is proposed once the text was read. */
async function isProposed(page: Page): Promise<boolean> {
  try {
    await proposals(page).getByRole('group').first().waitFor({ timeout: 4_000 })
    return true
  } catch {
    return false
  }
}

test.describe('with a few films', () => {
  let app: RunningApp
  let page: Page
  let ronin: FilmSummary

  test.beforeAll(async () => {
    app = await launchApp()
    page = app.page
    await opened(page)
    ronin = await answer<FilmSummary>(page, 'mutation', 'films.save', { title: 'Ronin', year: 1998 })
    await answer(page, 'mutation', 'films.save', { title: 'Heat', year: 1995 })
  })
  test.afterAll(() => app.quit())

  const write = async (text: string): Promise<string> => {
    await openThief(page)
    // All at once: on a slow machine half a word of it might be read.
    await page.keyboard.insertText(text)
    return entryId(page)
  }
  const writeOn = async (text: string) => {
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(text)
  }
  const draftOf = (id: string) => answer<Draft | null>(page, 'query', 'drafts.get', { id })
  const verdictsOf = async (id: string) => (await draftOf(id))?.body.verdicts

  test('half a title that was proposed is not taken once the other half is there', async () => {
    const id = await write('It is better than Stalker')
    const half = proposal(page, 'Stalker,')
    await half.waitFor()
    await page.evaluate(() => {
      document.execCommand('insertText', false, ' of Mercy.')
      // In the next microtask the editor has taken it and has not been read again.
      queueMicrotask(() => {
        const proposed = document.querySelector<HTMLElement>('[data-proposal]')
        proposed?.focus()
        proposed?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
        )
      })
    })
    await expect(proposal(page, 'Stalker of Mercy')).toBeVisible()
    await expect(half).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(reviewOf(page)).toBeFocused()
    await expect
      .poll(() => verdictsOf(id))
      .toMatchObject([{ relation: 'better', quote: 'It is better than Stalker of Mercy.' }])
    const made = await answer<FilmSummary[]>(page, 'query', 'films.search', { query: 'Stalker', limit: 8 })
    expect(made.map(({ title }) => title)).toEqual(['Stalker of Mercy'])
  })

  test.describe('a film in the panel', () => {
    test('is proposed once more for the wish a later sentence adds, and keeps both sentences', async () => {
      const id = await write('It is better than Ronin.')
      await takeAll(page, 1)
      await writeOn(' Now I want to rewatch Ronin.')
      await expect(proposal(page, 'Ronin')).toContainText('Now I want to rewatch Ronin.')
      await expect(underlined(page, 'Open')).toHaveText(['Ronin'])
      await expect(underlined(page, 'Taken')).toHaveText(['Ronin'])
      await takeAll(page, 1)
      await expect(underlined(page, 'Taken')).toHaveText(['Ronin', 'Ronin'])
      await expect
        .poll(() => verdictsOf(id))
        .toMatchObject([
          {
            ...{
              otherFilmId: ronin.id,
              relation: 'better',
              quote: 'It is better than Ronin.',
              quoteStart: 0,
            },
            ...{ pull: 'rewatch', pullQuote: 'Now I want to rewatch Ronin.', pullQuoteStart: 25 },
          },
        ])
    })

    test('is proposed for the verdict where there was only a wish', async () => {
      const id = await write('Now I want to rewatch Ronin.')
      await takeAll(page, 1)
      await writeOn(' It is better than Ronin.')
      await expect(
        proposal(page, 'Ronin').getByRole('radio', { name: /^Ronin is Worse/, checked: true }),
      ).toBeVisible()
      await takeAll(page, 1)
      await expect
        .poll(() => verdictsOf(id))
        .toMatchObject([
          {
            ...{ relation: 'better', quote: 'It is better than Ronin.', quoteStart: 29 },
            ...{ pull: 'rewatch', pullQuote: 'Now I want to rewatch Ronin.', pullQuoteStart: 0 },
          },
        ])
    })

    test('is not proposed for a piece that was left out, waved away or taken out, though one comes back to it', async () => {
      const id = await write('It is better than Ronin. Now I want to rewatch Ronin.')
      const wish = proposal(page, 'Ronin').getByRole('button', { name: /^See again/ })
      await expect(wish).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('Control+j')
      await page.keyboard.press('r')
      await expect(wish).toHaveAttribute('aria-pressed', 'false')
      await page.keyboard.press('Enter')
      await expect(reviewOf(page)).toBeFocused()
      await writeOn(' Really, I want to rewatch Ronin. It is worse than Heat.')
      await expect(proposal(page, 'Heat')).toBeVisible()
      await expect(proposals(page).getByRole('group')).toHaveCount(1)
      await takeAll(page, 1)

      await writeOn(' I want to rewatch Heat.')
      await expect(proposal(page, 'Heat')).toContainText('in the panel already')
      await page.keyboard.press('Control+j')
      await page.keyboard.press('Escape')
      await expect(proposals(page)).toHaveCount(0)
      await draftSaved(page)
      await page.reload()
      await expect(underlined(page, 'Taken').last()).toHaveText('Heat')
      await expect(proposals(page)).toHaveCount(0)
      await expect
        .poll(() => verdictsOf(id))
        .toMatchObject([
          { relation: 'better', pull: null },
          { relation: 'worse', pull: null },
        ])
    })
  })

  test.describe('a sentence that is rewritten', () => {
    const unnamed = () => panel(page).getByText('The sentence it came from no longer names it.')
    const anyAsk = () => panel(page).getByText(/^The sentence it came from/)

    test('to name another film is asked about; its row keeps what it quoted, after a reload too', async () => {
      const id = await write('A cold film. It is better than Ronin.')
      await takeAll(page, 1)
      await selectInReview(page, 'Ronin')
      await page.keyboard.type('Heat')
      await expect(unnamed()).toBeVisible()
      await expect(proposal(page, 'Heat')).toBeVisible()
      await expect.poll(async () => (await draftOf(id))?.body.review).toMatch(/Heat\.$/)
      await expect.poll(() => verdictsOf(id)).toMatchObject([{ quote: 'It is better than Ronin.' }])
      await page.reload()
      await expect(reviewOf(page)).toHaveText('A cold film. It is better than Heat.')
      await expect(anyAsk()).toBeVisible()
      await expect(underlined(page, 'Open')).toHaveText(['Heat'])
      await reviewOf(page).focus()
      await writeOn(' So.')
      await expect.poll(async () => (await draftOf(id))?.body.review).toMatch(/So\.$/)
      await expect(anyAsk()).toBeVisible()
      await panel(page).getByRole('button', { name: 'Keep Ronin' }).click()
      await expect(anyAsk()).toHaveCount(0)
      await draftSaved(page)
      await expect
        .poll(() => verdictsOf(id))
        .toMatchObject([{ otherFilmId: ronin.id, relation: 'better', quote: 'It is better than Ronin.' }])
    })

    test('and put right again, by Undo or by hand, is asked about no more', async () => {
      const id = await write('It is better than Ronin.')
      await takeAll(page, 1)
      await selectInReview(page, 'Ronin')
      await page.keyboard.type('Heat')
      await expect(unnamed()).toBeVisible()
      await page.keyboard.press('Control+z')
      await expect(reviewOf(page)).toHaveText('It is better than Ronin.')
      await expect(anyAsk()).toHaveCount(0)
      await selectInReview(page, 'Ronin')
      await page.keyboard.type('Heat')
      await expect(unnamed()).toBeVisible()
      await selectInReview(page, 'Heat')
      await page.keyboard.type('ronin')
      await expect(anyAsk()).toHaveCount(0)
      await expect.poll(() => verdictsOf(id)).toMatchObject([{ quote: 'It is better than ronin.' }])
    })

    test('can take its film out of the panel, and Undo brings that back', async () => {
      const id = await write('It is better than Ronin.')
      await takeAll(page, 1)
      await selectInReview(page, 'Ronin')
      await page.keyboard.type('Heat')
      await expect(unnamed()).toBeVisible()
      await panel(page).getByRole('button', { name: 'Remove Ronin' }).click()
      await expect(row(page, 'Ronin')).toHaveCount(0)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(row(page, 'Ronin')).toBeVisible()
      await expect.poll(() => verdictsOf(id)).toMatchObject([{ quote: 'It is better than Ronin.' }])
    })

    test('in any other way is followed: words put before it, in it and above it', async () => {
      const id = await write('It is better than Ronin.')
      await takeAll(page, 1)
      await selectInReview(page, 'better')
      await page.keyboard.type('much better')
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('A cold film.\n\nStill, ')
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Backspace')
      await page.keyboard.type(', and louder.')
      await expect
        .poll(() => verdictsOf(id))
        .toMatchObject([{ quote: 'Still, It is much better than Ronin, and louder.', quoteStart: 14 }])
      await expect(anyAsk()).toHaveCount(0)
    })

    test('moves with its words where it was copied elsewhere first', async () => {
      const id = await write('It is better than Ronin.')
      await takeAll(page, 1)
      await writeOn('\n\nIt is better than Ronin.')
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Shift+End')
      await page.keyboard.type('It is better than Heat.')
      await expect
        .poll(() => verdictsOf(id))
        .toMatchObject([{ quote: 'It is better than Ronin.', quoteStart: 25 }])
      await expect(anyAsk()).toHaveCount(0)
    })
  })
})
