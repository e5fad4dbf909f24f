import type { KnownTitle } from '../../core/comparisons/reading/mention.ts'
import { type KnownFilm, knownFilms, type LabelledText } from './labelled-texts.ts'
import { filmKey } from './score-reader.ts'

/**
 * What the person whose reviews these are knows: the well-known films, the films reviewed and those named,
 * but for the ones labelled unknown.
 */
export function knownTitles(texts: readonly LabelledText[], isOwn: boolean): readonly KnownTitle[] {
  const films = new Map<string, KnownFilm>(knownFilms().map((film) => [filmKey(film), film]))
  const labels = texts.flatMap(({ mentions }) => mentions)
  const named = [...texts.map(({ reviewed }) => reviewed), ...labels]
  for (const { title, year } of named) {
    if (year === null || films.has(filmKey({ title, year }))) continue
    films.set(filmKey({ title, year }), { title, year, people: [] })
  }
  for (const label of labels) if (label.unknown) films.delete(filmKey(label))
  return [...films].map(([filmId, { title, year, people, originalTitle }]) => ({
    filmId,
    title,
    year,
    originalTitle: originalTitle ?? null,
    people,
    isOwn,
  }))
}
