import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { QueueEntry } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import { useKey } from '../app/keys.ts'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Problem } from '../ui/problem.tsx'
import { sharedAxis } from './axis.ts'
import { HiddenDialog } from './hidden-dialog.tsx'
import { dismiss, putOff, togglePin } from './mark.ts'
import { QueueHead } from './queue-head.tsx'
import { QueueList } from './queue-list.tsx'
import { hiddenWords, waitingWords } from './reason-words.ts'
import styles from './watch-next-screen.module.css'

/** Films shown at first, and again with each asking for more. */
const PAGE = 50

/** What to see next, why, and how sure that is; the rest of the queue below. */
export function WatchNextScreen() {
  const [limit, setLimit] = useState(PAGE)
  const [isHiddenOpen, setHiddenOpen] = useState(false)
  const queue = useQuery({ ...trpc.queue.list.queryOptions({ limit }), placeholderData: keepPreviousData })
  const counts = useQuery(trpc.queue.counts.queryOptions({})).data
  const entries = queue.data ?? NONE
  const axis = useMemo(() => sharedAxis(entries), [entries])
  useQueueKeys(entries)

  if (queue.error) {
    return (
      <div className={styles.alone}>
        <Problem error={queue.error} onRetry={() => queue.refetch()} />
      </div>
    )
  }
  if (!queue.data) {
    return (
      <div className={styles.screen} aria-busy="true">
        <p className={`excerpt ${styles.waiting}`}>Putting your films in order…</p>
      </div>
    )
  }

  const hidden = counts ? hiddenWords(counts.snoozed, counts.dismissed) : ''
  const hiddenButton = hidden && (
    <button type="button" className="link" aria-haspopup="dialog" onClick={() => setHiddenOpen(true)}>
      {hidden}
    </button>
  )
  const dialog = <HiddenDialog isOpen={isHiddenOpen} onClose={() => setHiddenOpen(false)} />
  const [head, ...rest] = entries
  if (!head) {
    return (
      <div className={styles.screen}>
        <h1 className="vh">Watch next</h1>
        <Nothing hasHidden={hidden !== ''} onShowHidden={() => setHiddenOpen(true)} />
        {dialog}
      </div>
    )
  }
  const more = counts ? counts.waiting - entries.length : 0
  return (
    <div className={styles.screen}>
      <QueueHead entry={head} next={rest[0] ?? null} axis={axis} />
      <section aria-labelledby="after-that">
        <header className={`rule2 ${styles.header}`}>
          <h2 id="after-that" className="title-l">
            After that
          </h2>
          <p className="small">
            {counts && waitingWords(counts.waiting)}
            {rest.length > 0 && ' The bar shows where two estimates in three would fall.'} {hiddenButton}
          </p>
        </header>
        <QueueList entries={rest} axis={axis} />
        {more > 0 && (
          <p className={styles.more}>
            <Button isDisabled={queue.isPlaceholderData} onPress={() => setLimit(limit + PAGE)}>
              Show {Math.min(PAGE, more)} more
            </Button>
          </p>
        )}
      </section>
      {dialog}
    </div>
  )
}

const NONE: readonly QueueEntry[] = []

/** W, P, S, N and F act on the row one is on, else on the head of the queue. */
function useQueueKeys(entries: readonly QueueEntry[]): void {
  const onCurrent = (act: (entry: QueueEntry) => void) => () => {
    const filmId = document.activeElement?.closest<HTMLElement>('[data-film]')?.dataset.film
    const entry = entries.find((one) => one.filmId === filmId) ?? entries[0]
    if (entry) act(entry)
  }
  useKey(
    'w',
    onCurrent(({ filmId }) => go({ screen: 'entry', filmId })),
  )
  useKey(
    'f',
    onCurrent(({ filmId }) => go({ screen: 'film', id: filmId })),
  )
  useKey('p', onCurrent(togglePin))
  useKey('s', onCurrent(putOff))
  useKey('n', onCurrent(dismiss))
}

function Nothing(props: { readonly hasHidden: boolean; readonly onShowHidden: () => void }) {
  if (props.hasHidden) {
    return (
      <EmptyState
        title="Nothing is waiting"
        text="Every film of the queue is put off or not to be suggested again."
      >
        <Button variant="primary" onPress={props.onShowHidden}>
          Show them
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Nothing to choose from yet"
      text="Log a film, and say beside its review which films it is better or worse than, and which it makes you want to see. The queue orders itself by what you say there."
    >
      <Button variant="primary" size="l" onPress={() => go({ screen: 'entry' })}>
        Log a film
      </Button>
    </EmptyState>
  )
}
