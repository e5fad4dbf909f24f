import { memo, useEffect, useMemo, useRef } from 'react'
import { classNames } from '../ui/class-names.ts'
import { counted } from '../ui/words.ts'
import styles from './diary-rail.module.css'
import type { DiaryLayout, MonthBlock } from './layout.ts'
import { barLength, type RailYear, railYears, yearOf } from './rail.ts'
import { headingOf } from './words.ts'

export interface DiaryRailProps {
  readonly layout: DiaryLayout
  /** The month the list shows first. */
  readonly current: MonthBlock | null
  readonly onJump: (block: MonthBlock) => void
}

/** Every year of the diary; the one in view opened to its months, with how much each holds. */
export const DiaryRail = memo(
  function DiaryRail({ layout, current, onJump }: DiaryRailProps) {
    const years = useMemo(() => railYears(layout.months), [layout])
    const most = useMemo(() => Math.max(0, ...layout.months.map((block) => block.count)), [layout])
    const openYear = current ? yearOf(current.month) : null
    const currentMark = useRef<HTMLButtonElement>(null)

    // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is another one when the month is
    useEffect(() => {
      currentMark.current?.scrollIntoView({ block: 'nearest' })
    }, [current?.month])

    return (
      <nav className={styles.rail} aria-label="Months and years">
        <ol>
          {years.map((year) => (
            <li key={year.year ?? 'none'}>
              <button
                type="button"
                className={classNames(styles.year, year.year === openYear && current && styles.open)}
                onClick={() => year.months[0] && onJump(year.months[0])}
              >
                {year.year ?? 'Some day'}
                <span className="vh">with {counted(year.count, 'entry', 'entries')}</span>
              </button>
              {year.year === openYear && year.year !== null && (
                <Months year={year} most={most} current={current} currentMark={currentMark} onJump={onJump} />
              )}
            </li>
          ))}
        </ol>
      </nav>
    )
  },
  (before, after) => before.layout === after.layout && before.current === after.current,
)

function Months(props: {
  readonly year: RailYear
  readonly most: number
  readonly current: MonthBlock | null
  readonly currentMark: React.RefObject<HTMLButtonElement | null>
  readonly onJump: (block: MonthBlock) => void
}) {
  const { year, most, current, currentMark, onJump } = props
  return (
    <ol className={styles.months}>
      {year.months.map((block) => {
        const { name, year: ofYear } = headingOf(block.month)
        const isCurrent = block === current
        return (
          <li key={block.month}>
            <button
              ref={isCurrent ? currentMark : undefined}
              type="button"
              className={styles.month}
              aria-current={isCurrent ? 'true' : undefined}
              onClick={() => onJump(block)}
            >
              <span aria-hidden="true">{ofYear ? name.slice(0, 3) : 'Year'}</span>
              <span className="vh">
                {ofYear ? name : `${name} alone`} with {counted(block.count, 'entry', 'entries')}
              </span>
              <svg viewBox="0 0 40 4" aria-hidden="true">
                <rect width={40 * barLength(block.count, most)} height="3" y=".5" />
              </svg>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
