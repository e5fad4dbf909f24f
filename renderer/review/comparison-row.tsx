import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { FilmSummary, PullKind, Relation } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import { Button } from '../ui/button.tsx'
import { ToggleChip } from '../ui/chip.tsx'
import { Cover } from '../ui/cover.tsx'
import { AgainIcon, BetterIcon, CheckIcon, SimilarIcon, WatchIcon, WorseIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import { Segments } from '../ui/segments.tsx'
import { StarsShown } from '../ui/stars.tsx'
import { seenWords } from '../ui/words.ts'
import styles from './comparison-row.module.css'
import type { Quote } from './quotes.ts'
import {
  isUndecided,
  pullWords,
  turned,
  usualPull,
  type Verdict,
  verdictParts,
  verdictSentence,
} from './verdicts.ts'

export interface ComparisonRowProps {
  readonly verdict: Verdict
  /** The film under review. */
  readonly title: string
  readonly chosen: Quote['chosen']
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
}

const ICONS = { better: BetterIcon, similar: SimilarIcon, worse: WorseIcon }
const NAMES = { better: 'Better', similar: 'Similar', worse: 'Worse' }

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
        <OpenRow {...props} film={film} timesSeen={viewings.length} />
      ) : (
        <FoldedRow {...props} film={film} />
      )}
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
  const isSeenAnyway = timesSeen === 0 && verdict.pull === 'rewatch'
  const seen = isSeenAnyway ? 'seen before this diary' : seenWords(timesSeen).toLowerCase()
  return (
    <p className={`caption ${styles.known}`}>
      {[year, timesSeen || isSeenAnyway ? seen : 'not seen yet'].filter(Boolean).join(', ')}
      <StarsShown value={rating} />
      {isOpen && timesSeen === 0 && (
        <button
          type="button"
          className="link"
          onClick={() => onChange({ pull: isSeenAnyway ? 'watch' : 'rewatch' })}
        >
          {isSeenAnyway ? 'Not seen after all' : 'I have seen it: see again'}
        </button>
      )}
    </p>
  )
}

interface OpenRowProps extends ComparisonRowProps {
  readonly film: FilmSummary
  readonly timesSeen: number
}

function OpenRow(props: OpenRowProps) {
  const {
    verdict,
    title,
    film,
    timesSeen,
    chosen,
    hasSelection,
    error,
    onChange,
    onDone,
    onQuote,
    onRemove,
  } = props
  const pull: PullKind = verdict.pull ?? usualPull(timesSeen)
  const option = (other: Relation) => ({
    id: other,
    icon: ICONS[other],
    label: (
      <>
        <span className="vh">{film.title} is </span>
        {NAMES[other]}
        <span className="vh">{other === 'similar' ? ` to ${title}` : ` than ${title}`}</span>
      </>
    ),
  })
  return (
    <>
      {verdict.quote !== null && <QuoteShown text={verdict.quote} chosen={chosen} />}
      <div className={styles.relation}>
        <Segments<Relation>
          label={`${film.title}, compared with ${title}`}
          value={verdict.relation && turned(verdict.relation)}
          options={[option('better'), option('similar'), option('worse')]}
          onChange={(other) => onChange({ relation: other && turned(other) })}
          allowsNone
        />
        <ToggleChip
          shape="square"
          icon={pull === 'rewatch' ? AgainIcon : WatchIcon}
          isSelected={verdict.pull !== null}
          onChange={(isOn) => onChange({ pull: isOn ? pull : null })}
          aria-label={
            pull === 'rewatch'
              ? `Makes me want to see ${film.title} again`
              : `Makes me want to watch ${film.title}`
          }
        >
          {pullWords(pull).replace(/^./, (letter) => letter.toUpperCase())}
        </ToggleChip>
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.actions}>
        <Button isDisabled={isUndecided(verdict)} onPress={onDone}>
          Done <Key>Esc</Key>
        </Button>
        <Button variant="quiet" isDisabled={!hasSelection} onPress={onQuote}>
          Use selection
        </Button>
        <Button variant="quiet" onPress={() => onRemove(film.title)}>
          Remove
        </Button>
      </div>
    </>
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

function QuoteShown({ text, chosen }: { readonly text: string; readonly chosen: Quote['chosen'] }) {
  if (!chosen) return <blockquote className={`quote ${styles.quote}`}>“{text}”</blockquote>
  return (
    <blockquote className={`quote ${styles.quote}`}>
      “{text.slice(0, chosen.from)}
      <mark>{text.slice(chosen.from, chosen.to)}</mark>
      {text.slice(chosen.to)}”
    </blockquote>
  )
}
