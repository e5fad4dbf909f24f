import { expect, type Page, test } from '@playwright/test'
import type { Draft, FilmSummary, ViewingDetail } from '../../core/api.ts'
import { launchApp, type RunningApp } from './app.ts'
import { violations } from './axe.ts'
import { answer } from './contract.ts'
import { draftSaved, opened, reviewOf, startLogging } from './person.ts'
import { entryId, openThief, panel, proposal, proposals, underlined } from './proposals-page.ts'
import { referenceReview } from './reference-review.ts'

/** What a review mentions, found while it is written: proposed beside it, taken with one key, and never lost or asked twice. */

test('the reference review, answered with nothing but Enter, makes the queue', async () => {
  test.slow()
  const { origin, text } = referenceReview()
  test.info().annotations.push({ type: 'review', description: origin })
  const app = await launchApp()
  const { page } = app
  await startLogging(page, 'Her 2013', '4')
  await page.keyboard.press('Enter')
  await expect(reviewOf(page)).toBeFocused()
  await page.keyboard.type(text)
  await draftSaved(page)
  await expect(proposals(page).getByRole('group')).toHaveCount(3)
  // The last sentence too has been read: it sends one back to the film the first paragraph compares.
  await expect(
    underlined(page, 'Open')
      .filter({ hasText: /Kaufman.s film/ })
      .last(),
  ).toBeVisible()
  await expect(
    proposal(page, 'Eternal Sunshine').getByRole('button', { name: /^See again/, pressed: true }),
  ).toBeVisible()
  await page.keyboard.press('ControlOrMeta+j')
  for (let left = 3; left > 0; left--) {
    await expect(proposals(page).getByRole('group').first()).toBeFocused()
    await expect(proposals(page).getByRole('group')).toHaveCount(left)
    await page.keyboard.press('Enter')
  }
  await expect(reviewOf(page)).toBeFocused()
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
  const rest = page.getByRole('listitem').filter({ hasText: 'I’m Here' })
  await expect(rest.or(page.getByRole('listitem').filter({ hasText: "I'm Here" })).first()).toContainText(
    'Not seen',
  )
  await expect(page.getByText('The Master')).toHaveCount(0)
  await app.quit()
})

