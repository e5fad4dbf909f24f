import { useEffect, useRef, useState } from 'react'

/** The value as it was at most `ms` milliseconds ago: the first change at once, the last one never lost. */
export function useThrottled<T>(value: T, ms: number): T {
  const [shown, setShown] = useState(value)
  const changedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const show = () => {
      changedAt.current = performance.now()
      setShown(value)
    }
    const wait = changedAt.current + ms - performance.now()
    if (wait <= 0) {
      show()
      return
    }
    const timer = setTimeout(show, wait)
    return () => clearTimeout(timer)
  }, [value, ms])
  return shown
}
