import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { focusHeading } from '../app/use-arrival.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { CloseIcon } from './icons.tsx'
import { openModal } from './modals.ts'
import { confirm } from './questions.ts'

export interface DialogProps {
  readonly title: string
  /** The title is read out but not shown. */
  readonly isTitleHidden?: boolean
  readonly isOpen: boolean
  /** Esc, the scrim, or the cross. */
  readonly onClose: () => void
  /** Something in it is not saved: Esc, the scrim and the cross ask before it is lost. */
  readonly isDirty?: boolean
  readonly size?: 'm' | 'l'
  readonly hasCloseButton?: boolean
  readonly role?: 'dialog' | 'alertdialog'
  readonly className?: string | undefined
  /** The buttons, at the end. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

const LEAVE = {
  title: 'Leave without saving?',
  text: 'What you changed here is lost then.',
  confirmLabel: 'Leave',
  cancelLabel: 'Go on editing',
  isDangerous: true,
}

/** Gives the focus back to where it was, or to the screen's heading where that is gone, unless it is elsewhere already. */
function giveFocusBack(before: Element | null): void {
  if (document.activeElement !== document.body) return
  const main = document.getElementById('main')
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  else if (main) focusHeading(main)
}

/** A dialog over the page, which cannot be reached while it is open; focus goes back where it was. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, size = 'm', role, actions, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const isPressOnScrim = useRef(false)
  const titleId = useId()
  const textId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!isOpen || !element) return
    const before = document.activeElement
    element.showModal()
    const leaveTop = openModal(element)
    return () => {
      leaveTop()
      element.close()
      giveFocusBack(before)
    }
  }, [isOpen])

  const leave = async () => {
    const isSure = !props.isDirty || (await confirm(LEAVE))
    if (isSure) onClose()
  }

  // Heard before the browser does, which would close the dialog by itself the second time.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    void leave()
  }

  if (!isOpen) return null
  return (
    <dialog
      ref={dialog}
      role={role}
      className={classNames(styles.dialog, size === 'l' && styles.large, props.className)}
      aria-labelledby={titleId}
      aria-describedby={role === 'alertdialog' ? textId : undefined}
      onCancel={(event) => {
        event.preventDefault()
        void leave()
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        isPressOnScrim.current = event.target === dialog.current
      }}
      // Text selected with the pointer let go outside is not a click on the scrim.
      onClick={(event) => event.target === dialog.current && isPressOnScrim.current && void leave()}
    >
      <div className={styles.sheet}>
        <div className={props.isTitleHidden ? 'vh' : styles.header}>
          <h2 id={titleId} className="title-l">
            {title}
          </h2>
          {props.hasCloseButton && (
            <Button
              variant="quiet"
              icon={CloseIcon}
              isIconOnly
              aria-label="Close"
              onPress={() => void leave()}
            />
          )}
        </div>
        <div id={textId}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  )
}
