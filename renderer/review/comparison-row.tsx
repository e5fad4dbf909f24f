import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { FilmSummary } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import { Cover } from '../ui/cover.tsx'
import { CheckIcon } from '../ui/icons.tsx'
import { StarsShown } from '../ui/stars.tsx'
import { seenWords } from '../ui/words.ts'
import type { LostWords } from './anchored-quotes.ts'
import styles from './comparison-row.module.css'
import { OpenComparison } from './open-comparison.tsx'
import type { Quote } from './quotes.ts'
import { isUndecided, usualPull, type Verdict, verdictParts, verdictSentence } from './verdicts.ts'

export interface ComparisonRowProps {
  readonly verdict: Verdict
  /** The film under review. */
  readonly title: string
  readonly chosen: Quote['chosen']
  readonly pullChosen: Quote['chosen']
  /** What became of the words it was taken from, where they are gone; null where they stand. */
  readonly lost: LostWords['why'] | null
  readonly isOpen: boolean
  readonly hasSelection: boolean
  /** Takes the focus as it appears. */
  readonly takesFocus: boolean
  readonly error: string | undefined
  readonly onChange: (values: Partial<Pick<Verdict, 'relation' | 'pull'>>) => void
  readonly onOpen: () => void
  readonly onDone: () => void
  readonly onQuote: () => void
  readonly onRemove: (title: string) => void
  readonly onKeepLost: () => void
}

/** One film of the panel: how it stands to the film under review, and whether it draws one back to it. */
export function ComparisonRow(props: ComparisonRowProps) {
  const { verdict, title, isOpen, takesFocus, onDone } = props
  const page = useQuery(trpc.films.get.queryOptions({ id: verdict.otherFilmId }))
  const row = useRef<HTMLLIElement>(null)
  const isThere = page.data !== undefined

  useEffect(() => {
    if (!takesFocus || !isThere) return
    row.current?.querySelector<HTMLElement>('[role=radio]')?.focus()
    row.current?.scrollIntoView({ block: 'nearest' })
  }, [takesFocus, isThere])

  if (!page.data) return <li ref={row} className={styles.row} aria-busy="true" />
  const { film, viewings } = page.data
  const rating = viewings.find((viewing) => viewing.rating !== null)?.rating ?? null
  return (
    <li
      ref={row}
      className={`${styles.row} ${isOpen ? styles.open : styles.folded}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onDone()
      }}
    >
      <Cover {...film} width={40} />
      <div className={styles.film}>
        <h3 className="title">{film.title}</h3>
        <Known {...props} timesSeen={viewings.length} year={film.year} rating={rating} />
      </div>
      {isOpen ? (
        <OpenComparison {...props} film={film} timesSeen={viewings.length} />
      ) : (
        <FoldedRow {...props} film={film} />
      )}
      {props.lost && <LostQuote {...props} film={film} />}
      <p className="vh" role="status">
        {isOpen && !isUndecided(verdict) ? verdictSentence(verdict, film.title, title) : ''}
      </p>
    </li>
  )
}

interface KnownProps extends ComparisonRowProps {
  readonly timesSeen: number
  readonly year: number | null
  readonly rating: number | null
}

/** What the diary knows of it. A film may have been seen long before the diary began; that is said here. */
function Known({ verdict, isOpen, onChange, timesSeen, year, rating }: KnownProps) {
  const isSeen = timesSeen > 0 || (verdict.pull ?? usualPull(verdict, timesSeen)) === 'rewatch'
  const seen = timesSeen > 0 ? seenWords(timesSeen).toLowerCase() : 'seen before this diary'
  return (
    <p className={`caption ${styles.known}`}>
      {[year, isSeen ? seen : 'not seen yet'].filter(Boolean).join(', ')}
      <StarsShown value={rating} />
      {isOpen && timesSeen === 0 && (
        <button
          type="button"
          className="link"
          onClick={() => onChange({ pull: isSeen ? 'watch' : 'rewatch' })}
        >
          {isSeen ? 'Not seen yet: watch' : 'I have seen it: see again'}
        </button>
      )}
    </p>
  )
}

/** Nothing that was said is dropped because its sentence was: that is asked. */
function LostQuote({
  film,
  lost,
  onKeepLost,
  onRemove,
}: ComparisonRowProps & { readonly film: FilmSummary }) {
  return (
    <div className={styles.lost} role="status">
      <p>
        {lost === 'unnamed'
          ? 'The sentence it came from no longer names it.'
          : 'The sentence it came from is no longer in your review.'}
      </p>
      <button type="button" className="link" onClick={onKeepLost} aria-label={`Keep ${film.title}`}>
        Keep it
      </button>
      <button
        type="button"
        className="link"
        onClick={() => onRemove(film.title)}
        aria-label={`Remove ${film.title}`}
      >
        Remove it
      </button>
    </div>
  )
}

function FoldedRow({ verdict, title, film, onOpen }: ComparisonRowProps & { readonly film: FilmSummary }) {
  const parts = verdictParts(verdict)
  return (
    <p className={styles.verdict}>
      <CheckIcon className="icon" aria-hidden />
      <span aria-hidden="true">
        {parts.map((part, index) => (
          <span key={part}>
            {index > 0 && ' and '}
            <b>{part}</b>
          </span>
        ))}
      </span>
      <span className="vh">{verdictSentence(verdict, film.title, title)}</span>
      <button
        type="button"
        className={`link ${styles.change}`}
        aria-label={`Change ${film.title}`}
        onClick={onOpen}
      >
        Change
      </button>
    </p>
  )
}
