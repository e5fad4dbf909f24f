import type { ComparisonMapAsk } from '../../core/api.ts'

export type MapSource = 'review' | 'duel' | 'reorder'

export interface MapFilter {
  readonly question: 'better' | 'watch-next' | null
  /** Empty for all of them. */
  readonly sources: readonly MapSource[]
  readonly yearFrom: number | null
  readonly yearTo: number | null
}

export const NO_MAP_FILTER: MapFilter = { question: null, sources: [], yearFrom: null, yearTo: null }

/** The filter as the contract asks for it; `{}` where nothing is narrowed. */
export function mapAsk({ question, sources, yearFrom, yearTo }: MapFilter): ComparisonMapAsk {
  return {
    ...(question && { question }),
    ...(sources.length > 0 && { sources: [...sources] }),
    ...(yearFrom !== null && { yearFrom }),
    ...(yearTo !== null && { yearTo }),
  }
}

export function withSource(filter: MapFilter, source: MapSource, isOn: boolean): MapFilter {
  const others = filter.sources.filter((one) => one !== source)
  return { ...filter, sources: isOn ? [...others, source] : others }
}

/** As typed in two fields: what is no year of a film narrows nothing; two years in the wrong order are turned round. */
export function withYears(filter: MapFilter, from: string, to: string): MapFilter {
  const [yearFrom, yearTo] = [yearOf(from), yearOf(to)]
  const isTurned = yearFrom !== null && yearTo !== null && yearFrom > yearTo
  return isTurned ? { ...filter, yearFrom: yearTo, yearTo: yearFrom } : { ...filter, yearFrom, yearTo }
}

function yearOf(text: string): number | null {
  const year = /^\s*(\d{4})\s*$/.exec(text)?.[1]
  return year && Number(year) >= 1870 && Number(year) <= 2200 ? Number(year) : null
}

/** “Any year”, “From 1990”, “Until 1999”, “1990–1999”, “1994”. */
export function yearsLabel({ yearFrom, yearTo }: MapFilter): string {
  if (yearFrom === null) return yearTo === null ? 'Any year' : `Until ${yearTo}`
  if (yearTo === null) return `From ${yearFrom}`
  return yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`
}
