import { useQuery } from '@tanstack/react-query'
import { client } from '../app/api.ts'
import { go, hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { AgainIcon, CheckIcon } from '../ui/icons.tsx'
import { Problem } from '../ui/problem.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { filmLine } from '../ui/words.ts'
import { chances } from './certainty.ts'
import { invitation, leadingReason } from './reason-words.ts'
import styles from './surprise-dialog.module.css'

/** A film drawn from the queue, each as often as it is likely to be the one most wanted. */
export function SurpriseDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const draw = useQuery({
    // Its own key: what changes in the queue must not change the draw one is looking at.
    queryKey: ['surprise'],
    queryFn: () => client.queue.surprise.query({}),
    enabled: isOpen,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const drawn = draw.data
  const reason = drawn && leadingReason(drawn.entry.reasons)
  const again = (
    <Button icon={AgainIcon} isDisabled={draw.isFetching} onPress={() => void draw.refetch()}>
      Another
    </Button>
  )
  return (
    <Dialog
      title="Surprise me"
      isTitleHidden={drawn !== undefined && drawn !== null}
      isOpen={isOpen}
      onClose={onClose}
      hasCloseButton
      actions={
        drawn && (
          <>
            {again}
            <Button
              variant="primary"
              icon={CheckIcon}
              onPress={() => {
                onClose()
                go({ screen: 'entry', filmId: drawn.entry.filmId })
              }}
            >
              Watched it
            </Button>
          </>
        )
      }
    >
      {draw.error && <Problem error={draw.error} onRetry={() => draw.refetch()} />}
      {drawn === null && (
        <p className="excerpt">Nothing waits in the queue yet: there is nothing to draw from.</p>
      )}
      {drawn && (
        <div className={styles.drawn} aria-live="polite">
          <Cover {...drawn.entry} width={160} />
          <div className={styles.words}>
            <p className={styles.eyebrow}>{invitation(drawn.entry)}</p>
            <p className={styles.title}>
              <a href={hrefOf({ screen: 'film', id: drawn.entry.filmId })} onClick={onClose}>
                {drawn.entry.title}
              </a>
            </p>
            <p className="small">{filmLine(drawn.entry)}</p>
            {reason && (
              <p className={reason.quote ? 'quote' : 'excerpt'}>
                {reason.quote ? (
                  `“${reason.quote}”`
                ) : (
                  <TitledText text={reason.text} titles={reason.titles ?? []} />
                )}
              </p>
            )}
            <p className="small">{chances(drawn.chance)} that it is the one you most want to see.</p>
          </div>
        </div>
      )}
    </Dialog>
  )
}
