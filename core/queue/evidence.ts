/** A day, month or year as the diary keeps it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
type PartialDate = string

export interface ViewingEvidence {
  readonly id: string
  readonly watchedOn: PartialDate | null
  /** Half stars, 1–10. */
  readonly rating: number | null
  readonly liked: boolean
  /** ISO 8601, when it was logged: orders viewings without a date. */
  readonly createdAt: string
}

/** One film and all that is known of it by itself. */
export interface FilmEvidence {
  readonly id: string
  readonly title: string
  readonly year: number | null
  readonly directors: readonly string[]
  readonly runtimeMinutes: number | null
  /** Oldest first. */
  readonly viewings: readonly ViewingEvidence[]
  /** ISO 8601, or null when it is not on the watchlist. */
  readonly onWatchlistSince: string | null
  readonly pinned: boolean
  /** The first day (`YYYY-MM-DD`) on which it may show again. */
  readonly snoozedUntil: string | null
  readonly dismissed: boolean
}

/** Where words were said: the film under review, its entry, its day. */
export interface Said {
  readonly viewingId: string
  readonly filmId: string
  readonly title: string
  readonly on: PartialDate | null
}

export interface ComparisonEvidence {
  readonly id: string
  readonly first: string
  readonly second: string
  readonly outcome: 'first' | 'second' | 'tie'
  readonly question: 'better' | 'watch-next'
  readonly source: 'review' | 'duel' | 'reorder'
  readonly quote: string | null
  readonly said: Said | null
  readonly createdAt: string
}

export interface PullEvidence {
  readonly id: string
  readonly filmId: string
  readonly kind: 'rewatch' | 'watch'
  readonly quote: string | null
  readonly said: Said | null
  readonly createdAt: string
}

export interface QueueEvidence {
  readonly films: readonly FilmEvidence[]
  readonly comparisons: readonly ComparisonEvidence[]
  readonly pulls: readonly PullEvidence[]
}

/** Whether one thing was said after another; of one moment, the greater id. */
export function isLater(a: ComparisonEvidence, b: ComparisonEvidence): boolean {
  return a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt
}
