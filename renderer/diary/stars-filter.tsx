import { FilterChip } from '../ui/filter-chip.tsx'
import { Stars } from '../ui/stars.tsx'
import { type DiaryFilter, ratingLabel, withRating } from './filter.ts'
import styles from './stars-filter.module.css'

/** Narrows the diary to a range of stars. */
export function StarsFilter(props: {
  readonly filter: DiaryFilter
  readonly onChange: (filter: DiaryFilter) => void
}) {
  const { filter, onChange } = props
  const { ratingFrom, ratingTo } = filter
  return (
    <FilterChip
      label={ratingLabel(ratingFrom, ratingTo)}
      legend="How many stars"
      isOn={ratingFrom !== null || ratingTo !== null}
      anyLabel="Any stars"
      onAny={() => onChange({ ...filter, ratingFrom: null, ratingTo: null })}
      className={styles.ends}
    >
      <span aria-hidden="true">At least</span>
      <Stars
        size="m"
        label="At least"
        value={ratingFrom}
        onChange={(value) => onChange(withRating(filter, 'from', value))}
      />
      <span aria-hidden="true">At most</span>
      <Stars
        size="m"
        label="At most"
        value={ratingTo}
        onChange={(value) => onChange(withRating(filter, 'to', value))}
      />
    </FilterChip>
  )
}
