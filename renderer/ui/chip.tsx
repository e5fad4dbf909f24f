import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import styles from './chip.module.css'
import { classNames } from './class-names.ts'
import type { Icon } from './icons.tsx'

export interface ToggleChipProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly icon?: Icon
  readonly isDisabled?: boolean
  /** `round` in a bar of filters, `square` beside segments. */
  readonly shape?: 'round' | 'square'
  readonly className?: string | undefined
  readonly 'aria-label'?: string
  readonly children?: ReactNode
}

/** A choice that is on or off, announced as pressed or not. */
export function ToggleChip(props: ToggleChipProps) {
  const { icon: Mark, shape = 'round', className, children, ...rest } = props
  return (
    <ToggleButton
      {...rest}
      className={classNames(styles.chip, shape === 'square' && styles.square, className)}
    >
      {Mark && <Mark className="icon" aria-hidden />}
      {children}
    </ToggleButton>
  )
}
