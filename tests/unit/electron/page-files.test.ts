import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPageHandler, filePath, noncePlaceholder } from '../../../electron/page-files.ts'

let folder: string
let root: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-files-'))
  root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-secrets'))
  writeFileSync(
    join(root, 'index.html'),
    `<meta nonce="${noncePlaceholder}"><style nonce="${noncePlaceholder}"></style>`,
  )
  writeFileSync(join(root, 'assets', 'main.js'), `'${noncePlaceholder}'`)
  writeFileSync(join(root, 'assets', 'a font.woff2'), 'font')
  writeFileSync(join(root, 'diary.db'), 'no type of the page’s')
  writeFileSync(join(folder, 'renderer-secrets', 'key.json'), '{}')
  writeFileSync(join(folder, 'settings.json'), '{}')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('filePath', () => {
  it('names the page and the files beside it', () => {
    expect(filePath(root, 'app://diary/')).toBe(join(root, 'index.html'))
    expect(filePath(root, 'app://diary/#/film/1')).toBe(join(root, 'index.html'))
    expect(filePath(root, 'app://diary/assets/main.js?v=1')).toBe(join(root, 'assets/main.js'))
    expect(filePath(root, 'app://diary/assets/a%20font.woff2')).toBe(join(root, 'assets/a font.woff2'))
  })

  it.each([
    ['another host', 'app://elsewhere/index.html'],
    ['another scheme', 'https://diary/index.html'],
    ['a port', 'app://diary:80/index.html'],
    ['no URL', 'index.html'],
    ['a broken escape', 'app://diary/%E0%A4%A'],
    ['a null', 'app://diary/index.html%00.png'],
    ['a backslash', 'app://diary/..%5Csettings.json'],
    ['escaped slashes up', 'app://diary/..%2Fsettings.json'],
    ['escaped dots and slashes up', 'app://diary/%2e%2e%2fsettings.json'],
    ['a way up through a folder', 'app://diary/assets/..%2f..%2fsettings.json'],
    ['a sibling whose name begins alike', 'app://diary/..%2Frenderer-secrets%2Fkey.json'],
    ['the root itself', 'app://diary/assets%2f..'],
  ])('names nothing for %s', (_what, url) => {
    expect(filePath(root, url)).toBeNull()
  })

  it.each([
    'app://diary/../../settings.json',
    'app://diary/%2e%2e/%2e%2e/settings.json',
    'app://diary//etc/passwd',
    'app://diary/%2Fetc%2Fpasswd',
    'app://diary/C:/windows/win.ini',
  ])('keeps %s inside the root', (url) => {
    const file = filePath(root, url)
    expect(file?.startsWith(`${root}/`)).toBe(true)
  })
})

describe('createPageHandler', () => {
  const get = (url: string, method = 'GET') => createPageHandler(root)({ url, method })

  it('puts one fresh nonce into the policy and everywhere the page asks for it', async () => {
    const nonces = new Set<string>()
    for (let load = 0; load < 3; load += 1) {
      const response = await get('app://diary/')
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
      expect(await response.text()).toBe(`<meta nonce="${nonce}"><style nonce="${nonce}"></style>`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  it('serves assets as they are, with their type, to be kept', async () => {
    const response = await get('app://diary/assets/main.js')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toBe(`'${noncePlaceholder}'`)
  })

  it('asks for the page anew at every load', async () => {
    expect((await get('app://diary/')).headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    'app://diary/missing.js',
    'app://diary/assets',
    'app://diary/diary.db',
    'app://diary/..%2Fsettings.json',
  ])('answers 404 for %s, under the policy too', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toBe('')
  })

  it('refuses to be written to', async () => {
    const response = await get('app://diary/', 'POST')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET')
  })

  it('tells the browser not to guess types, leak addresses or lend itself to a frame', async () => {
    const { headers } = await get('app://diary/assets/main.js')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('permissions-policy')).toContain('usb=()')
  })
})
