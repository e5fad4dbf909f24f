import { useState, useSyncExternalStore } from 'react'
import { messageOf } from '../app/api.ts'
import { keyCaps } from '../app/shortcuts.ts'
import { Button } from '../ui/button.tsx'
import { CheckIcon, EnterIcon, PenIcon, WarnIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import { counted } from '../ui/words.ts'
import { copyText } from './entry-actions.ts'
import type { EntrySession } from './entry-session.ts'
import type { SaveState } from './save-scheduler.ts'
import styles from './state-line.module.css'

export interface StateLineProps {
  readonly session: EntrySession
  readonly isSaving: boolean
  readonly words: number
  /** What kept the entry from being saved, when no field is to blame. */
  readonly problem: string | null
  readonly onSave: () => void
  readonly onDiscard: () => void
  readonly onTrash: () => void
}

/** The foot of the page: what is safe on the disk, and the way out. */
export function StateLine(props: StateLineProps) {
  const { session, isSaving, words, problem, onSave, onDiscard, onTrash } = props
  const { save, isChanged, isSaved } = useSyncExternalStore(session.subscribe, session.snapshot)
  // What went wrong has the line to itself.
  const isWell = problem === null && save.kind !== 'failed'
  return (
    <section className={styles.state} aria-label="Saving">
      <p className={styles.status}>
        <SavedState {...{ save, isChanged, isSaved, problem }} review={session.review} />
        {isWell && words > 0 && <span className={styles.part}>{counted(words, 'word')}</span>}
        {isWell && isChanged && (
          <span className={styles.part}>
            <button type="button" className={`link ${styles.link}`} onClick={onDiscard}>
              {isSaved ? 'Discard changes' : 'Discard draft'}
            </button>
          </span>
        )}
        {isWell && isSaved && (
          <span className={styles.part}>
            <button type="button" className={`link ${styles.link}`} onClick={onTrash}>
              Move to trash
            </button>
          </span>
        )}
      </p>
      <p className="hide-narrow">
        <Key>[[</Key> name a film
      </p>
      <Button variant="primary" isDisabled={isSaving} onPress={onSave}>
        {isSaved ? 'Save' : 'Save to diary'}
        <Key>{keyCaps('Mod')[0]}</Key>
        <Key>
          <EnterIcon aria-label="Enter" />
        </Key>
      </Button>
    </section>
  )
}

interface SavedStateProps {
  readonly save: SaveState
  /** There is a draft, or will be in a moment. */
  readonly isChanged: boolean
  readonly isSaved: boolean
  readonly problem: string | null
  readonly review: () => string
}

function SavedState({ save, isChanged, isSaved, problem, review }: SavedStateProps) {
  const [isCopied, setCopied] = useState(false)
  if (problem !== null || save.kind === 'failed') {
    const failure = save.kind === 'failed' ? `${messageOf(save.error)} ${KEPT}` : ''
    return (
      <span className={styles.bad} role="alert">
        <WarnIcon className="icon" aria-hidden />
        <span>{problem ?? failure}</span>
        <button type="button" className={`link ${styles.link}`} onClick={() => setCopied(copyText(review()))}>
          {isCopied ? 'Copied' : 'Copy text'}
        </button>
      </span>
    )
  }
  const at = save.kind === 'untouched' ? null : save.at
  return (
    <span className={styles.saved}>
      {save.kind === 'saved' ? (
        <CheckIcon className="icon" aria-hidden />
      ) : (
        <PenIcon className="icon" aria-hidden />
      )}
      {at === null
        ? isChanged
          ? 'Not saved yet'
          : 'Nothing written yet'
        : `${isChanged || !isSaved ? 'Draft saved' : 'Saved'} ${when(at)}`}
    </span>
  )
}

const KEPT = 'Your text is kept here; the next try comes by itself.'
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** “at 22:47” today, “on 14 Nov 2026” before. */
function when(at: Date): string {
  return at.toDateString() === new Date().toDateString() ? `at ${TIME.format(at)}` : `on ${DAY.format(at)}`
}
