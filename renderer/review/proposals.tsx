import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './compared-with.module.css'
import { ProposalRow, type Said } from './proposal-row.tsx'
import type { Proposal } from './proposals.ts'
import type { Found } from './use-proposals.ts'

export interface ProposalsProps {
  readonly found: Found
  /** The film under review. */
  readonly title: string
  /** The last of them was answered. */
  readonly onDone: () => void
}

/** How many are shown at first, and how many more whenever that is asked for. */
const SHOWN = 12
const MORE = 24

/** What the review was found to say of other films, worked through from the keyboard. */
export const Proposals = memo(function Proposals({ found, title, onDone }: ProposalsProps) {
  const { proposals, list, quotesOf, take, wave } = found
  const [most, setMost] = useState(SHOWN)
  /** The row that was answered: the one that takes its place is next. */
  const answered = useRef<{ readonly key: string; readonly index: number } | null>(null)
  const rows = useMemo(
    () => proposals.slice(0, most).map((proposal) => ({ proposal, quotes: quotesOf(proposal) })),
    [proposals, most, quotesOf],
  )

  /** Where more rows were asked for: the first of them is next. */
  const opened = useRef<number | null>(null)
  useEffect(() => {
    if (opened.current === null || rows.length <= opened.current) return
    list.current?.querySelectorAll<HTMLElement>('[data-proposal]')[opened.current]?.focus()
    opened.current = null
  }, [rows, list])

  // Rows that say the same are not drawn anew with every reading; what is answered is the last one.
  const latest = useRef(found)
  useEffect(() => {
    latest.current = found
  })
  const answer = useCallback((key: string, act: (proposal: Proposal) => unknown) => {
    const index = latest.current.proposals.findIndex((proposal) => proposal.key === key)
    const proposal = latest.current.proposals[index]
    if (!proposal) return
    answered.current = { key, index }
    void act(proposal)
  }, [])
  const onTake = useCallback(
    (key: string, said: Said) =>
      answer(key, async (proposal) => {
        if (!(await take(proposal, said))) answered.current = null
      }),
    [answer, take],
  )
  const onWave = useCallback((key: string) => answer(key, wave), [answer, wave])

  useEffect(() => {
    const { current } = answered
    if (!current || proposals.some(({ key }) => key === current.key)) return
    answered.current = null
    // Whoever went on to write while a film was being added stays there.
    if (document.activeElement !== document.body && !list.current?.contains(document.activeElement)) return
    const shown = list.current?.querySelectorAll<HTMLElement>('[data-proposal]')
    const next = shown?.[Math.min(current.index, shown.length - 1)]
    if (next) next.focus()
    else onDone()
  }, [proposals, list, onDone])

  if (proposals.length === 0) return null
  const left = proposals.length - rows.length
  return (
    <>
      <ol ref={list} className={styles.rows} aria-label="Found in your review">
        {rows.map(({ proposal, quotes }, index) => (
          <ProposalRow
            key={proposal.key}
            proposal={proposal}
            title={title}
            quotes={quotes}
            isFirst={index === 0}
            onTake={onTake}
            onWave={onWave}
          />
        ))}
      </ol>
      {left > 0 && (
        <p className={styles.more}>
          <Button
            variant="quiet"
            onPress={() => {
              opened.current = rows.length
              setMost(most + MORE)
            }}
          >
            and {left.toLocaleString('en-GB')} more
          </Button>
        </p>
      )}
    </>
  )
})
