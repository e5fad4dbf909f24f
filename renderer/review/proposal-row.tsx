import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, memo, useState } from 'react'
import type { PullKind, Relation } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { EnterIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import { StarsShown } from '../ui/stars.tsx'
import { seenWords } from '../ui/words.ts'
import rowStyles from './comparison-row.module.css'
import { pressProposalKey } from './proposal-keys.ts'
import styles from './proposal-row.module.css'
import type { Proposal } from './proposals.ts'
import { QuoteShown } from './quote-shown.tsx'
import type { Quote } from './quotes.ts'
import { VerdictChoice } from './verdict-choice.tsx'
import { usualPull, verdictSentence } from './verdicts.ts'

export interface ProposalRowProps {
  readonly proposal: Proposal
  /** The film under review. */
  readonly title: string
  readonly quotes: readonly Quote[]
  readonly isFirst: boolean
  /** `key` is the proposal's. */
  readonly onTake: (key: string, said: Said) => void
  readonly onWave: (key: string) => void
}

/** How the film under review stands to the other, and whether it draws one there. */
export interface Said {
  readonly relation: Relation | null
  readonly pull: PullKind | null
}

/** A film the review was found to mention: Enter takes what it seems to say, arrows change that, Esc waves it away. */
export const ProposalRow = memo(Row, isSameRow)

function Row({ proposal, title, quotes, isFirst, onTake, onWave }: ProposalRowProps) {
  const { filmId, key, adds } = proposal
  const page = useQuery({
    ...trpc.films.get.queryOptions({ id: filmId ?? '' }),
    enabled: filmId !== null,
  }).data
  // Until a hand has decided, what is read anew with every sentence is what stands here.
  const [decided, setDecided] = useState<Partial<Pick<Proposal, 'relation' | 'pull'>>>({})
  const said = { relation: proposal.relation, pull: proposal.pull, ...decided }
  const isSaid = said.relation !== null || said.pull !== null
  const film = page?.film ?? { title: proposal.title, year: proposal.year, directors: [] }
  const timesSeen = page?.viewings.length ?? 0
  const usual = usualPull(said, timesSeen)
  const rating = page?.viewings.find((viewing) => viewing.rating !== null)?.rating ?? null
  const known = adds
    ? 'in the panel already'
    : filmId === null
      ? 'not in your diary yet'
      : knownWords(timesSeen, page !== undefined)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isOnRow = event.target === event.currentTarget
    const press = pressProposalKey(event, said, usual, isOnRow)
    if (!press) return
    event.preventDefault()
    event.stopPropagation()
    if (press.kind === 'take') {
      if (isSaid) onTake(key, said)
    } else if (press.kind === 'wave') onWave(key)
    else if (press.kind === 'move') neighbour(event.currentTarget, press.by)?.focus()
    else setDecided({ ...decided, ...press.said })
  }

  const words = verdictSentence(said, film.title, title)
  const isByHand = Object.keys(decided).length > 0
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a row that is decided as a whole, with its own keys; a fieldset takes none */}
      <div
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the row are heard here
        tabIndex={0}
        data-proposal={key}
        data-first={isFirst || undefined}
        className={`${rowStyles.row} ${styles.proposal}`}
        aria-label={`${film.title}, ${known}. ${words} Enter accepts, Escape waves it away.`}
        onKeyDown={onKeyDown}
      >
        <Cover title={film.title} year={film.year} directors={film.directors} width={40} />
        <div className={rowStyles.film}>
          <h3 className="title">{film.title}</h3>
          <p className={`caption ${rowStyles.known}`}>
            {[film.year, known].filter(Boolean).join(', ')}
            <StarsShown value={rating} />
          </p>
        </div>
        <div className={rowStyles.quotes}>
          {quotes.map((quote) => (
            <QuoteShown key={quote.start} {...quote} />
          ))}
        </div>
        <VerdictChoice
          otherTitle={film.title}
          title={title}
          relation={said.relation}
          pull={said.pull}
          usualPull={usual}
          onChange={(values) => setDecided({ ...decided, ...values })}
        />
        <div className={rowStyles.actions}>
          <Button variant="lamp" isDisabled={!isSaid} onPress={() => onTake(key, said)}>
            {adds ? 'Add it' : 'Accept'}
            <Key>
              <EnterIcon />
            </Key>
          </Button>
          <Button variant="quiet" onPress={() => onWave(key)}>
            {adds ? 'Leave it out' : 'Not a comparison'} <Key>Esc</Key>
          </Button>
        </div>
        {/* Who arrives on the row hears its name; what a key changes in it is said here. */}
        <p className="vh" role="status">
          {isByHand && words}
        </p>
      </div>
    </li>
  )
}

/** Every reading makes its proposals anew; where they stand in the text is not drawn. */
function isSameRow(before: ProposalRowProps, after: ProposalRowProps): boolean {
  const { proposal: a, quotes: had, ...one } = before
  const { proposal: b, quotes, ...other } = after
  return (
    (Object.keys(one) as (keyof typeof one)[]).every((name) => one[name] === other[name]) &&
    a.key === b.key &&
    a.adds === b.adds &&
    a.filmId === b.filmId &&
    a.title === b.title &&
    a.year === b.year &&
    a.relation === b.relation &&
    a.pull === b.pull &&
    JSON.stringify(quotes.map(shownOf)) === JSON.stringify(had.map(shownOf))
  )
}

const shownOf = ({ text, chosen }: Quote) => [text, chosen]

function knownWords(timesSeen: number, isThere: boolean): string {
  if (!isThere) return ''
  return timesSeen > 0 ? seenWords(timesSeen).toLowerCase() : 'not seen yet'
}

function neighbour(row: HTMLElement, by: 1 | -1): HTMLElement | null {
  const rows = [...(row.closest('ol')?.querySelectorAll<HTMLElement>('[data-proposal]') ?? [])]
  return rows[rows.indexOf(row) + by] ?? null
}
