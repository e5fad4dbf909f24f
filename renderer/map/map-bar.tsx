import { ToggleChip } from '../ui/chip.tsx'
import { Segments } from '../ui/segments.tsx'
import { type MapFilter, type MapSource, withSource } from './filter.ts'
import type { MapFilm } from './graph.ts'
import styles from './map-bar.module.css'
import { MapFind } from './map-find.tsx'
import { YearsFilter } from './years-filter.tsx'

export type MapView = 'picture' | 'list'

const QUESTIONS = [
  { id: 'all', label: 'Both' },
  { id: 'better', label: 'Better' },
  { id: 'watch-next', label: 'Rather next' },
] as const
const SOURCES: readonly { readonly source: MapSource; readonly name: string }[] = [
  { source: 'review', name: 'Reviews' },
  { source: 'duel', name: 'Duels' },
  { source: 'reorder', name: 'Moved by hand' },
]
const VIEWS = [
  { id: 'picture', label: 'Picture' },
  { id: 'list', label: 'List' },
] as const

/** What of the map is shown, how much that is, and whether it is drawn or written. */
export function MapBar(props: {
  readonly filter: MapFilter
  readonly onChange: (filter: MapFilter) => void
  readonly view: MapView
  readonly onView: (view: MapView) => void
  readonly count: string
  readonly films: readonly MapFilm[]
  readonly onFind: (film: MapFilm) => void
}) {
  const { filter, onChange, view, onView, count, films, onFind } = props
  return (
    <search className={styles.bar} aria-label="Narrow the map">
      <Segments
        label="Which question"
        options={QUESTIONS}
        value={filter.question ?? 'all'}
        onChange={(question) =>
          onChange({ ...filter, question: question === 'all' || question === null ? null : question })
        }
      />
      <fieldset className={styles.sources}>
        <legend className="vh">Where it was said</legend>
        {SOURCES.map(({ source, name }) => (
          <ToggleChip
            key={source}
            isSelected={filter.sources.includes(source)}
            onChange={(isOn) => onChange(withSource(filter, source, isOn))}
          >
            {name}
          </ToggleChip>
        ))}
      </fieldset>
      <YearsFilter filter={filter} onChange={onChange} />
      <MapFind films={films} onFind={onFind} />
      <p className={`small tn ${styles.count}`} role="status">
        {count}
      </p>
      <Segments label="Show as" options={VIEWS} value={view} onChange={(next) => next && onView(next)} />
    </search>
  )
}
