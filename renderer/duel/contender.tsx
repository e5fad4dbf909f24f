import { useId, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import type { DuelFilm, DuelOutcome, Question } from '../../core/api.ts'
import { hrefOf } from '../app/route.ts'
import { classNames } from '../ui/class-names.ts'
import { Cover } from '../ui/cover.tsx'
import { StarsShown } from '../ui/stars.tsx'
import { counted, filmLine } from '../ui/words.ts'
import styles from './contender.module.css'
import { seenFact, spokenFilm } from './duel-words.ts'
import type { Winner } from './session-state.ts'

export type Side = 'a' | 'b'

export interface ContenderProps {
  readonly side: Side
  readonly question: Question
  readonly film: DuelFilm
  /** The showing the film belongs to. */
  readonly number: number
  /** What the pair was answered, while the next one is on its way. */
  readonly given: DuelOutcome | null
  /** The winner that stood here before. */
  readonly former: Winner | null
  readonly onChoose: (number: number) => void
  readonly onRisen: () => void
}

/** Titles longer than this are set smaller, in two lines at most. */
const LONG_TITLE = 24

/** One of the two. The button that chooses it is its title, and reaches over the cover and the key beside it. */
export function Contender(props: ContenderProps) {
  const { side, question, film, number, given, former, onChoose, onRisen } = props
  const id = useId()
  const pressed = useRef(number)
  return (
    <div className={classNames(styles.contender, styles[side], fate(side, given))} data-film={film.id}>
      <div className={styles.frame} aria-hidden="true">
        <CoverOf key={number} film={film} />
        {former && (
          <div key={`former ${former.number}`} className={styles.former}>
            <div className={styles.rising} onAnimationEnd={onRisen}>
              <CoverOf film={former.film} />
            </div>
          </div>
        )}
      </div>
      <span className={styles.key} aria-hidden="true">
        {side === 'a' ? '←' : '→'}
      </span>
      <Button
        className={styles.pick ?? ''}
        aria-label={`${spokenFilm(film)} — choose`}
        aria-describedby={id}
        // A press that began on one pair is not an answer to the next.
        onPressStart={() => {
          pressed.current = number
        }}
        onPress={() => onChoose(pressed.current)}
      >
        <span className={classNames(styles.title, film.title.length > LONG_TITLE ? 'title' : 'title-l')}>
          <span>{film.title}</span>
        </span>{' '}
        <span className="small">{filmLine({ year: film.year, directors: film.directors })}</span>
      </Button>
      <div className={styles.about}>
        <p id={id} className={styles.facts}>
          {seenFact(film, question)} <StarsShown value={film.rating} />
        </p>
        <p className={styles.facts}>
          {film.runtimeMinutes !== null && (
            <span className={styles.minutes}>{counted(film.runtimeMinutes, 'minute')}</span>
          )}
          <a
            className="link"
            href={hrefOf({ screen: 'film', id: film.id })}
            aria-label={`Film page of ${film.title}`}
          >
            Film page
          </a>
        </p>
      </div>
    </div>
  )
}

function CoverOf({ film: { title, year, directors } }: { readonly film: DuelFilm }) {
  return <Cover className={styles.cover} {...{ title, year, directors }} width={320} />
}

function fate(side: Side, outcome: DuelOutcome | null): string | undefined {
  if (outcome === null) return undefined
  return outcome === side ? styles.won : styles.passed
}
