import { expect, test } from '@playwright/test'
import { type Fixture, stageFixtureApp } from './fixture.ts'

declare const fixture: Fixture

const stage = stageFixtureApp('test')

test.describe('app', () => {
  test('tells of its life in Electron’s order', async () => {
    await stage.app.process.evaluate(() => fixture.electron.app.quit(), null).catch(() => undefined)
    expect(await stage.app.process.ended()).toBe(0)
    const told = stage.app.process.output
    expect(told).toMatch(/session-created web-contents-created .*before-quit close closed will-quit quit\n/)
    for (const event of ['loaded', 'ready-to-show']) expect(told).toContain(event)
  })

  test('stays when a window refuses to close', async () => {
    await stage.app.process.evaluate(() => {
      fixture.holdClose = true
      fixture.electron.app.quit()
    }, null)
    await expect.poll(() => stage.app.happened()).toContain('close')
    expect(await stage.app.happened()).not.toContain('closed')
    await stage.app.process.evaluate(() => {
      fixture.holdClose = false
      fixture.window.close()
    }, null)
    expect(await stage.app.process.ended()).toBe(0)
    expect(stage.app.process.output).toContain('close closed window-all-closed before-quit will-quit quit')
  })

  test('ends when its window is closed at its frame', async () => {
    await stage.page.close()
    expect(await stage.app.process.ended()).toBe(0)
    expect(stage.app.process.output).toContain('close closed window-all-closed before-quit will-quit quit')
  })

  test('has one instance in a folder; a second knocks and goes', async () => {
    const second = stage.app.launch('--again')
    expect(await second.ended()).toBe(0)
    expect(second.output).toContain('second\n')
    await expect.poll(() => stage.app.happened()).toContain('second true another')
  })

  test('may start again after it was killed', async () => {
    await stage.app.process.kill()
    await stage.app.openAgain()
    expect(await stage.page.title()).toBe('Fixture')
  })
})

test.describe('a window', () => {
  test('tells when its page’s process is gone, and loads again', async () => {
    await stage.app.process.evaluate(() => {
      const { happened: list, window } = fixture
      window.webContents.on('render-process-gone', (_event, { reason }) => list.push(`gone ${reason}`))
    }, null)
    const session = await stage.page.context().newCDPSession(stage.page)
    session.send('Page.navigate', { url: 'chrome://crash' }).catch(() => undefined)
    await expect.poll(() => stage.app.happened()).toContain('gone crashed')
    const again = await stage.app.process.evaluate(async () => {
      await fixture.window.loadURL('app://fixture/')
      return fixture.window.webContents.executeJavaScript('document.title + typeof fixture')
    }, null)
    expect(again).toBe('Fixtureobject')
  })
})
