import { CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { Heading } from 'react-aria-components/Heading'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Button } from './button.tsx'
import styles from './calendar-panel.module.css'
import { classNames } from './class-names.ts'
import { formatDate, today } from './dates.ts'
import { LeftIcon, RightIcon } from './icons.tsx'

export interface CalendarPanelProps {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or null. */
  readonly value: string | null
  /** A day, or a month or year alone. */
  readonly onChoose: (value: string) => void
}

/** A month to pick a day from, or to keep only the month or the year of. */
export function CalendarPanel({ value, onChoose }: CalendarPanelProps) {
  const [shown, setShown] = useState(() => dayFor(value))
  const month = shown.toString().slice(0, 7)
  return (
    // The app speaks English and its weeks start on Monday, whatever the system's language.
    <I18nProvider locale="en-GB">
      <Calendar
        className={classNames(styles.calendar)}
        aria-label="Day"
        value={value?.length === 10 ? parseDate(value) : null}
        focusedValue={shown}
        onFocusChange={(date) => setShown(new CalendarDate(date.year, date.month, date.day))}
        onChange={(date) => onChoose(date.toString().slice(0, 10))}
        autoFocus
      >
        <div className={styles.header}>
          <AriaButton slot="previous" className={classNames(styles.turn)}>
            <LeftIcon className="icon" aria-hidden />
          </AriaButton>
          <Heading className="title" />
          <AriaButton slot="next" className={classNames(styles.turn)}>
            <RightIcon className="icon" aria-hidden />
          </AriaButton>
        </div>
        <CalendarGrid weekdayStyle="short" className={classNames(styles.grid)}>
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className={classNames(styles.weekday)}>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className={classNames(styles.day)} />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <div className={styles.alone}>
        <Button variant="quiet" onPress={() => onChoose(month)}>
          {`Only ${formatDate(month)}`}
        </Button>
        <Button variant="quiet" onPress={() => onChoose(month.slice(0, 4))}>
          {`Only ${month.slice(0, 4)}`}
        </Button>
      </div>
    </I18nProvider>
  )
}

/** The day a partial date opens the calendar at. */
function dayFor(value: string | null): CalendarDate {
  if (value === null) return parseDate(today())
  const [year = '', month = '01', day = '01'] = value.split('-')
  return parseDate(`${year}-${month}-${day}`)
}
