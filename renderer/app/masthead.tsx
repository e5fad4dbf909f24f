import { useQuery } from '@tanstack/react-query'
import { InboxLink } from '../inbox/inbox-link.tsx'
import { Button } from '../ui/button.tsx'
import { MoonIcon, PlusIcon, SearchIcon, SunIcon, SystemIcon } from '../ui/icons.tsx'
import { trpc } from './api.ts'
import { runCommand } from './keys.ts'
import styles from './masthead.module.css'
import { hrefOf, type Route } from './route.ts'
import { setTheme, THEMES, type Theme } from './theme.ts'

const SCREENS = [
  { route: { screen: 'diary' }, name: 'Diary' },
  { route: { screen: 'watch-next' }, name: 'Watch next' },
  { route: { screen: 'duel' }, name: 'Duel' },
  { route: { screen: 'map' }, name: 'Map' },
] as const satisfies readonly { readonly route: Route; readonly name: string }[]

const THEME_ICONS = { system: SystemIcon, light: SunIcon, dark: MoonIcon }
const THEME_NAMES = { system: 'as the system has it', light: 'light', dark: 'dark' }

/** The head of every screen; it is also the window's title bar. */
export function Masthead({ route, theme }: { readonly route: Route; readonly theme: Theme }) {
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const isDiary = route.screen === 'diary'
  // One filled button a screen: in an empty diary it is the page's own.
  const outline = useQuery({ ...trpc.viewings.outline.queryOptions({}), enabled: isDiary })
  const isFirstRun = outline.data?.total === 0
  // An entry is a page of the diary.
  const current = route.screen === 'entry' ? 'diary' : route.screen
  return (
    <header className={styles.mast}>
      <a className={styles.word} href={hrefOf({ screen: 'diary' })} aria-label="Double Feature">
        <WordMark />
        Double Feature
      </a>
      <nav className={styles.nav} aria-label="Screens">
        {SCREENS.map(({ route: to, name }) => (
          <a key={name} href={hrefOf(to)} aria-current={to.screen === current ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <InboxLink isCurrent={current === 'inbox'} />
      </nav>
      <div className={styles.end}>
        <Button
          variant="quiet"
          icon={SearchIcon}
          isIconOnly
          aria-label="Find"
          onPress={() => runCommand('find')}
        />
        <Button
          variant="quiet"
          icon={THEME_ICONS[theme]}
          isIconOnly
          aria-label={`Theme: ${THEME_NAMES[theme]}. Change to ${THEME_NAMES[next]}`}
          onPress={() => setTheme(next)}
        />
        <Button
          variant={isDiary && !isFirstRun ? 'primary' : 'lamp'}
          icon={PlusIcon}
          onPress={() => runCommand('log-film')}
        >
          Log a film
        </Button>
      </div>
    </header>
  )
}

/** Two sheets, one over the other: a double feature. */
function WordMark() {
  return (
    <svg viewBox="0 0 26 20" aria-hidden="true">
      <rect x="1" y="1" width="11" height="16" rx="1" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="9" y="3.5" width="11" height="16" rx="1" fill="currentColor" />
    </svg>
  )
}
