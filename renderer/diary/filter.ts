import { starFigure } from '../ui/words.ts'

/** What the diary is narrowed to. Ratings are half stars, both ends included; null leaves that end open. */
export interface DiaryFilter {
  readonly query: string
  readonly ratingFrom: number | null
  readonly ratingTo: number | null
  readonly liked: boolean
  readonly rewatch: boolean
}

export const NO_FILTER: DiaryFilter = {
  query: '',
  ratingFrom: null,
  ratingTo: null,
  liked: false,
  rewatch: false,
}

/** The filter as the contract takes it: what is not asked for is left out. */
export interface FilterInput {
  query?: string
  ratingFrom?: number
  ratingTo?: number
  liked?: boolean
  rewatch?: boolean
}

export function filterInput(filter: DiaryFilter): FilterInput {
  const query = filter.query.trim()
  return {
    ...(query && { query }),
    ...(filter.ratingFrom !== null && { ratingFrom: filter.ratingFrom }),
    ...(filter.ratingTo !== null && { ratingTo: filter.ratingTo }),
    ...(filter.liked && { liked: true }),
    ...(filter.rewatch && { rewatch: true }),
  }
}

/** What the stars' chip says: “Any stars”, “4 and up”, “Up to 2½”, “3 to 4½”, “Only 5”. */
export function ratingLabel(from: number | null, to: number | null): string {
  if (from === null && to === null) return 'Any stars'
  if (to === null) return `${starFigure(from ?? 1)} and up`
  if (from === null) return `Up to ${starFigure(to)}`
  if (from === to) return `Only ${starFigure(from)}`
  return `${starFigure(from)} to ${starFigure(to)}`
}

/** Sets one end and moves the other out of its way, so that a range is never empty. */
export function withRating(filter: DiaryFilter, end: 'from' | 'to', value: number | null): DiaryFilter {
  const { ratingFrom: from, ratingTo: to } = filter
  if (end === 'from') {
    return {
      ...filter,
      ratingFrom: value,
      ratingTo: value !== null && to !== null && to < value ? value : to,
    }
  }
  return {
    ...filter,
    ratingTo: value,
    ratingFrom: value !== null && from !== null && from > value ? value : from,
  }
}
