import type { LabelledText } from './labelled-texts.ts'
import { filmKey, type Reader, type Reading } from './score-reader.ts'

interface Titled {
  readonly title: string
  readonly year: number | null
}

const escaped = (title: string) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The naive reader: every known title that stands in the text as whole words, whatever its case; the first
 * film of a name; always `similar`.
 */
export function createExactReader(films: readonly Titled[]): Reader {
  const patterns = new Map<string, { readonly filmId: string; readonly pattern: RegExp }>()
  for (const film of films) {
    const name = film.title.toLowerCase()
    if (patterns.has(name)) continue
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(film.title)}(?![\\p{L}\\p{N}])`, 'giu')
    patterns.set(name, { filmId: filmKey(film), pattern })
  }
  return (text: string, reviewed: LabelledText['reviewed']): readonly Reading[] =>
    [...patterns.values()]
      .filter(({ filmId }) => filmId !== filmKey(reviewed))
      .flatMap(({ filmId, pattern }) =>
        [...text.matchAll(pattern)].map((match) => ({
          filmId,
          start: match.index,
          end: match.index + match[0].length,
          relation: 'similar' as const,
        })),
      )
}
