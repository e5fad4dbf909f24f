import { type ReactNode, useState } from 'react'
import type { Comparison, Film, Pull, Said } from '../../core/api.ts'
import { hrefOf } from '../app/route.ts'
import { Cover } from '../ui/cover.tsx'
import { dayOf, formatDate } from '../ui/dates.ts'
import { BetterIcon, CloseIcon, EyeIcon, type Icon, SimilarIcon, WorseIcon } from '../ui/icons.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import styles from './film-relations.module.css'
import { type Compared, compareSides, SIDES, type Side } from './relations.ts'
import { removeComparison } from './remove-comparison.ts'

/** Films of one side shown at first. */
const MOST = 8

const HEADINGS: Readonly<Record<Side, readonly [string, Icon]>> = {
  better: ['Better than', BetterIcon],
  worse: ['Lesser than', WorseIcon],
  similar: ['Beside', SimilarIcon],
  sooner: ['Sooner than', BetterIcon],
  later: ['Later than', WorseIcon],
  whenever: ['As soon as', SimilarIcon],
}

export interface FilmRelationsProps {
  readonly film: Film
  readonly comparisons: readonly Comparison[]
  readonly pulls: readonly Pull[]
}

/** What the film was set beside and where that was said, and what sends one to it. */
export function FilmRelations({ film, comparisons, pulls }: FilmRelationsProps) {
  const sides = compareSides(film.id, comparisons)
  return (
    <aside className={styles.lists} aria-label="Compared with">
      {SIDES.map((side) => {
        const compared = sides.get(side)
        return compared && <SideList key={side} side={side} film={film} compared={compared} />
      })}
      {pulls.length > 0 && <Pulls pulls={pulls} />}
      {comparisons.length === 0 && pulls.length === 0 && (
        <section className="rule2">
          <p className={`small ${styles.none}`}>
            Not compared with any film yet. Beside the review you say what it is better than, and what it
            makes you want to see.
          </p>
        </section>
      )}
    </aside>
  )
}

function SideList(props: {
  readonly side: Side
  readonly film: Film
  readonly compared: readonly Compared<Comparison>[]
}) {
  const { side, film, compared } = props
  const [showsAll, setShowsAll] = useState(false)
  const [heading, Mark] = HEADINGS[side]
  const shown = showsAll ? compared : compared.slice(0, MOST)
  return (
    <section className="rule2">
      <h2 className={styles.heading}>
        <Mark className="icon" aria-hidden />
        {heading}
      </h2>
      <ol>
        {shown.map(({ other, comparisons }) => (
          <li key={other.id} className={styles.item}>
            <Cover title={other.title} year={other.year} directors={other.directors} width={40} />
            <div className={styles.words}>
              <h3 className="title">
                <a href={hrefOf({ screen: 'film', id: other.id })}>{other.title}</a>
              </h3>
              {comparisons.map((comparison) => (
                <Evidence key={comparison.id} comparison={comparison} film={film} otherTitle={other.title} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {shown.length < compared.length && (
        <button type="button" className={`link ${styles.all}`} onClick={() => setShowsAll(true)}>
          Show all {compared.length}
        </button>
      )}
    </section>
  )
}

function Evidence(props: {
  readonly comparison: Comparison
  readonly film: Film
  readonly otherTitle: string
}) {
  const { comparison, film, otherTitle } = props
  return (
    <div className={styles.evidence}>
      <p className="caption">
        <Where comparison={comparison} filmId={film.id} />
      </p>
      {comparison.quote && <Quote>{comparison.quote}</Quote>}
      <button
        type="button"
        className={styles.remove}
        aria-label={`Take back the comparison with ${otherTitle}`}
        title="Take it back"
        onClick={() => removeComparison(comparison, film.title, otherTitle)}
      >
        <CloseIcon className="icon" aria-hidden />
      </button>
    </div>
  )
}

/** “Review, 14 Feb 2016”, “Review of Her, 14 Nov 2026”, “Duel, 2 Jun 2026”. */
function Where({ comparison, filmId }: { readonly comparison: Comparison; readonly filmId: string }) {
  const { said, source, createdAt } = comparison
  const day = formatDate(dayOf(createdAt))
  if (source === 'duel') return `Duel, ${day}`
  if (source === 'reorder') return `Moved by hand, ${day}`
  if (!said) return `Review, ${day}`
  return (
    <SaidLink said={said}>
      Review
      {said.filmId !== filmId && (
        <>
          {' of '}
          <cite className="film-title">{said.title}</cite>
        </>
      )}
      {said.on && `, ${formatDate(said.on)}`}
    </SaidLink>
  )
}

function Pulls({ pulls }: { readonly pulls: readonly Pull[] }) {
  return (
    <section className="rule2">
      <h2 className={styles.heading}>
        <EyeIcon className="icon" aria-hidden />
        Sent here by
      </h2>
      <ol>
        {pulls.map((pull) => (
          <li key={pull.id} className={styles.pull}>
            <p>
              <TitledText text={pullSentence(pull)} titles={pull.said ? [pull.said.title] : []} />
            </p>
            {pull.said?.on && (
              <p className="caption">
                <SaidLink said={pull.said}>Review, {formatDate(pull.said.on)}</SaidLink>
              </p>
            )}
            {pull.quote && <Quote>{pull.quote}</Quote>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function pullSentence({ said, kind }: Pull): string {
  const again = kind === 'rewatch' ? ' again' : ''
  return said ? `${said.title} sends you to it${again}.` : `You asked to see it${again}.`
}

function SaidLink({ said, children }: { readonly said: Said; readonly children: ReactNode }) {
  return (
    <a className={styles.said} href={hrefOf({ screen: 'entry', id: said.viewingId })}>
      {children}
    </a>
  )
}

function Quote({ children }: { readonly children: string }) {
  return <p className={`quote ${styles.quote}`}>“{children}”</p>
}
