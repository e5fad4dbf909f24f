import { useEffect, useRef } from 'react'

/** The value, or, while there is none, the last one there was: what is on the page stays until the next is here. */
export function useLast<T>(value: T | null): T | null {
  const last = useRef(value)
  useEffect(() => {
    if (value !== null) last.current = value
  }, [value])
  return value ?? last.current
}
