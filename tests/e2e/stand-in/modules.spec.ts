import { expect, test } from '@playwright/test'
import { type Fixture, type FixtureWindow, type StandInModules, stageFixtureApp } from './fixture.ts'

declare const fixture: Fixture
declare const window: FixtureWindow

const stage = stageFixtureApp('group')

test.describe('app and its window', () => {
  test('knows itself from its package.json', async () => {
    const self = await stage.app.process.evaluate(() => {
      const { app: it } = fixture.electron
      return [it.getName(), it.getVersion(), it.isPackaged, it.isReady(), it.getAppPath().split('/').at(-1)]
    }, null)
    expect(self).toEqual(['Stand-in Fixture', '1.2.3', false, true, 'stand-in-app'])
  })

  test('takes a picture of its page', async () => {
    const picture = () =>
      stage.app.process.evaluate(async () => {
        const image = await fixture.window.webContents.capturePage()
        return { width: image.getSize().width, start: image.toPNG().subarray(1, 4).toString() }
      }, null)
    // The window's manager may take a moment to give it its size.
    await expect.poll(picture).toEqual({ width: 900, start: 'PNG' })
  })

  test('has the bounds it was given', async () => {
    const bounds = { x: 40, y: 30, width: 700, height: 500 }
    await stage.app.process.evaluate((_electron, given) => fixture.window.setBounds(given), bounds)
    // Where the window's manager first put it may be told late.
    const normal = () => stage.app.process.evaluate(() => fixture.window.getNormalBounds(), null)
    await expect.poll(normal).toEqual(bounds)
    await expect.poll(() => stage.page.evaluate(() => outerWidth)).toBe(700)
  })
})

test.describe('what is not in the stand-in', () => {
  test('throws by its name in main', async () => {
    const refusals = await stage.app.process.evaluate(() => {
      const { electron, window } = fixture
      const tries: (() => unknown)[] = [
        () => new electron.Tray('x'),
        () => electron.clipboard.readText(),
        () => electron.app.getGPUInfo('basic'),
        () => electron.app.on('accessibility-support-changed', () => undefined),
        () => window.webContents.printToPDF({}),
        () => window.setKiosk(true),
        () => electron.session.fromPartition('other'),
        () => new electron.BrowserWindow({ transparent: true }),
        () => new electron.BrowserWindow({ webPreferences: { nodeIntegration: true } }),
        () => Reflect.get(electron.BrowserWindow, 'addExtension'),
      ] as never
      return tries.map((attempt) => {
        try {
          attempt()
          return 'nothing was thrown'
        } catch (error) {
          return (error as Error).message.replace('not in the stand-in: ', '')
        }
      })
    }, null)
    expect(refusals).toEqual([
      'Tray',
      'clipboard.readText',
      'app.getGPUInfo',
      "app.on('accessibility-support-changed')",
      'webContents.printToPDF',
      'BrowserWindow.setKiosk',
      'session.fromPartition',
      'BrowserWindow { transparent }',
      'webPreferences { nodeIntegration: true }',
      'BrowserWindow.addExtension',
    ])
  })

  test('throws in a preload', async () => {
    await expect(stage.page.evaluate(() => window.fixture.more())).rejects.toThrow(
      "not in the stand-in: require('node:fs')",
    )
    await expect(stage.page.evaluate(() => window.fixture.web())).rejects.toThrow(
      'not in the stand-in: electron (in a preload).webFrame',
    )
  })
})

test('says at start what it is', () => {
  expect(stage.app.process.output).toMatch(
    /^Electron’s runtime is not here; running on the stand-in with Chromium [\d.]+\.\n/,
  )
})

test('keeps what the desktop was asked, and gives the answer a test prepared', async () => {
  const answer = await stage.app.process.evaluate(async ({ dialog, shell, standIn }: StandInModules) => {
    standIn.answerNext('dialog.showMessageBox', 0)
    const prepared = await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 })
    const unprepared = await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 })
    await shell.openExternal('https://example.com/')
    return [prepared.response, unprepared.response, standIn.recordings().map(({ what }) => what)]
  }, null)
  expect(answer).toEqual([0, 1, ['dialog.showMessageBox', 'dialog.showMessageBox', 'shell.openExternal']])
})

test('keeps the menu, for a test to choose from', async () => {
  const chosen = await stage.app.process.evaluate(({ Menu }: StandInModules) => {
    const chosenIds: string[] = []
    const template = [
      { label: 'File', submenu: [{ id: 'log', label: 'Log', click: () => chosenIds.push('log') }] },
    ]
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    Menu.getApplicationMenu()?.getMenuItemById('log')?.click()
    return chosenIds
  }, null)
  expect(chosen).toEqual(['log'])
})
