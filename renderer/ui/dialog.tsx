import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { CloseIcon } from './icons.tsx'

export interface DialogProps {
  readonly title: string
  /** The title is read out but not shown. */
  readonly isTitleHidden?: boolean
  readonly isOpen: boolean
  /** Esc, the scrim, or the cross. */
  readonly onClose: () => void
  readonly size?: 'm' | 'l'
  readonly hasCloseButton?: boolean
  readonly role?: 'dialog' | 'alertdialog'
  readonly className?: string | undefined
  /** The buttons, at the end. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A dialog over the page, which cannot be reached while it is open; focus goes back where it was. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, size = 'm', role, actions, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const textId = useId()

  useEffect(() => {
    const element = dialog.current
    if (isOpen) element?.showModal()
    return () => element?.close()
  }, [isOpen])

  if (!isOpen) return null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the scrim is a shortcut for Esc, which the dialog hears itself
    <dialog
      ref={dialog}
      role={role}
      className={classNames(styles.dialog, size === 'l' && styles.large, props.className)}
      aria-labelledby={titleId}
      aria-describedby={role === 'alertdialog' ? textId : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.sheet}>
        <div className={props.isTitleHidden ? 'vh' : styles.header}>
          <h2 id={titleId} className="title-l">
            {title}
          </h2>
          {props.hasCloseButton && (
            <Button variant="quiet" icon={CloseIcon} isIconOnly aria-label="Close" onPress={onClose} />
          )}
        </div>
        <div id={textId}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  )
}
