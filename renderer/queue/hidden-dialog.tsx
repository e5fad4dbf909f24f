import { useQuery } from '@tanstack/react-query'
import { trpc } from '../app/api.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { formatDateLong } from '../ui/dates.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Problem } from '../ui/problem.tsx'
import styles from './hidden-dialog.module.css'
import { bringBack } from './mark.ts'

/** The films kept out of the queue by hand, each with a way back. */
export function HiddenDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const hidden = useQuery({ ...trpc.queue.hidden.queryOptions({}), enabled: isOpen })
  return (
    <Dialog title="Kept out of the queue" size="l" isOpen={isOpen} onClose={onClose} hasCloseButton>
      {hidden.error && <Problem error={hidden.error} onRetry={() => hidden.refetch()} />}
      {hidden.data?.length === 0 && <p className="excerpt">Every film is back in the queue.</p>}
      <ul className={styles.list}>
        {hidden.data?.map((film) => (
          <li key={film.filmId} className={styles.film}>
            <Cover title={film.title} year={film.year} width={32} />
            <div className={styles.text}>
              <p className="title">{film.title}</p>
              <p className="small">
                {film.dismissed
                  ? 'Never to be suggested'
                  : film.snoozedUntil && `Put off until ${formatDateLong(film.snoozedUntil)}`}
              </p>
            </div>
            <Button aria-label={`Bring back ${film.title}`} onPress={() => bringBack(film)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
