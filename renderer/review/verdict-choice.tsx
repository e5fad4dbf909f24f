import type { PullKind, Relation } from '../../core/api.ts'
import { ToggleChip } from '../ui/chip.tsx'
import { AgainIcon, BetterIcon, SimilarIcon, WatchIcon, WorseIcon } from '../ui/icons.tsx'
import { Segments } from '../ui/segments.tsx'
import { sentenceCase } from '../ui/words.ts'
import styles from './comparison-row.module.css'
import { pullWords, turned, type Verdict } from './verdicts.ts'

const ICONS = { better: BetterIcon, similar: SimilarIcon, worse: WorseIcon }
const NAMES = { better: 'Better', similar: 'Similar', worse: 'Worse' }

export interface VerdictChoiceProps {
  readonly otherTitle: string
  /** The film under review. */
  readonly title: string
  /** How the film under review stands to the other. */
  readonly relation: Relation | null
  readonly pull: PullKind | null
  /** What the chip offers while the film draws one nowhere. */
  readonly usualPull: PullKind
  readonly onChange: (values: Partial<Pick<Verdict, 'relation' | 'pull'>>) => void
}

/** Better, similar or worse, said of the other film; and whether it draws one to it. */
export function VerdictChoice(props: VerdictChoiceProps) {
  const { otherTitle, title, relation, pull, usualPull, onChange } = props
  const kind = pull ?? usualPull
  const option = (other: Relation) => ({
    id: other,
    icon: ICONS[other],
    label: (
      <>
        <span className="vh">{otherTitle} is </span>
        {NAMES[other]}
        <span className="vh">{other === 'similar' ? ` to ${title}` : ` than ${title}`}</span>
      </>
    ),
  })
  return (
    <div className={styles.relation}>
      <Segments<Relation>
        label={`${otherTitle}, compared with ${title}`}
        value={relation && turned(relation)}
        options={[option('better'), option('similar'), option('worse')]}
        onChange={(other) => onChange({ relation: other && turned(other) })}
        allowsNone
      />
      <ToggleChip
        shape="square"
        icon={kind === 'rewatch' ? AgainIcon : WatchIcon}
        isSelected={pull !== null}
        onChange={(isOn) => onChange({ pull: isOn ? kind : null })}
        aria-label={
          kind === 'rewatch'
            ? `See again: ${otherTitle}. Makes me want to see ${otherTitle} again`
            : `Watch: ${otherTitle}. Makes me want to watch ${otherTitle}`
        }
      >
        {sentenceCase(pullWords(kind))}
      </ToggleChip>
    </div>
  )
}
