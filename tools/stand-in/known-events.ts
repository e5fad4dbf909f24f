/**
 * Events an app may listen to: those the stand-in emits, and (last in each set) those that cannot happen in it,
 * because what causes them does not exist here.
 */
export const webContentsEvents: ReadonlySet<string> = new Set([
  'dom-ready',
  'did-start-loading',
  'did-stop-loading',
  'did-finish-load',
  'did-fail-load',
  'did-navigate',
  'did-navigate-in-page',
  'will-navigate',
  'will-frame-navigate',
  'will-prevent-unload',
  'render-process-gone',
  'console-message',
  'preload-error',
  'destroyed',
  // Redirects throw; there are no webviews, and no window a page opened.
  'will-redirect',
  'will-attach-webview',
  'did-attach-webview',
  'did-create-window',
])

export const browserWindowEvents: ReadonlySet<string> = new Set([
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'move',
  'moved',
  'resize',
  'resized',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'enter-full-screen',
  'leave-full-screen',
  'close',
  'closed',
])

export const appEvents: ReadonlySet<string> = new Set([
  'will-finish-launching',
  'ready',
  'session-created',
  'web-contents-created',
  'browser-window-created',
  'second-instance',
  'render-process-gone',
  'before-quit',
  'window-all-closed',
  'will-quit',
  'quit',
  // The system sends these to an app of its own, which Chromium is instead.
  'activate',
  'open-file',
  'open-url',
  // Chromium's other processes are its own affair here; certificates and logins need a network.
  'child-process-gone',
  'certificate-error',
  'login',
  'select-client-certificate',
])
