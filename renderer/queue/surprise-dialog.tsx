import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { client } from '../app/api.ts'
import { matchesKeys } from '../app/keys.ts'
import { hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { AgainIcon, PinIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import { Problem } from '../ui/problem.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { filmLine } from '../ui/words.ts'
import { chances } from './certainty.ts'
import { togglePin } from './mark.ts'
import { invitation, leadingReason } from './reason-words.ts'
import styles from './surprise-dialog.module.css'

/** Draws tried for a film other than the one that is shown; where nearly all chances are that film’s, it stays. */
const TRIES = 12

/** A film drawn from the queue, each as often as it is likely to be the one most wanted. */
export function SurpriseDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  // Each opening is a draw of its own.
  return props.isOpen ? <Surprise onClose={props.onClose} /> : null
}

function Surprise({ onClose }: { readonly onClose: () => void }) {
  const shown = useRef<string>(undefined)
  const draw = useQuery({
    // Its own key: what changes in the queue must not change the draw one is looking at.
    queryKey: ['surprise'],
    queryFn: async () => {
      let drawn = await client.queue.surprise.query({})
      for (let tried = 1; drawn && drawn.entry.filmId === shown.current && tried < TRIES; tried += 1) {
        drawn = await client.queue.surprise.query({})
      }
      shown.current = drawn?.entry.filmId
      return drawn
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const drawn = draw.data
  const reason = drawn && leadingReason(drawn.entry.reasons)
  const again = useEffectEvent(() => void draw.refetch())
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (matchesKeys(event, 'r') && !event.repeat) again()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <Dialog
      title="Surprise me"
      isOpen
      onClose={onClose}
      hasCloseButton
      actions={
        drawn && (
          <>
            <Button icon={AgainIcon} autoFocus onPress={() => void draw.refetch()}>
              Another
              <Key>R</Key>
            </Button>
            {!drawn.entry.pinned && (
              <Button
                variant="lamp"
                icon={PinIcon}
                onPress={() => {
                  onClose()
                  void togglePin(drawn.entry)
                }}
              >
                Pin it to the top
              </Button>
            )}
          </>
        )
      }
    >
      {draw.error && <Problem error={draw.error} onRetry={() => draw.refetch()} />}
      {drawn === null && (
        <p className="excerpt">Nothing waits in the queue yet: there is nothing to draw from.</p>
      )}
      <div aria-live="polite">
        {drawn && (
          <div className={styles.drawn} key={drawn.entry.filmId}>
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
      </div>
    </Dialog>
  )
}
