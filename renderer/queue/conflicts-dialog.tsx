import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Comparison, RouterOutputs } from '../../core/api.ts'
import { hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { circleWords, comparisonWords, whereSaid } from './conflict-words.ts'
import styles from './conflicts-dialog.module.css'
import { leaveSo, rateAgain, settle, starsText, takeBack, turnRound } from './settle.ts'

export type Conflicts = RouterOutputs['queue']['conflicts']
type Disagreement = Conflicts['disagreements'][number]

interface ConflictsDialogProps {
  readonly conflicts: Conflicts
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What you said that cannot all be so, each with ways to settle it; it stays open until it is closed. */
export function ConflictsDialog(props: ConflictsDialogProps) {
  return props.isOpen ? <OpenConflicts {...props} /> : null
}

function OpenConflicts({ conflicts, onClose }: ConflictsDialogProps) {
  const { contradictions, disagreements } = conflicts
  const all = useRef<HTMLDivElement>(null)
  const keys = [...contradictions, ...disagreements].map(({ key }) => key).join(' ')
  const isSettled = keys === ''

  // What settled it goes with it; the focus stays in the dialog.
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed conflicts are what takes a button away
  useLayoutEffect(() => {
    if (document.activeElement === document.body) all.current?.focus({ preventScroll: true })
  }, [keys])

  return (
    <Dialog title="At odds" size="l" isOpen onClose={onClose} hasCloseButton>
      <div ref={all} tabIndex={-1} className={styles.all}>
        <p className="excerpt" role="status">
          {isSettled
            ? 'All is settled: everything you said goes together.'
            : 'Not all of this can be so. Take back what you would no longer say, or leave it: the queue weighs both sides.'}
        </p>
        <ul>
          {contradictions.map((one) => (
            <Conflict key={one.key} films={one.films} title={circleWords(one.films.length)}>
              <ul className={styles.said}>
                {one.comparisons.map((comparison) => (
                  <Said key={comparison.id} comparison={comparison} canTurn />
                ))}
              </ul>
              <Leave conflictKey={one.key} of={one.text} />
            </Conflict>
          ))}
          {disagreements.map((one) => (
            <Stars key={one.key} disagreement={one} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

/** A film’s stars against what it was compared with. */
function Stars({ disagreement: one }: { readonly disagreement: Disagreement }) {
  return (
    <Conflict films={[one.film]} title={<TitledText text={one.text} titles={one.titles} />}>
      <details className={styles.details}>
        <summary className="link">What it was set against</summary>
        <ul className={styles.said}>
          {one.comparisons.map((comparison) => (
            <Said key={comparison.id} comparison={comparison} canTurn={false} />
          ))}
        </ul>
      </details>
      <p className={styles.ways}>
        <Button variant="lamp" onPress={() => void settle(rateAgain(one))}>
          Give it {starsText(one.suggested)}
        </Button>
        <Leave conflictKey={one.key} of={one.text} />
      </p>
    </Conflict>
  )
}

function Conflict(props: {
  readonly films: Conflicts['contradictions'][number]['films']
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  return (
    <li className={styles.conflict}>
      <div className={styles.films} aria-hidden="true">
        {props.films.map((film) => (
          <Cover key={film.id} {...film} width={48} />
        ))}
      </div>
      <h3 className={styles.title}>{props.title}</h3>
      {props.children}
    </li>
  )
}

/** One of the comparisons, leading to where it was said, with the ways to settle it. */
function Said({ comparison, canTurn }: { readonly comparison: Comparison; readonly canTurn: boolean }) {
  const { film, otherFilm, said, quote } = comparison
  const words = comparisonWords(comparison)
  const place = said
    ? ({ screen: 'entry', id: said.viewingId } as const)
    : ({ screen: 'film', id: film.id } as const)
  return (
    <li className={styles.line}>
      <div>
        <p>
          <TitledText text={words} titles={[film.title, otherFilm.title]} />
        </p>
        {quote && <p className="quote">“{quote}”</p>}
        <a className={`small ${styles.where}`} href={hrefOf(place)}>
          <TitledText text={whereSaid(comparison)} titles={said ? [said.title] : []} />
        </a>
      </div>
      <div className={styles.buttons}>
        {canTurn && comparison.relation !== 'similar' && (
          <Button aria-label={`Turn round: ${words}`} onPress={() => void settle(turnRound(comparison))}>
            Turn round
          </Button>
        )}
        <Button aria-label={`Take back: ${words}`} onPress={() => void settle(takeBack(comparison))}>
          Take back
        </Button>
      </div>
    </li>
  )
}

function Leave({ conflictKey, of }: { readonly conflictKey: string; readonly of: string }) {
  return (
    <Button
      variant="quiet"
      className={styles.leave}
      aria-label={`Leave it so: ${of}`}
      onPress={() => void settle(leaveSo(conflictKey))}
    >
      Leave it so
    </Button>
  )
}
