import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { hasDisplay } from '../../tools/display.ts'
import { StandInProcess } from './stand-in-process.ts'

const main = join(import.meta.dirname, '../fixtures/stand-in-app/main.js')

/** What the fixture app keeps for its tests, in main. */
interface Fixture {
  readonly happened: string[]
  readonly electron: typeof Electron.CrossProcessExports
  readonly window: Electron.BrowserWindow
  holdClose: boolean
}
declare const fixture: Fixture

/** What its preload gives the page. */
interface Exposed {
  echo(...values: unknown[]): Promise<{ values: unknown[]; from: unknown }>
  ask(channel: string): Promise<unknown>
  tell(value: unknown): void
  onTold(listener: (value: unknown) => void): () => boolean
  readonly values: Record<string, unknown>
  same(value: unknown): unknown
  throws(): void
  later(value: unknown): Promise<unknown>
  callBack(listener: (value: unknown) => unknown): unknown
  symbol(): unknown
  exposeTwice(): void
  exposeLate(): void
  more(): void
  web(): void
}
type FixtureWindow = typeof globalThis & { fixture: Exposed; seen: Record<string, unknown>; late: unknown }
declare const window: FixtureWindow

let app: StandInProcess
let page: Page
let dataDir: string

function launch(...args: string[]): StandInProcess {
  return new StandInProcess({ main, dataDir, args: [`--data=${dataDir}`, ...args], headless: !hasDisplay() })
}

const happened = () => app.evaluate(() => fixture.happened, null)

async function open(): Promise<void> {
  dataDir = mkdtempSync(join(tmpdir(), 'stand-in-'))
  app = launch()
  page = await app.firstPage()
}

test.describe('a page', () => {
  test('is served by the app’s own handler and says so at its origin', async () => {
    expect(await page.title()).toBe('Fixture')
    expect(await page.evaluate(() => isSecureContext)).toBe(true)
  })

  test('runs the preload before its own scripts, in a world those can’t see', async () => {
    const seen = await page.evaluate(() => window.seen)
    expect(seen).toEqual({
      fixture: 'object',
      kept: 'undefined',
      leave: 'undefined',
      enter: 'undefined',
      require: 'undefined',
      process: 'undefined',
      playwright: [],
    })
    expect(await page.locator('html').getAttribute('data-preload')).toBe('ran first')
  })

  test('has its preload again after a reload', async () => {
    await page.reload()
    expect(await page.evaluate(() => window.fixture.same('still here'))).toBe('still here')
    expect((await page.evaluate(() => window.seen)).kept).toBe('undefined')
  })

  test('obeys the content security policy its handler sends', async () => {
    expect(await page.locator('html').getAttribute('data-inline')).toBeNull()
    expect(await page.evaluate(() => fetch('https://refused.example/').catch((error) => error.name))).toBe(
      'TypeError',
    )
  })

  test('follows the theme main chose', async () => {
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
    await app.evaluate(() => {
      fixture.electron.nativeTheme.themeSource = 'light'
    }, null)
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(false)
  })

  test('is denied the permissions main denies', async () => {
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  })
})

