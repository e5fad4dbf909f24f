import { useCallback, useEffect, useRef, useState } from 'react'
import { wordCount } from '../ui/words.ts'
import type { EntrySession } from './entry-session.ts'

/** Pause after a key before the words are counted again, in milliseconds. */
const PAUSE_MS = 300
/** A very long text is counted after a longer one: so many characters more for each millisecond. */
const LONG = 1_000

/** The words of the review, and what to call when it changed. */
export function useWordCount(session: EntrySession): readonly [number, () => void] {
  const [words, setWords] = useState(() => wordCount(session.review()))
  const length = useRef(session.start.review.length)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const changed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => {
        const review = session.review()
        length.current = review.length
        setWords(wordCount(review))
      },
      PAUSE_MS + length.current / LONG,
    )
  }, [session])
  return [words, changed]
}
