import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
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
  readonly onTake: (said: { readonly relation: Relation | null; readonly pull: PullKind | null }) => void
  readonly onWave: () => void
}

/** A film the review was found to mention: Enter takes what it seems to say, arrows change that, Esc waves it away. */
export function ProposalRow({ proposal, title, quotes, isFirst, onTake, onWave }: ProposalRowProps) {
  const { filmId, key } = proposal
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
  const known = filmId === null ? 'not in your diary yet' : knownWords(timesSeen, page !== undefined)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isOnRow = event.target === event.currentTarget
    const press = pressProposalKey(event, said, usual, isOnRow)
    if (!press) return
    event.preventDefault()
    event.stopPropagation()
    if (press.kind === 'take') {
      if (isSaid) onTake(said)
    } else if (press.kind === 'wave') onWave()
    else if (press.kind === 'move') neighbour(event.currentTarget, press.by)?.focus()
    else setDecided({ ...decided, ...press.said })
  }

  const words = verdictSentence(said, film.title, title)
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
          <Button variant="lamp" isDisabled={!isSaid} onPress={() => onTake(said)}>
            Accept
            <Key>
              <EnterIcon />
            </Key>
          </Button>
          <Button variant="quiet" onPress={onWave}>
            Not a comparison <Key>Esc</Key>
          </Button>
        </div>
      </div>
    </li>
  )
}

function knownWords(timesSeen: number, isThere: boolean): string {
  if (!isThere) return ''
  return timesSeen > 0 ? seenWords(timesSeen).toLowerCase() : 'not seen yet'
}

function neighbour(row: HTMLElement, by: 1 | -1): HTMLElement | null {
  const rows = [...(row.closest('ol')?.querySelectorAll<HTMLElement>('[data-proposal]') ?? [])]
  return rows[rows.indexOf(row) + by] ?? null
}
