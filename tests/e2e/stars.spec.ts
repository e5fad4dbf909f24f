import { expect, type Locator, test } from '@playwright/test'
import { launchApp, type RunningApp } from './app.ts'

/** The star widget key by key, half by half, in the app’s own Entry screen. */
test.describe('Stars', () => {
  let app: RunningApp
  let stars: Locator

  test.beforeAll(async () => {
    app = await launchApp()
    await expect(app.page.getByRole('banner')).toBeVisible()
    await app.page.keyboard.press('Control+n')
    await app.page.getByRole('combobox', { name: 'Film', exact: true }).fill('Her 2013')
    await app.page.getByRole('option', { name: /as a film of your own/ }).click()
    stars = app.page.getByRole('slider', { name: 'Rating' })
    await expect(stars).toBeVisible()
  })

  test.afterAll(async () => {
    await app.quit()
  })

  test.beforeEach(async () => {
    await app.page.mouse.move(0, 0)
    await stars.focus()
    await stars.press('0')
    await says('not rated')
  })

  const says = (words: string) => expect(stars).toHaveAttribute('aria-valuetext', words)

  /** Where a half star is on the page: its middle. `half` 1 to 10. */
  async function middleOf(half: number): Promise<{ x: number; y: number }> {
    const box = await stars.locator('svg').boundingBox()
    if (!box) throw new Error('The stars are not to be seen.')
    const isMirrored = await stars.evaluate((element) => getComputedStyle(element).direction === 'rtl')
    const along = (half - 0.5) / 10
    return { x: box.x + box.width * (isMirrored ? 1 - along : along), y: box.y + box.height / 2 }
  }

  async function clickHalf(half: number): Promise<void> {
    const { x, y } = await middleOf(half)
    await app.page.mouse.click(x, y)
  }

  const WHOLE = ['one star', 'two stars', 'three stars', 'four stars', 'five stars'] as const
  const BELOW = [
    'half a star',
    'one and a half stars',
    'two and a half stars',
    'three and a half stars',
    'four and a half stars',
  ] as const

  test('is a slider from nothing to five that starts not rated', async () => {
    await expect(stars).toHaveAttribute('aria-valuemin', '0')
    await expect(stars).toHaveAttribute('aria-valuemax', '5')
    await expect(stars).toHaveAttribute('aria-valuenow', '0')
  })

  for (const digit of [1, 2, 3, 4, 5] as const) {
    test(`gives ${digit} with ${digit}, and the half below with ${digit} again or with Shift`, async () => {
      await stars.press(`${digit}`)
      await says(`${WHOLE[digit - 1]} out of five`)
      await expect(stars).toHaveAttribute('aria-valuenow', `${digit}`)
      await stars.press(`${digit}`)
      await says(`${BELOW[digit - 1]} out of five`)
      await stars.press('0')
      await stars.press(`Shift+Digit${digit}`)
      await says(`${BELOW[digit - 1]} out of five`)
    })
  }

  for (const key of ['0', 'Delete', 'Backspace']) {
    test(`clears with ${key}`, async () => {
      await stars.press('4')
      await says('four stars out of five')
      await stars.press(key)
      await says('not rated')
    })
  }

  test('moves by a half with every arrow', async () => {
    await stars.press('ArrowRight')
    await says('half a star out of five')
    await stars.press('ArrowUp')
    await says('one star out of five')
    await stars.press('ArrowLeft')
    await says('half a star out of five')
    await stars.press('ArrowDown')
    await says('not rated')
  })

  test('goes to the ends with Home and End, and no further', async () => {
    await stars.press('End')
    await says('five stars out of five')
    await stars.press('ArrowRight')
    await says('five stars out of five')
    await stars.press('Home')
    await says('half a star out of five')
  })

  test('takes each half under the pointer, and clears at the same one again', async () => {
    for (const half of [1, 4, 7, 10]) {
      await clickHalf(half)
      await expect(stars).toHaveAttribute('aria-valuenow', `${half / 2}`)
      await clickHalf(half)
      await says('not rated')
    }
  })

  test('shows what a click would give, with its keys, before it is given', async () => {
    await stars.press('4')
    const { x, y } = await middleOf(7)
    await app.page.mouse.move(x, y)
    await expect(stars).toHaveText('3½44')
    await says('four stars out of five')
    await app.page.mouse.move(0, 0)
    await expect(stars).toHaveText('')
  })

  test('keeps what a press slides to, and nothing when it is let go elsewhere', async () => {
    const from = await middleOf(2)
    const to = await middleOf(9)
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(to.x, to.y, { steps: 4 })
    await app.page.mouse.up()
    await says('four and a half stars out of five')
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(from.x, from.y + 120, { steps: 4 })
    await app.page.mouse.up()
    await says('four and a half stars out of five')
  })

  test('takes a touch', async () => {
    const { x, y } = await middleOf(6)
    const touch = { pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0, clientX: x, clientY: y }
    await stars.evaluate((element) => {
      // A made-up pointer can not be captured; a finger's can.
      element.setPointerCapture = () => undefined
    })
    await stars.dispatchEvent('pointerdown', { ...touch, buttons: 1 })
    await expect(stars).toHaveText('33')
    await stars.dispatchEvent('pointerup', touch)
    await says('three stars out of five')
    await expect(stars).toHaveText('')
  })

  test('reads from the right where the page does', async () => {
    const page = app.page
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    try {
      await stars.press('ArrowLeft')
      await says('half a star out of five')
      await stars.press('ArrowRight')
      await says('not rated')
      await clickHalf(3)
      await says('one and a half stars out of five')
      await expect(stars.locator('svg')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)')
    } finally {
      await page.evaluate(() => document.documentElement.removeAttribute('dir'))
    }
  })

  test('shows a ring for the keyboard', async () => {
    await stars.press('3')
    await expect(stars).toHaveCSS('outline-style', 'solid')
    await expect(stars).toHaveCSS('outline-width', '2px')
  })

  test('is drawn in the system’s colours where those are forced, and still where motion is unwanted', async () => {
    await app.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    try {
      await stars.press('3')
      const paint = await stars.evaluate((element) => {
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.color = 'CanvasText'
        const system = getComputedStyle(probe).color
        probe.remove()
        const paths = [...element.querySelectorAll('path')].map((path) => getComputedStyle(path))
        return { system, fills: paths.map(({ fill }) => fill), strokes: paths.map(({ stroke }) => stroke) }
      })
      expect(paint.fills.filter((fill) => fill === paint.system)).toHaveLength(3)
      expect(new Set(paint.strokes)).toEqual(new Set([paint.system]))
      await expect(stars).toHaveCSS('transition-duration', '0s')
    } finally {
      await app.page.emulateMedia({ forcedColors: null, reducedMotion: null })
    }
  })

  test('leaves Ctrl+1 and Tab to others', async () => {
    await stars.press('5')
    await stars.press('Tab')
    await expect(stars).not.toBeFocused()
    await says('five stars out of five')
    await app.page.keyboard.press('Control+1')
    await expect(app.page).toHaveTitle(/^Diary/)
  })
})
