import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { classNames } from './class-names.ts'
import { CheckIcon, CloseIcon, WarnIcon } from './icons.tsx'
import { Key } from './key.tsx'
import { TitledText } from './titled-text.tsx'
import styles from './toast.module.css'

export interface ToastOptions {
  readonly text: string
  /** Films' titles that stand in `text`. */
  readonly titles?: readonly string[]
  readonly action?: { readonly label: string; readonly onAction: () => void }
  /** `bad` stays until it is closed. */
  readonly tone?: 'plain' | 'bad'
}

interface Shown extends ToastOptions {
  readonly id: number
}

/** Milliseconds a toast stays: eight seconds, and longer with the length of its text at 60 ms a character. */
export const stayFor = (text: string): number => Math.max(8000, 4000 + text.length * 60)

const MOST_SHOWN = 3
let shown: readonly Shown[] = []
let nextId = 1
const listeners = new Set<() => void>()

function show(next: readonly Shown[]): void {
  shown = next
  for (const listener of listeners) listener()
}

/** Says what just happened; returns how to take it away early. */
export function toast(options: ToastOptions): () => void {
  const id = nextId++
  show([...shown, { ...options, id }].slice(-MOST_SHOWN))
  return () => show(shown.filter((one) => one.id !== id))
}

/** Runs the newest toast's action, as Ctrl+Z does. False when there is none. */
export function undoNewest(): boolean {
  const newest = shown.findLast((one) => one.action)
  if (!newest?.action) return false
  show(shown.filter((one) => one !== newest))
  newest.action.onAction()
  return true
}

/** Where toasts appear; once, in the shell. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
  const region = useRef<HTMLDivElement>(null)
  const [isHeld, setHeld] = useState(false)
  const undoable = toasts.findLast((one) => one.action)

  // In the top layer, so that no dialog hides what was said.
  useEffect(() => {
    const element = region.current
    if (!element || toasts.length === 0) return
    element.showPopover()
    return () => element.hidePopover()
  }, [toasts])

  return (
    <section
      ref={region}
      popover="manual"
      className={styles.region}
      aria-label="What just happened"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((one) => (
        <ToastView key={one.id} toast={one} isHeld={isHeld} hasUndoKey={one === undoable} />
      ))}
    </section>
  )
}

function ToastView(props: { readonly toast: Shown; readonly isHeld: boolean; readonly hasUndoKey: boolean }) {
  const { toast: one, isHeld, hasUndoKey } = props
  const isBad = one.tone === 'bad'
  const close = () => show(shown.filter((other) => other.id !== one.id))

  // biome-ignore lint/correctness/useExhaustiveDependencies: close is made anew each time and does the same
  useEffect(() => {
    if (isBad || isHeld) return
    const timer = setTimeout(close, stayFor(one.text))
    return () => clearTimeout(timer)
  }, [isBad, isHeld, one.text])

  return (
    <div className={classNames(styles.toast, isBad && styles.bad)} role={isBad ? 'alert' : 'status'}>
      {isBad ? <WarnIcon className="icon" aria-hidden /> : <CheckIcon className="icon" aria-hidden />}
      <span className={styles.text}>
        <TitledText text={one.text} titles={one.titles ?? []} />
      </span>
      {one.action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            close()
            one.action?.onAction()
          }}
        >
          {one.action.label}
          {hasUndoKey && one.action.label === 'Undo' && (
            <span className={styles.keys} aria-hidden="true">
              <Key>Ctrl</Key>
              <Key>Z</Key>
            </span>
          )}
        </button>
      )}
      <button type="button" className={styles.close} aria-label="Close" onClick={close}>
        <CloseIcon className="icon" aria-hidden />
      </button>
    </div>
  )
}
