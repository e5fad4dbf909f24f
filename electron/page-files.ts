import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { origin } from './origin.ts'
import { securityHeaders } from './policy.ts'

/** The build writes it where each load's own nonce goes. */
export const noncePlaceholder = '__CSP_NONCE__'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file below `root` that a URL of the app's origin names, or null when it names none. */
export function filePath(root: string, url: string): string | null {
  const parsed = URL.parse(url)
  if (!parsed || `${parsed.protocol}//${parsed.host}` !== origin) return null
  let path: string
  try {
    path = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  // A backslash separates folders on Windows only, and a file of ours has neither it nor a null.
  if (/[\0\\]/.test(path)) return null
  const file = join(root, path === '/' ? 'index.html' : path)
  const inside = relative(root, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

/** Answers requests of the app's origin from the files below `root`. */
export function createPageHandler(
  root: string,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    const nonce = randomBytes(16).toString('base64')
    const headers = securityHeaders(nonce)
    if (method !== 'GET') return new Response(null, { status: 405, headers: { ...headers, Allow: 'GET' } })
    const file = filePath(root, url)
    const type = file && contentTypes[extname(file)]
    const bytes = type ? await readFile(file).catch(() => null) : null
    if (!bytes) return new Response(null, { status: 404, headers })
    const isPage = type === contentTypes['.html']
    return new Response(isPage ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : bytes, {
      headers: {
        ...headers,
        'Content-Type': type ?? '',
        // Names of assets carry the hash of their contents; the page that names them must be fresh.
        'Cache-Control': isPage ? 'no-store' : 'public, max-age=31536000, immutable',
      },
    })
  }
}
