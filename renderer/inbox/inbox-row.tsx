import { memo, useEffect, useId, useRef, useState } from 'react'
import type { FilmSummary } from '../../core/api.ts'
import { QuoteShown } from '../review/quote-shown.tsx'
import { VerdictChoice } from '../review/verdict-choice.tsx'
import { verdictParts, verdictSentence } from '../review/verdicts.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Cover } from '../ui/cover.tsx'
import { FilmCombobox } from '../ui/film-combobox.tsx'
import { Key } from '../ui/key.tsx'
import {
  type Choice,
  type InboxItem,
  type InboxMention,
  isDecided,
  otherOf,
  placeOf,
  pullOffered,
} from './choices.ts'
import styles from './inbox-row.module.css'
import { otherLine } from './inbox-words.ts'
import { markIn } from './quote-mark.ts'

export interface RowActions {
  /** Makes a mention the one at hand. */
  readonly reach: (place: string) => void
  readonly choose: (place: string, choice: Choice) => void
  readonly take: (place: string) => void
  readonly wave: (place: string) => void
}

export interface InboxRowProps {
  readonly item: InboxItem
  readonly mention: InboxMention
  readonly choice: Choice
  /** The one at hand lies open: it shows what can be said of it. */
  readonly isOpen: boolean
  /** What keeps it from being taken, once somebody tried. */
  readonly problem: string | null
  readonly actions: RowActions
}

/** A film that a review mentions: the sentence, and what would be said of it. */
export const InboxRow = memo(function InboxRow(props: InboxRowProps) {
  const { item, mention, choice, isOpen, problem, actions } = props
  const id = useId()
  const [isOther, setOther] = useState(false)
  const place = placeOf(item.viewingId, mention.key)
  const other = otherOf(mention, choice)
  const said = verdictSentence(choice, other.title, item.film.title)

  // The row one has left is itself again.
  if (!isOpen && isOther) setOther(false)

  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would name its controls, not itself, to whoever arrives on it */}
      <div
        role="group"
        data-place={place}
        className={classNames(styles.row, isOpen && styles.open)}
        tabIndex={isOpen ? 0 : -1}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-quote ${id}-said`}
        onFocus={() => actions.reach(place)}
      >
        <Cover title={other.title} year={other.year} directors={directorsOf(mention, choice)} width={40} />
        <div className={styles.film}>
          <h3 className="title" id={`${id}-title`}>
            {other.title}
          </h3>
          <p className="caption">
            {otherLine(mention, choice)}
            {isOpen && !isOther && (
              <button type="button" className={`link ${styles.other}`} onClick={() => setOther(true)}>
                Another film?
              </button>
            )}
          </p>
          {isOpen && isOther && (
            <OtherFilm
              mention={mention}
              onChoose={(film) => {
                actions.choose(place, { ...choice, film })
                setOther(false)
              }}
              onLeave={() => setOther(false)}
            />
          )}
        </div>
        <div className={styles.quote} id={`${id}-quote`}>
          <QuoteShown text={mention.quote} chosen={markIn(mention)} />
        </div>
        <div className={styles.answer}>
          {isOpen ? (
            <>
              <VerdictChoice
                otherTitle={other.title}
                title={item.film.title}
                relation={choice.relation}
                pull={choice.pull}
                usualPull={pullOffered(mention, choice)}
                onChange={(values) => actions.choose(place, { ...choice, ...values })}
              />
              <div className={styles.actions}>
                <Button variant="lamp" onPress={() => actions.take(place)}>
                  Take it <Key>Enter</Key>
                </Button>
                <Button variant="quiet" onPress={() => actions.wave(place)}>
                  Wave away <Key>Esc</Key>
                </Button>
              </div>
              {problem && (
                <p className={styles.problem} role="alert">
                  {problem}
                </p>
              )}
            </>
          ) : (
            <p
              className={classNames(styles.parts, !isDecided(choice) && styles.undecided)}
              aria-hidden="true"
            >
              {isDecided(choice) ? verdictParts(choice).join(' and ') : 'To decide'}
            </p>
          )}
        </div>
        <span className="vh" id={`${id}-said`}>
          {said}
        </span>
        <p className="vh" role="status">
          {isOpen ? said : ''}
        </p>
      </div>
    </li>
  )
})

function directorsOf(mention: InboxMention, choice: Choice): readonly string[] {
  return (choice.film ?? mention.otherFilm)?.directors ?? []
}

interface OtherFilmProps {
  readonly mention: InboxMention
  readonly onChoose: (film: FilmSummary) => void
  readonly onLeave: () => void
}

/** Finds the film that was meant; typed as “Title (Year)” a new one gets just that name. */
function OtherFilm({ mention, onChoose, onLeave }: OtherFilmProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
    input.current?.click()
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc goes back to the row from the field inside
    <div
      className={styles.combobox}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onLeave()
      }}
    >
      <FilmCombobox
        label="The film that is meant"
        isLabelHidden
        defaultText={mention.year === null ? mention.title : `${mention.title} (${mention.year})`}
        inputRef={input}
        onChoose={onChoose}
      />
    </div>
  )
}
