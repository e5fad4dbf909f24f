import { readingWords } from './inbox-words.ts'
import styles from './reading-bar.module.css'

/** How far the reviews are read. */
export function ReadingBar({ read, of }: { readonly read: number; readonly of: number }) {
  const words = readingWords(read, of)
  return (
    <div className={styles.reading}>
      <p className="small tn" aria-hidden="true">
        {words}
      </p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label="Reading your reviews"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={read}
        aria-valuetext={words}
      >
        <div className={styles.done} style={{ inlineSize: `${of === 0 ? 0 : (read / of) * 100}%` }} />
      </div>
    </div>
  )
}
