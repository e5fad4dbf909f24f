import { ToggleButton } from 'react-aria-components/ToggleButton'
import { classNames } from '../ui/class-names.ts'
import type { Icon } from '../ui/icons.tsx'
import styles from './icon-toggle.module.css'

export interface IconToggleProps {
  readonly icon: Icon
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** How it shows that it is on: a shape is filled, lines stand on ink. */
  readonly whenOn: 'filled' | 'inverted'
}

/** A square button that is on or off, by its icon alone. */
export function IconToggle({ icon: Mark, label, whenOn, ...toggle }: IconToggleProps) {
  const isFilled = whenOn === 'filled'
  return (
    <span title={label} className={styles.frame}>
      <ToggleButton
        {...toggle}
        className={classNames(styles.toggle, !isFilled && styles.inverted)}
        aria-label={label}
      >
        <Mark className={classNames('icon icon-l', isFilled && styles.filled)} aria-hidden />
      </ToggleButton>
    </span>
  )
}