test.describe('with a few films', () => {
  let app: RunningApp
  let page: Page
  let heat: FilmSummary
  let ronin: FilmSummary

  test.beforeAll(async () => {
    app = await launchApp()
    page = app.page
    await opened(page)
    const add = (title: string, year: number) =>
      answer<FilmSummary>(page, 'mutation', 'films.save', { title, year })
    heat = await add('Heat', 1995)
    ronin = await add('Ronin', 1998)
    await add('The Long Goodbye', 1973)
  })
  test.afterAll(() => app.quit())

  const write = async (text: string): Promise<string> => {
    await openThief(page)
    // All at once: on a slow machine half a word of it might be read.
    await page.keyboard.insertText(text)
    return entryId(page)
  }
  const getDraft = (id: string) => answer<Draft | null>(page, 'query', 'drafts.get', { id })

  test('names found are underlined while one writes, and proposed with their sentence', async () => {
    await write('The safe is wonderful. It is better than Ronin. I kept watching Theodore in Heat.')
    await expect(underlined(page, 'Open')).toHaveText(['Ronin'])
    await expect(underlined(page, 'Named')).toHaveText(['Heat'])
    await expect(proposal(page, 'Ronin')).toContainText('It is better than Ronin.')
    // The panel speaks of the other film.
    await expect(proposal(page, 'Ronin').getByRole('radio', { name: /^Ronin is Worse/ })).toBeChecked()
    await expect(reviewOf(page)).toBeFocused()
    // Off the text: a cursor that blinks is an animation without an end.
    await page.keyboard.press('Control+j')
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      expect(await violations(page)).toEqual([])
    }
  })

  test('arrows change what is proposed, Enter takes it, and the mark stays with its words', async () => {
    const id = await write('It is better than Ronin.')
    await expect(proposal(page, 'Ronin')).toBeVisible()
    await page.keyboard.press('Control+j')
    await expect(proposal(page, 'Ronin')).toBeFocused()
    await expect(proposal(page, 'Ronin').getByRole('status')).toBeEmpty()
    await page.keyboard.press('ArrowLeft')
    await expect(proposal(page, 'Ronin').getByRole('status')).toHaveText(/^Ronin is as good as /)
    await page.keyboard.press('r')
    await page.keyboard.press('Enter')
    await expect(reviewOf(page)).toBeFocused()
    await expect(underlined(page, 'Taken')).toHaveText(['Ronin'])
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('First: ')
    await draftSaved(page)
    await expect
      .poll(async () => (await getDraft(id))?.body.verdicts)
      .toMatchObject([
        {
          otherFilmId: ronin.id,
          relation: 'similar',
          pull: 'rewatch',
          quote: 'First: It is better than Ronin.',
          quoteStart: 0,
        },
      ])
  })

  test('Esc waves a film away for good, and Undo brings it back', async () => {
    await write('It is better than Ronin, and worse than Heat.')
    await expect(proposals(page).getByRole('group')).toHaveCount(2)
    await page.keyboard.press('Control+j')
    await page.keyboard.press('Escape')
    await expect(proposal(page, 'Ronin')).toHaveCount(0)
    await expect(proposal(page, 'Heat')).toBeFocused()
    await page.keyboard.press('Control+j')
    await reviewOf(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Ronin is worse. Really, Ronin is worse.')
    await draftSaved(page)
    await page.reload()
    await expect(proposal(page, 'Heat')).toBeVisible()
    await expect(proposal(page, 'Ronin')).toHaveCount(0)
    await page.keyboard.press('Control+j')
    await page.keyboard.press('Escape')
    await expect(proposals(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(proposal(page, 'Heat')).toBeVisible()
  })

  test('a sentence that is deleted is asked about; it comes back with its words, or is kept without them', async () => {
    const id = await write('A cold film. It is better than Ronin.')
    await expect(proposal(page, 'Ronin')).toBeVisible()
    await page.keyboard.press('Control+j')
    await page.keyboard.press('Enter')
    await expect(reviewOf(page)).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
    const asks = panel(page).getByText('The sentence it came from is no longer in your review.')
    await expect(asks).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(asks).toHaveCount(0)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Nothing.')
    await expect(asks).toBeVisible()
    await panel(page).getByRole('button', { name: 'Keep Ronin' }).click()
    await expect(asks).toHaveCount(0)
    await draftSaved(page)
    await expect
      .poll(async () => (await getDraft(id))?.body)
      .toMatchObject({
        review: 'Nothing.',
        verdicts: [{ otherFilmId: ronin.id, relation: 'better', quote: 'It is better than Ronin.' }],
      })
  })

  test('[[ and @ complete a title and write it as a link; an address stays one', async () => {
    const id = await write('Mail me at ann@heat.example or see [[lon')
    await page.getByRole('option', { name: /The Long Goodbye/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' with @hea')
    await page.getByRole('option', { name: /Heat/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('.')
    await expect
      .poll(async () => (await getDraft(id))?.body.review)
      .toBe('Mail me at ann@heat.example or see [[The Long Goodbye (1973)]] with [[Heat (1995)]].')
    await expect(proposals(page).getByRole('group')).toHaveCount(2)
    expect(heat.title).toBe('Heat')
  })

  test('Enter quicker than the list takes the film too, and what is typed meanwhile follows it', async () => {
    const id = await write('')
    /** Types `before`, Enter and `after` without a pause: CodeMirror takes what is typed in a microtask. */
    const typeAtOnce = (before: string, after: string) =>
      page.evaluate(
        ([text, rest]) => {
          const insert = (what: string) => document.execCommand('insertText', false, what)
          for (const letter of text) insert(letter)
          queueMicrotask(() => {
            document.activeElement?.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
            )
            insert(rest)
          })
        },
        [before, after] as const,
      )
    const review = () => expect.poll(async () => (await getDraft(id))?.body.review)
    await typeAtOnce('See [[lon', ' again')
    await review().toBe('See [[The Long Goodbye (1973)]] again')
    await page.keyboard.type(', with @he')
    await page.getByRole('option', { name: /Heat/ }).waitFor()
    await typeAtOnce('a', ' or')
    await review().toBe('See [[The Long Goodbye (1973)]] again, with [[Heat (1995)]] or')
  })

  test('a film added with Enter pressed twice is added once', async () => {
    const id = await write('As in [[Nowhere Known')
    await page.getByRole('option', { name: /^Add “Nowhere Known”/ }).waitFor()
    await page.evaluate(() => {
      const press = () =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
        )
      press()
      press()
    })
    await expect.poll(async () => (await getDraft(id))?.body.review).toContain('[[Nowhere Known]]')
    const found = await answer<FilmSummary[]>(page, 'query', 'films.search', {
      query: 'Nowhere Known',
      limit: 8,
    })
    expect(found.filter(({ title }) => title === 'Nowhere Known')).toHaveLength(1)
  })

  test('a film taken from the text is found at its words when the entry is opened again', async () => {
    const id = await write('Quiet. It is better than Ronin. Loud.')
    await expect(proposal(page, 'Ronin')).toBeVisible()
    await page.keyboard.press('Control+j')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/#\/$/)
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/entry/${id}`)
    await expect(reviewOf(page)).toHaveText('Quiet. It is better than Ronin. Loud.')
    await reviewOf(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Now. ')
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/#\/$/)
    const { comparisons } = await answer<ViewingDetail>(page, 'query', 'viewings.get', { id })
    expect(comparisons).toMatchObject([
      { quote: 'It is better than Ronin.', quoteStart: 12, relation: 'better' },
    ])
  })
})
