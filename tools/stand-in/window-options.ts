import type { BrowserWindowConstructorOptions } from 'electron'
import { NotInStandIn, refuseUnknown } from './strict.ts'

const honoured = [
  'x',
  'y',
  'width',
  'height',
  'useContentSize',
  'center',
  'show',
  'backgroundColor',
  'webPreferences',
  'fullscreen',
]

/** Looks of the window's frame, which is Chromium's own here: a difference to see, none in what the app does. */
const cosmetic = [
  'title',
  'icon',
  'minWidth',
  'minHeight',
  'autoHideMenuBar',
  'paintWhenInitiallyHidden',
  'darkTheme',
  'roundedCorners',
  'acceptFirstMouse',
  'titleBarStyle',
  'trafficLightPosition',
]

const knownOptions = new Set([...honoured, ...cosmetic])

/** Preferences Chromium can't have otherwise here; any other value is refused. */
const fixedPreferences: Readonly<Record<string, unknown>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: false,
  javascript: true,
  images: true,
}

/** Preferences that change nothing the stand-in could show: no dictionary here to check by, a page cached or not. */
const freePreferences = new Set([
  'preload',
  'devTools',
  'spellcheck',
  'v8CacheOptions',
  'backgroundThrottling',
  'disableDialogs',
  'autoplayPolicy',
  'enableWebSQL',
])

/** @throws NotInStandIn for what would be a silent difference. */
export function checkOptions({ webPreferences = {}, ...options }: BrowserWindowConstructorOptions): void {
  refuseUnknown('BrowserWindow', options, knownOptions)
  for (const [name, value] of Object.entries(webPreferences)) {
    if (freePreferences.has(name) || fixedPreferences[name] === value) continue
    throw new NotInStandIn(`webPreferences { ${name}: ${String(value)} }`)
  }
}
