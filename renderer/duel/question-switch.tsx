import { Group } from 'react-aria-components/Group'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { Question } from '../../core/api.ts'
import segments from '../ui/segments.module.css'
import { QUESTIONS } from './duel-words.ts'

/** Which of the two questions is asked. Buttons of their own, not `Segments`: there the arrow keys would not answer. */
export function QuestionSwitch(props: {
  readonly value: Question
  readonly onChange: (question: Question) => void
}) {
  return (
    <Group aria-label="Question" className={segments.segments ?? ''}>
      {(['watch-next', 'better'] as const).map((question) => (
        <ToggleButton
          key={question}
          className={segments.segment ?? ''}
          isSelected={props.value === question}
          onChange={() => props.onChange(question)}
        >
          {QUESTIONS[question].short}
        </ToggleButton>
      ))}
    </Group>
  )
}
