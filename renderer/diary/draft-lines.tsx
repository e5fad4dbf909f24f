import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DraftSummary } from '../../core/api.ts'
import { client, messageOf, trpc } from '../app/api.ts'
import { hrefOf } from '../app/route.ts'
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
  const [latest, ...others] = drafts
  if (!latest) return null
  return (
    <ul className={styles.drafts} aria-label="Unfinished">
      <DraftLine draft={latest}>
        {others.length > 0 && !showsAll && (
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            {sentenceCase(moreDrafts(others.length))}
          </button>
        )}
      </DraftLine>
      {showsAll && others.map((draft) => <DraftLine key={draft.id} draft={draft} />)}
    </ul>
  )
}

function DraftLine({
  draft,
  children,
}: {
  readonly draft: DraftSummary
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
        onClick={() => discard(draft)}
      >
        Discard
      </button>
      {children && <span className={styles.more}>{children}</span>}
    </li>
  )
}

async function discard({ id, title }: DraftSummary): Promise<void> {
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
  } catch (error) {
    toast({
      text: `What you were writing about ${name} is still there. ${messageOf(error)}`,
      titles,
      tone: 'bad',
    })
  }
}
