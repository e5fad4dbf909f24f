import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './popup.module.css'

export interface PopupProps {
  readonly isOpen: boolean
  /** What it hangs from. */
  readonly anchor: RefObject<HTMLElement | null>
  /** As wide as its anchor at least; else as wide as its content. */
  readonly isWide?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A panel in the browser's top layer, so that no scrolling parent cuts it off; it hangs below its anchor, above where there is no room. */
export function Popup({ isOpen, anchor, isWide = true, className, children }: PopupProps) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = panel.current
    if (!element || !isOpen) return
    element.showPopover(anchor.current ? { source: anchor.current } : undefined)
    return () => element.hidePopover()
  }, [isOpen, anchor])
  return (
    <div ref={panel} popover="manual" className={classNames(styles.popup, isWide && styles.wide, className)}>
      {isOpen && children}
    </div>
  )
}
