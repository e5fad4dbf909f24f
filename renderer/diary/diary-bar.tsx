import type { Ref } from 'react'
import { ToggleChip } from '../ui/chip.tsx'
import { AgainIcon, HeartIcon, SearchIcon } from '../ui/icons.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './diary-bar.module.css'
import type { DiaryFilter } from './filter.ts'
import { StarsFilter } from './stars-filter.tsx'

export interface DiaryBarProps {
  readonly filter: DiaryFilter
  readonly onChange: (filter: DiaryFilter) => void
  /** How much of the diary is shown, in words. */
  readonly count: string
  readonly searchRef: Ref<HTMLInputElement>
  /** Leads from the search into the list. */
  readonly onEnterList: () => void
}

/** The search and the filters, which combine, and how many entries they leave. */
export function DiaryBar({ filter, onChange, count, searchRef, onEnterList }: DiaryBarProps) {
  return (
    <search className={styles.bar}>
      <TextField
        ref={searchRef}
        type="search"
        label="Search the diary"
        isLabelHidden
        placeholder="Title, person, tag, or words you wrote"
        icon={SearchIcon}
        className={styles.find}
        value={filter.query}
        onChange={(query) => onChange({ ...filter, query })}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onEnterList()
          else if (event.key === 'Escape' && filter.query) onChange({ ...filter, query: '' })
          else return
          event.preventDefault()
        }}
      />
      <StarsFilter filter={filter} onChange={onChange} />
      <ToggleChip
        icon={HeartIcon}
        isSelected={filter.liked}
        onChange={(liked) => onChange({ ...filter, liked })}
      >
        Liked
      </ToggleChip>
      <ToggleChip
        icon={AgainIcon}
        isSelected={filter.rewatch}
        onChange={(rewatch) => onChange({ ...filter, rewatch })}
      >
        Seen again
      </ToggleChip>
      <p className={`small ${styles.count}`} role="status">
        {count}
      </p>
    </search>
  )
}
