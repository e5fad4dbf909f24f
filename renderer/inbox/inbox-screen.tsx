import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import { client, trpc } from '../app/api.ts'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Key } from '../ui/key.tsx'
import { Problem } from '../ui/problem.tsx'
import { counted } from '../ui/words.ts'
import type { InboxItem } from './choices.ts'
import { InboxList } from './inbox-list.tsx'
import styles from './inbox-screen.module.css'
import { headline } from './inbox-words.ts'
import { ReadingBar } from './reading-bar.tsx'
import { useInbox } from './use-inbox.ts'

/** Reviews asked for at once. */
const PAGE = 50

/** What reviews mention and nobody has looked at: worked through review by review, most of it from the keyboard. */
export function InboxScreen() {
  const pages = useInfiniteQuery({
    queryKey: [...trpc.mentions.inbox.pathKey(), 'pages'],
    queryFn: ({ pageParam: cursor }) =>
      client.mentions.inbox.query({ limit: PAGE, ...(cursor === null ? {} : { cursor }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // What is being written is left out, and of drafts nobody tells this page.
    refetchOnMount: 'always',
  })
  const progress = useQuery(trpc.mentions.progress.queryOptions({})).data
  const loaded = useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? NONE, [pages.data])
  const inbox = useInbox(loaded)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])

  if (pages.error && !pages.data) {
    return (
      <div className={styles.alone}>
        <Problem error={pages.error} onRetry={() => pages.refetch()} />
      </div>
    )
  }
  const counts = pages.data?.pages[0]
  if (!counts) {
    return (
      <div className={styles.screen} aria-busy="true">
        <p className={`excerpt late ${styles.waiting}`}>Looking through your reviews…</p>
      </div>
    )
  }

  const bar = progress?.isReading && <ReadingBar read={progress.read} of={progress.of} />
  if (inbox.items.length === 0 && !hasNextPage) {
    return <NothingWaits bar={bar} isEnd={inbox.hasWorked} />
  }
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <div>
          <h1 className="heading">{headline(counts.films, counts.reviews)}</h1>
          <p className="small">Nothing of this counts until you take it.</p>
        </div>
        <div className={styles.aside}>
          {bar}
          {counts.certain > 0 && (
            <Button onPress={inbox.takeCertain} isDisabled={inbox.isBusy}>
              Take {counted(counts.certain, 'that is', 'that are')} certain
            </Button>
          )}
        </div>
      </header>
      <InboxList
        items={inbox.items}
        choices={inbox.choices}
        active={inbox.active}
        activeIndex={inbox.activeIndex}
        wantsFocus={inbox.wantsFocus}
        problem={inbox.problem}
        actions={inbox.actions}
        onTakeAll={inbox.takeAll}
        onWaveNamed={inbox.waveNamed}
        isBusy={inbox.isBusy}
        onNearEnd={more}
      />
      <Legend />
    </div>
  )
}

const NONE: readonly InboxItem[] = []

const WILL_WAIT = 'Films your reviews mention will wait here.'

/** `isEnd`: somebody answered the last of them, and wants to know what came of it. */
function NothingWaits({ bar, isEnd }: { readonly bar: ReactNode; readonly isEnd: boolean }) {
  const screen = useRef<HTMLDivElement>(null)
  // The row that had the focus is gone. No button gets it: Enter, pressed once more, would leave the page.
  useEffect(() => {
    if (isEnd) screen.current?.focus()
  }, [isEnd])
  const title = isEnd ? 'That was the last of them' : 'Nothing to look through'
  const text = isEnd ? 'What you took counts from now on, and changes what to watch next.' : WILL_WAIT
  return (
    <div ref={screen} className={styles.empty} tabIndex={-1}>
      <h1 className="vh">Inbox</h1>
      <EmptyState title={bar ? 'Your reviews are being read' : title} text={bar ? WILL_WAIT : text}>
        {bar}
        {!bar && isEnd && <Button onPress={() => go({ screen: 'watch-next' })}>What to watch next</Button>}
        {!bar && (
          <Button variant={isEnd ? 'quiet' : 'plain'} onPress={() => go({ screen: 'diary' })}>
            To the diary
          </Button>
        )}
      </EmptyState>
    </div>
  )
}

const LEGEND: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↑', '↓'], 'move'],
  [['←', '→'], 'better, similar, worse'],
  [['R'], 'see again, watch'],
  [['Enter'], 'take'],
  [['Esc'], 'wave away'],
  [['U'], 'undo'],
  [['O'], 'open the review'],
]

/** The keys, at the foot, for whoever works through a long inbox. */
function Legend() {
  return (
    <footer className={styles.legend}>
      <ul aria-label="Keys">
        {LEGEND.map(([keys, does]) => (
          <li key={does}>
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
            {does}
          </li>
        ))}
      </ul>
    </footer>
  )
}
