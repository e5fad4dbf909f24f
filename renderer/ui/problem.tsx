import { messageOf } from '../app/api.ts'
import { Button } from './button.tsx'
import { WarnIcon } from './icons.tsx'
import styles from './problem.module.css'

/** A query that failed: what happened, and a way to try again. */
export function Problem({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <div className={styles.problem} role="alert">
      <WarnIcon className="icon icon-l" aria-hidden />
      <p>{messageOf(error)}</p>
      <Button onPress={onRetry}>Try again</Button>
    </div>
  )
}
