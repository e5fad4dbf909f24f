import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import type { Icon } from './icons.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** One `primary` a screen; any other that leads on is a `lamp`. */
  readonly variant?: 'plain' | 'primary' | 'lamp' | 'quiet' | 'danger'
  readonly size?: 'm' | 'l'
  readonly icon?: Icon
  /** Fills the icon: the thing it stands for is so. */
  readonly isIconFull?: boolean
  /** Only the icon shows; give the name as `aria-label`. */
  readonly isIconOnly?: boolean
  readonly className?: string | undefined
  readonly children?: ReactNode
}

export function Button(props: ButtonProps) {
  const {
    variant = 'plain',
    size = 'm',
    icon: Mark,
    isIconFull,
    isIconOnly,
    className,
    children,
    ...rest
  } = props
  return (
    <AriaButton
      {...rest}
      className={classNames(
        styles.button,
        styles[variant],
        size === 'l' && styles.large,
        isIconOnly && styles.iconOnly,
        className,
      )}
    >
      {Mark && <Mark className={classNames('icon', isIconFull && 'icon-full')} aria-hidden />}
      {!isIconOnly && children}
    </AriaButton>
  )
}
