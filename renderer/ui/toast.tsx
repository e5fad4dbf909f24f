import { type FocusEvent, type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useCommand, useIsTyping } from '../app/keys.ts'
import { keyCaps } from '../app/shortcuts.ts'
import { classNames } from './class-names.ts'
import { CheckIcon, CloseIcon, WarnIcon } from './icons.tsx'
import { Key } from './key.tsx'
import { useTopModal } from './modals.ts'
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
const stayFor = (text: string): number => Math.max(8000, 4000 + text.length * 60)

const MOST_SHOWN = 3
/** The action that Ctrl+Z runs too. */
const UNDO = 'Undo'
let shown: readonly Shown[] = []
let nextId = 1
const listeners = new Set<() => void>()

function show(next: readonly Shown[]): void {
  shown = next
  for (const listener of listeners) listener()
}

/** Says what just happened; returns how to take it away early, which answers whether it was still there. */
export function toast(options: ToastOptions): () => boolean {
  const id = nextId++
  show([...shown, { ...options, id }].slice(-MOST_SHOWN))
  return () => close(id)
}

function close(id: number): boolean {
  const others = shown.filter((one) => one.id !== id)
  const wasThere = others.length < shown.length
  if (wasThere) show(others)
  return wasThere
}

/** Takes back what the newest toast with an “Undo” says, as Ctrl+Z does. False when there is none. */
export function undoNewest(): boolean {
  const newest = shown.findLast(isUndoable)
  if (!newest?.action) return false
  show(shown.filter((one) => one !== newest))
  newest.action.onAction()
  return true
}

const isUndoable = (one: ToastOptions): boolean => one.action?.label === UNDO

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where toasts appear; once, in the shell. They wait while the pointer or the focus is on them. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribe, () => shown)
  const region = useRef<HTMLElement>(null)
  const [isHeld, setHeld] = useState(false)
  const undoable = toasts.findLast(isUndoable)
  const latest = (isBad: boolean) => toasts.findLast((one) => (one.tone === 'bad') === isBad)?.text

  const modal = useTopModal()
  /** Where the focus came from, and goes back to. */
  const before = useRef<Element | null>(null)

  // In the top layer, so that no dialog opened later hides what was said.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another dialog is another place, and the region there is a new one
  useEffect(() => {
    const element = region.current
    if (!element || toasts.length === 0) return
    element.showPopover()
    return () => element.hidePopover()
  }, [toasts, modal])

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the region is a new one, nothing is on it
  useEffect(() => setHeld(false), [modal])

  // What was answered is gone, and the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one is
  useEffect(() => {
    if (document.activeElement === document.body) goBack(before)
  }, [toasts])

  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget)) {
      before.current = relatedTarget
    }
    setHeld(true)
  }
  const here = (
    <>
      <section
        ref={region}
        popover="manual"
        className={styles.region}
        aria-label="What just happened"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={onFocus}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget))
            before.current = null
          setHeld(false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          goBack(before)
        }}
      >
        {toasts.map((one) => (
          <ToastView key={one.id} toast={one} isHeld={isHeld} hasUndoKey={one === undoable} />
        ))}
      </section>
      {/* Live regions are heard only when they stood there before their text did. */}
      <p className="vh" role="status">
        {latest(false)}
      </p>
      <p className="vh" role="alert">
        {latest(true)}
      </p>
    </>
  )

  return (
    <>
      {toasts.length > 0 && <MessageKey region={region} before={before} />}
      {/* Beside a modal dialog nothing can be reached or heard: what was said is said in it. */}
      {modal ? createPortal(here, modal) : here}
    </>
  )
}

interface MessageKeyProps {
  readonly region: RefObject<HTMLElement | null>
  readonly before: RefObject<Element | null>
}

/** Hears the key that goes to the newest message, and back from there. */
function MessageKey({ region, before }: MessageKeyProps) {
  useCommand('message', () => {
    if (region.current?.contains(document.activeElement)) goBack(before)
    else region.current?.querySelector<HTMLElement>(':scope > :last-child button')?.focus()
  })
  return null
}

/** Gives the focus back to where it came from, where that is still there. */
function goBack(before: RefObject<Element | null>): void {
  const { current } = before
  before.current = null
  if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true })
}

function ToastView(props: { readonly toast: Shown; readonly isHeld: boolean; readonly hasUndoKey: boolean }) {
  const { toast: one, isHeld, hasUndoKey } = props
  const { id, text, action } = one
  const isBad = one.tone === 'bad'
  const isTyped = useIsTyping()

  useEffect(() => {
    if (isBad || isHeld) return
    const timer = setTimeout(() => close(id), stayFor(text))
    return () => clearTimeout(timer)
  }, [isBad, isHeld, id, text])

  return (
    <div className={classNames(styles.toast, isBad && styles.bad)}>
      {isBad ? <WarnIcon className="icon" aria-hidden /> : <CheckIcon className="icon" aria-hidden />}
      <span className={styles.text}>
        <TitledText text={text} titles={one.titles ?? []} />
      </span>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            close(id)
            action.onAction()
          }}
        >
          {action.label}
          {hasUndoKey && !isTyped && (
            <span className={styles.keys} aria-hidden="true">
              {keyCaps('Mod+Z').map((cap) => (
                <Key key={cap}>{cap}</Key>
              ))}
            </span>
          )}
        </button>
      )}
      <button type="button" className={styles.close} aria-label="Close" onClick={() => close(id)}>
        <CloseIcon className="icon" aria-hidden />
      </button>
    </div>
  )
}
