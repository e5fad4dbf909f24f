import { useState } from 'react'
import { FilterChip } from '../ui/filter-chip.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type MapFilter, withYears, yearsLabel } from './filter.ts'
import styles from './years-filter.module.css'

interface YearsFilterProps {
  readonly filter: MapFilter
  readonly onChange: (filter: MapFilter) => void
}

/** Narrows the map to films of some years. */
export function YearsFilter({ filter, onChange }: YearsFilterProps) {
  return (
    <FilterChip
      label={yearsLabel(filter)}
      legend="Films of which years"
      isOn={filter.yearFrom !== null || filter.yearTo !== null}
      anyLabel="Any year"
      onAny={() => onChange(withYears(filter, '', ''))}
      className={styles.years}
    >
      <Years filter={filter} onChange={onChange} />
    </FilterChip>
  )
}

/** Both as they are typed: what is no year yet narrows nothing, and stays. */
function Years({ filter, onChange }: YearsFilterProps) {
  const [from, setFrom] = useState(String(filter.yearFrom ?? ''))
  const [to, setTo] = useState(String(filter.yearTo ?? ''))
  const type = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom)
    setTo(nextTo)
    onChange(withYears(filter, nextFrom, nextTo))
  }
  const year = { inputMode: 'numeric', maxLength: 4, autoComplete: 'off', placeholder: 'Any' } as const
  return (
    <>
      <TextField label="From" value={from} onChange={(text) => type(text, to)} {...year} />
      <TextField label="Until" value={to} onChange={(text) => type(from, text)} {...year} />
    </>
  )
}
