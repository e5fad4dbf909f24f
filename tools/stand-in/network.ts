import type { OnBeforeRequestListenerDetails } from 'electron'
import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright-core'
import { fromChromium, ownScheme } from './origin.ts'
import { handlerOf } from './protocol.ts'
import { defaultSession } from './session.ts'
import { NotInStandIn } from './strict.ts'

/** What the network asks of the contents of a page before it lets the page go elsewhere. */
export interface Navigating {
  readonly id: number
  /** True when the navigation may go on. */
  mayNavigate(request: PageRequest, url: string): Promise<boolean>
}

const resourceTypes: Readonly<Record<string, OnBeforeRequestListenerDetails['resourceType']>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  websocket: 'webSocket',
  ping: 'ping',
}

/** Answers every request of every page: the app's scheme by the app's own handler, all others by refusal. */
export function routeRequests(contentsOf: (page: Page) => Navigating | undefined) {
  return async (context: BrowserContext): Promise<void> => {
    await context.route('**/*', async (route, request) => {
      const page = pageOf(request)
      const contents = page && contentsOf(page)
      const url = fromChromium(request.url())
      // Only `aborted` leaves the page that asked where it is; for the rest Electron's reason is the caller's.
      if (!contents) return route.abort('aborted')
      if (request.isNavigationRequest() && !(await contents.mayNavigate(request, url)))
        return route.abort('aborted')
      if (await isCancelled(request, url, contents.id)) return route.abort('blockedbyclient')
      const handler = handlerOf(ownScheme(url) ?? '')
      if (!handler) return route.abort('blockedbyclient')
      return answer(route, request, url, handler)
    })
  }
}

/** Null for a popup, which has no frame yet when it first asks. */
function pageOf(request: PageRequest): Page | null {
  try {
    return request.frame().page()
  } catch {
    return null
  }
}

async function isCancelled(request: PageRequest, url: string, webContentsId: number): Promise<boolean> {
  const { beforeRequest } = defaultSession().session
  if (!beforeRequest || (beforeRequest.urls && !beforeRequest.urls.some((pattern) => pattern.test(url))))
    return false
  const resourceType = request.isNavigationRequest()
    ? request.frame().parentFrame()
      ? 'subFrame'
      : 'mainFrame'
    : (resourceTypes[request.resourceType()] ?? 'other')
  const details = {
    url,
    method: request.method(),
    resourceType,
    webContentsId,
    referrer: request.headers().referer ?? '',
    timestamp: Date.now(),
  }
  const { cancel, redirectURL } = await new Promise<Electron.CallbackResponse>((resolve) =>
    beforeRequest.listener(details as OnBeforeRequestListenerDetails, resolve),
  )
  if (redirectURL !== undefined) throw new NotInStandIn('webRequest: redirectURL')
  return cancel === true
}

async function answer(
  route: Route,
  request: PageRequest,
  url: string,
  handler: (request: Request) => Response | Promise<Response>,
): Promise<void> {
  let response: Response
  let body: Buffer
  try {
    const sent = request.postDataBuffer()
    response = await handler(
      new Request(url, {
        method: request.method(),
        headers: request.headers(),
        ...(sent ? { body: new Uint8Array(sent) } : {}),
      }),
    )
    body = Buffer.from(await response.arrayBuffer())
  } catch (error) {
    console.error(`The app’s handler failed for ${url}:`, error)
    return route.abort('failed')
  }
  if (response.type === 'error') return route.abort('failed')
  if (response.status >= 300 && response.status < 400 && response.headers.has('location')) {
    throw new NotInStandIn('protocol: a redirect')
  }
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
}
