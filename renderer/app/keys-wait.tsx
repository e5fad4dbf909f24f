import { useLayoutEffect } from 'react'
import { isTypedAhead, pressAgain, type TypedKey } from '../ui/typed-ahead.ts'
import { isTyping } from './keys.ts'

/** Stands where a page is on its way, and keeps what is typed meanwhile for the field that takes its place. */
export function KeysWait({ className }: { readonly className?: string | undefined }) {
  // With the page's own arrival, not after it: a key that comes next must not stand before those kept.
  useLayoutEffect(() => {
    const keys: TypedKey[] = []
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isTypedAhead(event)) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      keys.push({ key: event.key, code: event.code, shiftKey: event.shiftKey })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      // The page that came takes the focus in this same turn; where one went elsewhere meanwhile, no field does.
      queueMicrotask(() => isTyping(document.activeElement) && pressAgain(keys))
    }
  }, [])
  return <div className={className} aria-busy="true" />
}
