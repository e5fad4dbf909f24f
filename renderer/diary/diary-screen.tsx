import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { trpc } from '../app/api.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Problem } from '../ui/problem.tsx'
import { DiaryBar } from './diary-bar.tsx'
import { DiaryList } from './diary-list.tsx'
import styles from './diary-screen.module.css'
import { DraftLines } from './draft-lines.tsx'
import { type DiaryFilter, filterInput, NO_FILTER } from './filter.ts'
import { FirstRun } from './first-run.tsx'
import { diaryPlace } from './memory.ts'
import { useNarrowed } from './use-narrowed.ts'
import { useThrottled } from './use-throttled.ts'
import { countWords, nothingFound } from './words.ts'

/** While one types, the diary is searched this often at most. */
const SEARCH_PAUSE_MS = 120

/** All entries, newest first, by month; searched and narrowed. */
export function DiaryScreen() {
  const [filter, setFilter] = useState(diaryPlace.filter)
  const settled = useThrottled(filter, SEARCH_PAUSE_MS)
  const whole = useQuery(trpc.viewings.outline.queryOptions({}))
  const narrowed = useNarrowed(useMemo(() => filterInput(settled), [settled]))
  const search = useRef<HTMLInputElement>(null)
  const screen = useRef<HTMLDivElement>(null)

  const change = (next: DiaryFilter) => {
    diaryPlace.filter = next
    setFilter(next)
  }

  useEffect(() => {
    // A filter that can no longer be taken back from the page must not outlive its entries.
    if (whole.data?.total === 0) diaryPlace.filter = NO_FILTER
  }, [whole.data?.total])

  const error = whole.error ?? narrowed.error
  if (error) {
    return (
      <div className={styles.alone}>
        <Problem
          error={error}
          onRetry={() => {
            whole.refetch()
            narrowed.retry()
          }}
        />
      </div>
    )
  }
  if (!whole.data || !narrowed.shown) return <div className={styles.screen} aria-busy="true" />
  if (whole.data.total === 0) {
    return (
      <div className={styles.empty}>
        <DraftLines />
        <FirstRun />
      </div>
    )
  }

  const { outline, head, filter: shownFilter } = narrowed.shown
  const isNarrowed = Object.keys(shownFilter).length > 0
  return (
    <div ref={screen} className={styles.screen}>
      <h1 className="vh">Diary</h1>
      <DiaryBar
        filter={filter}
        onChange={change}
        count={countWords(outline.total, whole.data.total, whole.data.since, isNarrowed)}
        searchRef={search}
        onEnterList={() => screen.current?.querySelector<HTMLElement>('[data-row] a[tabindex="0"]')?.focus()}
      />
      <DraftLines />
      {outline.total === 0 ? (
        <div className={styles.nothing}>
          <EmptyState title="Nothing found" text={nothingFound(shownFilter.query ?? '')}>
            <Button
              onPress={() => {
                change(NO_FILTER)
                search.current?.focus()
              }}
            >
              Show all entries
            </Button>
          </EmptyState>
        </div>
      ) : (
        <DiaryList outline={outline} filter={shownFilter} head={head} />
      )}
    </div>
  )
}
