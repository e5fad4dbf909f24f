import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { QueueEntry } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import { useKey } from '../app/keys.ts'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { SurpriseIcon } from '../ui/icons.tsx'
import { Problem } from '../ui/problem.tsx'
import { sharedAxis } from './axis.ts'
import { ConflictsDialog } from './conflicts-dialog.tsx'
import { ExplainDialog } from './explain-dialog.tsx'
import { HiddenDialog } from './hidden-dialog.tsx'
import { dismiss, putOff, togglePin } from './mark.ts'
import { QueueHead } from './queue-head.tsx'
import { QueueList } from './queue-list.tsx'
import { QueueNews } from './queue-news.tsx'
import { hiddenWords, oddsWords, waitingWords } from './reason-words.ts'
import { SurpriseDialog } from './surprise-dialog.tsx'
import { type RowMove, useRowMove } from './use-row-move.ts'
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
  const list = useRef<HTMLOListElement>(null)
  const headLink = useRef<HTMLAnchorElement>(null)
  const moving = useRowMove(entries, list, headLink)
  const [isConflictsOpen, setConflictsOpen] = useState(false)
  const [isSurpriseOpen, setSurpriseOpen] = useState(false)
  const [explained, setExplained] = useState<Explained | null>(null)
  const conflicts = useQuery(trpc.queue.conflicts.queryOptions({})).data
  useQueueKeys(entries, moving, () => setSurpriseOpen(true))

  // What is there stays where it could not be asked again.
  if (queue.error && !queue.data) {
    return (
      <div className={styles.alone}>
        <Problem error={queue.error} onRetry={() => queue.refetch()} />
      </div>
    )
  }
  if (!queue.data) {
    return (
      <div className={styles.screen} aria-busy="true">
        <p className={`excerpt late ${styles.waiting}`}>Putting your films in order…</p>
      </div>
    )
  }

  const hidden = counts ? hiddenWords(counts.snoozed, counts.dismissed) : ''
  const hiddenButton = hidden && (
    <button type="button" className="link" aria-haspopup="dialog" onClick={() => setHiddenOpen(true)}>
      {hidden}
    </button>
  )
  const odds = conflicts ? conflicts.contradictions.length + conflicts.disagreements.length : 0
  const dialogs = (
    <>
      <HiddenDialog isOpen={isHiddenOpen} onClose={() => setHiddenOpen(false)} />
      <SurpriseDialog isOpen={isSurpriseOpen} onClose={() => setSurpriseOpen(false)} />
      <ExplainDialog film={explained} onClose={() => setExplained(null)} />
      {conflicts && (
        <ConflictsDialog
          conflicts={conflicts}
          isOpen={isConflictsOpen}
          onClose={() => setConflictsOpen(false)}
        />
      )}
    </>
  )
  const [head, ...rest] = entries
  if (!head) {
    return (
      <div className={styles.screen}>
        <h1 className="vh">Watch next</h1>
        <Nothing hasHidden={hidden !== ''} onShowHidden={() => setHiddenOpen(true)} />
        {dialogs}
      </div>
    )
  }
  const more = counts ? counts.waiting - entries.length : 0
  return (
    <div className={styles.screen} data-queue>
      <QueueHead
        link={headLink}
        entry={head}
        next={rest[0] ?? null}
        axis={axis}
        isMark={moving.move?.to === 0 && moving.move.filmId !== head.filmId}
        onExplain={setExplained}
      />
      <QueueNews shown={entries} />
      <section aria-labelledby="after-that">
        <header className={`rule2 ${styles.header}`}>
          <h2 id="after-that" className="title-l">
            After that
          </h2>
          <p className="small">
            {counts && waitingWords(counts.waiting)}
            {rest.length > 0 && ' The longer the bar, the less sure.'} {hiddenButton}
            {odds > 0 && (
              <button
                type="button"
                className="link"
                aria-haspopup="dialog"
                onClick={() => setConflictsOpen(true)}
              >
                {oddsWords(odds)}
              </button>
            )}
          </p>
          {rest.length > 0 && (
            <Button icon={SurpriseIcon} aria-haspopup="dialog" onPress={() => setSurpriseOpen(true)}>
              Surprise me
            </Button>
          )}
        </header>
        <p className="vh" role="status">
          {moving.spoken}
        </p>
        <QueueList entries={rest} axis={axis} list={list} moving={moving} onExplain={setExplained} />
        {more > 0 && (
          <p className={styles.more}>
            <Button isDisabled={queue.isPlaceholderData} onPress={() => setLimit(limit + PAGE)}>
              Show {Math.min(PAGE, more)} more
            </Button>
          </p>
        )}
      </section>
      {dialogs}
    </div>
  )
}

const NONE: readonly QueueEntry[] = []

type Explained = { readonly filmId: string; readonly title: string }

/** W, P, S, N, M and F act on the row one is on, else on the head of the queue; none while a row is being moved. */
function useQueueKeys(entries: readonly QueueEntry[], moving: RowMove, surprise: () => void): void {
  const isFree = moving.move === null
  const onCurrent = (act: (entry: QueueEntry) => void) => () => {
    const filmId = document.activeElement?.closest<HTMLElement>('[data-film]')?.dataset.film
    const entry = entries.find((one) => one.filmId === filmId) ?? entries[0]
    if (entry) act(entry)
  }
  useKey(
    'w',
    onCurrent(({ filmId }) => go({ screen: 'entry', filmId })),
    isFree,
  )
  useKey(
    'f',
    onCurrent(({ filmId }) => go({ screen: 'film', id: filmId })),
    isFree,
  )
  useKey('p', onCurrent(togglePin), isFree)
  useKey('s', onCurrent(putOff), isFree)
  useKey('n', onCurrent(dismiss), isFree)
  useKey('r', surprise, isFree)
  useKey(
    'm',
    () => {
      const filmId = document.activeElement?.closest<HTMLElement>('ol [data-film]')?.dataset.film
      if (filmId) moving.pickUp(filmId)
    },
    isFree,
  )
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
