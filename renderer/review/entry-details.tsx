import { memo, useState } from 'react'
import { ToggleChip } from '../ui/chip.tsx'
import { Cover } from '../ui/cover.tsx'
import { PeopleIcon, PlaceIcon } from '../ui/icons.tsx'
import { PartialDateField } from '../ui/partial-date-field.tsx'
import { TagField } from '../ui/tag-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './entry-details.module.css'
import type { EntryFields } from './entry-fields.ts'
import type { EntrySession } from './entry-session.ts'

export interface EntryDetailsProps {
  readonly session: EntrySession
  readonly fields: EntryFields
  readonly film: {
    readonly title: string
    readonly year: number | null
    readonly directors: readonly string[]
  } | null
  /** What the contract found wrong, by field. */
  readonly errors: Readonly<Record<string, string>>
  /** The date in the field is none, or is one again. */
  readonly onDateProblem: (message: string | null) => void
}

/** The left column: the cover, and when, where and with whom. */
export const EntryDetails = memo(function EntryDetails({
  session,
  fields,
  film,
  errors,
  onDateProblem,
}: EntryDetailsProps) {
  const [said, setSaid] = useState('')
  const set = (values: Partial<EntryFields>) => session.edit({ kind: 'set', values })
  return (
    <section className={styles.side} aria-label="This viewing">
      <div className={styles.cover}>
        {film ? <Cover {...film} width={200} /> : <div className={styles.blank} aria-hidden="true" />}
      </div>
      <div className={styles.fields}>
        <PartialDateField
          label="Watched"
          value={fields.watchedOn}
          onChange={(watchedOn) => set({ watchedOn })}
          onProblem={onDateProblem}
          error={errors.watchedOn}
        />
        <TextField
          label="Where"
          icon={PlaceIcon}
          value={fields.place}
          maxLength={200}
          error={errors.place}
          onChange={(place) => set({ place })}
        />
        <TextField
          label="With"
          icon={PeopleIcon}
          value={fields.company}
          maxLength={200}
          error={errors.company}
          onChange={(company) => set({ company })}
        />
        <TagField
          label="Tags"
          value={fields.tags}
          error={errors.tags ?? null}
          onChange={(tags) => set({ tags })}
        />
        <div className={styles.left}>
          <ToggleChip
            shape="square"
            isSelected={!fields.finished}
            onChange={(leftEarly) => {
              set({ finished: !leftEarly })
              setSaid(leftEarly ? 'Left before the end' : 'Seen to the end')
            }}
          >
            Left before the end
          </ToggleChip>
          <span className="vh" role="status">
            {said}
          </span>
        </div>
      </div>
    </section>
  )
})
