import type { Comparison, RouterOutputs } from '../../core/api.ts'
import { removeComparison } from '../films/remove-comparison.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { starFigure } from '../ui/words.ts'
import { comparisonWords, whereSaid } from './conflict-words.ts'
import styles from './conflicts-dialog.module.css'
import { leaveConflict, rateAgain, turnRound } from './settle.ts'

export type Conflicts = RouterOutputs['queue']['conflicts']

/** What you said that cannot all be so, each with ways to settle it. */
export function ConflictsDialog(props: {
  readonly conflicts: Conflicts
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { contradictions, disagreements } = props.conflicts
  const isSettled = contradictions.length + disagreements.length === 0
  return (
    <Dialog title="At odds" size="l" isOpen={props.isOpen} onClose={props.onClose} hasCloseButton>
      {isSettled && <p className="excerpt">All you said goes together again.</p>}
      <ul>
        {contradictions.map((one) => (
          <li key={one.key} className={styles.conflict}>
            <Films films={one.films} />
            <p className="excerpt">
              <TitledText text={one.text} titles={one.titles} />
            </p>
            <ul className={styles.said}>
              {one.comparisons.map((comparison) => (
                <Said key={comparison.id} comparison={comparison} canTurn />
              ))}
            </ul>
            <Leave conflict={one} />
          </li>
        ))}
        {disagreements.map((one) => (
          <li key={one.key} className={styles.conflict}>
            <Films films={[one.film]} />
            <p className="excerpt">
              <TitledText text={one.text} titles={one.titles} />
            </p>
            <p className={styles.actions}>
              <Button variant="lamp" onPress={() => void rateAgain(one)}>
                Give it {starFigure(one.suggested)}
              </Button>
            </p>
            <details className={styles.details}>
              <summary className="link">What it was set against</summary>
              <ul className={styles.said}>
                {one.comparisons.map((comparison) => (
                  <Said key={comparison.id} comparison={comparison} canTurn={false} />
                ))}
              </ul>
            </details>
            <Leave conflict={one} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Films({ films }: { readonly films: Conflicts['contradictions'][number]['films'] }) {
  return (
    <div className={styles.films} aria-hidden="true">
      {films.map((film) => (
        <Cover key={film.id} {...film} width={48} />
      ))}
    </div>
  )
}

/** One of the comparisons, with the ways to take it back. */
function Said({ comparison, canTurn }: { readonly comparison: Comparison; readonly canTurn: boolean }) {
  const { film, otherFilm } = comparison
  const words = comparisonWords(comparison)
  return (
    <li className={styles.line}>
      <div>
        <p>
          <TitledText text={words} titles={[film.title, otherFilm.title]} />{' '}
          <span className="small">{whereSaid(comparison)}</span>
        </p>
        {comparison.quote && <p className="quote">“{comparison.quote}”</p>}
      </div>
      <div className={styles.buttons}>
        {canTurn && (
          <Button aria-label={`Turn round: ${words}`} onPress={() => void turnRound(comparison)}>
            Turn round
          </Button>
        )}
        <Button
          aria-label={`Take back: ${words}`}
          onPress={() => void removeComparison(comparison, film.title, otherFilm.title)}
        >
          Take back
        </Button>
      </div>
    </li>
  )
}

function Leave({ conflict }: { readonly conflict: { readonly key: string } }) {
  return (
    <button type="button" className="link" onClick={() => void leaveConflict(conflict.key)}>
      Leave it so
    </button>
  )
}
