import { useEffect, useRef } from 'react'
import styles from './compared-with.module.css'
import { ProposalRow } from './proposal-row.tsx'
import type { Found } from './use-proposals.ts'

export interface ProposalsProps {
  readonly found: Found
  /** The film under review. */
  readonly title: string
  /** The last of them was answered. */
  readonly onDone: () => void
}

/** What the review was found to say of other films, worked through from the keyboard. */
export function Proposals({ found, title, onDone }: ProposalsProps) {
  const { proposals, list, quotesOf, take, wave } = found
  /** The row that was answered: the one that takes its place is next. */
  const answered = useRef<{ readonly key: string; readonly index: number } | null>(null)

  useEffect(() => {
    const { current } = answered
    if (!current || proposals.some(({ key }) => key === current.key)) return
    answered.current = null
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-proposal]')
    const next = rows?.[Math.min(current.index, rows.length - 1)]
    if (next) next.focus()
    else onDone()
  }, [proposals, list, onDone])

  if (proposals.length === 0) return null
  return (
    <ol ref={list} className={styles.rows} aria-label="Found in your review">
      {proposals.map((proposal, index) => (
        <ProposalRow
          key={proposal.key}
          proposal={proposal}
          title={title}
          quotes={quotesOf(proposal)}
          isFirst={index === 0}
          onTake={(said) => {
            answered.current = { key: proposal.key, index }
            void take(proposal, said)
          }}
          onWave={() => {
            answered.current = { key: proposal.key, index }
            wave(proposal)
          }}
        />
      ))}
    </ol>
  )
}
