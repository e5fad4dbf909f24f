import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef } from 'react'
import type { FilmSummary } from '../../core/api.ts'
import { keyCaps } from '../app/shortcuts.ts'
import { FilmCombobox } from '../ui/film-combobox.tsx'
import { Key } from '../ui/key.tsx'
import { counted } from '../ui/words.ts'
import type { ChosenWords, LostWords } from './anchored-quotes.ts'
import { pullAnchor, rowOf } from './anchored-quotes.ts'
import styles from './compared-with.module.css'
import { ComparisonRow } from './comparison-row.tsx'
import type { EntryFields } from './entry-fields.ts'
import type { EntrySession } from './entry-session.ts'
import { declinedIn } from './proposals.ts'
import { Proposals } from './proposals.tsx'
import type { CompareRequest } from './use-comparing.ts'
import type { Found } from './use-proposals.ts'
import { isUndecided, type Verdict } from './verdicts.ts'

export interface ComparedWithProps {
  readonly session: EntrySession
  readonly fields: EntryFields
  readonly request: CompareRequest | null
  readonly chosen: ChosenWords
  /** What was taken from words that are gone from the review. */
  readonly lost: readonly LostWords[]
  readonly openId: string | null
  readonly found: Found
  readonly hasSelection: boolean
  /** What is wrong with a row, when saving found something. */
  readonly problem: { readonly otherFilmId: string; readonly text: string } | null
  readonly onAdd: (film: FilmSummary) => void
  readonly onOpen: (id: string | null) => void
  readonly onQuote: (id: string) => void
  readonly onRemove: (verdict: Verdict, title: string) => void
  readonly onLeave: () => void
  readonly onKeepLost: (id: string) => void
}

/** The panel beside the review: the films it is set against, each with what was said. */
export function ComparedWith(props: ComparedWithProps) {
  const { session, fields, request, openId, problem, found, lost, onAdd, onLeave } = props
  const { verdicts } = fields
  const { proposals } = found
  const name = fields.filmTitle.trim()
  const title = name || 'this film'
  const open = verdicts.filter(isUndecided).length
  const { filmId } = fields
  const known = useMemo(
    () => [...verdicts.map(({ otherFilmId }) => otherFilmId), ...(filmId ? [filmId] : [])],
    [verdicts, filmId],
  )
  const latest = useRef(onAdd)
  useEffect(() => {
    latest.current = onAdd
  })
  const add = useCallback((film: FilmSummary) => latest.current(film), [])

  return (
    <section className={styles.panel} aria-labelledby="compared-with">
      <header className={styles.header}>
        <h2 id="compared-with" className={styles.title}>
          Compared with
        </h2>
        <span className="small">
          {proposals.length > 0
            ? `${proposals.length} to look at`
            : open > 0
              ? `${open} to decide`
              : verdicts.length > 0 && counted(verdicts.length, 'film')}
        </span>
      </header>
      {found.isPart && (
        <p className={`small ${styles.part}`}>
          This review is too long to be read whole: films are found around where you write.
        </p>
      )}
      <Proposals found={found} title={title} onDone={onLeave} />
      <AddFilm key={request?.count ?? 0} request={request} excludeIds={known} onAdd={add} onLeave={onLeave} />
      {verdicts.length === 0 && proposals.length === 0 && <Lesson name={name} />}
      <ol className={styles.rows}>
        {verdicts.map((verdict) => {
          const id = verdict.otherFilmId
          return (
            <ComparisonRow
              key={id}
              verdict={verdict}
              title={title}
              chosen={props.chosen.get(id) ?? null}
              pullChosen={props.chosen.get(pullAnchor(id)) ?? null}
              lost={lost.find(({ anchor }) => rowOf(anchor) === id)?.why ?? null}
              onKeepLost={() => props.onKeepLost(id)}
              isOpen={id === openId || isUndecided(verdict)}
              takesFocus={id === openId}
              hasSelection={props.hasSelection}
              error={problem?.otherFilmId === id ? problem.text : undefined}
              onChange={(values) => {
                session.edit({ kind: 'verdict', otherFilmId: id, values })
                found.decline(id, declinedIn(verdict, { ...verdict, ...values }))
              }}
              onOpen={() => props.onOpen(id)}
              onDone={onLeave}
              onQuote={() => props.onQuote(id)}
              onRemove={(other) => props.onRemove(verdict, other)}
            />
          )
        })}
      </ol>
    </section>
  )
}

interface AddFilmProps {
  readonly request: CompareRequest | null
  readonly excludeIds: readonly string[]
  readonly onAdd: (film: FilmSummary) => void
  readonly onLeave: () => void
}

const AddFilm = memo(function AddFilm({ request, excludeIds, onAdd, onLeave }: AddFilmProps) {
  const input = useRef<HTMLInputElement>(null)
  // Asked for from the text: what was selected there is the film looked for, ready to be typed over.
  useEffect(() => {
    if (!request) return
    input.current?.focus()
    input.current?.select()
    input.current?.click()
  }, [request])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onLeave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc goes back to the text from the field inside
    <div className={styles.add} onKeyDown={onKeyDown}>
      <FilmCombobox
        label="Compare with a film"
        isLabelHidden
        placeholder="Add a film"
        inputRef={input}
        defaultText={request?.query ?? ''}
        excludeIds={excludeIds}
        clearsOnChoose
        onChoose={onAdd}
      />
    </div>
  )
})

/** The empty panel shows its first step. */
function Lesson({ name }: { readonly name: string }) {
  return (
    <div className={styles.lesson}>
      <p className="excerpt">
        Which films does {name ? <cite>{name}</cite> : 'it'} bring to mind? Say whether they are better,
        similar or worse, and whether you want to see them.
      </p>
      <ul>
        <li>
          <span>
            <Key>[[</Key>
            <Key>@</Key>
          </span>
          while writing names a film
        </li>
        <li>
          <span>
            {keyCaps('Mod+J').map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </span>
          looks at the films found in your review
        </li>
        <li>
          <span>
            {keyCaps('Mod+Shift+M').map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </span>
          compares what you selected and quotes its sentence
        </li>
      </ul>
      <p className="small">Watch next orders itself by what you say here.</p>
    </div>
  )
}
