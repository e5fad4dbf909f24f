import { Suspense, useEffect, useRef, useState } from 'react'
import { DiaryScreen } from '../diary/diary-screen.tsx'
import { ConfirmRegion } from '../ui/confirm.tsx'
import { ToastRegion, undoNewest } from '../ui/toast.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { FindDialog } from './find-dialog.tsx'
import { listenForShortcuts, useCommand } from './keys.ts'
import { KeysWait } from './keys-wait.tsx'
import { later } from './later.tsx'
import { Masthead } from './masthead.tsx'
import { go, type Route, usePlace } from './route.ts'
import styles from './shell.module.css'
import type { Theme } from './theme.ts'
import { focusHeading, useArrival } from './use-arrival.ts'

const LATER = {
  entry: later(async () => (await import('../review/entry-screen.tsx')).EntryScreen),
  film: later(async () => (await import('../films/film-screen.tsx')).FilmScreen),
  watchNext: later(async () => (await import('../queue/watch-next-screen.tsx')).WatchNextScreen),
  duel: later(async () => (await import('../duel/duel-screen.tsx')).DuelScreen),
  map: later(async () => (await import('../map/map-screen.tsx')).MapScreen),
  inbox: later(async () => (await import('../inbox/inbox-screen.tsx')).InboxScreen),
  keys: later(async () => (await import('./keys-sheet.tsx')).KeysSheet),
}
const { Shown: EntryScreen } = LATER.entry
const { Shown: FilmScreen } = LATER.film
const { Shown: WatchNextScreen } = LATER.watchNext
const { Shown: DuelScreen } = LATER.duel
const { Shown: MapScreen } = LATER.map
const { Shown: InboxScreen } = LATER.inbox
const { Shown: KeysSheet } = LATER.keys

/** Fetches what the first screen left out once it is drawn. */
function useEverythingSoon(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      for (const { fetch } of Object.values(LATER)) void fetch()
    })
    return () => cancelIdleCallback(idle)
  }, [])
}

/** The masthead, the screen under it, and what may lie over both. */
export function Shell({ theme }: { readonly theme: Theme }) {
  const { route, visit } = usePlace()
  const [sheet, setSheet] = useState<'find' | 'keys' | null>(null)
  const main = useRef<HTMLElement>(null)
  const close = () => setSheet(null)

  // A dialog that waits for an answer is answered first; find and the keys' sheet give way.
  const unlessAsked = (act: () => void) => () => {
    if (sheet !== null || !document.querySelector('dialog[open]')) act()
  }

  useEffect(listenForShortcuts, [])
  useCommand(
    'log-film',
    unlessAsked(() => go({ screen: 'entry' })),
  )
  useCommand(
    'diary',
    unlessAsked(() => go({ screen: 'diary' })),
  )
  useCommand(
    'watch-next',
    unlessAsked(() => go({ screen: 'watch-next' })),
  )
  useCommand(
    'duel',
    unlessAsked(() => go({ screen: 'duel' })),
  )
  useCommand(
    'map',
    unlessAsked(() => go({ screen: 'map' })),
  )
  useCommand(
    'inbox',
    unlessAsked(() => go({ screen: 'inbox' })),
  )
  useCommand(
    'find',
    unlessAsked(() => setSheet('find')),
  )
  useCommand(
    'keys',
    unlessAsked(() => setSheet('keys')),
  )
  useCommand('undo', undoNewest)

  useArrival(main, route.screen, visit)
  useEverythingSoon()

  // Going elsewhere closes what lies over the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit is a new place
  useEffect(close, [visit])

  return (
    <>
      <button
        type="button"
        className={styles.skip}
        onClick={() => main.current && focusHeading(main.current)}
      >
        Skip to the page
      </button>
      <Masthead route={route} theme={theme} />
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        <ErrorBoundary key={visit}>
          <Suspense fallback={<Waiting screen={route.screen} />}>
            <Screen route={route} visit={visit} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense>
        {sheet === 'find' && <FindDialog onClose={close} />}
        {sheet === 'keys' && <KeysSheet onClose={close} />}
      </Suspense>
      <ConfirmRegion />
      <ToastRegion />
    </>
  )
}

/** An entry waits for its first letter, the other screens for being looked at. */
function Waiting({ screen }: { readonly screen: Route['screen'] }) {
  return screen === 'entry' ? (
    <KeysWait className={styles.quiet} />
  ) : (
    <div className={styles.quiet} aria-busy="true" />
  )
}

function Screen({ route, visit }: { readonly route: Route; readonly visit: number }) {
  switch (route.screen) {
    case 'diary':
      return <DiaryScreen />
    case 'entry':
      return (
        <EntryScreen
          key={visit}
          {...(route.id === undefined ? {} : { id: route.id })}
          {...(route.filmId === undefined ? {} : { filmId: route.filmId })}
        />
      )
    case 'film':
      return <FilmScreen key={route.id} id={route.id} />
    case 'watch-next':
      return <WatchNextScreen />
    case 'duel':
      return <DuelScreen />
    case 'map':
      return <MapScreen />
    case 'inbox':
      return <InboxScreen />
  }
}
