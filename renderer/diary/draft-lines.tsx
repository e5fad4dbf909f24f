import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState } from 'react'
import type { DraftSummary } from '../../core/api.ts'
import { client, messageOf, trpc } from '../app/api.ts'
import { hrefOf } from '../app/route.ts'
import { focusHeading } from '../app/use-arrival.ts'
import { PenIcon } from '../ui/icons.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { toast } from '../ui/toast.tsx'
import { sentenceCase } from '../ui/words.ts'
import styles from './draft-lines.module.css'
import { draftWords, moreDrafts } from './words.ts'

/** What was being written and isn't in the diary yet: the latest at once, the others on asking. */
export function DraftLines() {
  const drafts = useQuery(trpc.drafts.list.queryOptions({})).data ?? []
  const [showsAll, setShowsAll] = useState(false)
  const lines = useRef<HTMLUListElement>(null)
  /** The line that takes the focus from what was pressed and goes away. */
  const wanted = useRef<number | null>(null)
  const [latest, ...others] = drafts
  const count = showsAll ? drafts.length : Math.min(drafts.length, 1)

  // The line that was pressed goes with one of the next drawings: the focus is lost then, and not before.
  useLayoutEffect(() => {
    if (wanted.current === null || document.activeElement !== document.body) return
    const at = Math.min(wanted.current, count - 1)
    wanted.current = null
    const main = document.getElementById('main')
    const line = lines.current?.children[at]?.querySelector('a')
    if (line) line.focus()
    else if (main) focusHeading(main)
  })

  const discardAt = async (at: number, draft: DraftSummary) => {
    wanted.current = at
    if (!(await discard(draft))) wanted.current = null
  }

  if (!latest) return null
  return (
    <ul ref={lines} className={styles.drafts} aria-label="Unfinished">
      <DraftLine key={latest.id} draft={latest} onDiscard={() => void discardAt(0, latest)}>
        {others.length > 0 && !showsAll && (
          <button
            type="button"
            className="link"
            onClick={() => {
              wanted.current = 1
              setShowsAll(true)
            }}
          >
            {sentenceCase(moreDrafts(others.length))}
          </button>
        )}
      </DraftLine>
      {showsAll &&
        others.map((draft, index) => (
          <DraftLine key={draft.id} draft={draft} onDiscard={() => void discardAt(index + 1, draft)} />
        ))}
    </ul>
  )
}

function DraftLine({
  draft,
  onDiscard,
  children,
}: {
  readonly draft: DraftSummary
  readonly onDiscard: () => void
  readonly children?: React.ReactNode
}) {
  const { what, much } = draftWords(draft)
  const name = draft.title || 'a film without a title'
  return (
    <li className={styles.line}>
      <PenIcon className="icon" aria-hidden />
      <p>
        <span className={styles.what}>
          <TitledText text={what} titles={[draft.title]} />
        </span>{' '}
        <span className="small">— {much}.</span>
      </p>
      <a
        className="link"
        href={hrefOf({ screen: 'entry', id: draft.id })}
        aria-label={`Continue with ${name}`}
      >
        Continue
      </a>
      <span aria-hidden="true">·</span>
      <button
        type="button"
        className="link"
        aria-label={`Discard what you wrote about ${name}`}
        onClick={onDiscard}
      >
        Discard
      </button>
      {children && <span className={styles.more}>{children}</span>}
    </li>
  )
}

/** False, having said so, where the draft is still there. */
async function discard({ id, title }: DraftSummary): Promise<boolean> {
  const titles = title ? [title] : []
  const name = title || 'a film without a title'
  try {
    const draft = await client.drafts.get.query({ id })
    await client.drafts.discard.mutate({ id })
    toast({
      text: `What you were writing about ${name} is gone.`,
      titles,
      ...(draft && {
        action: {
          label: 'Undo',
          onAction: () => {
            const { filmId, filmTitle, body } = draft
            client.drafts.save
              .mutate({ id, filmId, filmTitle, body })
              .catch((error) => toast({ text: messageOf(error), tone: 'bad' }))
          },
        },
      }),
    })
    return true
  } catch (error) {
    toast({
      text: `What you were writing about ${name} is still there. ${messageOf(error)}`,
      titles,
      tone: 'bad',
    })
    return false
  }
}
