import { useEffect, useRef } from 'react'

export interface InboxKeys {
  readonly move: (step: 1 | -1) => void
  readonly jump: (to: 'first' | 'last') => void
  readonly relation: (step: 1 | -1) => void
  readonly pull: () => void
  readonly take: () => void
  readonly wave: () => void
  readonly undo: () => void
  readonly open: () => void
}

/** What a key does in the inbox; null for one that means nothing here. A key held down moves on and on, all else once. */
export function inboxKey(key: string, isRepeat: boolean): ((keys: InboxKeys) => void) | null {
  if (key === 'ArrowDown') return ({ move }) => move(1)
  if (key === 'ArrowUp') return ({ move }) => move(-1)
  if (isRepeat) return null
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowRight':
      return ({ relation }) => relation(1)
    case 'ArrowLeft':
      return ({ relation }) => relation(-1)
    case 'Home':
      return ({ jump }) => jump('first')
    case 'End':
      return ({ jump }) => jump('last')
    case 'Enter':
      return ({ take }) => take()
    case 'Escape':
      return ({ wave }) => wave()
    case 'r':
      return ({ pull }) => pull()
    case 'u':
      return ({ undo }) => undo()
    case 'o':
      return ({ open }) => open()
    default:
      return null
  }
}

/** Hears the inbox's keys wherever the focus is on its page, unless a field, a button or a dialog has use for them. */
export function useInboxKeys(keys: InboxKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (isForItself(event)) return
      const act = inboxKey(event.key, event.repeat)
      if (!act) return
      event.preventDefault()
      act(latest.current)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Fields keep all keys, and so does what lies beside the page; buttons and links those that press them or lead along them. */
function isForItself({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target !== document.body && !target.closest('main')) return true
  if (target.matches('input, textarea, select') || target.isContentEditable) return true
  const isControl = target.closest('button, a[href], [role=radio]') !== null
  return isControl && ['Enter', ' ', 'ArrowLeft', 'ArrowRight'].includes(key)
}
