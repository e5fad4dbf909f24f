import type { z } from 'zod'
import type { Diary } from '../store/diary.ts'
import type { Store } from '../store/store.ts'
import type { comparisonMap, comparisonMapAsk } from './map-schema.ts'

type ComparisonMap = z.output<typeof comparisonMap>
type Ask = z.output<typeof comparisonMapAsk>
type Edge = ComparisonMap['edges'][number]

interface SaidRow extends Pick<Edge, 'question'> {
  id: string
  filmId: string
  otherFilmId: string
  relation: 'better' | 'worse' | 'similar'
  source: Edge['sources'][number]
}

interface FilmRow {
  id: string
  title: string
  year: number | null
  directors: string
}

/** Values: the question, the sources as a JSON list, the first and the last year; each null where it is not asked for. */
const SAID = `
  select comparison.id, comparison.film_id as filmId, comparison.other_film_id as otherFilmId, comparison.relation,
    comparison.question, comparison.source
  from comparison
  left join viewing on viewing.id = comparison.viewing_id
  join film on film.id = comparison.film_id
  join film as other on other.id = comparison.other_film_id
  where (comparison.viewing_id is null or viewing.trashed_at is null)
    and (?1 is null or comparison.question = ?1)
    and (?2 is null or comparison.source in (select value from json_each(?2)))
    and (?3 is null or (film.year >= ?3 and other.year >= ?3))
    and (?4 is null or (film.year <= ?4 and other.year <= ?4))
  order by comparison.created_at desc, comparison.id desc`

/** The value is a JSON list of ids, whose order is kept. */
const FILMS = `
  select film.id, film.title, film.year, film.directors
  from json_each(?) as chosen join film on film.id = chosen.value
  order by chosen.key`

/** The films that were compared most, and what was said of any two of them, merged. */
export function mapOfComparisons({ store, watchNext }: Diary, ask: Ask): ComparisonMap {
  const said = readSaid(store, ask)
  const counts = countByFilm(said)
  const chosen = [...counts]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, ask.limit)
    .map(([id]) => id)
  const worths = watchNext.worths(chosen)
  const films = store.all<FilmRow>(FILMS, JSON.stringify(chosen)).map((row, place) => ({
    ...row,
    directors: JSON.parse(row.directors),
    worth: worths[place] ?? 0,
    comparisons: counts.get(row.id) ?? 0,
  }))
  const isChosen = new Set(chosen)
  const within = said.filter(({ filmId, otherFilmId }) => isChosen.has(filmId) && isChosen.has(otherFilmId))
  return { films, edges: merged(within), total: counts.size }
}

function readSaid(store: Store, { question, sources, yearFrom, yearTo }: Ask): SaidRow[] {
  return store.all<SaidRow>(
    SAID,
    question ?? null,
    sources ? JSON.stringify(sources) : null,
    yearFrom ?? null,
    yearTo ?? null,
  )
}

function countByFilm(said: readonly SaidRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { filmId, otherFilmId } of said) {
    for (const id of [filmId, otherFilmId]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function merged(said: readonly SaidRow[]): Edge[] {
  const edges = new Map<string, Edge>()
  for (const { id, filmId, otherFilmId, relation, question, source } of said) {
    const isTie = relation === 'similar'
    const isTurned = isTie ? filmId > otherFilmId : relation === 'better'
    const [from, to] = isTurned ? [otherFilmId, filmId] : [filmId, otherFilmId]
    const key = `${from} ${to} ${question} ${isTie}`
    const edge = edges.get(key)
    if (!edge) {
      edges.set(key, { from, to, isTie, count: 1, question, sources: [source], ids: [id] })
      continue
    }
    edge.count += 1
    edge.ids.push(id)
    if (!edge.sources.includes(source)) edge.sources.push(source)
  }
  return [...edges.values()]
}