test.describe('the network', () => {
  test('refuses and counts every request but the app’s, whatever the policy allows', async () => {
    const refused = () =>
      app.evaluate(
        ({ standIn }: { standIn: { refusedRequests(): number } }) => standIn.refusedRequests(),
        null,
      )
    const before = await refused()
    const outcome = await page.evaluate(() =>
      fetch('https://allowed.example/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(outcome).toBe('refused')
    await expect.poll(refused).toBe(before + 1)
    expect(await happened()).toContain('request https://allowed.example/')
  })

  test('answers what a page posts', async () => {
    const posted = () =>
      fetch('/posted', { method: 'POST', body: 'Ärger & <b>' }).then((answer) => answer.text())
    expect(await page.evaluate(posted)).toBe('Ärger & <b>')
  })

  test('lets main cancel a request of the app’s own', async () => {
    const fetched = () =>
      fetch('/cancelled.js').then(
        () => 'answered',
        () => 'cancelled',
      )
    expect(await page.evaluate(fetched)).toBe('cancelled')
  })

  test('asks main before a page goes elsewhere, and stays', async () => {
    const address = page.url()
    await page.click('#away')
    await expect.poll(happened).toContain('will-navigate https://away.example/')
    expect(page.url()).toBe(address)
    expect(await page.title()).toBe('Fixture')
  })

  test('opens no window', async () => {
    expect(await page.evaluate(() => open('https://popup.example/') === null)).toBe(true)
    await page.click('#blank')
    await expect.poll(happened).toContain('window-open https://popup.example/')
    expect(await happened()).toContain('window-open https://blank.example/')
    await expect.poll(() => page.context().pages().length).toBe(1)
  })

  test('downloads nothing', async () => {
    await page.click('#save')
    await expect.poll(happened).toContain('download kept.txt')
  })
})

test.describe('contextBridge', () => {
  test('copies values without their prototypes', async () => {
    const values = await page.evaluate(() => {
      const { list, when, map, nothing, point } = window.fixture.values
      return {
        list,
        when: when instanceof Date,
        map: map instanceof Map && [...map],
        nothing: nothing === undefined && 'nothing' in window.fixture.values,
        point: Object.getPrototypeOf(point) === Object.prototype && JSON.stringify(point),
      }
    })
    const expected = {
      list: [1, { deep: true }],
      when: true,
      map: [['a', 1]],
      nothing: true,
      point: '{"x":1}',
    }
    expect(values).toEqual(expected)
  })

  test('freezes what it exposes', async () => {
    const frozen = () => Object.isFrozen(window.fixture) && Object.isFrozen(window.fixture.values.list)
    expect(await page.evaluate(frozen)).toBe(true)
    expect(await page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'fixture')?.configurable)).toBe(
      false,
    )
  })

  test('carries functions as proxies, both ways and at once', async () => {
    expect(await page.evaluate(() => window.fixture.callBack((value) => ({ back: value })))).toEqual({
      back: { list: [1, 2] },
    })
    const isSame = () => {
      const mine = () => 1
      return (
        window.fixture.same(mine) === mine && window.fixture.same(window.fixture.same) === window.fixture.same
      )
    }
    expect(await page.evaluate(isSame)).toBe(true)
  })

  test('carries promises and their failures', async () => {
    expect(await page.evaluate(() => window.fixture.later(7))).toEqual({ value: 7 })
    const failure = await page.evaluate(() =>
      window.fixture.later('reject').catch((error: Error) => error.message),
    )
    expect(failure).toBe('rejected')
  })

  test('throws the message of what was thrown', async () => {
    await expect(page.evaluate(() => window.fixture.throws())).rejects.toThrow('no good')
  })

  test('keeps cycles and refuses what can’t cross', async () => {
    const cycle = await page.evaluate(() => {
      const loop: { self?: unknown } = {}
      loop.self = loop
      const copy = window.fixture.same(loop) as typeof loop
      return copy !== loop && copy.self === copy
    })
    expect(cycle).toBe(true)
    for (const what of ['symbol', 'weak map'] as const) {
      const pass = (kind: string) => window.fixture.same(kind === 'symbol' ? Symbol('s') : new WeakMap())
      await expect(page.evaluate(pass, what)).rejects.toThrow('An object could not be cloned.')
    }
    await expect(page.evaluate(() => window.fixture.symbol())).rejects.toThrow(
      'An object could not be cloned.',
    )
  })

  test('refuses to nest deeper than a thousand objects', async () => {
    const pass = () => {
      let deep: object = {}
      for (let depth = 0; depth < 1100; depth += 1) deep = { deep }
      return window.fixture.same(deep)
    }
    await expect(page.evaluate(pass)).rejects.toThrow('recursion depth exceeded')
  })

  test('exposes no name twice, and later ones too', async () => {
    await expect(page.evaluate(() => window.fixture.exposeTwice())).rejects.toThrow(
      'Cannot bind an API on top of an existing property',
    )
    await page.evaluate(() => window.fixture.exposeLate())
    expect(await page.evaluate(() => window.late)).toEqual({ here: true })
  })
})

test.describe('ipc', () => {
  test('carries values structured clone knows to main and back, and says who asked', async () => {
    const answer = await page.evaluate(async () => {
      const sent = [new Date(0), new Map([['k', { v: [1n, undefined, Number.NaN] }]]), new Uint8Array([1, 2])]
      const { values, from } = await window.fixture.echo(...sent)
      const [when, map, bytes] = values as [Date, Map<string, { v: unknown[] }>, Uint8Array]
      const inner = map.get('k')?.v ?? []
      return {
        from,
        when: when.getTime(),
        inner: [inner[0] === 1n, inner.length, Number.isNaN(inner[2])],
        bytes: [...bytes],
      }
    })
    expect(answer).toEqual({
      from: { url: 'app://fixture/', origin: 'app://fixture', top: true },
      when: 0,
      inner: [true, 3, true],
      bytes: [1, 2],
    })
  })

  test('rejects with main’s error, and for a channel nobody handles', async () => {
    await expect(page.evaluate(() => window.fixture.ask('fail'))).rejects.toThrow(
      "Error invoking remote method 'fail': RangeError: too far",
    )
    await expect(page.evaluate(() => window.fixture.ask('nobody'))).rejects.toThrow(
      "No handler registered for 'nobody'",
    )
  })

  test('sends from main to every listener until it is taken off', async () => {
    const told = await page.evaluate(async () => {
      const heard: unknown[] = []
      const off = window.fixture.onTold((value) => heard.push(value))
      window.fixture.tell({ first: true })
      while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      off()
      window.fixture.tell('second')
      await window.fixture.echo()
      return heard
    })
    expect(told).toEqual([{ first: true }])
  })
})

