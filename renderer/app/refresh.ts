import type { Change } from '../../core/api.ts'
import { today } from '../ui/dates.ts'
import { client, queryClient, trpc } from './api.ts'

const filters = {
  films: trpc.films.pathFilter(),
  viewings: trpc.viewings.pathFilter(),
  draftList: trpc.drafts.list.pathFilter(),
  comparisons: trpc.comparisons.pathFilter(),
  pulls: trpc.pulls.pathFilter(),
  inbox: trpc.mentions.inbox.pathFilter(),
  reading: trpc.mentions.progress.pathFilter(),
  queue: trpc.queue.pathFilter(),
  watchlist: trpc.watchlist.pathFilter(),
  settings: trpc.settings.pathFilter(),
  duelChoices: trpc.duels.choices.pathFilter(),
  duelStanding: trpc.duels.standing.pathFilter(),
}
type Part = keyof typeof filters

/** What hangs on films and entries. */
const DIARY: readonly Part[] = [
  'films',
  'viewings',
  'draftList',
  'comparisons',
  'pulls',
  'inbox',
  'reading',
  'queue',
  'duelChoices',
]
/** Which answers a change of each kind may have made old. A draft under the pen is never read again: its page knows better. */
const TOUCHED: Readonly<Record<Change['kind'], readonly Part[]>> = {
  film: DIARY,
  viewing: DIARY,
  draft: ['draftList'],
  comparison: ['comparisons', 'films', 'viewings', 'inbox', 'reading', 'queue', 'duelStanding'],
  pull: ['pulls', 'films', 'viewings', 'inbox', 'reading', 'queue'],
  mark: ['queue', 'films'],
  watchlist: ['watchlist', 'films', 'queue'],
  settings: ['settings'],
  mention: ['inbox', 'reading'],
  'duel-pass': [],
  conflict: ['queue'],
}

const RETRY_MS = 1000

/** Keeps what is on the page in step with the diary, from the contract's `changes`. Returns how to stop. */
export function refreshFromChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let subscription: { unsubscribe(): void } | undefined
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      // What changed while nobody listened is not known, so everything is asked again.
      void queryClient.invalidateQueries()
      tell(null)
      listen()
    }, RETRY_MS)
  }
  const listen = () => {
    subscription = client.changes.subscribe(
      {},
      { onData: ({ changes }) => refresh(changes), onError: again, onComplete: again },
    )
  }
  listen()
  return () => {
    clearTimeout(timer)
    subscription?.unsubscribe()
  }
}

type Listener = (changes: readonly Change[] | null) => void
const listeners = new Set<Listener>()

/** Hears what was saved, for what keeps no query. Null: nobody listened for a while, and anything may have changed. */
export function onChanges(listener: Listener): void {
  listeners.add(listener)
}

function tell(changes: readonly Change[] | null): void {
  for (const listener of listeners) listener(changes)
}

/**
 * Asks for the queue anew when the local day has turned: it is made for a day, and what was put off comes back. A timer waits
 * for midnight; a computer that slept over it notices with the window's return. Returns how to stop.
 */
export function refreshEachDay(): () => void {
  let day = today()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    const now = new Date()
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
    timer = setTimeout(look, midnight.getTime() - now.getTime())
    if (day === today(now)) return
    day = today(now)
    void queryClient.invalidateQueries(filters.queue)
  }
  look()
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
  }
}

function refresh(changes: readonly Change[]): void {
  const parts = new Set(changes.flatMap(({ kind }) => TOUCHED[kind]))
  for (const part of parts) void queryClient.invalidateQueries(filters[part])
  tell(changes)
}
