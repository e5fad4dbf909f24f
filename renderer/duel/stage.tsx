import { useEffect } from 'react'
import type { Question } from '../../core/api.ts'
import { Contender, type Side } from './contender.tsx'
import type { DuelSession, Showing } from './session-state.ts'
import styles from './stage.module.css'

export interface StageProps {
  readonly question: Question
  readonly showing: Showing
  readonly isDrawn: boolean
  readonly given: DuelSession['given']
  readonly leaving: DuelSession['leaving']
  readonly onChoose: (side: Side, number: number) => void
  readonly onDrawn: (number: number) => void
  readonly onRisen: () => void
}

/** The two films beside each other. Says when the pair is painted: only what one can see can be answered. */
export function Stage({
  question,
  showing,
  isDrawn,
  given,
  leaving,
  onChoose,
  onDrawn,
  onRisen,
}: StageProps) {
  const { pair, number } = showing
  useAfterPaint(number, onDrawn)
  const side = (side: Side) => (
    <Contender
      side={side}
      question={question}
      film={pair[side]}
      number={number}
      given={given}
      former={leaving?.side === side ? leaving : null}
      onChoose={(pressed) => onChoose(side, pressed)}
      onRisen={onRisen}
    />
  )
  return (
    <div className={styles.stage} data-number={number} data-drawn={isDrawn}>
      {side('a')}
      <span className={styles.or} aria-hidden="true">
        or
      </span>
      {side('b')}
    </div>
  )
}

/** Tells the number once the frame that shows it is on the screen: the second frame after it begins when the first is done. */
function useAfterPaint(number: number, onPainted: (number: number) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each number is told once
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => onPainted(number))
    })
    return () => cancelAnimationFrame(frame)
  }, [number])
}
