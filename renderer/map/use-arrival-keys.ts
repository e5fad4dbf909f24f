import { useEffect, useEffectEvent } from 'react'
import { type MapKey, mapKeyOf } from './map-keys.ts'

/** Hears the picture’s keys while nothing else does: the focus is on the screen’s heading, where one arrives, or nowhere. */
export function useArrivalKeys(act: (key: MapKey) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
    if (event.target !== document.body && !(event.target as Element).matches('main, main h1')) return
    const key = mapKeyOf(event)
    // No film is ringed yet: there is none to open or to leave.
    if (!key || key.kind === 'card' || key.kind === 'page' || key.kind === 'leave') return
    event.preventDefault()
    act(key)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
