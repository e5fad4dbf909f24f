import type { FilmSummary } from '../../core/api.ts'
import { Button } from '../ui/button.tsx'
import { Key } from '../ui/key.tsx'
import styles from './comparison-row.module.css'
import type { ComparisonRowProps } from './comparison-row.tsx'
import { QuoteShown } from './quote-shown.tsx'
import { VerdictChoice } from './verdict-choice.tsx'
import { isUndecided, usualPull } from './verdicts.ts'

export interface OpenComparisonProps extends ComparisonRowProps {
  readonly film: FilmSummary
  readonly timesSeen: number
}

/** A row being decided: the quote, the verdict, the wish, and the way out. */
export function OpenComparison(props: OpenComparisonProps) {
  const {
    verdict,
    title,
    film,
    timesSeen,
    chosen,
    pullChosen,
    hasSelection,
    error,
    onChange,
    onDone,
    onQuote,
    onRemove,
  } = props
  const { quote, pullQuote } = verdict
  const pull = verdict.pull ?? usualPull(verdict, timesSeen)
  return (
    <>
      {(quote || pullQuote) && (
        <div className={styles.quotes}>
          {quote && <QuoteShown text={quote} chosen={chosen} />}
          {pullQuote && <QuoteShown text={pullQuote} chosen={pullChosen} />}
        </div>
      )}
      <VerdictChoice
        otherTitle={film.title}
        title={title}
        relation={verdict.relation}
        pull={verdict.pull}
        usualPull={pull}
        onChange={onChange}
      />
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
