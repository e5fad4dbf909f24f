import { useEffect, useRef, useSyncExternalStore } from 'react'
import { type CommandName, isMac, SHORTCUTS } from './shortcuts.ts'

type Handler = () => void

/** The newest handler of a command is the one that hears it: a dialog's before its screen's, a screen's before the shell's. */
const handlers = new Map<CommandName, Handler[]>()

/** Hears a command while mounted, whether it comes by key, menu or find. */
export function useCommand(name: CommandName, handler: Handler): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    const entry = () => latest.current()
    handlers.set(name, [...(handlers.get(name) ?? []), entry])
    return () => {
      handlers.set(
        name,
        (handlers.get(name) ?? []).filter((other) => other !== entry),
      )
    }
  }, [name])
}

/** Runs a command; false when nothing on the page hears it. */
export function runCommand(name: CommandName): boolean {
  const handler = handlers.get(name)?.at(-1)
  handler?.()
  return handler !== undefined
}

/**
 * Hears one key, such as `j` or `Shift+J`, while mounted, once a press; never while a person types, nor while a
 * dialog is open. For keys of a screen's own; the app's stand in `SHORTCUTS`.
 */
export function useKey(keys: string, handler: (event: KeyboardEvent) => void, isEnabled = true): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    if (!isEnabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !matchesKeys(event, keys) || isBusy(event)) return
      event.preventDefault()
      latest.current(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys, isEnabled])
}

function isBusy(event: KeyboardEvent): boolean {
  if (event.repeat || event.isComposing || document.querySelector('dialog[open]')) return true
  const { target } = event
  if (event.key === ' ' && target instanceof Element && target.closest('button, summary')) return true
  return !event.ctrlKey && !event.metaKey && isTyping(event.target)
}

/** True where letters are text: fields, text areas, the review page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
  )
}

/** Whether the focus is where letters are text. */
export function useIsTyping(): boolean {
  return useSyncExternalStore(subscribeToFocus, () => isTyping(document.activeElement))
}

function subscribeToFocus(listener: () => void): () => void {
  document.addEventListener('focusin', listener)
  document.addEventListener('focusout', listener)
  return () => {
    document.removeEventListener('focusin', listener)
    document.removeEventListener('focusout', listener)
  }
}

/** Whether an event is the keys, written as `Mod+Shift+K`, `j` or `?`. */
export function matchesKeys(event: KeyboardEvent, keys: string, onMac = isMac): boolean {
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const needsMod = parts.includes('Mod')
  const isMod = onMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  if (needsMod ? !isMod : event.ctrlKey || event.metaKey) return false
  if (event.altKey) return false
  // “?” is itself made with Shift on most keyboards, so for marks Shift is not looked at.
  const isMark = key.length === 1 && !/[\p{L}\p{N}]/u.test(key)
  if (!isMark && event.shiftKey !== parts.includes('Shift')) return false
  return event.key.toLowerCase() === key.toLowerCase() || (/^\d$/.test(key) && event.code === `Digit${key}`)
}

/** Listens for the app's shortcuts, before the page's own editors do; called once, by the shell. */
export function listenForShortcuts(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.repeat) return
    const shortcut = SHORTCUTS.find(({ keys }) => matchesKeys(event, keys))
    if (!shortcut) return
    if (isTyping(event.target) && (shortcut.keys.length === 1 || shortcut.command === 'undo')) return
    if (!runCommand(shortcut.command)) return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
}
