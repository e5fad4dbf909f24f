import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './popup.module.css'

export interface PopupProps {
  readonly isOpen: boolean
  /** What it hangs from. */
  readonly anchor: RefObject<HTMLElement | null>
  /** As wide as its anchor, 320 pixels at least; else as wide as its content. */
  readonly isWide?: boolean
  /** Given, Esc and a press outside close it; left out, whoever opened it does. */
  readonly onDismiss?: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * A panel in the browser's top layer, where no scrolling parent cuts it off: below its anchor, or above where there is no room.
 */
export function Popup({ isOpen, anchor, isWide = true, onDismiss, className, children }: PopupProps) {
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = panel.current
    if (!element || !isOpen) return
    element.showPopover(anchor.current ? { source: anchor.current } : undefined)
    return () => element.hidePopover()
  }, [isOpen, anchor])

  return (
    <div
      ref={panel}
      popover={onDismiss ? 'auto' : 'manual'}
      className={classNames(styles.popup, isWide && styles.wide, className)}
      onToggle={(event) => event.newState === 'closed' && isOpen && onDismiss?.()}
    >
      {isOpen && children}
    </div>
  )
}
