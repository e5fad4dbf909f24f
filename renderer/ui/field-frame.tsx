import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { type Icon, WarnIcon } from './icons.tsx'

export interface FieldFrameProps {
  /** The input's id; the error's is `${id}-error`. */
  readonly id: string
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly icon?: Icon | undefined
  /** In place of an icon: a button that does something with the field. */
  readonly lead?: ReactNode
  readonly error?: string | null | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The label above, the frame around, and the sentence below when something is wrong. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, isLabelHidden = false, icon: Mark, lead, error, className, children } = props
  return (
    <div className={classNames(styles.wrapper, className)}>
      <label htmlFor={id} className={isLabelHidden ? 'vh' : 'label'}>
        {label}
      </label>
      <div className={classNames(styles.field, error && styles.bad)}>
        {lead}
        {Mark && <Mark className="icon" aria-hidden />}
        {children}
      </div>
      <div aria-live="polite">
        {error && (
          <p id={`${id}-error`} className={styles.error}>
            <WarnIcon className="icon" aria-hidden />
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
