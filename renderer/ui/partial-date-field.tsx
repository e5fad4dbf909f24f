import { useEffect, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { readDate } from './date-input.ts'
import { formatDateWithWeekday } from './dates.ts'
import fieldStyles from './field.module.css'
import { FieldFrame } from './field-frame.tsx'
import { CalendarIcon } from './icons.tsx'

export interface PartialDateFieldProps {
  readonly label: string
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or null. */
  readonly value: string | null
  /** Called with a date that exists, or null for an emptied field; never with a half-typed one. */
  readonly onChange: (value: string | null) => void
  /** What stands in the field while it is no date yet, or null once it is. */
  readonly onProblem?: (message: string | null) => void
  readonly error?: string | null | undefined
}

/** When a film was seen: a day, a month or only a year, typed or picked. */
export function PartialDateField({ label, value, onChange, onProblem, error }: PartialDateFieldProps) {
  const id = useId()
  const [text, setText] = useState(value === null ? '' : formatDateWithWeekday(value))
  const [problem, setProblem] = useState<string | null>(null)
  const given = useRef(value)

  useEffect(() => {
    if (given.current === value) return
    given.current = value
    setText(value === null ? '' : formatDateWithWeekday(value))
    setProblem(null)
  }, [value])

  const settle = (typed: string) => {
    const reading = readDate(typed)
    setProblem(reading.ok ? null : reading.message)
    onProblem?.(reading.ok ? null : reading.message)
    if (!reading.ok) return
    setText(reading.value === null ? '' : formatDateWithWeekday(reading.value))
    if (reading.value === given.current) return
    given.current = reading.value
    onChange(reading.value)
  }

  const wrong = problem ?? error
  return (
    <FieldFrame id={id} label={label} icon={CalendarIcon} error={wrong}>
      <input
        id={id}
        className={fieldStyles.input}
        value={text}
        placeholder="14 Nov 2026, or 2009"
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => settle(text)}
        onKeyDown={(event) => event.key === 'Enter' && settle(text)}
      />
    </FieldFrame>
  )
}
void Button
