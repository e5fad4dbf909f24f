import { memo, useMemo } from 'react'
import { today } from '../ui/dates.ts'
import styles from './diary-list.module.css'
import { DiaryRow, type RowActions } from './diary-row.tsx'
import { eveningPlace } from './evening.ts'
import { MONTH_GAP, type MonthBlock, ROW_HEIGHT } from './layout.ts'
import type { RowAt } from './use-diary-rows.ts'
import { headingOf, monthWords } from './words.ts'

export interface DiaryMonthProps {
  readonly block: MonthBlock
  /** The rows to show, counted in the month. */
  readonly offsets: readonly number[]
  readonly rowAt: RowAt
  /** Counted in the whole list; null while none is. */
  readonly selected: number | null
  readonly tabStop: number
  readonly actions: RowActions
}

/** A month at its place, with as many of its rows as are near the window. */
export function DiaryMonth({ block, offsets, rowAt, selected, tabStop, actions }: DiaryMonthProps) {
  const height = block.headHeight + block.count * ROW_HEIGHT
  const { name, year } = headingOf(block.month)
  const holds = useMemo(() => monthWords(block.month, block.count, block.rewatches), [block])
  return (
    <section
      className={styles.month}
      style={{ top: block.top, height }}
      aria-label={[name, year].filter(Boolean).join(' ')}
    >
      <MonthHeading block={block} />
      {/* biome-ignore lint/a11y/useSemanticElements: see DiaryRow */}
      <div role="list" aria-label={holds}>
        {offsets.map((offset) => {
          const row = rowAt(block, offset)
          const index = block.firstRow + offset
          const above = offset > 0 ? rowAt(block, offset - 1)?.watchedOn : undefined
          const below = offset + 1 < block.count ? rowAt(block, offset + 1)?.watchedOn : undefined
          return (
            <DiaryRow
              key={offset}
              row={row}
              index={index}
              top={block.headHeight + offset * ROW_HEIGHT}
              place={eveningPlace(above, row?.watchedOn ?? null, below)}
              position={offset + 1}
              of={block.count}
              isSelected={selected === index}
              isTabStop={tabStop === index}
              actions={actions}
            />
          )
        })}
      </div>
    </section>
  )
}

const MonthHeading = memo(function MonthHeading({ block }: { readonly block: MonthBlock }) {
  const { name, year } = headingOf(block.month)
  return (
    <header className={styles.heading} style={{ marginTop: block.firstItem === 0 ? 0 : MONTH_GAP }}>
      <h2 className="heading">
        {name}
        {year && year !== today().slice(0, 4) && <span className={styles.headingYear}> {year}</span>}
      </h2>
      <p className="small">{monthWords(block.month, block.count, block.rewatches)}</p>
    </header>
  )
})
