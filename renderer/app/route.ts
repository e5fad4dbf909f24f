import { useSyncExternalStore } from 'react'
import { leaveField } from './leave-field.ts'

export type Route =
  | { readonly screen: 'diary' }
  | { readonly screen: 'entry'; readonly id?: string; readonly filmId?: string }
  | { readonly screen: 'film'; readonly id: string }
  | { readonly screen: 'watch-next' }
  | { readonly screen: 'duel' }
  | { readonly screen: 'map' }
  | { readonly screen: 'inbox' }

/** The hash a route is written as; `href` of a link to it. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'diary':
      return '#/'
    case 'watch-next':
      return '#/watch-next'
    case 'duel':
      return '#/duel'
    case 'map':
      return '#/map'
    case 'inbox':
      return '#/inbox'
    case 'film':
      return `#/film/${encodeURIComponent(route.id)}`
    case 'entry': {
      const query = route.filmId ? `?film=${encodeURIComponent(route.filmId)}` : ''
      return `#/entry${route.id ? `/${encodeURIComponent(route.id)}` : ''}${query}`
    }
  }
}

/** The route a hash names; the diary where it names none. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [screen, id] = path.split('/').map(decode)
  if (screen === 'watch-next') return { screen }
  if (screen === 'duel') return { screen }
  if (screen === 'map') return { screen }
  if (screen === 'inbox') return { screen }
  if (screen === 'film' && id) return { screen, id }
  if (screen === 'entry') {
    const filmId = new URLSearchParams(query).get('film')
    return { screen, ...(id ? { id } : {}), ...(filmId ? { filmId } : {}) }
  }
  return { screen: 'diary' }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

interface Place {
  readonly route: Route
  /** Counts navigations; a route replaced in place (an entry that got its id) is not one. */
  readonly visit: number
}

let place: Place = { route: parseRoute(globalThis.location?.hash ?? ''), visit: 0 }
const listeners = new Set<() => void>()

function arrive(visit: number): void {
  // What is typed in a field of the screen that is left still belongs to it.
  if (visit !== place.visit) leaveField()
  place = { route: parseRoute(location.hash), visit }
  for (const listener of listeners) listener()
}

globalThis.addEventListener?.('hashchange', () => arrive(place.visit + 1))

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the window is, and how often it went somewhere. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place)
}

/** Goes there. `replace`: the same place under its lasting name, so Back does not stop at the old one. */
export function go(route: Route, { replace = false }: { readonly replace?: boolean } = {}): void {
  const href = hrefOf(route)
  if (replace) {
    // The window is on its way elsewhere: only the name of where it is now may be replaced.
    if (hrefOf(parseRoute(location.hash)) !== hrefOf(place.route)) return
    history.replaceState(history.state, '', href)
    arrive(place.visit)
  } else {
    // At once, not with a later “hashchange”: a letter typed after the shortcut belongs to the screen it opens.
    if (location.hash !== href) history.pushState(null, '', href)
    arrive(place.visit + 1)
  }
}
