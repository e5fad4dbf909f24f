import { ToggleButton } from 'react-aria-components/ToggleButton'
import { classNames } from '../ui/class-names.ts'
import type { Icon } from '../ui/icons.tsx'
import styles from './icon-toggle.module.css'

export interface IconToggleProps {
  readonly icon: Icon
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Shown but not yet decided: it follows what is known. */
  readonly title?: string
}

/** A square button that is on or off, by its icon alone. */
export function IconToggle({ icon: Mark, label, title, ...toggle }: IconToggleProps) {
  return (
    <span title={title ?? label} className={styles.frame}>
      <ToggleButton {...toggle} className={styles.toggle ?? ''} aria-label={label}>
        <Mark className={classNames('icon icon-l', toggle.isSelected && styles.on)} aria-hidden />
      </ToggleButton>
    </span>
  )
}
