import { useQuery } from '@tanstack/react-query'
import { Group } from 'react-aria-components/Group'
import type { DuelFilter } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import { ToggleChip } from '../ui/chip.tsx'
import { AgainIcon, EyeIcon } from '../ui/icons.tsx'
import { ChoiceChip } from './choice-chip.tsx'
import styles from './duel-filters.module.css'
import { decadeName, filmsCount } from './duel-words.ts'
import { filterWith } from './filter.ts'

export interface DuelFiltersProps {
  readonly filter: DuelFilter
  readonly onChange: (filter: DuelFilter) => void
}

/** Which films may meet. What is chosen stays so until the window closes. */
export function DuelFilters({ filter, onChange }: DuelFiltersProps) {
  const choices = useQuery(trpc.duels.choices.queryOptions({})).data
  const set = (change: Parameters<typeof filterWith>[1]) => onChange(filterWith(filter, change))
  const decades = choices?.decades ?? []
  const tags = choices?.tags ?? []
  return (
    <Group aria-label="Which films" className={styles.filters ?? ''}>
      <ToggleChip
        icon={EyeIcon}
        isSelected={filter.seen === 'unseen'}
        onChange={(isOn) => set({ seen: isOn ? 'unseen' : null })}
      >
        Unseen
      </ToggleChip>
      <ToggleChip
        icon={AgainIcon}
        isSelected={filter.seen === 'rewatch'}
        onChange={(isOn) => set({ seen: isOn ? 'rewatch' : null })}
      >
        Rewatches
      </ToggleChip>
      {(decades.length > 1 || filter.decade !== undefined) && (
        <ChoiceChip
          value={filter.decade ?? null}
          anyLabel="Any decade"
          choices={decades.map(({ decade, films }) => ({
            value: decade,
            label: decadeName(decade),
            note: filmsCount(films),
          }))}
          onChange={(decade) => set({ decade })}
        />
      )}
      {(tags.length > 0 || filter.tag !== undefined) && (
        <ChoiceChip
          value={filter.tag ?? null}
          anyLabel="Any tag"
          choices={tags.map(({ tag, films }) => ({ value: tag, label: tag, note: filmsCount(films) }))}
          onChange={(tag) => set({ tag })}
        />
      )}
    </Group>
  )
}
