import { describe, expect, it } from 'vitest'
import { isAllowedRequest, isOwnFrame } from '../../../electron/allowed.ts'

describe('isOwnFrame', () => {
  it('knows the app’s own page', () => {
    expect(isOwnFrame({ origin: 'app://diary', parent: null })).toBe(true)
  })

  it.each([
    ['a frame that has gone', null],
    ['no frame at all', undefined],
    ['a frame inside the page', { origin: 'app://diary', parent: { origin: 'app://diary', parent: null } }],
    ['another host of the scheme', { origin: 'app://other', parent: null }],
    ['an origin that begins alike', { origin: 'app://diary.example', parent: null }],
    ['a page of the web', { origin: 'https://diary', parent: null }],
    ['a file', { origin: 'file://', parent: null }],
    ['a page without an origin', { origin: 'null', parent: null }],
    ['an empty origin', { origin: '', parent: null }],
  ])('refuses %s', (_what, frame) => {
    expect(isOwnFrame(frame)).toBe(false)
  })
})

describe('isAllowedRequest', () => {
  it.each([
    'app://diary/',
    'app://diary/assets/main.js',
    'blob:app://diary/1-2-3',
    'data:image/png;base64,AAAA',
  ])('lets %s through', (url) => {
    expect(isAllowedRequest(url, false)).toBe(true)
  })

  it.each([
    'https://example.com/',
    'http://localhost/',
    'ws://diary/',
    'file:///etc/passwd',
    'ftp://diary/',
    'app://diary',
    'app://diary.example/',
    'app://other/',
    'blob:https://example.com/1',
    'data:text/html,hello',
    'chrome://gpu/',
    'chrome-extension://abc/',
    'javascript:1',
    '',
  ])('stops %j, developing or not', (url) => {
    expect(isAllowedRequest(url, false)).toBe(false)
    expect(isAllowedRequest(url, true)).toBe(false)
  })

  it('lets the developer’s tools load while developing only', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true)
    expect(isAllowedRequest('devtools://devtools/bundled/inspector.html', false)).toBe(false)
  })
})
