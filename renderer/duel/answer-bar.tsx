import { Group } from 'react-aria-components/Group'
import type { DuelOutcome, Question } from '../../core/api.ts'
import { Button } from '../ui/button.tsx'
import { BackspaceIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import styles from './answer-bar.module.css'
import { UNSEEN_LABELS } from './duel-words.ts'

export interface AnswerBarProps {
  readonly question: Question
  readonly hasPair: boolean
  readonly canTakeBack: boolean
  readonly onAnswer: (outcome: DuelOutcome) => void
  readonly onTakeBack: () => void
}

/** The answers that choose neither film, and the way back. */
export function AnswerBar({ question, hasPair, canTakeBack, onAnswer, onTakeBack }: AnswerBarProps) {
  return (
    <Group aria-label="Other answers" className={styles.bar ?? ''}>
      {hasPair && (
        <>
          <Button onPress={() => onAnswer('tie')}>
            <Key>↓</Key>
            Too close
          </Button>
          <Button variant="quiet" onPress={() => onAnswer('skip')}>
            <Key>S</Key>
            Not now
          </Button>
          <Button variant="quiet" onPress={() => onAnswer('unseen')}>
            <Key>U</Key>
            {UNSEEN_LABELS[question]}
          </Button>
        </>
      )}
      <Button variant="quiet" isDisabled={!canTakeBack} onPress={onTakeBack}>
        <Key>
          <BackspaceIcon aria-hidden />
        </Key>
        Take back
      </Button>
    </Group>
  )
}
