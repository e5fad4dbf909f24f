import type { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useRef } from 'react'
import { toast } from '../ui/toast.tsx'
import type { EntrySession } from './entry-session.ts'
import { MAX_REVIEW } from './limits.ts'
import { createReviewEditor } from './review-editor.ts'
import styles from './review-page.module.css'

export interface ReviewPageProps {
  readonly session: EntrySession
  /** Filled with the editor while the page is there. */
  readonly editor: RefObject<EditorView | null>
  readonly onText: () => void
  readonly onSelection: (hasSelection: boolean) => void
  readonly onCompare: () => void
  readonly onMentions: () => void
}

/** The page the review is written on. It holds the text; React does not hear of single keys. */
export function ReviewPage({ session, editor, ...handlers }: ReviewPageProps) {
  const parent = useRef<HTMLDivElement>(null)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })

  useEffect(() => {
    if (!parent.current) return
    const view = createReviewEditor({
      parent: parent.current,
      text: session.review(),
      onText: () => {
        session.reviewChanged()
        latest.current.onText()
      },
      onSelection: (has) => latest.current.onSelection(has),
      onBlur: () => void session.flush(),
      onCompare: () => latest.current.onCompare(),
      onMentions: () => latest.current.onMentions(),
      onTooLong: (length) => toast({ text: tooLong(length), tone: 'bad' }),
    })
    editor.current = view
    session.hold({ text: () => view.state.doc.toString() })
    return () => {
      session.hold(null)
      editor.current = null
      view.destroy()
    }
  }, [session, editor])

  return <div ref={parent} className={styles.page} />
}

function tooLong(length: number): string {
  const [most, would] = [MAX_REVIEW, length].map((count) => count.toLocaleString('en-GB'))
  return `That was not added: a review can have ${most} characters, and this one would have ${would}. Nothing was changed; keep the rest in a second entry.`
}
