import { useQuery } from '@tanstack/react-query'
import { trpc } from '../app/api.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Problem } from '../ui/problem.tsx'
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
  return (
    <Dialog title={film?.title ?? ''} size="l" isOpen={film !== null} onClose={onClose} hasCloseButton>
      {explained.error && <Problem error={explained.error} onRetry={() => explained.refetch()} />}
      {all && (
        <>
          <p className="excerpt">{all.text}</p>
          {all.chances.length > 0 && (
            <ul className={styles.chances}>
              {all.chances.map(({ top, chance }) => (
                <li key={top}>
                  <span className={styles.track} aria-hidden="true">
                    <span className={styles.fill} style={{ inlineSize: `${Math.round(chance * 100)}%` }} />
                  </span>
                  <span className="small">
                    <b className="tn">{percent(chance)}</b>{' '}
                    {top === 1 ? 'to be first' : `to be among the first ${top}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Ledger entry={{ title: all.film.title, score: all.score, reasons: all.reasons }} isSmall />
        </>
      )}
    </Dialog>
  )
}

/** A chance in per cent; never “0 %” or “100 %” for what is not certain. */
function percent(chance: number): string {
  const rounded = Math.round(chance * 100)
  if (rounded <= 0) return chance > 0 ? '< 1 %' : '0 %'
  return rounded >= 100 && chance < 1 ? '> 99 %' : `${rounded} %`
}
