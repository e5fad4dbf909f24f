import { expect, test } from '@playwright/test'
import { type Fixture, type FixtureWindow, type StandInModules, stageFixtureApp } from './fixture.ts'

declare const fixture: Fixture
declare const window: FixtureWindow

const stage = stageFixtureApp('group')

test.describe('a page', () => {
  test('is served by the app’s own handler and says so at its origin', async () => {
    expect(await stage.page.title()).toBe('Fixture')
    expect(await stage.page.evaluate(() => isSecureContext)).toBe(true)
  })

  test('runs the preload before its own scripts, in a world those can’t see', async () => {
    const seen = await stage.page.evaluate(() => window.seen)
    expect(seen).toEqual({
      fixture: 'object',
      kept: 'undefined',
      leave: 'undefined',
      enter: 'undefined',
      require: 'undefined',
      process: 'undefined',
      playwright: [],
    })
    expect(await stage.page.locator('html').getAttribute('data-preload')).toBe('ran first')
  })

  test('has its preload again after a reload', async () => {
    await stage.page.reload()
    expect(await stage.page.evaluate(() => window.fixture.same('still here'))).toBe('still here')
    expect((await stage.page.evaluate(() => window.seen)).kept).toBe('undefined')
  })

  test('obeys the content security policy its handler sends', async () => {
    expect(await stage.page.locator('html').getAttribute('data-inline')).toBeNull()
    expect(
      await stage.page.evaluate(() => fetch('https://refused.example/').catch((error) => error.name)),
    ).toBe('TypeError')
  })

  test('follows the theme main chose', async () => {
    expect(await stage.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
    await stage.app.process.evaluate(() => {
      fixture.electron.nativeTheme.themeSource = 'light'
    }, null)
    await expect
      .poll(() => stage.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(false)
  })

  test('is denied the permissions main denies', async () => {
    expect(await stage.page.evaluate(() => Notification.requestPermission())).toBe('denied')
  })
})

test.describe('the network', () => {
  const refused = () =>
    stage.app.process.evaluate(({ standIn }: StandInModules) => standIn.refusedRequests(), null)

  test('refuses and counts every request but the app’s, whatever the policy allows', async () => {
    const before = await refused()
    const outcome = await stage.page.evaluate(() =>
      fetch('https://allowed.example/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(outcome).toBe('refused')
    await expect.poll(refused).toBe(before + 1)
    expect(await stage.app.happened()).toContain('request https://allowed.example/')
  })

  test('counts what the policy kept from being sent at all', async () => {
    const before = await refused()
    await stage.page.evaluate(() => {
      fetch('https://refused.example/').catch(() => undefined)
      new Image().src = 'https://refused.example/pixel.png'
    })
    await expect.poll(refused).toBe(before + 2)
  })

  test('answers what a page posts', async () => {
    const posted = () =>
      fetch('/posted', { method: 'POST', body: 'Ärger & <b>' }).then((answer) => answer.text())
    expect(await stage.page.evaluate(posted)).toBe('Ärger & <b>')
  })

  test('lets main cancel a request of the app’s own', async () => {
    const fetched = () =>
      fetch('/cancelled.js').then(
        () => 'answered',
        () => 'cancelled',
      )
    expect(await stage.page.evaluate(fetched)).toBe('cancelled')
  })

  test('asks main before a page goes elsewhere, and stays', async () => {
    const address = stage.page.url()
    await stage.page.click('#away')
    await expect.poll(() => stage.app.happened()).toContain('will-navigate https://away.example/')
    expect(stage.page.url()).toBe(address)
    expect(await stage.page.title()).toBe('Fixture')
  })

  test('opens no window', async () => {
    expect(await stage.page.evaluate(() => open('https://popup.example/') === null)).toBe(true)
    await stage.page.click('#blank')
    await expect.poll(() => stage.app.happened()).toContain('window-open https://popup.example/')
    await expect.poll(() => stage.app.happened()).toContain('window-open https://blank.example/')
    await expect.poll(() => stage.page.context().pages().length).toBe(1)
  })

  test('downloads nothing', async () => {
    await stage.page.click('#save')
    await expect.poll(() => stage.app.happened()).toContain('download kept.txt')
  })
})