test.describe('app', () => {
  test('knows itself from its package.json', async () => {
    const self = await app.evaluate(() => {
      const { app: it } = fixture.electron
      return [it.getName(), it.getVersion(), it.isPackaged, it.isReady(), it.getAppPath().split('/').at(-1)]
    }, null)
    expect(self).toEqual(['Stand-in Fixture', '1.2.3', false, true, 'stand-in-app'])
  })

  test('tells of its life in Electron’s order', async () => {
    await expect.poll(happened).toContain('ready-to-show')
    await app.evaluate(() => fixture.electron.app.quit(), null).catch(() => undefined)
    expect(await app.ended()).toBe(0)
    const [line = ''] = app.output.split('\n').filter((text) => text.startsWith('session-created'))
    expect(
      line
        .split(' ')
        .filter((event) => !event.startsWith('http') && event !== 'request')
        .sort(),
    ).toEqual(
      [
        'session-created',
        'web-contents-created',
        'loaded',
        'ready-to-show',
        'before-quit',
        'close',
        'closed',
        'will-quit',
        'quit',
      ].sort(),
    )
    expect(line).toContain('before-quit close closed will-quit quit')
  })

  test('stays when a window refuses to close', async () => {
    await app.evaluate(() => {
      fixture.holdClose = true
      fixture.electron.app.quit()
    }, null)
    await sleep(200)
    expect(await happened()).not.toContain('closed')
    await app.evaluate(() => {
      fixture.holdClose = false
      fixture.window.close()
    }, null)
    expect(await app.ended()).toBe(0)
    expect(app.output).toContain('close closed window-all-closed before-quit will-quit quit')
  })

  test('ends when its window is closed at its frame', async () => {
    await page.close()
    expect(await app.ended()).toBe(0)
    expect(app.output).toContain('close closed window-all-closed before-quit will-quit quit')
  })

  test('has one instance in a folder; a second knocks and goes', async () => {
    const second = launch('--again')
    expect(await second.ended()).toBe(0)
    expect(second.output).toContain('second\n')
    await expect.poll(happened).toContain('second true another')
  })

  test('may start again after it was killed', async () => {
    await app.kill()
    app = launch()
    page = await app.firstPage()
    expect(await page.title()).toBe('Fixture')
  })
})

test.describe('a window', () => {
  test('takes a picture of its page', async () => {
    const picture = await app.evaluate(async () => {
      const image = await fixture.window.webContents.capturePage()
      return { size: image.getSize(), start: image.toPNG().subarray(1, 4).toString() }
    }, null)
    expect(picture.start).toBe('PNG')
    expect(picture.size.width).toBe(900)
  })

  test('has the bounds it was given', async () => {
    const bounds = { x: 40, y: 30, width: 700, height: 500 }
    await app.evaluate((_electron, given) => fixture.window.setBounds(given), bounds)
    expect(await app.evaluate(() => fixture.window.getNormalBounds(), null)).toEqual(bounds)
    await expect.poll(() => page.evaluate(() => outerWidth)).toBe(700)
  })

  test('tells when its page’s process is gone, and loads again', async () => {
    await app.evaluate(() => {
      const { happened: list, window } = fixture
      window.webContents.on('render-process-gone', (_event, { reason }) => list.push(`gone ${reason}`))
    }, null)
    const session = await page.context().newCDPSession(page)
    session.send('Page.navigate', { url: 'chrome://crash' }).catch(() => undefined)
    await expect.poll(happened).toContain('gone crashed')
    const again = await app.evaluate(async () => {
      await fixture.window.loadURL('app://fixture/')
      return fixture.window.webContents.executeJavaScript('document.title + typeof fixture')
    }, null)
    expect(again).toBe('Fixtureobject')
  })
})

test.describe('what is not in the stand-in', () => {
  test('throws by its name in main', async () => {
    const refusals = await app.evaluate(() => {
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
    await expect(page.evaluate(() => window.fixture.more())).rejects.toThrow(
      "not in the stand-in: require('node:fs')",
    )
    await expect(page.evaluate(() => window.fixture.web())).rejects.toThrow(
      'not in the stand-in: electron (in a preload).webFrame',
    )
  })
})

test('says at start what it is', () => {
  expect(app.output).toMatch(
    /^Electron’s runtime is not here; running on the stand-in with Chromium [\d.]+\.\n/,
  )
})

test('keeps what the desktop was asked, and gives the answer a test prepared', async () => {
  const answer = await app.evaluate(async ({ dialog, shell, standIn }: StandInModules) => {
    standIn.answerNext('dialog.showMessageBox', 0)
    const prepared = await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 })
    const unprepared = await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 })
    await shell.openExternal('https://example.com/')
    return [prepared.response, unprepared.response, standIn.recordings().map(({ what }) => what)]
  }, null)
  expect(answer).toEqual([0, 1, ['dialog.showMessageBox', 'dialog.showMessageBox', 'shell.openExternal']])
})

test('keeps the menu, for a test to choose from', async () => {
  const chosen = await app.evaluate(({ Menu }: StandInModules) => {
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

type StandInModules = typeof Electron.CrossProcessExports & {
  readonly standIn: typeof import('../../tools/stand-in/record.ts')
}
