import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { DiaryScreen } from '../diary/diary-screen.tsx'
import { ConfirmRegion } from '../ui/confirm.tsx'
import { ToastRegion, undoNewest } from '../ui/toast.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { listenForShortcuts, useCommand } from './keys.ts'
import { Masthead } from './masthead.tsx'
import { go, type Route, usePlace } from './route.ts'
import styles from './shell.module.css'
import type { Theme } from './theme.ts'
import { focusHeading, useArrival } from './use-arrival.ts'

const LATER = {
  entry: () => import('../review/entry-screen.tsx'),
  film: () => import('../films/film-screen.tsx'),
  markdown: () => import('../films/markdown.tsx'),
  watchNext: () => import('../queue/watch-next-screen.tsx'),
  find: () => import('./find-dialog.tsx'),
  keys: () => import('./keys-sheet.tsx'),
}
const EntryScreen = lazy(async () => ({ default: (await LATER.entry()).EntryScreen }))
const FilmScreen = lazy(async () => ({ default: (await LATER.film()).FilmScreen }))
const WatchNextScreen = lazy(async () => ({ default: (await LATER.watchNext()).WatchNextScreen }))
const FindDialog = lazy(async () => ({ default: (await LATER.find()).FindDialog }))
const KeysSheet = lazy(async () => ({ default: (await LATER.keys()).KeysSheet }))

/** Fetches what the first screen left out once it is drawn: whoever types right after Ctrl+N loses no letter to loading. */
function useEverythingSoon(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      // What fails to load now is asked for again, and answered for, when it is shown.
      for (const load of Object.values(LATER)) load().catch(() => undefined)
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

  useEffect(listenForShortcuts, [])
  useCommand('log-film', () => go({ screen: 'entry' }))
  useCommand('diary', () => go({ screen: 'diary' }))
  useCommand('watch-next', () => go({ screen: 'watch-next' }))
  useCommand('find', () => setSheet('find'))
  useCommand('keys', () => setSheet('keys'))
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
          <Suspense fallback={<div className={styles.quiet} aria-busy="true" />}>
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
  }
}
