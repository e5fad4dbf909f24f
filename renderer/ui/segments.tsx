import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { classNames } from './class-names.ts'
import type { Icon } from './icons.tsx'
import styles from './segments.module.css'

export interface SegmentsProps<Id extends string> {
  readonly value: Id | null
  readonly options: readonly { readonly id: Id; readonly label: ReactNode; readonly icon?: Icon }[]
  readonly onChange: (value: Id | null) => void
  /** What is being chosen; read out, not shown. */
  readonly label: string
  /** Choosing the chosen one again takes it back. */
  readonly allowsNone?: boolean
  readonly isDisabled?: boolean
}

/** Choices that exclude one another, in one frame. Arrow keys move between them. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { value, options, onChange, label, allowsNone = false, isDisabled = false } = props
  return (
    <ToggleButtonGroup
      className={classNames(styles.segments)}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={!allowsNone}
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(options.find((option) => keys.has(option.id))?.id ?? null)}
    >
      {options.map(({ id, label, icon: Mark }) => (
        <ToggleButton key={id} id={id} className={classNames(styles.segment)}>
          {Mark && <Mark className="icon" aria-hidden />}
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
