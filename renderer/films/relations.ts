import { turned } from '../review/verdicts.ts'

/** A comparison as the contract gives it, as far as grouping needs it. */
interface ComparedFilm {
  readonly id: string
  readonly title: string
  readonly year: number | null
  readonly directors: readonly string[]
}

export interface ComparisonLike {
  readonly id: string
  readonly filmId: string
  readonly otherFilmId: string
  readonly relation: 'better' | 'worse' | 'similar'
  readonly question: 'better' | 'watch-next'
  readonly film: ComparedFilm
  readonly otherFilm: ComparedFilm
}

/** Where a film stands to another, in the order the lists are shown. */
export const SIDES = ['better', 'worse', 'similar', 'sooner', 'later', 'whenever'] as const
export type Side = (typeof SIDES)[number]

const SOONER = { better: 'sooner', worse: 'later', similar: 'whenever' } as const

/** One other film and all that was said of the two, in the order given. */
export interface Compared<C> {
  readonly other: ComparedFilm
  readonly comparisons: readonly C[]
}

/** How `filmId` stands in a comparison, whichever of the two it was written from. */
export function sideOf(filmId: string, comparison: ComparisonLike): Side {
  const own = comparison.filmId === filmId ? comparison.relation : turned(comparison.relation)
  return comparison.question === 'better' ? own : SOONER[own]
}

/** Sorts a film's comparisons into sides, one entry for each other film, keeping the order they come in. */
export function compareSides<C extends ComparisonLike>(
  filmId: string,
  comparisons: readonly C[],
): ReadonlyMap<Side, readonly Compared<C>[]> {
  const sides = new Map<Side, Map<string, { other: ComparedFilm; comparisons: C[] }>>()
  for (const comparison of comparisons) {
    const side = sideOf(filmId, comparison)
    const other = comparison.filmId === filmId ? comparison.otherFilm : comparison.film
    const group = sides.get(side) ?? new Map()
    sides.set(side, group)
    const entry = group.get(other.id)
    if (entry) entry.comparisons.push(comparison)
    else group.set(other.id, { other, comparisons: [comparison] })
  }
  return new Map([...sides].map(([side, group]) => [side, [...group.values()]]))
}
