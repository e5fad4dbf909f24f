import { type RefObject, useEffect } from 'react'
import type { Route } from './route.ts'

const APP = 'Double Feature'
const TITLES: Readonly<Record<Route['screen'], string>> = {
  diary: 'Diary',
  entry: 'Log a film',
  film: 'Film',
  'watch-next': 'Watch next',
  duel: 'Duel',
  map: 'Map',
  inbox: 'Inbox',
}

/**
 * Tells where one has come to: the window's title, and the focus on the screen's heading once that is there, unless the screen
 * took the focus for a field of its own. The first screen keeps the focus where the window put it.
 */
export function useArrival(
  main: RefObject<HTMLElement | null>,
  screen: Route['screen'],
  visit: number,
): void {
  useEffect(() => {
    const element = main.current
    if (!element) return
    // For what depends on the screen but lies outside it, such as how high toasts stand.
    document.documentElement.dataset.screen = screen
    if (visit > 0) {
      window.scrollTo(0, 0)
      focusHeading(element)
    }
    const look = () => {
      document.title = `${headingOf(element, screen)} — ${APP}`
      if (visit > 0 && isWaiting(element)) focusHeading(element)
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(element, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [main, screen, visit])
}

/** Films and entries are called by their film, the other screens by their own name. */
function headingOf(main: HTMLElement, screen: Route['screen']): string {
  const isNamed = screen === 'film' || screen === 'entry'
  return (isNamed && main.querySelector('h1')?.textContent?.trim()) || TITLES[screen]
}

/** The heading that was last given the focus: where it is taken away with what it headed, the next one is owed it. */
let given: WeakRef<HTMLElement> | null = null

function isWaiting(main: HTMLElement): boolean {
  const { activeElement } = document
  if (activeElement === main) return main.querySelector('h1') !== null
  return activeElement === document.body && given?.deref()?.isConnected === false
}

/** Moves the focus to the screen's heading, or to the screen while it has none; leaves it in a field of the screen's own. */
export function focusHeading(main: HTMLElement): void {
  const isTaken = main !== document.activeElement && main.contains(document.activeElement)
  if (isTaken) return
  const heading = main.querySelector('h1')
  if (heading) heading.tabIndex = -1
  const target = heading ?? main
  given = new WeakRef(target)
  target.focus({ preventScroll: true })
}
