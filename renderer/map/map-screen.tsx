import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { trpc } from '../app/api.ts'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Problem } from '../ui/problem.tsx'
import { type MapFilter, mapAsk, NO_MAP_FILTER } from './filter.ts'
import { buildGraph, type MapFilm, type MapGraph } from './graph.ts'
import { MapBar, type MapView } from './map-bar.tsx'
import { MapList } from './map-list.tsx'
import { MapPictureView } from './map-picture.tsx'
import styles from './map-screen.module.css'
import { mapMemory } from './memory.ts'
import { countWords } from './words.ts'

/** Everything that was compared, as a picture or in words. */
export function MapScreen() {
  const [filter, setFilter] = useState(mapMemory.filter)
  const [view, setView] = useState(mapMemory.view)
  const [sought, setSought] = useState<{ readonly filmId: string } | null>(null)
  const whole = useQuery(trpc.comparisons.map.queryOptions({}))
  const ask = mapAsk(filter)
  const shown = useQuery({ ...trpc.comparisons.map.queryOptions(ask), placeholderData: keepPreviousData })
  const graph = useMemo(() => shown.data && buildGraph(shown.data), [shown.data])
  const signature = useMemo(() => (graph ? signatureOf(graph) : ''), [graph])

  const change = (next: MapFilter) => {
    mapMemory.filter = next
    setFilter(next)
  }
  const changeView = (next: MapView) => {
    mapMemory.view = next
    setView(next)
    setSought(null)
  }
  const showFilm = (film: MapFilm, where = view) => {
    mapMemory.film = film.id
    changeView(where)
    setSought({ filmId: film.id })
  }

  const error = (!whole.data && whole.error) || (!shown.data && shown.error)
  if (error) {
    return (
      <div className={styles.alone}>
        <Problem
          error={error}
          onRetry={() => {
            whole.refetch()
            shown.refetch()
          }}
        />
      </div>
    )
  }
  if (!whole.data || !shown.data || !graph) {
    return (
      <div className={styles.alone} aria-busy="true">
        <p className="excerpt late">Drawing your map…</p>
      </div>
    )
  }
  if (whole.data.total === 0) return <Nothing />

  const count = countWords(graph.films.length, shown.data.total, comparisonsOf(graph))
  return (
    <div className={styles.screen}>
      <h1 className="vh">Map</h1>
      <MapBar
        filter={filter}
        onChange={change}
        view={view}
        onView={changeView}
        count={count}
        films={graph.films}
        onFind={showFilm}
      />
      {graph.films.length === 0 ? (
        <div className={styles.nothing}>
          <EmptyState title="Nothing to draw" text="No comparison fits these filters.">
            <Button onPress={() => change(NO_MAP_FILTER)}>Show all comparisons</Button>
          </EmptyState>
        </div>
      ) : view === 'list' ? (
        <MapList graph={graph} sought={sought} onPicture={(film) => showFilm(film, 'picture')} />
      ) : (
        <MapPictureView
          graph={graph}
          label={`Map of ${count}`}
          holds={Object.keys(ask).length > 0}
          signature={signature}
          sought={sought}
          onList={(film) => showFilm(film, 'list')}
        />
      )}
    </div>
  )
}

const comparisonsOf = ({ links }: MapGraph) => links.reduce((sum, { count }) => sum + count, 0)

/** The same for the same films, worths (to a hundredth) and links. */
function signatureOf({ films, links }: MapGraph): string {
  const worths = films.map(({ id, worth }) => `${id} ${worth.toFixed(2)}`)
  return [...worths, ...links.map(({ key }) => key)].join()
}

function Nothing() {
  return (
    <div className={styles.first}>
      <h1 className="vh">Map</h1>
      <svg className={styles.example} viewBox="0 0 200 120" aria-hidden="true">
        <rect x="24" y="66" width="32" height="48" rx="2" />
        <rect x="140" y="6" width="32" height="48" rx="2" />
        <path className={styles.shaft} d="M62 80 124 43" />
        <path className={styles.head} d="m134 37-8 9.500-4.600-7.700z" />
      </svg>
      <EmptyState
        title="Compare two films and they appear here"
        text="Beside a review you say which films it is better or worse than. Each film becomes a cover on this map, with an arrow from the lesser to the better one; films compared with one another stand together."
      >
        <Button variant="primary" size="l" onPress={() => go({ screen: 'entry' })}>
          Log a film
        </Button>
      </EmptyState>
    </div>
  )
}
