import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { readDate } from './date-input.ts'
import { formatDateWithWeekday } from './dates.ts'
import fieldStyles from './field.module.css'
import { FieldFrame } from './field-frame.tsx'
import { CalendarIcon } from './icons.tsx'
import { Popup } from './popup.tsx'

const CalendarPanel = lazy(async () => ({ default: (await import('./calendar-panel.tsx')).CalendarPanel }))

export interface PartialDateFieldProps {
  readonly label: string
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or null. */
  readonly value: string | null
  /** Called with a date that exists, or null for an emptied field; never with a half-typed one. */
  readonly onChange: (value: string | null) => void
  /** The sentence shown when what stands in the field is no date, and null once it is one. */
  readonly onProblem?: (message: string | null) => void
  readonly error?: string | null | undefined
}

/** When a film was seen: a day, a month or only a year, typed in many ways or picked. */
export function PartialDateField({ label, value, onChange, onProblem, error }: PartialDateFieldProps) {
  const id = useId()
  const [text, setText] = useState(shownAs(value))
  const [problem, setProblem] = useState<string | null>(null)
  const [isPicking, setPicking] = useState(false)
  const given = useRef(value)
  const anchor = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (given.current === value) return
    given.current = value
    setText(shownAs(value))
    setProblem(null)
  }, [value])

  const say = (message: string | null) => {
    setProblem(message)
    onProblem?.(message)
  }

  const give = (next: string | null) => {
    say(null)
    setText(shownAs(next))
    if (next === given.current) return
    given.current = next
    onChange(next)
  }

  const settle = () => {
    const reading = readDate(text)
    if (reading.ok) give(reading.value)
    else say(reading.message)
  }

  const pick = (date: string) => {
    give(date)
    setPicking(false)
    button.current?.focus()
  }

  const wrong = problem ?? error
  return (
    <div ref={anchor}>
      <FieldFrame
        id={id}
        label={label}
        error={wrong}
        lead={
          <button
            ref={button}
            type="button"
            className={fieldStyles.lead}
            aria-label={`${label}: pick a day`}
            aria-haspopup="dialog"
            aria-expanded={isPicking}
            // A press would close the open calendar before the click could, and the click would open it again.
            onPointerDown={(event) => isPicking && event.preventDefault()}
            onClick={() => setPicking(!isPicking)}
          >
            <CalendarIcon className="icon" aria-hidden />
          </button>
        }
      >
        <input
          id={id}
          className={fieldStyles.input}
          value={text}
          placeholder="14 Nov 2026, or 2009"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={(event) => {
            setText(event.target.value)
            if (problem && readDate(event.target.value).ok) say(null)
          }}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle()
            if (event.key === 'ArrowDown' && event.altKey) setPicking(true)
          }}
        />
      </FieldFrame>
      <Popup isOpen={isPicking} anchor={anchor} isWide={false} onDismiss={() => setPicking(false)}>
        <div role="dialog" aria-label={label}>
          <Suspense>
            <CalendarPanel value={value} onChoose={pick} />
          </Suspense>
        </div>
      </Popup>
    </div>
  )
}

function shownAs(value: string | null): string {
  return value === null ? '' : formatDateWithWeekday(value)
}
