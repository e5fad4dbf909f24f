import type { FilmSummary, PullKind, Relation } from '../../core/api.ts'
import { Button } from '../ui/button.tsx'
import { ToggleChip } from '../ui/chip.tsx'
import { AgainIcon, BetterIcon, SimilarIcon, WatchIcon, WorseIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import { Segments } from '../ui/segments.tsx'
import styles from './comparison-row.module.css'
import type { ComparisonRowProps } from './comparison-row.tsx'
import type { Quote } from './quotes.ts'
import { isUndecided, pullWords, turned, usualPull } from './verdicts.ts'

const ICONS = { better: BetterIcon, similar: SimilarIcon, worse: WorseIcon }
const NAMES = { better: 'Better', similar: 'Similar', worse: 'Worse' }

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
    hasSelection,
    error,
    onChange,
    onDone,
    onQuote,
    onRemove,
  } = props
  const quote = verdict.quote ?? verdict.pullQuote
  const pull: PullKind = verdict.pull ?? usualPull(verdict, timesSeen)
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
      {quote && <QuoteShown text={quote} chosen={chosen} />}
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
