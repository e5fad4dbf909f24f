import { useQuery } from '@tanstack/react-query'
import { trpc } from '../app/api.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Problem } from '../ui/problem.tsx'
import { percentWords, topWords } from './certainty.ts'
import styles from './explain-dialog.module.css'
import { Ledger } from './ledger.tsx'

/** Everything that went into a film's place: every single piece by itself, and how likely the place is. */
export function ExplainDialog(props: {
  readonly film: { readonly filmId: string; readonly title: string } | null
  readonly onClose: () => void
}) {
  const { film, onClose } = props
  const explained = useQuery({
    ...trpc.queue.explain.queryOptions({ filmId: film?.filmId ?? '' }),
    enabled: film !== null,
  })
  const all = explained.data
  // That it is among the first ten of six is no news.
  const told = all?.chances.filter(({ top }) => top < all.of) ?? []
  return (
    <Dialog title={film?.title ?? ''} size="l" isOpen={film !== null} onClose={onClose} hasCloseButton>
      {explained.error && <Problem error={explained.error} onRetry={() => explained.refetch()} />}
      {explained.isPending && film && <p className="small late">Adding it up…</p>}
      {all && (
        <>
          <p className="excerpt">{all.text}</p>
          {told.length > 0 && all.pinned && <p className={`small ${styles.unpinned}`}>Without the pin:</p>}
          {told.length > 0 && (
            <ul
              className={styles.chances}
              aria-label={all.pinned ? 'Without the pin' : 'How likely its place is'}
            >
              {told.map(({ top, chance }) => (
                <li key={top}>
                  <span className={styles.track} aria-hidden="true">
                    <span className={styles.fill} style={{ inlineSize: `${Math.round(chance * 100)}%` }} />
                  </span>
                  <span className="small">
                    <b className="tn">{percentWords(chance)}</b> {topWords(top)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Ledger
            entry={{ filmId: all.film.id, title: all.film.title, score: all.score, reasons: all.reasons }}
            isSmall
          />
        </>
      )}
    </Dialog>
  )
}
